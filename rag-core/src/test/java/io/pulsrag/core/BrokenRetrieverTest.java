package io.pulsrag.core;

import static io.pulsrag.core.ContractRun.assertCaught;

import io.pulsrag.core.testkit.RetrieverContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each kind of broken retriever fails the sentences that it breaks, and no others. */
@DisplayName("The contract of retrievers catches")
class BrokenRetrieverTest {

  @Test
  @DisplayName("one that forgets whose documents it searches")
  void forgetsTheTenant() {
    assertCaught(
        ForgetsTheTenant.class,
        "no hit of another tenant is ever returned, whatever the words and the filter",
        "two tenants may use the same id",
        "words, values and tenants that look like a query language are plain text",
        "constraints hold for every hit of a query with words",
        "hits come best first, equal scores by document id, none twice",
        "equality is decided as the filter means it",
        "membership is decided as the filter means it",
        "ranges are decided as the filter means it",
        "the presence of a field is decided as the filter means it",
        "areas are decided as the filter means it",
        "windows are decided as the filter means it",
        "ids are decided as the filter means it",
        "and, or and not are decided as the filter means it");
  }

  static class ForgetsTheTenant extends RetrieverContract {
    @Override
    protected Retriever over(List<Document> documents) {
      Retriever ours = Retriever.scanning(documents);
      return query -> {
        List<Hit> hits = new ArrayList<>(ours.retrieve(query));
        documents.stream()
            .map(Document::tenant)
            .distinct()
            .filter(tenant -> !tenant.equals(query.tenant()))
            .forEach(tenant -> hits.addAll(ours.retrieve(as(tenant, query))));
        return hits.stream().sorted(Hit.BEST_FIRST).limit(query.limit()).toList();
      };
    }

    private static Query as(Tenant tenant, Query query) {
      return Query.forTenant(tenant)
          .text(query.text())
          .scope(query.filter())
          .limit(query.limit())
          .now(query.now())
          .deadline(query.deadline())
          .build();
    }
  }

  @Test
  @DisplayName("one that filters what the limit left")
  void filtersAfterwards() {
    assertCaught(
        FiltersAfterwards.class,
        "constraints are applied before the limit, not to what the limit left");
  }

  static class FiltersAfterwards extends RetrieverContract {
    @Override
    protected Retriever over(List<Document> documents) {
      Retriever scanning = Retriever.scanning(documents);
      return query ->
          scanning
              .retrieve(
                  query.toBuilder()
                      .constraints(Constraints.none())
                      .scope(Filter.everything())
                      .limit(Math.min(Query.MAX_LIMIT, Math.max(20, query.limit())))
                      .build())
              .stream()
              .filter(hit -> query.filter().matches(hit.document()))
              .limit(query.limit())
              .toList();
    }
  }

  @Test
  @DisplayName("one that knows an event's first occurrence only")
  void firstOccurrenceOnly() {
    assertCaught(
        FirstOccurrenceOnly.class,
        "an event with many occurrences matches when any of them overlaps, and only then",
        "constraints hold for every hit of a query with words",
        "windows are decided as the filter means it",
        "and, or and not are decided as the filter means it");
  }

  static class FirstOccurrenceOnly extends Rewriting {
    @Override
    List<TimeWindow> occurrences(List<TimeWindow> all) {
      return all.subList(0, Math.min(1, all.size()));
    }
  }

  @Test
  @DisplayName("one that knows the span from the first occurrence to the last")
  void wholeSpan() {
    assertCaught(
        WholeSpan.class,
        "an event with many occurrences matches when any of them overlaps, and only then",
        "constraints hold for every hit of a query with words",
        "windows are decided as the filter means it",
        "and, or and not are decided as the filter means it");
  }

  static class WholeSpan extends Rewriting {
    @Override
    List<TimeWindow> occurrences(List<TimeWindow> all) {
      return all.isEmpty()
          ? all
          : List.of(
              new TimeWindow(
                  all.getFirst().from(),
                  all.stream().map(TimeWindow::to).max(java.time.Instant::compareTo).get()));
    }
  }

  @Test
  @DisplayName("one that rounds time to seconds")
  void roundsTime() {
    assertCaught(RoundsTime.class, "the ends of windows are kept to the nanosecond");
  }

