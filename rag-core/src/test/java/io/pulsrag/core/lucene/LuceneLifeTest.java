package io.pulsrag.core.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.Document;
import io.pulsrag.core.Expansion;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.Query;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import io.pulsrag.core.ingest.DocumentCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions, backups, replicas and explanations. */
class LuceneLifeTest {

  private static final Tenant US = Tenant.of("us");
  private static final Tenant THEM = Tenant.of("them");

  @TempDir private Path folder;

  @Test
  @DisplayName("the version of a tenant's content follows the content, not the order or the place")
  void version() {
    Document a = document("a", "jazz");
    Document b = document("b", "tango");
    try (var one = LuceneIndex.inMemory().open();
        var two = LuceneIndex.at(folder.resolve("two")).open()) {
      String empty = one.version(US);
      one.upsert(List.of(a, b));
      String both = one.version(US);
      assertThat(both).isNotEqualTo(empty);
      two.upsert(List.of(b));
      assertThat(two.version(US)).isNotEqualTo(both);
      two.upsert(List.of(a));
      two.upsert(List.of(a, Document.builder(THEM, "x").build()));
      assertThat(two.version(US)).isEqualTo(both);
      two.upsert(List.of(document("a", "valse")));
      assertThat(two.version(US)).isNotEqualTo(both);
      two.delete(US, Filter.everything());
      assertThat(two.version(US)).isEqualTo(empty);
    }
  }

  @Test
  @DisplayName("content hashes are those of the documents, by id, of one tenant, within a filter")
  void hashes() {
    Document a = document("a", "jazz");
    try (var index = LuceneIndex.inMemory().open()) {
      index.upsert(List.of(a, document("b", "x"), Document.builder(THEM, "a").build()));
      assertThat(index.hashes(US, new Filter.Ids(java.util.Set.of("a", "c"))))
          .isEqualTo(Map.of("a", DocumentCodec.hash(a)));
      assertThat(index.hashes(US, Filter.everything())).containsOnlyKeys("a", "b");
    }
  }

