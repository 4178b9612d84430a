package io.pulsrag.examples.events.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Filter;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.stage.StagedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

  private static final long SEED = 20261121;
  private static final int EVENTS = 1_500;
  private static final Tenant TENANT = Tenant.of("test");

  @TempDir Path folder;

  @Test
  @DisplayName(
      "killed at some points and done again, ingestion leaves what an undisturbed run leaves")
  void some() throws Exception {
    kill(3);
  }

  @Test
  @Tag("endurance")
  @DisplayName(
      "killed at a hundred points and done again, ingestion leaves what an undisturbed run leaves")
  void hundred() throws Exception {
    kill(100);
  }

  private void kill(int times) throws Exception {
    Path file = Events.file(folder.resolve("events.jsonl"), 0, EVENTS);
    Path undisturbed = folder.resolve("undisturbed");
    long begin = System.nanoTime();
    Process whole = Children.ingesting(file, undisturbed);
    long started = System.nanoTime();
    assertThat(whole.waitFor()).isZero();
    long lasted = Math.max(50, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
    Map<String, String> expected = layers(undisturbed);
    Random random = new Random(SEED);
    System.out.printf(
        "seed %d, %d kills within %d ms (%d ms with start)%n",
        SEED, times, lasted, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    for (int i = 0; i < times; i++) {
      Path disturbed = folder.resolve("disturbed-" + i);
      Process cut = Children.ingesting(file, disturbed);
      long after = random.nextLong(lasted);
      if (!cut.waitFor(after, TimeUnit.MILLISECONDS)) {
        cut.destroyForcibly().waitFor();
      }
      try (LuceneIndex index = LuceneIndex.at(disturbed.resolve("index")).open()) {
        Children.ingest(file, disturbed, index);
      }
      assertThat(layers(disturbed)).as("killed after " + after + " ms").isEqualTo(expected);
    }
  }

  /** What the layers hold, by name: raw files, staged events, documents with their hash. */
  private static Map<String, String> layers(Path root) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> raw = Files.walk(root.resolve("raw"))) {
      raw.filter(Files::isRegularFile)
          .forEach(
              it ->
                  found.put(root.relativize(it).toString(), String.valueOf(it.toFile().length())));
    }
    try (StagedStore store = StagedStore.open(root.resolve("staged"))) {
      found.put("staged", store.count() + " " + store.counts());
    }
    try (LuceneIndex index = LuceneIndex.at(root.resolve("index")).open()) {
      found.putAll(index.hashes(TENANT, Filter.everything()));
    }
    return found;
  }
}
