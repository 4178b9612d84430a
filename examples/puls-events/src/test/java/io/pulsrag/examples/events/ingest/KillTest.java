package io.pulsrag.examples.events.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.Shared;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ingestion in a process of its own is killed, with SIGKILL where the system has it, and done
 * again. By turns the folder is new, or holds an earlier state of the export, of which events are
 * changed, added and removed; by turns the moment of the kill is a part of the time that an
 * undisturbed run takes, or a while after one of its signs of progress.
 */
class KillTest {

  private static final long SEED = 20261121;
  private static final int LONGEST_WHILE = 40;

  @TempDir Path folder;

  @Test
  @DisplayName(
      "killed at some points and done again, ingestion leaves what an undisturbed run leaves")
  void some() throws Exception {
    Path file = Events.file(folder.resolve("events.jsonl"), 0, 300);
    kill(4, Files.readAllLines(file));
  }

  @Test
  @Tag("endurance")
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  @DisplayName(
      "killed at a hundred points and done again, ingestion leaves what an undisturbed run leaves")
  void hundred() throws Exception {
    Path export = Shared.path("data/openagenda/events-dev.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(export)), StandardCharsets.UTF_8))) {
      kill(100, lines.lines().limit(400).toList());
    }
  }

  private void kill(int times, List<String> lines) throws Exception {
    Path file = Files.write(folder.resolve("export.jsonl"), lines);
    Path earlier = folder.resolve("earlier");
    Path before = folder.resolve("before").resolve("export.jsonl");
    Files.createDirectories(before.getParent());
    ingest(Files.write(before, changed(lines)), earlier);
    Files.createDirectory(folder.resolve("fresh"));
    Case fresh = new Case(folder.resolve("fresh"), file, "new");
    Case known = new Case(earlier, file, "known");
    Random random = new Random(SEED);
    int cut = 0;
    for (int i = 0; i < times; i++) {
      Case start = i % 2 == 0 ? fresh : known;
      Path disturbed = folder.resolve("disturbed");
      Layers.copy(start.state, disturbed);
      Process process = Children.ingesting(file, disturbed);
      String point =
          i % 4 < 2 ? atTime(process, random, start.lasted) : atMark(process, random, start.marks);
      cut += process.destroyForcibly().waitFor() == 0 ? 0 : 1;
      ingest(file, disturbed);
      assertThat(Layers.of(disturbed, SEED).differences(start.expected))
          .as("kill %d, seed %d, %s folder, %s", i, SEED, start.name, point)
          .isEmpty();
      delete(disturbed);
      if (i % 10 == 9) {
        System.out.printf("KillTest seed %d: %d runs, %d cut%n", SEED, i + 1, cut);
      }
    }
    System.out.printf(
        "KillTest seed %d: %d of %d runs over %d events cut before their end, all as undisturbed;"
            + " %d and %d ms, %d and %d marks undisturbed%n",
        SEED, cut, times, lines.size(), fresh.lasted, known.lasted, fresh.marks, known.marks);
    assertThat(cut).as("kills that came in time").isGreaterThan(times / 4);
  }

  /** Where a run begins, and where it ends undisturbed. */
  private final class Case {
    private final Path state;
    private final String name;
    private final long lasted;
    private final int marks;
    private final Layers expected;

    Case(Path state, Path file, String name) throws Exception {
      this.state = state;
      this.name = name;
      Path undisturbed = folder.resolve("undisturbed-" + name);
      Layers.copy(state, undisturbed);
      Process process = Children.ingesting(file, undisturbed);
      long started = System.nanoTime();
      this.marks = (int) process.inputReader().lines().filter(it -> it.contains(" ")).count();
      assertThat(process.waitFor()).isZero();
      this.lasted = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
      this.expected = Layers.of(undisturbed, SEED);
    }
  }

  private static String atTime(Process process, Random random, long lasted)
      throws InterruptedException {
    long after = random.nextLong(Math.max(1, lasted));
    process.waitFor(after, TimeUnit.MILLISECONDS);
    return "after " + after + " of " + lasted + " ms";
  }

  private static String atMark(Process process, Random random, int marks)
      throws IOException, InterruptedException {
    int mark = random.nextInt(marks + 1);
    int spare = random.nextInt(LONGEST_WHILE);
    BufferedReader out = process.inputReader();
    for (int i = 0; i < mark && out.readLine() != null; i++) {
      Thread.onSpinWait();
    }
    process.waitFor(spare, TimeUnit.MILLISECONDS);
    return spare + " ms after mark " + mark + " of " + marks;
  }

  /** An earlier state of the export: a third told otherwise, and of every four events one other. */
  private static List<String> changed(List<String> lines) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ObjectNode row = (ObjectNode) json.readTree(lines.get(i));
      if (i % 3 == 0) {
        for (String name : List.of("title", "title_fr")) {
          if (row.path(name).isTextual()) {
            row.put(name, row.path(name).textValue() + " d’avant");
          }
        }
      }
      if (i % 4 == 0) {
        row.put("uid", "9" + row.path("uid").asText());
      }
      changed.add(row.toString());
    }
    return changed;
  }

  private static void ingest(Path file, Path root) {
    try (LuceneIndex index = LuceneIndex.at(root.resolve("index")).open()) {
      Children.ingest(file, root, index);
    }
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
