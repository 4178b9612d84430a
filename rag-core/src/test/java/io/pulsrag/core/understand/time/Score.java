package io.pulsrag.core.understand.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How many of some cases are right, and which are not. */
final class Score {
  private final String name;
  private final List<String> misses = new ArrayList<>();
  private int cases;

  Score(String name) {
    this.name = name;
  }

  void add(boolean right, String miss) {
    cases++;
    if (!right) {
      misses.add(miss);
    }
  }

  double rate() {
    return cases == 0 ? 1 : (cases - misses.size()) / (double) cases;
  }

  int cases() {
    return cases;
  }

  List<String> misses() {
    return List.copyOf(misses);
  }

  List<String> misses(Predicate<String> which) {
    return misses.stream().filter(which).toList();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%-48s %5d/%-5d %.3f", name, cases - misses.size(), cases, rate());
  }
}
