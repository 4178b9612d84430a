package io.pulsrag.core.testkit;

import static io.pulsrag.core.testkit.Samples.OTHER_TENANT;
import static io.pulsrag.core.testkit.Samples.document;
import static io.pulsrag.core.testkit.Samples.exhibitionInParis;
import static io.pulsrag.core.testkit.Samples.ids;
import static io.pulsrag.core.testkit.Samples.jazzInLyonOnSaturday;
import static io.pulsrag.core.testkit.Samples.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.LateException;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Value;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Retriever} promises. A backend's test extends this and says how to build one
 * over given documents. Which words a backend finds beyond the plain ones is its own affair: with
 * blank text every document that the filter leaves is found, with words at least the best one.
 */
public abstract class RetrieverContract {

  private final List<Retriever> opened = new ArrayList<>();

  /**
   * A retriever over exactly these documents of several tenants, ready to be searched. Closed by
   * the contract when it is {@link AutoCloseable}.
   */
  protected abstract Retriever over(List<Document> documents);

  @AfterEach
  void closeTwice() throws Exception {
    for (Retriever retriever : opened) {
      if (retriever instanceof AutoCloseable owned) {
        owned.close();
        assertThatCode(owned::close).as("closed again").doesNotThrowAnyException();
      }
    }
  }

  @Test
  @DisplayName("no match is an empty list, also over nothing at all")
  void noMatchIsEmpty() {
    assertThat(open(List.of()).retrieve(query().build())).isEmpty();
    assertThat(open(List.of()).retrieve(query().text("jazz").build())).isEmpty();
    Query nothing = query().text("jazz").scope(Filter.nothing()).build();
    assertThat(open(List.of(jazzInLyonOnSaturday("a").build())).retrieve(nothing)).isEmpty();
  }

