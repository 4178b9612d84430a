package io.pulsrag.examples.events.stage;

/**
 * Tidies the spaces of a text in one pass: what cannot be seen is left out, spaces side by side
 * become one, those beside the end of a line go, and no more than one empty line stays. Pure.
 */
final class Spacing {

  private static final char ZERO_WIDTH_JOINER = '\u200D'; // Holds emojis together.

  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean space = false;
    int lines = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n') {
        lines++;
      } else if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (lines > 0) {
          tidy.append(lines == 1 ? "\n" : "\n\n");
        } else if (space) {
          tidy.append(' ');
        }
        space = false;
        lines = 0;
        tidy.appendCodePoint(c);
      }
    }
    return tidy.toString().strip();
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == 0xA0 || c == 0x202F || c >= 0x2002 && c <= 0x200A;
  }

  private static boolean isInvisible(int c) {
    if (c > ' ' && c < 0x7F || c > 0xAD && c < 0x600 || c == ZERO_WIDTH_JOINER) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  private Spacing() {}
}
