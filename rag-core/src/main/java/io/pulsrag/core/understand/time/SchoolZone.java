package io.pulsrag.core.understand.time;

/**
 * The three zones of the French school calendar. Paris is in zone C, Lyon and Bordeaux in A, Lille
 * and Marseille in B.
 */
public enum SchoolZone {
  A,
  B,
  C
}
