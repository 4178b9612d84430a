package io.pulsrag.core.ingest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far a run has come. Immutable.
 *
 * @param read documents taken from the source so far
 * @param fates documents by what became of them so far; each is in exactly one, none is missing
 */
public record IndexingProgress(long read, Map<Fate, Long> fates) {

  /** Copies; a fate that is absent counts 0. */
  public IndexingProgress {
    Map<Fate, Long> all = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      all.put(fate, fates.getOrDefault(fate, 0L));
    }
    fates = Collections.unmodifiableMap(all);
  }

  /** How many documents had this fate. */
  public long count(Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }
}
