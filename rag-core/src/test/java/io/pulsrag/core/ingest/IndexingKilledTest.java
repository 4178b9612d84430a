package io.pulsrag.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Document;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.lucene.LuceneIndex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that indexes is killed at random points, with SIGKILL where the system has it. */
class IndexingKilledTest {

  private static final List<String> WORDS =
      List.of("jazz", "théâtre", "marché", "nuit", "musée", "enfants", "opéra", "danse", "fête");

  @TempDir private Path folder;

  @Test
  @DisplayName("killed anywhere and run again, the index is that of an undisturbed run")
  void killed() throws Exception {
    killedAndRunAgain(2, 20, 20261121);
  }

  @Test
  @Tag("endurance")
  @DisplayName("killed at 100 points and run again, the index is that of an undisturbed run")
  void killedOften() throws Exception {
    killedAndRunAgain(100, 200, 20261122);
  }

  private void killedAndRunAgain(int kills, int queries, long seed) throws Exception {
    System.out.println("IndexingKilledTest seed " + seed);
    Random random = new Random(seed);
    Path undisturbed = folder.resolve("undisturbed");
    KilledIndexing.run(undisturbed, 1, IndexingListener.none());
    KilledIndexing.run(undisturbed, 2, IndexingListener.none());
    for (int i = 0; i < kills; i++) {
      Path killed = folder.resolve("killed" + i);
      KilledIndexing.run(killed, 1, IndexingListener.none());
      runAndKill(killed, 2, random);
      if (random.nextBoolean()) {
        runAndKill(killed, 2, random);
      }
      KilledIndexing.run(killed, 2, IndexingListener.none());
      assertSame(undisturbed, killed, queries, random);
      delete(killed);
    }
  }

  private static void runAndKill(Path index, long seed, Random random)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                KilledIndexing.class.getName(),
                index.toString(),
                Long.toString(seed))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = process.inputReader()) {
      // 16 batches and up to 4 of removals: from before the first to after the last.
      for (int wait = random.nextInt(22); wait > 0 && lines.readLine() != null; wait--) {
        Thread.onSpinWait();
      }
      for (int spin = random.nextInt(2_000_000); spin > 0; spin--) {
        Thread.onSpinWait();
      }
      process.destroyForcibly();
    }
    process.waitFor();
  }

  private static void assertSame(Path expected, Path actual, int queries, Random random) {
    try (var one = LuceneIndex.at(expected).open();
        var two = LuceneIndex.at(actual).open()) {
      one.compact();
      two.compact();
      assertThat(two.version(KilledIndexing.TENANT)).isEqualTo(one.version(KilledIndexing.TENANT));
      for (Document document : KilledIndexing.source(2)) {
        assertThat(two.get(KilledIndexing.TENANT, document.id())).contains(document);
      }
      for (int i = 0; i < queries; i++) {
        Query query = Query.forTenant(KilledIndexing.TENANT).text(words(random)).build();
        List<Hit> hits = two.retrieve(query);
        assertThat(hits).isEqualTo(one.retrieve(query));
      }
    }
  }

  private static String words(Random random) {
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  private static void delete(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      files.forEach(
          file -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
