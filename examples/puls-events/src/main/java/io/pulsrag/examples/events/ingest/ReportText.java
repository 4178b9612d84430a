package io.pulsrag.examples.events.ingest;

import io.pulsrag.examples.events.quality.QualityReport;
import java.util.List;

/** Writes a report for people. */
final class ReportText {

  private static final List<String> COUNTS =
      List.of(
          "added",
          "updated",
          "unchanged",
          "repeated",
          "superseded",
          "removed",
          "marked",
          "indexed",
          "unindexed",
          "failed");

  private final IngestMessages messages;

  ReportText(IngestMessages messages) {
    this.messages = messages;
  }

  String summary(IngestReport report) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        messages.text(
            "report.source",
            report.source(),
            report.count("read"),
            report.took().toMillis() / 1000.0));
    for (String name : COUNTS) {
      long count = report.count(name);
      if (count > 0) {
        line(text, "  " + messages.text("report." + name, count));
      }
    }
    report
        .sortedRejected()
        .forEach(
            (reason, count) ->
                line(
                    text,
                    "  "
                        + messages.text(
                            "report.rejected", count, messages.text("reject." + reason))));
    int masked = report.masked().values().stream().mapToInt(Integer::intValue).sum();
    if (masked > 0) {
      line(text, "  " + messages.text("report.masked", masked));
    }
    for (QualityReport.Result stop : report.quality().stopping()) {
      line(
          text,
          messages.text("report.stopped", name(stop), stop.share(), stop.check().threshold()));
    }
    if (!report.published()) {
      line(text, messages.text("report.unpublished"));
    }
    return text.toString();
  }

  String details(IngestReport report) {
    StringBuilder text = new StringBuilder(summary(report));
    line(text, "");
    line(text, messages.text("report.checks", report.quality().judged()));
    for (QualityReport.Result result : report.quality().results()) {
      String state =
          result.failed()
              ? result.check().severity().name().toLowerCase(java.util.Locale.ROOT)
              : "ok";
      line(
          text,
          "  "
              + messages.text(
                  "report.check",
                  messages.text("state." + state),
                  name(result),
                  result.bad(),
                  result.share(),
                  result.check().threshold(),
                  result.examples().isEmpty() ? "" : " — " + String.join(", ", result.examples())));
    }
    return text.toString();
  }

  private String name(QualityReport.Result result) {
    String key = "check." + result.check().name();
    return messages.has(key) ? messages.text(key) : result.check().name();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
