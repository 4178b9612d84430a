package io.pulsrag.core.guard;

import io.pulsrag.core.Folding;
import java.text.Normalizer;
import java.util.Locale;

/** Two plain forms of a text: one of the same length, to read in, and one to compare names in. */
final class Plain {

  /**
   * Lower case without accents, every character in its place: blanks, dashes and apostrophes of all
   * kinds are the plain ones.
   */
  static String sameLength(String text) {
    char[] plain = new char[text.length()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(text.charAt(i));
    }
    return new String(plain);
  }

  /**
   * The form in which names are compared, with a blank at both ends so that only whole words meet.
   */
  static String key(String text) {
    return " " + Folding.fold(text) + " ";
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ' -> '\'';
      case '–', '—', '‑', '‐', '−' -> '-';
      case '\u00a0', '\u202f', '\u2009', '\t' -> ' ';
      default -> {
        if (c < 128) {
          yield Character.toLowerCase(c);
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        String lower = parts.substring(0, 1).toLowerCase(Locale.ROOT);
        yield lower.isEmpty() ? c : lower.charAt(0);
      }
    };
  }

  private Plain() {}
}
