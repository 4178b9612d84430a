package io.pulsrag.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.RetriableException;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.lucene.HashingModel;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.core.testkit.MapIndex;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexerTest {

  private static final Tenant US = Tenant.of("us");
  private static final Tenant THEM = Tenant.of("them");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  @DisplayName("after each run the index holds exactly the source, and each fate is the true one")
  void followsTheSource(long seed) {
    Random random = new Random(seed);
    HashingModel model = new HashingModel(16);
    try (ExecutorService threads = Executors.newFixedThreadPool(3);
        var index = LuceneIndex.inMemory().embedding(model, Runnable::run).open()) {
      Indexer indexer =
          Indexer.builder(index)
              .batchSize(7)
              .commitEvery(20)
              .embedding(model, threads, 3)
              .splitter(IndexerTest::halves, 30)
              .build();
      index.upsert(List.of(Document.builder(THEM, "d1").title("leur").build()));
      Map<String, Document> before = new TreeMap<>();
      for (int round = 0; round < 6; round++) {
        Map<String, Document> source = new TreeMap<>();
        IntStream.range(0, 60)
            .filter(i -> random.nextInt(4) > 0)
            .mapToObj(i -> document("d" + i, random.nextInt(3)))
            .forEach(document -> source.put(document.id(), document));
        IndexingResult result =
            indexer.replace(US, Filter.everything(), source.values().iterator());
        assertThat(fates(result)).isEqualTo(expected(before, source));
        assertThat(index.hashes(US, Chunks.excluded())).isEqualTo(hashes(source));
        assertThat(index.count(US, Filter.not(Chunks.excluded())))
            .isEqualTo(source.values().stream().filter(IndexerTest::isLong).count() * 2);
        assertThat(index.count(THEM, Filter.everything())).isEqualTo(1);
        before.clear();
        before.putAll(source);
      }
    }
  }

  @Test
  @DisplayName("a run over an unchanged source writes nothing and embeds nothing")
  void unchanged() {
    HashingModel model = new HashingModel(16);
    try (var index = LuceneIndex.inMemory().embedding(model, Runnable::run).open()) {
      Indexer indexer = Indexer.builder(index).embedding(model, Runnable::run, 2).build();
      List<Document> source = IntStream.range(0, 50).mapToObj(i -> document("d" + i, 1)).toList();
      assertThat(indexer.update(US, source.iterator()).count(Fate.ADDED)).isEqualTo(50);
      int embedded = model.embedded();
      String version = index.version(US);
      IndexingResult again = indexer.replace(US, Filter.everything(), source.iterator());
      assertThat(again.unchanged()).isTrue();
      assertThat(again.count(Fate.UNCHANGED)).isEqualTo(50);
      assertThat(model.embedded()).isEqualTo(embedded);
      assertThat(index.version(US)).isEqualTo(version);
    }
  }

  @Test
  @DisplayName("a document that cannot be embedded fails alone, keeping what was there before")
  void failsAlone() {
    try (var index = LuceneIndex.inMemory().embedding(new HashingModel(8), Runnable::run).open()) {
      index.upsert(List.of(titled("bad", "avant")));
      EmbeddingModel picky = new PickyModel();
      IndexingResult result =
          Indexer.builder(index)
              .embedding(picky, Runnable::run, 1)
              .build()
              .update(
                  US,
                  List.of(titled("a", "x"), titled("bad", "secret"), titled("short", "court"))
                      .iterator());
      assertThat(result.ids(Fate.ADDED)).containsExactly("a");
      assertThat(result.ids(Fate.FAILED)).containsExactly("bad", "short");
      assertThat(result.outcomes().get("bad").reason())
          .contains("picky", "IllegalStateException")
          .doesNotContain("secret");
      assertThat(index.get(US, "bad")).contains(titled("bad", "avant"));
    }
  }

  @Test
  @DisplayName("nothing is removed when the source fails, and the next run goes on")
  void sourceFails() {
    try (var index = LuceneIndex.inMemory().open()) {
      Indexer indexer = Indexer.builder(index).batchSize(2).commitEvery(2).build();
      index.upsert(List.of(titled("old", "x")));
      Iterator<Document> broken =
          IntStream.range(0, 10)
              .mapToObj(
                  i -> {
                    if (i == 5) {
                      throw new RetriableException("source", "away");
                    }
                    return titled("n" + i, "x");
                  })
              .iterator();
      assertThatThrownBy(() -> indexer.replace(US, Filter.everything(), broken))
          .isInstanceOf(RetriableException.class);
      assertThat(index.get(US, "old")).isPresent();
      assertThat(index.get(US, "n3")).isPresent();
      List<Document> whole = IntStream.range(0, 10).mapToObj(i -> titled("n" + i, "x")).toList();
      IndexingResult result = indexer.replace(US, Filter.everything(), whole.iterator());
      assertThat(result.ids(Fate.UNCHANGED)).contains("n0", "n1", "n2", "n3");
      assertThat(result.ids(Fate.REMOVED)).containsExactly("old");
    }
  }

  @Test
  @DisplayName("only documents in scope are removed, and an id that comes twice ends as the last")
  void scopeAndDoubles() {
    try (var index = LuceneIndex.inMemory().open()) {
      index.upsert(
          List.of(
              titled("mine", "x").toBuilder().field("source", "a").build(),
              titled("other", "x").toBuilder().field("source", "b").build()));
      IndexingResult result =
          Indexer.builder(index)
              .batchSize(1)
              .build()
              .replace(
                  US,
                  Filter.equal("source", "a"),
                  List.of(titled("twice", "1"), titled("twice", "2")).iterator());
      assertThat(result.ids(Fate.REMOVED)).containsExactly("mine");
      assertThat(result.ids(Fate.ADDED)).containsExactly("twice");
      assertThat(index.get(US, "twice")).contains(titled("twice", "2"));
      assertThat(index.get(US, "other")).isPresent();
    }
  }

  @Test
  @DisplayName("any index can be updated, but only one that lists its content can be replaced")
  void otherIndexes() {
    try (var index = new MapIndex()) {
      Indexer indexer = Indexer.builder(index).build();
      List<Document> source = List.of(titled("a", "x"));
      assertThat(indexer.update(US, source.iterator()).ids(Fate.ADDED)).containsExactly("a");
      assertThat(indexer.update(US, source.iterator()).unchanged()).isTrue();
      assertThatThrownBy(() -> indexer.replace(US, Filter.everything(), source.iterator()))
          .isInstanceOf(NonRetriableException.class)
          .hasMessageContaining("MapIndex");
      assertThatThrownBy(() -> Indexer.builder(index).embedding(new PickyModel(), Runnable::run, 1))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  @DisplayName("documents of another tenant are refused; progress never goes back")
  void tenantAndProgress() {
    try (var index = LuceneIndex.inMemory().open()) {
      List<IndexingProgress> heard = new ArrayList<>();
      Indexer indexer = Indexer.builder(index).batchSize(3).listener(heard::add).build();
      List<Document> source = IntStream.range(0, 10).mapToObj(i -> titled("n" + i, "x")).toList();
      indexer.update(US, source.iterator());
      assertThat(heard).extracting(IndexingProgress::read).isSorted();
      assertThat(heard.getLast().count(Fate.ADDED)).isEqualTo(10);
      assertThatThrownBy(() -> indexer.update(THEM, source.iterator()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'n0'");
      assertThat(index.count(THEM, Filter.everything())).isZero();
    }
  }

  private static Map<String, Fate> expected(
      Map<String, Document> before, Map<String, Document> source) {
    Map<String, Fate> fates = new TreeMap<>();
    before.keySet().forEach(id -> fates.put(id, Fate.REMOVED));
    source.forEach(
        (id, document) ->
            fates.put(
                id,
                !before.containsKey(id)
                    ? Fate.ADDED
                    : before.get(id).equals(document) ? Fate.UNCHANGED : Fate.UPDATED));
    return fates;
  }

  private static Map<String, Fate> fates(IndexingResult result) {
    return result.outcomes().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().fate()));
  }

  private static Map<String, String> hashes(Map<String, Document> source) {
    return source.values().stream().collect(Collectors.toMap(Document::id, DocumentCodec::hash));
  }

  private static Document document(String id, int version) {
    return titled(id, "version " + version).toBuilder()
        .body("Un corps de texte".repeat(1 + version))
        .build();
  }

  private static boolean isLong(Document document) {
    return document.text(io.pulsrag.core.TextField.BODY).orElse("").length() > 30;
  }

  private static Document titled(String id, String title) {
    return Document.builder(US, id).title(title).build();
  }

  static List<TextSegment> halves(dev.langchain4j.data.document.Document document) {
    String text = document.text();
    int half = text.length() / 2;
    return List.of(
        TextSegment.from(text.substring(0, half)), TextSegment.from(text.substring(half)));
  }

  /** Fails on one text and gives a vector of the wrong length for another. */
  private static final class PickyModel implements EmbeddingModel {
    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
      return Response.from(segments.stream().map(segment -> embedding(segment.text())).toList());
    }

    private static Embedding embedding(String text) {
      if (text.contains("secret")) {
        throw new IllegalStateException("cannot read: " + text);
      }
      return Embedding.from(text.contains("court") ? new float[] {1} : unit());
    }

    private static float[] unit() {
      float[] vector = new float[8];
      vector[3] = 1;
      return vector;
    }

    @Override
    public String modelName() {
      return "picky";
    }
  }
}
