package io.pulsrag.examples.events.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.Document;
import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.Shared;
import io.pulsrag.examples.events.source.FileSource;
import io.pulsrag.examples.events.stage.RowsInMemory;
import io.pulsrag.examples.events.stage.StagedStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestRunTest {

  private static final Tenant TENANT = Tenant.of("test");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

  @TempDir Path folder;

  private final DocumentIndex index = LuceneIndex.inMemory().open();

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  @DisplayName("events are indexed, and a second run changes nothing, whether it reads or not")
  void twice() {
    Path file = Events.file(folder.resolve("e.jsonl"), 0, 40);
    IngestReport first = run(file);
    assertThat(first.count("added")).isEqualTo(40);
    assertThat(first.count("indexed")).isEqualTo(40);
    assertThat(first.exitCode()).isZero();
    Document bal = index.get(TENANT, "3").orElseThrow();
    assertThat(bal.metadata().flag("free")).contains(true);
    assertThat(bal.metadata().text("city_key")).contains("die");
    assertThat(bal.metadata().text("department")).contains("26");
    List<String> raw = tree("raw");
    IngestReport spared = run(file);
    assertThat(spared.count("unchanged")).isEqualTo(40);
    Events.file(folder.resolve("e.jsonl"), 0, 40);
    append(file, "\n");
    IngestReport read = run(file);
    assertThat(read.count("unchanged")).isEqualTo(40);
    assertThat(read.count("indexed")).isZero();
    assertThat(tree("raw")).isEqualTo(raw);
  }

  @Test
  @DisplayName("what is received may be kept elsewhere than in files")
  void rawElsewhere() {
    RowsInMemory rows = new RowsInMemory();
    Path file = Events.file(folder.resolve("e.jsonl"), 0, 40);
    IngestReport report =
        IngestRun.builder(FileSource.of(file), folder, index, TENANT)
            .clock(CLOCK)
            .rawStore(rows)
            .build()
            .run();
    assertThat(report.count("indexed")).isEqualTo(40);
    assertThat(rows.count()).isEqualTo(40);
    assertThat(folder.resolve("raw")).doesNotExist();
  }

  @Test
  @DisplayName("what changes at the source changes here, and what is gone there goes here")
  void changes() throws IOException {
    Path file = Events.file(folder.resolve("e.jsonl"), 0, 40);
    run(file);
    Files.writeString(
        file,
        Stream.concat(
                Stream.of(Events.line(0, "Une nouvelle fin")),
                Stream.iterate(1, i -> i < 35, i -> i + 1)
                    .map(i -> Events.line(i, "Fin à minuit, soirée " + i)))
            .reduce("", (a, b) -> a + b + "\n"));
    IngestReport report = run(file);
    assertThat(report.count("updated")).isEqualTo(1);
    assertThat(report.count("unchanged")).isEqualTo(34);
    assertThat(report.count("removed")).isEqualTo(5);
    assertThat(index.count(TENANT, Filter.everything())).isEqualTo(35);
    assertThat(index.get(TENANT, "0").orElseThrow().text().toString()).contains("nouvelle");
    assertThat(index.get(TENANT, "37")).isEmpty();
  }

  @Test
  @DisplayName("an index that has lost its documents gets them back")
  void lostIndex() {
    Path file = Events.file(folder.resolve("e.jsonl"), 0, 30);
    run(file);
    index.delete(TENANT, Filter.everything());
    index.commit();
    assertThat(run(file).count("indexed")).isEqualTo(30);
    assertThat(index.count(TENANT, Filter.everything())).isEqualTo(30);
  }

  @Test
  @DisplayName("too many losses stop the run before it publishes, and say so in French and English")
  void massDeletion() {
    Path file = Events.file(folder.resolve("e.jsonl"), 0, 40);
    run(file);
    Events.file(file, 0, 4);
    IngestReport report = run(file);
    assertThat(report.published()).isFalse();
    assertThat(report.exitCode()).isEqualTo(4);
    assertThat(report.text(Locale.FRENCH)).contains("Arrêt", "Rien n’a été publié");
    assertThat(report.details(Locale.ENGLISH)).contains("Stopped", "Nothing was published");
    assertThat(index.count(TENANT, Filter.everything())).isEqualTo(40);
  }

  @Test
  @DisplayName("an event that two agendas publish under two ids stays twice, the later marked")
  void duplicates() throws IOException {
    Path file = folder.resolve("e.jsonl");
    String one = Events.line(5, "x");
    Files.writeString(file, one + "\n" + one.replace("\"uid\": \"5\"", "\"uid\": \"1005\"") + "\n");
    assertThat(run(file).count("marked")).isEqualTo(1);
    assertThat(index.get(TENANT, "5").orElseThrow().metadata().text("duplicate_of")).isEmpty();
    assertThat(index.get(TENANT, "1005").orElseThrow().metadata().text("duplicate_of"))
        .contains("5");
  }

  @Test
  @DisplayName("contributors and contacts are found in no layer, index or report")
  void personalData() throws IOException {
    Path file = folder.resolve("e.jsonl");
    Files.writeString(
        file,
        Events.line(1, "Écrire à Zoé : zoe.planted@example.org ou 01 99 00 12 34")
                .replaceFirst(
                    "\\{",
                    "{\"contributor_email\": \"zoe.planted@example.org\", \"contributor_contactname\":"
                        + " \"Zoé Planted\", \"registration\": \"[{\\\\\"type\\\\\": \\\\\"email\\\\\","
                        + " \\\\\"value\\\\\": \\\\\"zoe.planted@example.org\\\\\"}]\",")
            + "\nnot json zoe.planted@example.org\n");
    IngestReport report = run(file);
    assertThat(report.rejected()).containsEntry("not_json", 1L);
    assertThat(report.exitCode()).isEqualTo(3);
    assertThat(report.details(Locale.FRENCH)).doesNotContain("planted");
    assertThat(index.get(TENANT, "1").orElseThrow().toString())
        .doesNotContainIgnoringCase("planted");
    for (Path layer :
        List.of(folder.resolve("raw"), folder.resolve("staged"), folder.resolve("quarantine"))) {
      try (Stream<Path> files = Files.walk(layer)) {
        for (Path kept : files.filter(Files::isRegularFile).toList()) {
          assertThat(content(kept))
              .doesNotContainIgnoringCase("planted")
              .doesNotContain("99 00 12");
        }
      }
    }
  }

  @ParameterizedTest
  @DisplayName(
      "a source that breaks leaves the index as it was, keeps what came, and says what to do")
  @CsvSource({"[{\"ti, truncated", "bonjour, unknown_form"})
  void broken(String text, String reason) throws IOException {
    run(Events.file(folder.resolve("good.jsonl"), 0, 30));
    Path file = folder.resolve(reason.equals("truncated") ? "e.json" : "e.txt");
    Files.writeString(file, text);
    assertThatThrownBy(() -> run(file))
        .isInstanceOfSatisfying(
            IngestException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.text(Locale.FRENCH)).isNotEqualTo(e.text(Locale.ENGLISH));
            });
    assertThat(index.count(TENANT, Filter.everything())).isEqualTo(30);
  }

  @Test
  @DisplayName("two runs at a time on one folder are refused, and a folder that is a file too")
  void locked() throws IOException {
    Path file = Events.file(folder.resolve("e.jsonl"), 0, 3);
    Process other = Children.holding(folder.resolve("staged"));
    try {
      assertThatThrownBy(() -> run(file))
          .isInstanceOfSatisfying(
              IngestException.class, e -> assertThat(e.reason()).isEqualTo("stage_locked"));
    } finally {
      other.destroyForcibly();
    }
    Path occupied = Files.writeString(folder.resolve("occupied"), "");
    assertThatThrownBy(
            () -> IngestRun.builder(FileSource.of(file), occupied, index, TENANT).build().run())
        .isInstanceOfSatisfying(
            IngestException.class, e -> assertThat(e.reason()).isEqualTo("stage_unwritable"));
  }

  @Test
  @DisplayName("every shape of the shared files goes in, and a second time changes nothing")
  void shapes() throws IOException {
    try (Stream<Path> files = Files.list(Shared.path("data/openagenda/shapes"))) {
      for (Path file : files.sorted().toList()) {
        IngestReport report = run(file);
        assertThat(report.exitCode()).as(report.details(Locale.ENGLISH)).isZero();
        assertThat(report.count("read"))
            .isEqualTo(
                report.count("added")
                    + report.count("updated")
                    + report.count("superseded")
                    + report.count("repeated")
                    + report.count("unchanged"));
        assertThat(run(file).count("indexed")).isZero();
      }
    }
    try (StagedStore store = StagedStore.open(folder.resolve("staged"))) {
      assertThat(store.count()).isEqualTo(index.count(TENANT, Filter.everything()));
    }
  }

  private IngestReport run(Path file) {
    return IngestRun.builder(FileSource.of(file), folder, index, TENANT).clock(CLOCK).build().run();
  }

  private List<String> tree(String layer) {
    try (Stream<Path> files = Files.walk(folder.resolve(layer))) {
      return files.map(Path::toString).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, java.nio.file.StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String content(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (file.toString().endsWith(".gz")) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readAllBytes();
      }
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
