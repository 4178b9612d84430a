package io.pulsrag.core.understand;

import io.pulsrag.core.Constraints;
import java.util.List;

/**
 * How many results to show when no number was said: {@value #FEWEST} when theme, time and place are
 * all told, one more for each that is not.
 */
final class TopK {
  static final int FEWEST = 5;
  static final int MOST = 8;

  static int of(Constraints constraints, List<String> themes) {
    int open =
        (constraints.when() == null ? 1 : 0)
            + (constraints.where() == null ? 1 : 0)
            + (themes.isEmpty() && constraints.facets().isEmpty() ? 1 : 0);
    return Math.min(MOST, FEWEST + open);
  }

  private TopK() {}
}
