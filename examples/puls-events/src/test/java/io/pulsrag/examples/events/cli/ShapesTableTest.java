package io.pulsrag.examples.events.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.pulsrag.examples.events.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTableTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @DisplayName("of every file as much is read, taken, repeated and masked as the table says")
  @CsvSource({
    "events-dev.jsonl.gz,           4830, 4830, 0, 0, 322",
    "shapes/api-v2-events.json,      214,  214, 0, 0, 0",
    "shapes/api-v2-response.json,     25,   25, 0, 0, 0",
    "shapes/flat.csv,                367,  367, 0, 0, 52",
    "shapes/flat.jsonl,               16,   16, 0, 0, 4",
    "shapes/ods-v1-search.json,      100,  100, 0, 0, 128",
    "shapes/ods-v2.1-page.json,      100,  100, 0, 0, 61",
    "shapes/ods-v2.1-records.json,   110,  110, 0, 0, 75",
  })
  void table(String name, int read, int accepted, int repeated, int rejected, int masked)
      throws IOException {
    Path given = Shared.path("data/openagenda/" + name);
    Path file = Files.copy(given, folder.resolve(given.getFileName().toString()));
    file.toFile().setWritable(true);
    Object[] ingest = {
      "ingest", file, "--data", folder.resolve("data"), "--now", "2026-11-21T12:00"
    };
    Puls first = Puls.run(ingest);
    assertThat(first.err()).isEmpty();
    assertThat(first.exit()).as(first.out()).isZero();
    JsonNode before = stats();
    JsonNode run = before.path("sources").path(0);
    assertThat(
            new int[] {
              run.path("counts").path("read").asInt(),
              run.path("counts").path("added").asInt(),
              run.path("counts").path("repeated").asInt(),
              sum(run.path("rejected")),
              sum(run.path("masked"))
            })
        .containsExactly(read, accepted, repeated, rejected, masked);
    assertThat(before.path("index").path("documents").asInt()).isEqualTo(accepted);
    if (!name.endsWith(".gz")) {
      Files.writeString(file, "\n", StandardOpenOption.APPEND); // So that it is read once more.
    }
    assertThat(Puls.run(ingest).out())
        .contains("%,d unchanged".formatted(read - repeated))
        .doesNotContainPattern("\\d (new|changed) events");
    JsonNode after = stats();
    for (String part : new String[] {"raw", "staged", "index", "by", "masked"}) {
      assertThat(after.path(part)).as(part).isEqualTo(before.path(part));
    }
  }

  private JsonNode stats() {
    return Puls.run("stats", "--json", "--data", folder.resolve("data")).json();
  }

  private static int sum(JsonNode counts) {
    int sum = 0;
    for (JsonNode count : counts) {
      sum += count.asInt();
    }
    return sum;
  }
}
