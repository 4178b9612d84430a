package io.pulsrag.geo.understand;

/**
 * A name that was taken for a place. Immutable.
 *
 * @param from index of the first word, the lead included
 * @param name index of the first word of the name
 * @param to index after the last word
 * @param lead what leads to it
 * @param sense what it can mean
 * @param reach how far around was said, in metres; 0 when nothing was
 */
record Found(int from, int name, int to, Lead lead, Sense sense, double reach) {

  Found(int name, int to, Lead lead, Sense sense) {
    this(Math.min(lead.from(), name), name, to, lead, sense, 0);
  }

  boolean excluded() {
    return lead.excluded();
  }

  Found meaning(Sense other) {
    return new Found(from, name, to, lead, other, reach);
  }

  /** The same, left out. */
  Found leftOut() {
    Lead out = new Lead(lead.kind(), lead.from(), true, lead.article(), lead.merged(), lead.word());
    return new Found(from, name, to, out, sense, reach);
  }

  Found reaching(double meters) {
    return new Found(from, name, to, lead, sense, meters);
  }

  Found until(int end) {
    return new Found(from, name, end, lead, sense, reach);
  }
}
