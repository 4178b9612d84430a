package io.pulsrag.core.understand;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks. */
final class Quotes {

  /** The index of each opening mark with that of the mark that closes it, in order. */
  static List<int[]> in(String text) {
    List<int[]> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open < 0 && (c == '"' || c == '«' || c == '“')) {
        open = i;
      } else if (open >= 0 && (c == '"' || c == '»' || c == '”')) {
        spans.add(new int[] {open, i});
        open = -1;
      }
    }
    return spans;
  }

  private Quotes() {}
}
