package io.pulsrag.core.guard;

import io.pulsrag.core.generate.Folded;
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

  /** Lower case without accents or marks of emphasis, brackets round, dashes plain, single blanks. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    String folded = Folded.of(text);
    for (int i = 0; i < folded.length(); i++) {
      char c =
          switch (folded.charAt(i)) {
            case '[', '{' -> '(';
            case ']', '}' -> ')';
            case '–', '—', '‑', '‐', '−' -> '-';
            case '“', '”', '«', '»', '"', '\n', '\t', '\r' -> ' ';
            default -> folded.charAt(i);
          };
      if (c == '*' || c == '_' || c == '\\') {
        continue;
      }
      if (c != ' ' || (!key.isEmpty() && key.charAt(key.length() - 1) != ' ')) {
        key.append(c);
      }
    }
    return key.toString().strip();
  }

  /** Whether the key holds the words, not inside longer ones. */
  static boolean holds(String key, String words) {
    if (words.isEmpty()) {
      return true;
    }
    for (int at = key.indexOf(words); at >= 0; at = key.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean left = at == 0 || !Character.isLetterOrDigit(key.charAt(at - 1));
      boolean right = end == key.length() || !Character.isLetterOrDigit(key.charAt(end));
      if (left && right) {
        return true;
      }
    }
    return false;
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
