package io.pulsrag.core.ingest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of every document of a run. Immutable.
 *
 * @param outcomes by document id, sorted
 */
public record IndexingResult(SortedMap<String, Outcome> outcomes) {

  /**
   * What became of one document.
   *
   * @param fate what
   * @param reason why it failed, without text of the document; empty for the other fates
   */
  public record Outcome(Fate fate, String reason) {}

  /** Copies. */
  public IndexingResult {
    outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
  }

  /** How many documents had this fate. */
  public long count(Fate fate) {
    return outcomes.values().stream().filter(outcome -> outcome.fate() == fate).count();
  }

  /** The ids of the documents that had this fate, sorted. */
  public List<String> ids(Fate fate) {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getValue().fate() == fate)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the index is what it was before. */
  public boolean unchanged() {
    return outcomes.values().stream()
        .allMatch(outcome -> outcome.fate() == Fate.UNCHANGED || outcome.fate() == Fate.FAILED);
  }
}
