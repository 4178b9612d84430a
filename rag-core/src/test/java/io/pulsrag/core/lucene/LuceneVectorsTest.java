package io.pulsrag.core.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.VectorIndex.Embedded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneVectorsTest {

  private static final Tenant US = Tenant.of("us");

  @Test
  @DisplayName("meaning finds within the filter exactly the nearest, nearest first")
  void exactNearest() {
    Random random = new Random(7);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      documents.add(
          Document.builder(US, "d" + i)
              .title(word(random) + " " + word(random))
              .field("even", i % 2 == 0)
              .build());
    }
    HashingModel model = new HashingModel(64);
    try (var index = open(model, 1_000)) {
      index.upsert(documents);
      Retriever semantic = index.semantic().orElseThrow();
      for (int i = 0; i < 20; i++) {
        String text = word(random);
        Query query = query(text).scope(Filter.equal("even", true)).build();
        float[] asked = vector(model, text);
        double[] nearest =
            documents.stream()
                .filter(query.filter()::matches)
                .mapToDouble(document -> -cosine(asked, vector(model, document.title())))
                .sorted()
                .limit(10)
                .map(negative -> (1 - negative) / 2)
                .toArray();
        List<Hit> hits = semantic.retrieve(query);
        assertThat(hits.stream().mapToDouble(Hit::score).toArray())
            .containsExactly(nearest, offset(1e-5));
        assertThat(hits).isSortedAccordingTo(Hit.BEST_FIRST);
        assertThat(hits)
            .allSatisfy(hit -> assertThat(hit.parts().get(ScoreParts.SEMANTIC)).isPresent());
      }
    }
  }

  @Test
  @DisplayName("above the bound of exactness the graph finds nearly the same, within the filter")
  void graph() {
    Random random = new Random(8);
    HashingModel model = new HashingModel(32);
    List<Document> documents =
        IntStream.range(0, 2_000)
            .mapToObj(
                i ->
                    Document.builder(US, "d" + i)
                        .title(word(random))
                        .field("even", i % 2 == 0)
                        .build())
            .toList();
    try (var exact = open(model, 100_000);
        var graph = open(model, 0)) {
      exact.upsert(documents);
      graph.upsert(documents);
      int same = 0;
      for (int i = 0; i < 30; i++) {
        Query query = query(word(random)).scope(Filter.equal("even", true)).build();
        List<Hit> found = graph.semantic().orElseThrow().retrieve(query);
        assertThat(found).hasSize(10).allMatch(hit -> query.filter().matches(hit.document()));
        Set<String> ids = new HashSet<>(found.stream().map(Hit::id).toList());
        ids.retainAll(
            exact.semantic().orElseThrow().retrieve(query).stream().map(Hit::id).toList());
        same += ids.size();
      }
      assertThat(same).isGreaterThan(270);
    }
  }

  @Test
  @DisplayName("words and meaning are fused, and each hit keeps the parts of its score")
  void hybrid() {
    HashingModel model = new HashingModel(128);
    try (var index = open(model, 1_000)) {
      index.upsert(
          List.of(
              Document.builder(US, "both").title("concert de jazz").build(),
              Document.builder(US, "near").title("jazzy jazzman").build(),
              Document.builder(US, "far").title("brocante").build()));
      List<Hit> hits = index.retrieve(query("jazz").build());
      assertThat(hits).extracting(Hit::id).containsExactly("both", "near", "far");
      assertThat(hits.getFirst().parts().parts().keySet())
          .containsExactlyInAnyOrder(ScoreParts.FUSION, ScoreParts.LEXICAL, ScoreParts.SEMANTIC);
      assertThat(index.lexical().retrieve(query("jazz").build()))
          .extracting(Hit::id)
          .containsExactly("both");
      assertThat(index.retrieve(query("").build())).hasSize(3);
    }
  }

  @Test
  @DisplayName("vectors made elsewhere are taken, long ones too, and bad ones are refused")
  void embeddedElsewhere() {
    HashingModel model = new HashingModel(3_072);
    Document document = Document.builder(US, "a").title("jazz").build();
    try (var index = open(model, 0)) {
      index.upsertEmbedded(
          List.of(
              new Embedded(document, vector(model, "jazz")),
              new Embedded(Document.builder(US, "b").title("jazz").build(), null)));
      assertThat(index.semantic().orElseThrow().retrieve(query("jazz").build()))
          .extracting(Hit::id)
          .containsExactly("a");
      assertThatThrownBy(() -> index.upsertEmbedded(List.of(new Embedded(document, one(2)))))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(index.count(US, Filter.everything())).isEqualTo(2);
    }
    assertThatThrownBy(() -> new Embedded(document, new float[3]))
        .hasMessageContaining("'a' is zero");
    assertThatThrownBy(() -> new Embedded(document, new float[] {Float.NaN}))
        .hasMessageContaining("NaN");
  }

  @Test
  @DisplayName("an index refuses another model than its own, naming both")
  void anotherModel(@TempDir Path folder) {
    HashingModel model = new HashingModel(16);
    try (var index = LuceneIndex.at(folder).embedding(model, Runnable::run).open()) {
      index.upsert(List.of(Document.builder(US, "a").title("jazz").build()));
      index.commit();
    }
    var other = LuceneIndex.at(folder).embedding(new HashingModel(8), Runnable::run);
    assertThatThrownBy(other::open)
        .isInstanceOf(NonRetriableException.class)
        .hasMessageContaining("hashing/16")
        .hasMessageContaining("hashing/8");
    assertThatThrownBy(() -> LuceneIndex.at(folder).open()).hasMessageContaining("hashing/16");
  }

  private static LuceneIndex open(HashingModel model, int exactBelow) {
    return LuceneIndex.inMemory().embedding(model, Runnable::run).exactBelow(exactBelow).open();
  }

  private static Query.Builder query(String text) {
    return Query.forTenant(US).text(text);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    IntStream.range(0, 12).forEach(i -> word.append((char) ('a' + random.nextInt(6))));
    return word.toString();
  }

  private static float[] vector(HashingModel model, String text) {
    return model.embed(text).content().vector();
  }

  private static float[] one(int dimension) {
    float[] vector = new float[dimension];
    vector[0] = 1;
    return vector;
  }

  private static double cosine(float[] a, float[] b) {
    double dot = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
      aa += a[i] * a[i];
      bb += b[i] * b[i];
    }
    return dot / Math.sqrt(aa * bb);
  }
}
