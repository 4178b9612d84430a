package io.pulsrag.examples.events.quality;

import io.pulsrag.examples.events.stage.StagedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checks found. Immutable.
 *
 * @param judged how many records were judged
 * @param results one for each check, in their order
 */
public record QualityReport(long judged, List<Result> results) {

  /** Fewer records than this prove nothing: no check stops a run over them. */
  public static final int ENOUGH = 20;

  private static final int EXAMPLES = 5;

  /** Copies. */
  public QualityReport {
    results = List.copyOf(results);
  }

  /**
   * What one check found.
   *
   * @param check it was
   * @param bad how many failed
   * @param share of failures among what was judged, 0 to 1
   * @param examples ids of the first that failed, at most five
   */
  public record Result(QualityCheck check, long bad, double share, List<String> examples) {
    /** Copies. */
    public Result {
      examples = List.copyOf(examples);
    }

    /** Whether more failed than the check allows. */
    public boolean failed() {
      return share > check.threshold();
    }
  }

  /** The checks because of which nothing may be published. */
  public List<Result> stopping() {
    return judged < ENOUGH
        ? List.of()
        : results.stream()
            .filter(it -> it.failed() && it.check().severity() == QualityCheck.Severity.STOP)
            .toList();
  }

  /** A collector for these checks. */
  public static Collector collector(List<QualityCheck> checks) {
    return new Collector(checks);
  }

  /** Counts what the checks find, record by record. Used by one thread. */
  public static final class Collector {
    private final Map<QualityCheck, List<String>> examples = new LinkedHashMap<>();
    private final Map<QualityCheck, Long> bad = new LinkedHashMap<>();
    private long judged;

    private Collector(List<QualityCheck> checks) {
      checks.forEach(
          check -> {
            examples.put(check, new ArrayList<>());
            bad.put(check, 0L);
          });
    }

    /** Judges an event. */
    public void taken(StagedEvent event) {
      judge(new Judged(Judged.Kind.TAKEN, event), event.id());
    }

    /** Judges a record that was rejected. */
    public void rejected(String where) {
      judge(new Judged(Judged.Kind.REJECTED, null), where);
    }

    /** Judges an event that its source does not have any more. */
    public void gone(String id) {
      judge(new Judged(Judged.Kind.GONE, null), id);
    }

    /** Notes that an event which was judged already nearly repeats another. */
    public void duplicate(String id) {
      judge(new Judged(Judged.Kind.DUPLICATE, null), id);
      judged--;
    }

    /** Counts a record that is as it was, and passed then. */
    public void unchanged() {
      judged++;
    }

    private void judge(Judged it, String id) {
      judged++;
      bad.replaceAll(
          (check, count) -> {
            if (!check.bad().test(it)) {
              return count;
            }
            if (examples.getOrDefault(check, List.of()).size() < EXAMPLES) {
              examples.computeIfAbsent(check, c -> new ArrayList<>()).add(id);
            }
            return count + 1;
          });
    }

    /** What was found so far. */
    public QualityReport report() {
      List<Result> results = new ArrayList<>();
      bad.forEach(
          (check, count) ->
              results.add(
                  new Result(
                      check,
                      count,
                      judged == 0 ? 0 : (double) count / judged,
                      examples.getOrDefault(check, List.of()))));
      return new QualityReport(judged, results);
    }
  }
}
