package io.pulsrag.examples.events.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.examples.events.assistant.Corpus;
import io.pulsrag.examples.events.ingest.RunLog;
import io.pulsrag.examples.events.stage.StagedCounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code puls stats}: what was ingested, counted. */
@Command(name = "stats", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class StatsCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 10;

  private final Console console;
  private final Messages messages;

  @Mixin CommonOptions common;

  StatsCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Path data = common.settings().data();
    if (!Files.isDirectory(data.resolve(Corpora.INDEX))
        || !Files.isDirectory(data.resolve("staged"))) {
      return nothing();
    }
    DataStatistics statistics = DataStatistics.of(data);
    console.out().println(common.json ? json(statistics).toString() : text(statistics));
    return 0;
  }

  private int nothing() {
    Instant now = common.now(messages);
    InstantSource clock = now == null ? InstantSource.system() : InstantSource.fixed(now);
    try (Corpus sample = Corpora.sample(clock)) {
      if (common.json) {
        console.out().println(JSON.createObjectNode().put("sample", sample.size()));
      } else {
        console.out().println(messages.get("doctor.sample", sample.size()));
      }
    }
    return 0;
  }

  private String text(DataStatistics statistics) {
    StringBuilder text = new StringBuilder();
    StagedCounts staged = statistics.staged();
    Map<String, Long> rows = staged.rows();
    line(text, "stats.raw", statistics.rawRows(), statistics.rawFiles());
    line(
        text,
        "stats.staged",
        count(rows, "events"),
        count(rows, "venues"),
        count(rows, "tags"),
        count(rows, "occurrences"));
    line(text, "stats.indexed", statistics.indexed(), count(rows, "waiting"));
    line(text, "stats.version", statistics.version());
    if (staged.from() != null && staged.to() != null) {
      line(text, "stats.dates", staged.from().substring(0, 10), staged.to().substring(0, 10));
    }
    staged.by().forEach((name, counts) -> text.append(values(name, counts)));
    line(text, "stats.masked", count(staged.masked(), "email"), count(staged.masked(), "phone"));
    line(text, "stats.sizes", sizes(statistics.bytes()));
    statistics.runs().forEach(run -> text.append(run(run)));
    return text.toString().stripTrailing();
  }

  private String values(String name, Map<String, Long> counts) {
    String shown =
        counts.entrySet().stream()
            .limit(SHOWN)
            .map(
                entry ->
                    (entry.getKey().isEmpty() ? messages.get("stats.unknown") : entry.getKey())
                        + " "
                        + messages.get("stats.number", entry.getValue()))
            .collect(Collectors.joining(", "));
    String more = counts.size() > SHOWN ? messages.get("stats.more", counts.size() - SHOWN) : "";
    return counts.isEmpty() ? "" : messages.get("stats.by." + name, shown + more) + "\n";
  }

  private String sizes(Map<String, Long> bytes) {
    return bytes.entrySet().stream()
        .map(entry -> entry.getKey() + " " + messages.get("stats.mb", entry.getValue() / 1e6))
        .collect(Collectors.joining(", "));
  }

  private String run(RunLog.Entry run) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        run.published() ? "stats.run" : "stats.run_stopped",
        run.source(),
        run.at().toString().substring(0, 16).replace('T', ' '),
        run.counts().getOrDefault("read", 0L),
        run.seconds());
    new TreeMap<>(run.rejected())
        .forEach((reason, count) -> line(text, "stats.rejected", count, reason));
    return text.toString();
  }

  private void line(StringBuilder text, String key, Object... values) {
    text.append(messages.get(key, values)).append('\n');
  }

  private static ObjectNode json(DataStatistics statistics) {
    ObjectNode node = JSON.createObjectNode();
    StagedCounts staged = statistics.staged();
    node.putObject("raw").put("rows", statistics.rawRows()).put("files", statistics.rawFiles());
    put(node.putObject("staged"), staged.rows());
    node.putObject("index")
        .put("documents", statistics.indexed())
        .put("version", statistics.version());
    node.putObject("dates").put("from", staged.from()).put("to", staged.to());
    ObjectNode by = node.putObject("by");
    staged.by().forEach((name, counts) -> put(by.putObject(name), counts));
    put(node.putObject("masked"), new TreeMap<>(staged.masked()));
    put(node.putObject("bytes"), statistics.bytes());
    ArrayNode runs = node.putArray("sources");
    for (RunLog.Entry run : statistics.runs()) {
      ObjectNode one =
          runs.addObject()
              .put("source", run.source())
              .put("at", run.at().toString())
              .put("published", run.published())
              .put("seconds", run.seconds());
      put(one.putObject("counts"), new TreeMap<>(run.counts()));
      put(one.putObject("rejected"), new TreeMap<>(run.rejected()));
      put(one.putObject("masked"), new TreeMap<>(run.masked()));
    }
    return node;
  }

  private static long count(Map<String, Long> counts, String name) {
    return counts.getOrDefault(name, 0L);
  }

  private static void put(ObjectNode node, Map<String, Long> numbers) {
    numbers.forEach(node::put);
  }
}