  @Test
  @DisplayName("an index of another schema or of no schema is refused, naming both versions")
  void foreign() throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      writer.setLiveCommitData(Map.of("pulsrag.schema", "77").entrySet());
      writer.commit();
    }
    for (var opening : List.<Runnable>of(this::open, this::openReplica)) {
      assertThatThrownBy(opening::run)
          .isInstanceOf(NonRetriableException.class)
          .hasMessageContaining("schema version 77")
          .hasMessageContaining("reads 1");
    }
    try (var index = LuceneIndex.at(folder.resolve("other")).open()) {
      index.commit();
    }
  }

  @Test
  @DisplayName("a damaged index is refused, and a folder without one has no replica")
  void damaged() throws IOException {
    try (var index = LuceneIndex.at(folder).open()) {
      index.upsert(List.of(document("a", "jazz")));
      index.commit();
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(si|cfs|cfe)")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThatThrownBy(this::open).isInstanceOf(NonRetriableException.class);
    assertThatThrownBy(() -> LuceneIndex.at(folder.resolve("none")).openReplica())
        .isInstanceOf(NonRetriableException.class)
        .hasMessageContaining("no index");
  }

  @Test
  @DisplayName("a backup made while writing goes on is one commit, and is restored as it was")
  void backup() throws Exception {
    Path copy = folder.resolve("copy");
    Path live = folder.resolve("live");
    try (var index = LuceneIndex.at(live).open();
        var threads = Executors.newFixedThreadPool(1)) {
      index.upsert(List.of(document("a", "jazz"), document("b", "jazz")));
      index.commit();
      String committed = index.version(US);
      CountDownLatch begun = new CountDownLatch(1);
      var writing =
          threads.submit(
              () -> {
                for (int i = 0; i < 200; i++) {
                  index.upsert(List.of(document("n" + i, "jazz")));
                  begun.countDown();
                }
              });
      begun.await();
      index.backup(copy);
      writing.get();
      assertThatThrownBy(() -> index.backup(copy)).hasMessageContaining("not empty");
      LuceneIndex.restore(copy, folder.resolve("restored"));
      try (var restored = LuceneIndex.at(folder.resolve("restored")).open()) {
        assertThat(restored.version(US)).isEqualTo(committed);
        restored.upsert(List.of(document("c", "jazz")));
      }
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.partial*");
  }

  @Test
  @DisplayName("a damaged backup is not restored")
  void damagedBackup() throws IOException {
    Path copy = folder.resolve("copy");
    try (var index = LuceneIndex.at(folder.resolve("live")).open()) {
      index.upsert(List.of(document("a", "jazz")));
      index.commit();
      index.backup(copy);
    }
    try (var files = Files.list(copy)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    assertThatThrownBy(() -> LuceneIndex.restore(copy, folder.resolve("restored")))
        .isInstanceOf(NonRetriableException.class)
        .hasMessageContaining("damaged");
    assertThat(folder.resolve("restored")).doesNotExist();
  }

  @Test
  @DisplayName("a replica reads beside the writer, and moves on when told, also to a new folder")
  void replica() throws IOException {
    Path live = folder.resolve("live");
    try (var index = LuceneIndex.at(live).open()) {
      index.upsert(List.of(document("a", "jazz")));
      index.commit();
      try (var replica = LuceneIndex.at(live).openReplica()) {
        index.upsert(List.of(document("b", "jazz")));
        index.commit();
        assertThat(ids(replica.retrieve(query("jazz")))).containsExactly("a");
        assertThat(replica.reload()).isTrue();
        assertThat(replica.reload()).isFalse();
        assertThat(ids(replica.retrieve(query("jazz")))).containsExactly("a", "b");
        index.close();
        Files.move(live, folder.resolve("old"));
        assertThatThrownBy(replica::reload).isInstanceOf(NonRetriableException.class);
        assertThat(replica.count(US, Filter.everything())).isEqualTo(2);
        try (var next = LuceneIndex.at(live).open()) {
          next.upsert(List.of(document("z", "jazz")));
          next.commit();
        }
        assertThat(replica.reload()).isTrue();
        assertThat(ids(replica.retrieve(query("jazz")))).containsExactly("z");
        replica.close();
        assertThatThrownBy(() -> replica.retrieve(query("jazz"))).hasMessageContaining("closed");
      }
    }
  }

  @Test
  @DisplayName("an explanation names each word, its share and where it stands; shares add up")
  void explanation() {
    Document document =
        Document.builder(US, "a")
            .title("Concerts de jazz")
            .text(TextField.VENUE, "Le jazz club")
            .body("Une scène ouverte")
            .language(Locale.FRENCH)
            .build();
    try (var index = LuceneIndex.inMemory().open()) {
      index.upsert(List.of(document));
      Query query =
          Query.forTenant(US)
              .text("un concert de jazz rock")
              .expansions(List.of(new Expansion("scène ouverte", 0.5)))
              .scope(Filter.nothing())
              .build();
      HitExplanation why = index.explain(query, "a").orElseThrow();
      assertThat(why.satisfies()).isFalse();
      assertThat(why.words())
          .extracting(HitExplanation.Share::words)
          .containsExactly("concert", "jazz", "rock", "scene ouverte");
      assertThat(why.words().get(0).found())
          .containsExactly(new HitExplanation.Found(TextField.TITLE, false));
      assertThat(why.words().get(1).found())
          .extracting(HitExplanation.Found::part)
          .containsExactly(TextField.TITLE, TextField.VENUE);
      assertThat(why.words().get(2).score()).isZero();
      double sum = why.words().stream().mapToDouble(HitExplanation.Share::score).sum();
      assertThat(why.score()).isCloseTo(sum, org.assertj.core.data.Offset.offset(1e-5));
      Query open = query.toBuilder().scope(Filter.everything()).build();
      assertThat(index.retrieve(open).getFirst().score()).isEqualTo(why.score());
      assertThat(index.explain(query, "unknown")).isEmpty();
    }
  }

  private void open() {
    LuceneIndex.at(folder).open().close();
  }

  private void openReplica() {
    LuceneIndex.at(folder).openReplica().close();
  }

  private static Document document(String id, String title) {
    return Document.builder(US, id).title(title).build();
  }

  private static Query query(String text) {
    return Query.forTenant(US).text(text).build();
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }
}