  @Test
  @DisplayName("without words every document that the constraints leave is found")
  void blankTextFindsAll() {
    Retriever retriever =
        open(List.of(jazzInLyonOnSaturday("a").build(), exhibitionInParis("b").build()));
    assertThat(ids(retriever, query().build())).containsExactlyInAnyOrder("a", "b");
    assertThat(ids(retriever, query().text("  ").build())).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  @DisplayName("the document that holds the words comes first")
  void wordsAreFound() {
    Retriever retriever =
        open(List.of(exhibitionInParis("a").build(), jazzInLyonOnSaturday("b").build()));
    assertThat(ids(retriever, query().text("concert de jazz").build())).startsWith("b");
    assertThat(ids(retriever, query().text("photographies").build())).startsWith("a");
  }

  @Test
  @DisplayName("a hit carries its document as it was given, whole")
  void documentsComeBackWhole() {
    Document rich =
        jazzInLyonOnSaturday("a/é \"1\"")
            .field("mixed", List.of(Value.of("1"), Value.of(1), Value.of(true)))
            .place(new io.pulsrag.core.Place(null, null, null, "Étretat", null))
            .occurrence(Samples.window("2026-12-01T10:00:00.123456789Z", "2026-12-01T12:00:00Z"))
            .build();
    Document bare = Document.builder(Samples.TENANT, "b").build();
    List<Hit> hits = open(List.of(rich, bare)).retrieve(query().build());
    assertThat(hits).extracting(Hit::document).containsExactlyInAnyOrder(rich, bare);
  }

  @Test
  @DisplayName("equality is decided as the filter means it")
  void equality() {
    filtersAgree(RandomFilters::equal);
  }

  @Test
  @DisplayName("membership is decided as the filter means it")
  void membership() {
    filtersAgree(RandomFilters::in);
  }

  @Test
  @DisplayName("ranges are decided as the filter means it")
  void ranges() {
    filtersAgree(RandomFilters::range);
  }

  @Test
  @DisplayName("the presence of a field is decided as the filter means it")
  void presence() {
    filtersAgree(RandomFilters::exists);
  }

  @Test
  @DisplayName("areas are decided as the filter means it")
  void areas() {
    filtersAgree(RandomFilters::within);
  }

  @Test
  @DisplayName("windows are decided as the filter means it")
  void windows() {
    filtersAgree(RandomFilters::during);
  }

  @Test
  @DisplayName("ids are decided as the filter means it")
  void idSets() {
    filtersAgree(RandomFilters::ids);
  }

  @Test
  @DisplayName("and, or and not are decided as the filter means it")
  void nesting() {
    filtersAgree(RandomFilters::nested);
  }

  @Test
  @DisplayName("an event with many occurrences matches when any of them overlaps, and only then")
  void anyOccurrenceOverlaps() {
    Document weekly =
        document("weekly")
            .occurrence(Samples.window("2026-11-13T18:00:00Z", "2026-11-13T20:00:00Z"))
            .occurrence(Samples.window("2026-11-20T18:00:00Z", "2026-11-20T20:00:00Z"))
            .build();
    Retriever retriever = open(List.of(weekly));
    assertThat(ids(retriever, during("2026-11-20T19:00:00Z", "2026-11-21T00:00:00Z")))
        .containsExactly("weekly");
    assertThat(ids(retriever, during("2026-11-13T20:00:00Z", "2026-11-20T18:00:00Z"))).isEmpty();
    assertThat(ids(retriever, during("2026-11-20T20:00:00Z", "2026-11-22T00:00:00Z"))).isEmpty();
  }

  @Test
  @DisplayName("the ends of windows are kept to the nanosecond")
  void endsAreExact() {
    Document night =
        document("night")
            .occurrence(
                Samples.window("2026-11-20T20:00:00.000000001Z", "2026-11-20T23:59:59.999999999Z"))
            .build();
    Retriever retriever = open(List.of(night));
    assertThat(ids(retriever, during("2026-11-20T19:00:00Z", "2026-11-20T20:00:00.000000001Z")))
        .isEmpty();
    assertThat(ids(retriever, during("2026-11-20T19:00:00Z", "2026-11-20T20:00:00.000000002Z")))
        .containsExactly("night");
    assertThat(ids(retriever, during("2026-11-20T23:59:59.999999999Z", "2026-11-22T00:00:00Z")))
        .isEmpty();
    assertThat(ids(retriever, during("2026-11-20T23:59:59.999999998Z", "2026-11-22T00:00:00Z")))
        .containsExactly("night");
  }

  @Test
  @DisplayName("what the user demanded holds beside the application's own filter")
  void constraintsAndScope() {
    Retriever retriever =
        open(
            List.of(
                jazzInLyonOnSaturday("free").build(),
                jazzInLyonOnSaturday("paid").field("free", false).build(),
                jazzInLyonOnSaturday("members").field("audience", "members").build(),
                exhibitionInParis("paris").build()));
    Constraints asked =
        new Constraints(
            When.of(List.of(Samples.SATURDAY_EVENING), "samedi soir"),
            Where.around("Lyon", Samples.LYON, 5_000),
            List.of(
                Facet.demand("free", Value.of(true), Filter.equal("free", true), "gratuit"),
                Facet.refusal(
                    "audience",
                    Value.of("members"),
                    Filter.equal("audience", "members"),
                    "pas pour les adhérents")));
    Query.Builder query = query().constraints(asked);
    assertThat(ids(retriever, query.build())).containsExactly("free");
    assertThat(ids(retriever, query.scope(Filter.equal("city", "Paris")).build())).isEmpty();
  }

  @Test
  @DisplayName("constraints hold for every hit of a query with words")
  void constraintsHoldWithWords() {
    List<Document> documents = new RandomDocuments(7).take(120);
    Retriever retriever = open(documents);
    for (Filter filter : new RandomFilters(8).take(60, RandomFilters::nested)) {
      Query query = query().text("jazz forêt").scope(filter).build();
      assertThat(retriever.retrieve(query))
          .as(filter.toString())
          .allMatch(hit -> filter.matches(hit.document()))
          .allMatch(hit -> hit.document().tenant().equals(Samples.TENANT));
    }
  }

  @Test
  @DisplayName("constraints are applied before the limit, not to what the limit left")
  void constraintsBeforeLimit() {
    List<Document> documents = new ArrayList<>();
    IntStream.range(0, 300)
        .mapToObj(i -> jazzInLyonOnSaturday("crowd%03d".formatted(i)).build())
        .forEach(documents::add);
    documents.add(document("z-rare").title("Un concert").field("city", "Ars-en-Ré").build());
    Query rare = query().text("jazz").limit(1).scope(Filter.equal("city", "Ars-en-Ré")).build();
    Retriever retriever = open(documents);
    assertThat(ids(retriever, rare.toBuilder().text("concert").build())).containsExactly("z-rare");
    assertThat(ids(retriever, rare.toBuilder().text("").build())).containsExactly("z-rare");
  }

  @Test
  @DisplayName("no hit of another tenant is ever returned, whatever the words and the filter")
  void tenantsDoNotMeet() {
    Document theirs = jazzInLyonOnSaturday(OTHER_TENANT, "theirs").build();
    Retriever retriever = open(List.of(theirs));
    assertThat(ids(retriever, query().build())).isEmpty();
    assertThat(ids(retriever, query().text("jazz").build())).isEmpty();
    Filter loose = Filter.or(Filter.everything(), Filter.not(Filter.equal("city", "Nantes")));
    assertThat(ids(retriever, query().text("jazz").scope(loose).build())).isEmpty();
    assertThat(ids(retriever, query().scope(new Filter.Ids(java.util.Set.of("theirs"))).build()))
        .isEmpty();
  }

  @Test
  @DisplayName("two tenants may use the same id")
  void sameIdOfTwoTenants() {
    Document ours = jazzInLyonOnSaturday("same").build();
    Document theirs = document(OTHER_TENANT, "same").title("Autre chose").build();
    List<Hit> hits = open(List.of(ours, theirs)).retrieve(query().build());
    assertThat(hits).extracting(Hit::document).containsExactly(ours);
  }

  @Test
  @DisplayName("words, values and tenants that look like a query language are plain text")
  void nothingIsInjected() {
    Tenant odd = Tenant.of("a\" or tenant != \"");
    Document document = document(odd, "x").title("Concert").field("city", "' || true || '").build();
    Retriever retriever = open(List.of(document, jazzInLyonOnSaturday("ours").build()));
    Query query = Query.forTenant(odd).now(Samples.NOW).build();
    assertThat(ids(retriever, query)).containsExactly("x");
    for (String value : List.of("\" or 1 == 1 or \"", "' || true || '", "*", "x) OR (*:*", "\\")) {
      Filter filter = Filter.equal("city", value);
      assertThat(ids(retriever, query.toBuilder().scope(filter).build()))
          .as(value)
          .isEqualTo(filter.matches(document) ? List.of("x") : List.of());
    }
    for (String words : List.of("title:concert AND (", "\"", "*:*", "a\\", "(((", "…?!", "~^2")) {
      List<String> found = ids(retriever, query.toBuilder().text(words).build());
      assertThat(found).as(words).isSubsetOf("x");
    }
  }

  @Test
  @DisplayName("hits come best first, equal scores by document id, none twice")
  void bestFirst() {
    Retriever retriever = open(new RandomDocuments(9).take(200));
    for (String words : List.of("", "jazz", "forêt œuvre", "cirque enfants nuit")) {
      List<Hit> hits = retriever.retrieve(query().text(words).build());
      assertThat(hits).as(words).isSortedAccordingTo(Hit.BEST_FIRST);
      assertThat(ids(hits)).as(words).doesNotHaveDuplicates();
    }
  }

  @Test
  @DisplayName("of equal scores the lowest ids come first, also where the limit cuts")
  void tiesAreOrdered() {
    List<String> ids =
        new ArrayList<>(IntStream.range(0, 40).mapToObj("event-%02d"::formatted).toList());
    Collections.shuffle(ids, new Random(10));
    Retriever retriever = open(ids.stream().map(this::same).toList());
    List<String> sorted = ids.stream().sorted().toList();
    assertThat(ids(retriever, query().text("jazz").build())).isEqualTo(sorted);
    assertThat(ids(retriever, query().text("jazz").limit(7).build()))
        .isEqualTo(sorted.subList(0, 7));
    assertThat(ids(retriever, query().limit(7).build())).isEqualTo(sorted.subList(0, 7));
  }

  private Document same(String id) {
    return Document.builder(Samples.TENANT, id).title("Concert de jazz").build();
  }

  @Test
  @DisplayName("the same query gives the same list")
  void repeatable() {
    Retriever retriever = open(new RandomDocuments(11).take(100));
    Query query = query().text("jazz nuit").build();
    List<Hit> first = retriever.retrieve(query);
    assertThat(retriever.retrieve(query)).isEqualTo(first);
  }

  @Test
  @DisplayName("there are never more hits than the limit")
  void limited() {
    Retriever retriever = open(new RandomDocuments(12).take(100));
    for (int limit : new int[] {1, 3, 50, Query.MAX_LIMIT}) {
      assertThat(retriever.retrieve(query().limit(limit).build())).hasSizeLessThanOrEqualTo(limit);
      assertThat(retriever.retrieve(query().text("jazz").limit(limit).build()))
          .hasSizeLessThanOrEqualTo(limit);
    }
  }

  @Test
  @DisplayName("a hit of a query with words says what its score was made of")
  void scorePartsAreKept() {
    Retriever retriever = open(List.of(jazzInLyonOnSaturday("a").build()));
    List<Hit> hits = retriever.retrieve(query().text("jazz").build());
    assertThat(hits).isNotEmpty().noneMatch(hit -> hit.parts().parts().isEmpty());
  }

  @Test
  @DisplayName("what is late fails with LateException and returns nothing")
  void lateFails() {
    Retriever retriever = open(List.of(jazzInLyonOnSaturday("a").build()));
    for (String words : List.of("", "jazz")) {
      assertThatThrownBy(
              () ->
                  retriever.retrieve(
                      query().text(words).deadline(Deadline.after(Duration.ZERO)).build()))
          .isInstanceOf(LateException.class);
    }
  }

  @Test
  @DisplayName("the list of hits cannot be changed")
  void immutable() {
    Retriever retriever = open(List.of(jazzInLyonOnSaturday("a").build()));
    for (String words : List.of("", "jazz")) {
      List<Hit> hits = retriever.retrieve(query().text(words).build());
      assertThatThrownBy(() -> hits.add(Samples.hit("x", 1)))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(hits::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  @DisplayName("any language may be asked in")
  void anyLanguage() {
    Retriever retriever = open(List.of(jazzInLyonOnSaturday("a").build()));
    for (Locale language : List.of(Locale.FRENCH, Locale.UK, Locale.JAPAN, Locale.ROOT)) {
      Query query = query().text("jazz").language(language).build();
      assertThat(ids(retriever, query)).as(language.toString()).containsExactly("a");
    }
  }

  @Test
  @DisplayName("many threads get what one thread gets")
  void manyThreads() throws Exception {
    Retriever retriever = open(new RandomDocuments(13).take(100));
    List<Query> queries =
        new RandomFilters(14)
            .take(16, RandomFilters::nested).stream()
                .map(filter -> query().text("jazz lecture").scope(filter).build())
                .toList();
    List<List<Hit>> alone = queries.stream().map(retriever::retrieve).toList();
    List<Callable<List<Hit>>> asked = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      queries.forEach(query -> asked.add(() -> retriever.retrieve(query)));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      var answers = threads.invokeAll(asked);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(alone.get(i % queries.size()));
      }
    }
  }

  /** Every filter of a kind leaves exactly the documents that it matches one by one. */
  private void filtersAgree(java.util.function.Function<RandomFilters, Filter> kind) {
    List<Document> documents = new RandomDocuments(20261121).take(150);
    Retriever retriever = open(documents);
    for (Filter filter : new RandomFilters(42).take(80, kind)) {
      List<String> meant =
          documents.stream()
              .filter(document -> document.tenant().equals(Samples.TENANT))
              .filter(filter::matches)
              .map(Document::id)
              .toList();
      assertThat(ids(retriever, query().scope(filter).build()))
          .as(filter.toString())
          .containsExactlyInAnyOrderElementsOf(meant);
    }
  }

  private static Query during(String from, String to) {
    return query().scope(new Filter.During(Samples.window(from, to))).build();
  }

  private Retriever open(List<Document> documents) {
    Retriever retriever = over(documents);
    opened.add(retriever);
    return retriever;
  }
}
