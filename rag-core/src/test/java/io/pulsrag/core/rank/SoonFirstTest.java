package io.pulsrag.core.rank;

import static io.pulsrag.core.testkit.Samples.NOW;
import static io.pulsrag.core.testkit.Samples.document;
import static io.pulsrag.core.testkit.Samples.ids;
import static io.pulsrag.core.testkit.Samples.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Document;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.When;
import io.pulsrag.core.testkit.RetrieverContract;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SoonFirstTest extends RetrieverContract {

  private static final Document TOMORROW = inDays("z-tomorrow", 1, 2);
  private static final Document NEXT_MONTH = inDays("a-next-month", 25, 26);
  private static final Document NEXT_YEAR = inDays("b-next-year", 300, 301);
  private static final Document RUNNING = inDays("c-running", -40, 90);
  private static final Document LAST_DAY = inDays("d-last-day", -40, 0.5);
  private static final Document TIMELESS = document("e-timeless").build();

  @Override
  protected Retriever over(List<Document> documents) {
    return SoonFirst.over(Retriever.scanning(documents));
  }

  @Test
  @DisplayName("without words and time the soonest come first, and what has been on for long later")
  void soonestFirst() {
    List<String> found = ids(all(), query().build());
    assertThat(found)
        .containsExactly(
            "d-last-day", "z-tomorrow", "c-running", "a-next-month", "b-next-year", "e-timeless");
  }

  @Test
  @DisplayName("a list that is cut holds the soonest, not the first by their ids")
  void cut() {
    List<Document> many = new ArrayList<>(List.of(TOMORROW, LAST_DAY));
    for (int i = 0; i < 50; i++) {
      many.add(inDays("a" + i, 200 + i, 201 + i));
    }
    assertThat(ids(over(many), query().limit(2).build()))
        .containsExactly("d-last-day", "z-tomorrow");
  }

  @Test
  @DisplayName("with a time what happens then comes before what is there all the time")
  void rareFirst() {
    TimeWindow soon = new TimeWindow(NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(2)));
    Query time =
        query()
            .constraints(new Constraints(When.of(List.of(soon), "demain"), null, List.of()))
            .build();
    assertThat(ids(all(), time)).containsExactly("z-tomorrow", "c-running");
  }

  @Test
  @DisplayName("words leave the order to whoever knows them")
  void passedOn() {
    Query words = query().text("rendez-vous").build();
    assertThat(all().retrieve(words)).isEqualTo(Retriever.scanning(documents()).retrieve(words));
  }

  private Retriever all() {
    return over(documents());
  }

  private static List<Document> documents() {
    return List.of(TOMORROW, NEXT_MONTH, NEXT_YEAR, RUNNING, LAST_DAY, TIMELESS);
  }

  private static Document inDays(String id, double from, double to) {
    return document(id).occurrence(new TimeWindow(days(from), days(to))).build();
  }

  private static Instant days(double days) {
    return NOW.plusSeconds((long) (days * 86_400));
  }
}
