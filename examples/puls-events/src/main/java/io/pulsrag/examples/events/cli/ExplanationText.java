package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Trace;
import io.pulsrag.core.generate.Explanation;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows an explanation to a developer, one fact a line; the names are those of the JSON form. */
final class ExplanationText {

  private static final int SHOWN = 10;

  static void print(Explanation explanation, PrintStream out) {
    out.println();
    out.println("intent       " + explanation.intent());
    explanation.constraints().forEach((name, words) -> line(out, "constraint", name, words));
    for (Explanation.Result result : explanation.results().stream().limit(SHOWN).toList()) {
      result(result, out);
      if (!result.why().isEmpty()) {
        out.println("  why        " + result.why());
      }
    }
    for (Trace.Step step : explanation.steps()) {
      out.printf(
          Locale.ROOT,
          "stage        %-18s %-8s %8.2f ms  %d -> %d  %s%n",
          step.stage(),
          step.outcome(),
          step.took().toNanos() / 1e6,
          step.in(),
          step.out(),
          step.note());
    }
    explanation.versions().forEach((name, version) -> line(out, "version", name, version));
  }

  /** One result: its score, what it is made of, and where it stood at each stage. */
  static void result(Explanation.Result result, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "result       %-3d %-12s %8.4f  %s%n",
        result.number(),
        result.id(),
        result.score(),
        result.title());
    out.println("  parts      " + parts(result));
    out.println("  ranks      " + places(result.stages()));
  }

  private static void line(PrintStream out, String kind, String name, String value) {
    out.printf(Locale.ROOT, "%-12s %-18s %s%n", kind, name, value);
  }

  private static String parts(Explanation.Result result) {
    return result.parts().entrySet().stream()
        .map(
            part ->
                String.format(
                    Locale.ROOT,
                    "%s %.4f (no. %d)",
                    part.getKey(),
                    part.getValue(),
                    result.ranks().getOrDefault(part.getKey(), 0)))
        .collect(Collectors.joining(", "));
  }

  private static String places(Map<String, Integer> stages) {
    return stages.entrySet().stream()
        .map(stage -> stage.getKey() + " " + stage.getValue())
        .collect(Collectors.joining(" -> "));
  }

  private ExplanationText() {}
}