  static class RoundsTime extends Rewriting {
    @Override
    List<TimeWindow> occurrences(List<TimeWindow> all) {
      return all.stream()
          .map(
              window ->
                  new TimeWindow(
                      java.time.Instant.ofEpochSecond(window.from().getEpochSecond()),
                      window.to().getNano() == 0 || window.to().equals(java.time.Instant.MAX)
                          ? window.to()
                          : java.time.Instant.ofEpochSecond(window.to().getEpochSecond() + 1)))
          .toList();
    }
  }

  /** Indexes other occurrences than it was given, and returns what it was given. */
  abstract static class Rewriting extends RetrieverContract {
    abstract List<TimeWindow> occurrences(List<TimeWindow> all);

    @Override
    protected Retriever over(List<Document> documents) {
      Retriever index =
          Retriever.scanning(documents.stream().map(document -> rewritten(document)).toList());
      return query ->
          index.retrieve(query).stream()
              .map(hit -> new Hit(original(documents, hit), hit.score(), hit.parts()))
              .toList();
    }

    private Document rewritten(Document given) {
      return new Document(
          given.tenant(),
          given.id(),
          given.text(),
          given.metadata(),
          given.places(),
          occurrences(given.occurrences()),
          given.url(),
          given.language());
    }

    private static Document original(List<Document> documents, Hit hit) {
      return documents.stream()
          .filter(document -> document.id().equals(hit.id()))
          .filter(document -> document.tenant().equals(hit.document().tenant()))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  @DisplayName("one that leaves ties to chance")
  void tiesByChance() {
    assertCaught(
        TiesByChance.class,
        "hits come best first, equal scores by document id, none twice",
        "of equal scores the lowest ids come first, also where the limit cuts",
        "the same query gives the same list",
        "many threads get what one thread gets");
  }

  static class TiesByChance extends RetrieverContract {
    @Override
    protected Retriever over(List<Document> documents) {
      Retriever scanning = Retriever.scanning(documents);
      Random chance = new Random(5);
      return query -> {
        List<Hit> hits =
            new ArrayList<>(scanning.retrieve(query.toBuilder().limit(Query.MAX_LIMIT).build()));
        java.util.Collections.shuffle(hits, chance);
        return hits.stream()
            .sorted(java.util.Comparator.comparingDouble(Hit::score).reversed())
            .limit(query.limit())
            .toList();
      };
    }
  }

  @Test
  @DisplayName("one that ignores the limit")
  void ignoresTheLimit() {
    assertCaught(
        IgnoresTheLimit.class,
        "there are never more hits than the limit",
        "of equal scores the lowest ids come first, also where the limit cuts");
  }

  static class IgnoresTheLimit extends RetrieverContract {
    @Override
    protected Retriever over(List<Document> documents) {
      Retriever scanning = Retriever.scanning(documents);
      return query -> scanning.retrieve(query.toBuilder().limit(Query.MAX_LIMIT).build());
    }
  }

  @Test
  @DisplayName("one that returns nothing when it is late")
  void silentWhenLate() {
    assertCaught(SilentWhenLate.class, "what is late fails with LateException and returns nothing");
  }

  static class SilentWhenLate extends RetrieverContract {
    @Override
    protected Retriever over(List<Document> documents) {
      Retriever scanning = Retriever.scanning(documents);
      return query -> {
        try {
          return scanning.retrieve(query);
        } catch (LateException e) {
          return List.of();
        }
      };
    }
  }

  @Test
  @DisplayName("one that hands out a list that can be changed")
  void mutableList() {
    assertCaught(MutableList.class, "the list of hits cannot be changed");
  }

  static class MutableList extends RetrieverContract {
    @Override
    protected Retriever over(List<Document> documents) {
      Retriever scanning = Retriever.scanning(documents);
      return query -> new ArrayList<>(scanning.retrieve(query));
    }
  }

  @Test
  @DisplayName("one that drops the parts of the score")
  void dropsParts() {
    assertCaught(DropsParts.class, "a hit of a query with words says what its score was made of");
  }

  static class DropsParts extends RetrieverContract {
    @Override
    protected Retriever over(List<Document> documents) {
      Retriever scanning = Retriever.scanning(documents);
      return query ->
          scanning.retrieve(query).stream()
              .map(hit -> new Hit(hit.document(), hit.score(), ScoreParts.none()))
              .toList();
    }
  }
}
