package io.pulsrag.examples.events.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Filter;
import io.pulsrag.core.Query;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.stage.StagedStore;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Whatever is wrong with what {@code puls ingest} is given: it says so in French and in English,
 * its exit code is not 0, and what was there before is there afterwards, searchable.
 */
class BadIngestTest {

  private static final int BEFORE = 30;
  private static final int WELL_FORMED = 500;

  /** Something that goes wrong, until it is closed. */
  private interface Trouble {
    Closeable in(Path folder, Path data) throws IOException;
  }

  /**
   * A row of the table.
   *
   * @param name of the file that is given
   * @param trouble makes it, and whatever else goes wrong
   * @param exit code
   * @param english part of what is said
   * @param french the same
   * @param added how many events are there afterwards beside those of before
   */
  private record Row(
      String name, Trouble trouble, int exit, String english, String french, int added) {
    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Row> TROUBLES =
      List.of(
          text(
              "truncated.json",
              "[" + event(WELL_FORMED) + ",\n{\"uid\": \"501\", \"ti",
              "cut or damaged at line 2",
              "coupé ou abîmé à la ligne 2"),
          new Row(
              "line-of-200-megabytes.jsonl.gz",
              BadIngestTest::hugeLine,
              3,
              "1 records set aside: a record that is too long",
              "1 enregistrements mis de côté : enregistrement trop long",
              1),
          text(
              "broken-quotes.csv",
              "title,city,postal_code\nBal,Die,26150\n\"Bal,Die,26150\n",
              "the table is damaged at line",
              "le tableau est abîmé à la ligne"),
          new Row(
              "latin-1.jsonl",
              (folder, data) -> {
                Files.writeString(
                    folder.resolve("latin-1.jsonl"),
                    "{\"uid\": \"501\", \"title_fr\": \"Fête\"}\n",
                    Charset.forName("windows-1252"));
                return () -> {};
              },
              1,
              "is not UTF-8",
              "n’est pas en UTF-8",
              0),
          text(
              "binary.json",
              "[\u0000\u0001\u0002\u0003",
              "holds binary data",
              "contient des données binaires"),
          text("words.txt", "bonjour", "neither JSON nor a table", "ni du JSON ni un"),
          new Row("cut.jsonl.gz", BadIngestTest::cutArchive, 1, "gzip data is cut", "gzip est", 0),
          new Row(
              "missing.json",
              (folder, data) -> () -> {},
              1,
              "there is no file",
              "aucun fichier lisible",
              0),
          new Row(
              "good.jsonl",
              (folder, data) -> {
                good(folder);
                return LuceneIndex.at(data.resolve("index")).open()::close;
              },
              1,
              "Another command is using the index",
              "Une autre commande utilise l’index",
              0),
          new Row(
              "good.jsonl",
              (folder, data) -> {
                good(folder);
                return otherVersion(data.resolve("index"));
              },
              1,
              "written by another version",
              "écrit par une autre version",
              0));

  @TempDir Path folder;

  private final Locale locale = Locale.getDefault();
  private Path data = Path.of("");

  /** What was there before. */
  @BeforeEach
  void ingestBefore() throws IOException {
    data = folder.resolve("data");
    Path export =
        Files.writeString(
            folder.resolve("export.jsonl"),
            IntStream.range(0, BEFORE)
                .mapToObj(BadIngestTest::event)
                .collect(Collectors.joining("\n")));
    Said said = puls("en", data, export);
    assertThat(said.exit).as(said.text).isZero();
  }

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @ParameterizedTest(name = "{0}: exit code and message in both languages, nothing lost")
  @FieldSource("TROUBLES")
  void saysWhatIsWrong(Row row) throws IOException {
    for (String language : List.of("en", "fr")) {
      try (Closeable trouble = row.trouble.in(folder, data)) {
        assertThat(trouble).isNotNull();
        Said said = puls(language, data, folder.resolve(row.name));
        assertThat(said.text)
            .contains(language.equals("fr") ? row.french : row.english)
            .doesNotContain("Exception");
        assertThat(said.exit).as(said.text).isEqualTo(row.exit);
      }
      assertThatNothingIsLost(row.added);
    }
  }

  @Test
  @DisplayName("a data folder that cannot be made is named, in both languages")
  void unwritableFolder() throws IOException {
    Path occupied = Files.writeString(folder.resolve("occupied"), "a file, no folder");
    good(folder);
    for (Map.Entry<String, String> words :
        Map.of("en", "cannot be made or written", "fr", "ne peut pas être créé ou écrit")
            .entrySet()) {
      Said said = puls(words.getKey(), occupied.resolve("data"), folder.resolve("good.jsonl"));
      assertThat(said.text).contains(words.getValue()).contains("occupied");
      assertThat(said.exit).isEqualTo(1);
    }
  }

  @ParameterizedTest(name = "full after {0} more kilobytes")
  @org.junit.jupiter.params.provider.ValueSource(ints = {8, 600})
  @DisplayName("a disk that fills up is named, nothing is lost, and with room again all goes in")
  void fullDisk(int room) throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/bin/bash")), "no shell that can limit the size of files");
    Path large = folder.resolve("large.jsonl");
    Random random = new Random(20261121);
    Files.writeString(
        large,
        IntStream.range(1_000, 1_400)
            .mapToObj(number -> event(number).replace("Un bal", "Un bal " + noise(random)))
            .collect(Collectors.joining("\n")));
    for (Map.Entry<String, String> words :
        Map.of("en", "The disk is full", "fr", "Le disque est plein").entrySet()) {
      long kilobytes = Files.size(data.resolve("staged/staged.mv.db")) / 1024 + room;
      Said said = limited(kilobytes, words.getKey(), data, large);
      assertThat(said.text).contains(words.getValue());
      assertThat(said.exit).as(said.text).isEqualTo(1);
      assertThatNothingIsLost(0);
    }
    assertThat(puls("en", data, large).exit).isZero();
    assertThatNothingIsLost(400);
  }

