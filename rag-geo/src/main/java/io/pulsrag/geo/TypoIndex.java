package io.pulsrag.geo;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the names that differ from a word by one letter left out, added, exchanged or swapped with
 * its neighbour.
 *
 * <p>One mistake leaves either the first or the last letters of a name as they were, so names are
 * kept by length and first letters, and by length and last letters; what shares either is compared
 * letter by letter. Immutable, safe for use by many threads.
 */
final class TypoIndex {

  private final String[] names;
  private final int[] byStart;
  private final int[] byEnd;
  private final int[] nextStart;
  private final int[] nextEnd;

  TypoIndex(List<String> all) {
    names = all.toArray(String[]::new);
    int size = Integer.highestOneBit(Math.max(16, names.length)) * 4;
    byStart = filled(size);
    byEnd = filled(size);
    nextStart = new int[names.length];
    nextEnd = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      int start = slot(name, 0, head(name.length()), name.length());
      nextStart[i] = byStart[start];
      byStart[start] = i;
      int end = slot(name, name.length() - tail(name.length()), name.length(), name.length());
      nextEnd[i] = byEnd[end];
      byEnd[end] = i;
    }
  }

  /** Names at exactly one mistake from the word, each once, in no order. */
  void near(String word, Consumer<String> found) {
    for (int length = word.length() - 1; length <= word.length() + 1; length++) {
      int head = head(length);
      int tail = tail(length);
      if (head > word.length() || tail > word.length() || length < 2) {
        continue;
      }
      for (int i = byStart[slot(word, 0, head, length)]; i >= 0; i = nextStart[i]) {
        if (names[i].length() == length && oneMistake(word, names[i])) {
          found.accept(names[i]);
        }
      }
      for (int i = byEnd[slot(word, word.length() - tail, word.length(), length)];
          i >= 0;
          i = nextEnd[i]) {
        if (names[i].length() == length
            && !word.startsWith(names[i].substring(0, head))
            && oneMistake(word, names[i])) {
          found.accept(names[i]);
        }
      }
    }
  }

  /** Whether one edit, or one swap of neighbours, turns one into the other. */
  static boolean oneMistake(String a, String b) {
    if (a.length() > b.length()) {
      return oneMistake(b, a);
    }
    int same = 0;
    while (same < a.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    if (b.length() == a.length() + 1) {
      return a.regionMatches(same, b, same + 1, a.length() - same);
    }
    if (b.length() != a.length() || same == a.length()) {
      return false;
    }
    boolean exchanged = a.regionMatches(same + 1, b, same + 1, a.length() - same - 1);
    boolean swapped =
        same + 1 < a.length()
            && a.charAt(same) == b.charAt(same + 1)
            && a.charAt(same + 1) == b.charAt(same)
            && a.regionMatches(same + 2, b, same + 2, a.length() - same - 2);
    return exchanged || swapped;
  }

  /** Head and tail leave one letter between them, so that a swap cannot touch both. */
  private static int head(int length) {
    return (length - 1) / 2;
  }

  private static int tail(int length) {
    return length - 1 - head(length);
  }

  private int slot(String word, int from, int to, int length) {
    int hash = length;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    hash *= 0x9E3779B9;
    return (hash >>> 8) & (byStart.length - 1);
  }

  private static int[] filled(int size) {
    int[] heads = new int[size];
    Arrays.fill(heads, -1);
    return heads;
  }
}
