package io.pulsrag.examples.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.When;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.Corpora;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventPlannerTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant NOW = at("2026-11-18T10:00");

  @TempDir static Path empty;
  private static Assistant assistant;

  @BeforeAll
  static void open() {
    InstantSource clock = InstantSource.fixed(NOW);
    assistant = Assistant.builder(Corpora.open(empty, clock)).clock(clock).build();
  }

  @AfterAll
  static void close() {
    assistant.close();
  }

  @Test
  void plansTheSampleInLyonWithinTheBudget() {
    EventPlan plan =
        plan("samedi après-midi et soir à Lyon, deux sorties, moins de 30 euros", null);
    assertThat(plan.request().maxStops()).isEqualTo(2);
    assertThat(plan.request().budget()).isEqualTo(30);
    assertThat(plan.itinerary().stops()).isNotEmpty().hasSizeLessThanOrEqualTo(2);
    assertThat(plan.itinerary().highestTotal()).isLessThanOrEqualTo(30);
    assertThat(plan.itinerary().stops())
        .allSatisfy(
            stop -> {
              assertThat(stop.document().metadata().text("city_key")).contains("lyon");
              assertThat(stop.arrive()).isAfterOrEqualTo(at("2026-11-21T12:00"));
              assertThat(stop.leave()).isBeforeOrEqualTo(at("2026-11-22T00:30"));
            });
    List<String> french = PlanText.lines(plan, PARIS, Locale.FRENCH);
    assertThat(french.getFirst()).startsWith("Samedi 21 novembre, Lyon");
    assertThat(french).anyMatch(line -> line.startsWith("Total par personne"));
    List<String> english = PlanText.lines(plan, PARIS, Locale.ENGLISH);
    assertThat(english.getFirst()).startsWith("Saturday 21 November, Lyon");
    assertThat(String.join("\n", english)).doesNotContain("samedi").doesNotContain("{");
  }

  @Test
  void theSameQuestionGivesTheSamePlan() {
    String text = "a cultural weekend in Paris";
    assertThat(plan(text, null).itinerary()).isEqualTo(plan(text, null).itinerary());
  }

  @Test
  void theOptionComesBeforeTheQuestion() {
    assertThat(plan("trois sorties à Paris samedi", 1).itinerary().stops())
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void withoutADayTheNextHoursArePlanned() {
    EventPlan plan = plan("des sorties à Paris", null);
    assertThat(plan.assumedDay()).isTrue();
    assertThat(plan.request().days()).containsExactly(new TimeWindow(NOW, at("2026-11-18T23:30")));
  }

  @Test
  void aWeekendIsTwoDays() {
    PlanDays days = new PlanDays(PARIS, NOW);
    When weekend =
        When.of(
            List.of(new TimeWindow(at("2026-11-21T00:00"), at("2026-11-23T00:00"))), "week-end");
    assertThat(days.of(weekend))
        .containsExactly(
            new TimeWindow(at("2026-11-21T10:00"), at("2026-11-21T23:30")),
            new TimeWindow(at("2026-11-22T10:00"), at("2026-11-22T23:30")));
  }

  @Test
  void theAfternoonAndTheEveningAreOneStretch() {
    When both =
        When.of(
            List.of(
                new TimeWindow(at("2026-11-21T12:00"), at("2026-11-21T18:00")),
                new TimeWindow(at("2026-11-21T18:00"), at("2026-11-22T00:00"))),
            "");
    assertThat(new PlanDays(PARIS, NOW).of(both))
        .containsExactly(new TimeWindow(at("2026-11-21T12:00"), at("2026-11-21T23:30")));
  }

  @Test
  void readsHowManyOutingsAreWanted() {
    OutingCount french = new OutingCount(Locale.FRENCH);
    assertThat(french.in("samedi, deux sorties")).hasValue(2);
    assertThat(french.in("3 petites sorties")).hasValue(3);
    assertThat(french.in("deux adultes samedi")).isEmpty();
    assertThat(new OutingCount(Locale.ENGLISH).in("three free events")).hasValue(3);
  }

  private static EventPlan plan(String text, Integer most) {
    return new EventPlanner(assistant).plan(assistant.question(text), most, null);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(PARIS).toInstant();
  }
}
