package io.pulsrag.examples.events.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.core.Constraints;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Understood;
import io.pulsrag.core.When;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.source.Shapes;
import io.pulsrag.examples.events.stage.EventPolicy.Case;
import io.pulsrag.examples.events.stage.EventPolicy.Fate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One test for each row of the table of {@link EventPolicy}, under the standard and any other. */
class EventPolicyTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Tenant TENANT = Tenant.of("test");

  private final Normaliser normaliser = Normaliser.builder(InstantSource.fixed(NOW)).build();

  @ParameterizedTest(name = "{0} is {1}")
  @DisplayName("what becomes of an event in each case is what the table says")
  @CsvSource({
    "CANCELLED, NAMED",
    "POSTPONED, OFFERED",
    "PAST, NAMED",
    "ENDLESS, OFFERED",
    "NO_OUTING, OFFERED",
    "DUPLICATE, OFFERED"
  })
  void standard(Case which, Fate fate) {
    EventPolicy standard = EventPolicy.standard();
    assertThat(standard.fates()).containsEntry(which, fate);
    holds(standard, which, fate);
  }

  @ParameterizedTest
  @DisplayName("each case can be decided otherwise, and then it is so")
  @EnumSource(Case.class)
  void otherwise(Case which) {
    for (Fate fate : Fate.values()) {
      holds(EventPolicy.standard().with(which, fate), which, fate);
    }
  }

  @Test
  @DisplayName("what is over is offered where only the past is asked for, and only there")
  void past() {
    StagedEvent over = event(Case.PAST);
    try (LuceneIndex index = LuceneIndex.inMemory().open()) {
      index.upsert(List.of(EventDocuments.of(TENANT).document(over)));
      index.commit();
      assertThat(listed(index, EventPolicy.standard(), null)).isZero();
      assertThat(listed(index, EventPolicy.standard(), window(-30, -5))).isOne();
      assertThat(listed(index, EventPolicy.standard(), window(-30, 5))).isZero();
    }
  }

  @Test
  @DisplayName("an event in no case is offered, and a policy decides on every case")
  void ordinary() {
    holds(EventPolicy.standard(), null, Fate.OFFERED);
    assertThatThrownBy(
            () ->
                new EventPolicy(
                    EventPolicy.standard().zone(),
                    Map.of(Case.PAST, Fate.NAMED),
                    Duration.ofDays(1),
                    true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void holds(EventPolicy policy, Case which, Fate fate) {
    StagedEvent event = event(which);
    assertThat(policy.serves(event, NOW)).isEqualTo(fate != Fate.LEFT_OUT);
    try (LuceneIndex index = LuceneIndex.inMemory().open()) {
      index.upsert(List.of(EventDocuments.of(TENANT).document(event)));
      index.commit();
      assertThat(listed(index, policy, null)).isEqualTo(fate == Fate.OFFERED ? 1 : 0);
      Filter one = policy.scope().scope(asked(Intent.ITEM_QUESTION, null), NOW);
      assertThat(index.count(TENANT, one)).isOne();
    }
  }

  private static long listed(LuceneIndex index, EventPolicy policy, When when) {
    return index.count(TENANT, policy.scope().scope(asked(Intent.SEARCH, when), NOW));
  }

  private static Understood asked(Intent intent, When when) {
    Constraints constraints = new Constraints(when, null, List.of());
    Understood search = Understood.search("bal", constraints, Locale.FRENCH);
    return new Understood(
        intent,
        search.text(),
        search.expansions(),
        constraints,
        search.themes(),
        search.asks(),
        search.subjects(),
        search.language(),
        search.limit());
  }

  private static When window(int from, int to) {
    TimeWindow window =
        new TimeWindow(NOW.plus(Duration.ofDays(from)), NOW.plus(Duration.ofDays(to)));
    return When.of(List.of(window), "test");
  }

  private StagedEvent event(Case which) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("uid", "1").put("title_fr", "Bal du village").put("location_city", "Die");
    row.put("firstdate_begin", "2026-11-25T20:00:00+01:00");
    row.put("lastdate_end", "2026-11-25T23:00:00+01:00");
    switch (which) {
      case null -> {}
      case CANCELLED -> row.put("status", 6);
      case POSTPONED -> row.put("status", 4);
      case PAST ->
          row.put("firstdate_begin", "2026-11-02T20:00:00+01:00")
              .put("lastdate_end", "2026-11-02T23:00:00+01:00");
      case ENDLESS ->
          row.put("firstdate_begin", "2026-01-01T00:00:00+01:00")
              .put("lastdate_end", "2029-01-01T00:00:00+01:00");
      case NO_OUTING -> row.put("title_fr", "Forum de l’emploi : recrutement");
      case DUPLICATE -> {}
    }
    StagedEvent event = normaliser.normalise(Shapes.read(row).orElseThrow());
    if (which == Case.ENDLESS) {
      assertThat(event.repairs()).contains(Repair.ENDLESS);
    }
    return which == Case.DUPLICATE ? event.duplicateOf("0") : event;
  }
}
