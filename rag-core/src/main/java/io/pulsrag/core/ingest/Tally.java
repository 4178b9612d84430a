package io.pulsrag.core.ingest;

import io.pulsrag.core.ingest.IndexingResult.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Notes what became of each document, and counts. */
final class Tally {

  private final TreeMap<String, Outcome> outcomes = new TreeMap<>();
  private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);

  boolean holds(String id) {
    return outcomes.containsKey(id);
  }

  /** Of an id that comes again, the last content counts against what was there before the run. */
  void note(String id, Fate fate, String reason) {
    Outcome before = outcomes.get(id);
    Fate known = before == null ? Fate.UNCHANGED : before.fate();
    boolean stays = fate == Fate.UNCHANGED || known == Fate.ADDED && fate == Fate.UPDATED;
    if (before == null || !stays) {
      outcomes.put(id, new Outcome(fate, reason));
      counts.merge(fate, 1L, Long::sum);
      if (before != null) {
        counts.merge(known, -1L, Long::sum);
      }
    }
  }

  IndexingProgress progress() {
    return new IndexingProgress(
        outcomes.size() - counts.getOrDefault(Fate.REMOVED, 0L), Map.copyOf(counts));
  }

  IndexingResult result() {
    return new IndexingResult(outcomes);
  }
}
