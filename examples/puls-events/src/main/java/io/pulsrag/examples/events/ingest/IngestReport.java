package io.pulsrag.examples.events.ingest;

import io.pulsrag.examples.events.quality.QualityReport;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a run did. Immutable.
 *
 * @param source it read
 * @param counts how many records by what became of them: {@code read}, {@code added}, {@code
 *     updated}, {@code unchanged}, {@code superseded}, {@code repeated}, {@code removed}, {@code
 *     marked} as duplicates, {@code indexed}, {@code unindexed}, {@code failed} to be indexed,
 *     which are tried again by the next run
 * @param rejected how many records by reason
 * @param masked how many contacts by kind
 * @param quality what the checks found
 * @param published whether the index was brought up to date; false when a check stopped the run
 * @param took from beginning to end
 */
public record IngestReport(
    String source,
    Map<String, Long> counts,
    Map<String, Long> rejected,
    Map<String, Integer> masked,
    QualityReport quality,
    boolean published,
    Duration took) {

  /** Copies. */
  public IngestReport {
    Objects.requireNonNull(source, "source");
    counts = Map.copyOf(counts);
    rejected = Map.copyOf(rejected);
    masked = Map.copyOf(masked);
  }

  /** One of the counts, zero when there is none. */
  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** How many records were rejected, for whatever reason. */
  public long rejections() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * 0 all is well; 3 published, but for records that were rejected or failed; 4 stopped by a check.
   */
  public int exitCode() {
    if (!published) {
      return 4;
    }
    return rejected.isEmpty() && count("failed") == 0 ? 0 : 3;
  }

  /** A few lines for people. */
  public String text(Locale locale) {
    return new ReportText(IngestMessages.in(locale)).summary(this);
  }

  /** The same with every check, for {@code --report}. */
  public String details(Locale locale) {
    return new ReportText(IngestMessages.in(locale)).details(this);
  }

  Map<String, Long> sortedRejected() {
    return new TreeMap<>(rejected);
  }
}
