package io.pulsrag.core.understand;

import io.pulsrag.core.Constraints;
import java.util.ArrayList;
import java.util.List;

/**
 * How many results to show: as many as were asked for; else {@value #FEWEST} when theme, time and
 * place are all told, one more for each that is not.
 *
 * @param limit at least 1
 * @param reason in words for a trace, in English
 */
record TopK(int limit, String reason) {
  static final int FEWEST = 5;
  static final int MOST = 8;

  /** For a question on things that are named or pointed at. */
  static TopK ofThings() {
    return new TopK(FEWEST, "things are named");
  }

  /** Nothing is looked for. */
  static TopK none() {
    return new TopK(FEWEST, "");
  }

  /**
   * @param asked how many results were asked for, or 0
   */
  static TopK of(int asked, Constraints constraints, List<String> themes) {
    if (asked > 0) {
      return new TopK(asked, "as many as were asked for");
    }
    List<String> open = new ArrayList<>();
    if (constraints.when() == null) {
      open.add("time");
    }
    if (constraints.where() == null) {
      open.add("place");
    }
    if (themes.isEmpty() && constraints.facets().isEmpty()) {
      open.add("theme");
    }
    String reason = open.isEmpty() ? "nothing is left open" : "open: " + String.join(", ", open);
    return new TopK(Math.min(MOST, FEWEST + open.size()), reason);
  }
}