  private void assertThatNothingIsLost(int added) {
    try (LuceneIndex index = LuceneIndex.at(data.resolve("index")).open();
        StagedStore store = StagedStore.open(data.resolve("staged"))) {
      assertThat(index.count(Assistant.TENANT, Filter.everything())).isEqualTo(BEFORE + added);
      assertThat(index.retrieve(Query.forTenant(Assistant.TENANT).text("bal numéro 7").build()))
          .anySatisfy(hit -> assertThat(hit.id()).isEqualTo("7"));
      for (int number = 0; number < BEFORE; number++) {
        assertThat(store.event(String.valueOf(number))).isPresent();
        assertThat(index.get(Assistant.TENANT, String.valueOf(number))).isPresent();
      }
      assertThat(store.count()).isEqualTo(BEFORE + added);
    }
  }

  /** What a command said, and its exit code. */
  private record Said(int exit, String text) {}

  private static Said puls(String language, Path data, Path file) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(text, true, StandardCharsets.UTF_8);
    int exit =
        Main.run(
            new Console(stream, stream, false),
            "ingest",
            "--lang",
            language,
            "--data",
            data.toString(),
            file.toString());
    return new Said(exit, text.toString(StandardCharsets.UTF_8));
  }

  /** The same in a process none of whose files may grow longer than so many kilobytes. */
  private static Said limited(long kilobytes, String language, Path data, Path file)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                "ulimit -f " + kilobytes + "; exec \"$@\"",
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "ingest",
                "--lang",
                language,
                "--data",
                data.toString(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Said(process.exitValue(), text);
  }

  private static String event(int number) {
    return """
        {"uid": "%d", "title_fr": "Bal numéro %d", "description_fr": "Un bal pour tous.", \
        "location_city": "Die", "firstdate_begin": "2026-12-%02dT20:00:00+01:00"}"""
        .formatted(number, number, 1 + number % 28);
  }

  private static String noise(Random random) {
    return random
        .ints(300, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static void good(Path folder) throws IOException {
    Files.writeString(folder.resolve("good.jsonl"), event(WELL_FORMED) + "\n");
  }

  private static Row text(String name, String text, String english, String french) {
    Trouble written =
        (folder, data) -> {
          Files.writeString(folder.resolve(name), text);
          return () -> {};
        };
    return new Row(name, written, 1, english, french, 0);
  }

  private static Closeable hugeLine(Path folder, Path data) throws IOException {
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'a');
    Path file = folder.resolve("line-of-200-megabytes.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"title_fr\": \"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(megabyte);
      }
      out.write(("\"}\n" + event(WELL_FORMED) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return () -> {};
  }

  private static Closeable cutArchive(Path folder, Path data) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write((event(WELL_FORMED) + "\n").repeat(500).getBytes(StandardCharsets.UTF_8));
    }
    Files.write(
        folder.resolve("cut.jsonl.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
    return () -> {};
  }

  /** The index says that another version wrote it, until this is closed. */
  private static Closeable otherVersion(Path index) throws IOException {
    Map<String, String> said = commit(index, Map.of("pulsrag.schema", "0"));
    return () -> commit(index, said);
  }

  /** Commits other words about the index, and returns those before. */
  private static Map<String, String> commit(Path index, Map<String, String> said)
      throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Map<String, String> before =
          Stream.of(writer.getLiveCommitData())
              .flatMap(data -> java.util.stream.StreamSupport.stream(data.spliterator(), false))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      writer.setLiveCommitData(said.entrySet());
      writer.commit();
      return before;
    }
  }
}
