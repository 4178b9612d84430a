package io.pulsrag.core.understand.time;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text cut once into folded words, numbers and marks, with their places in the original.
 *
 * <p>Letters are lower case without accents; apostrophes, dots after letters and typographic quotes
 * are dropped; letters and digits are parted ("15h30" is three tokens); every other mark is a token
 * of its own.
 */
final class Tokens {
  private final String text;
  private String[] words = new String[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int size;

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text) {
    var tokens = new Tokens(text);
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (Character.isLetter(codePoint)) {
        i = tokens.word(i);
      } else if (codePoint >= '0' && codePoint <= '9') {
        int end = i;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
          end++;
        }
        tokens.add(text.substring(i, end), i, end);
        i = end;
      } else {
        int end = i + Character.charCount(codePoint);
        tokens.mark(codePoint, i, end);
        i = end;
      }
    }
    return tokens;
  }

  private int word(int start) {
    var folded = new StringBuilder(12);
    int i = start;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (codePoint < 128 ? !isAsciiLetter(codePoint) : !isWordPart(codePoint)) {
        break;
      }
      fold(codePoint, folded);
      i += Character.charCount(codePoint);
    }
    add(folded.toString(), start, i);
    return i;
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isWordPart(int codePoint) {
    return Character.isLetter(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static void fold(int c, StringBuilder out) {
    if (c < 128) {
      out.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
      return;
    }
    switch (Character.toLowerCase(c)) {
      case 'à', 'â', 'ä', 'á', 'ã' -> out.append('a');
      case 'é', 'è', 'ê', 'ë' -> out.append('e');
      case 'î', 'ï', 'í', 'ì' -> out.append('i');
      case 'ô', 'ö', 'ó', 'ò' -> out.append('o');
      case 'û', 'ü', 'ù', 'ú' -> out.append('u');
      case 'ç' -> out.append('c');
      case 'ñ' -> out.append('n');
      case 'œ' -> out.append("oe");
      case 'æ' -> out.append("ae");
      default -> foldRare(c, out);
    }
  }

  private static void foldRare(int c, StringBuilder out) {
    var decomposed =
        Normalizer.normalize(Character.toString(Character.toLowerCase(c)), Normalizer.Form.NFKD);
    decomposed.codePoints().filter(Character::isLetter).forEach(out::appendCodePoint);
  }

  private void mark(int codePoint, int start, int end) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return;
    }
    boolean afterWord =
        size > 0 && ends[size - 1] == start && !isNumber(size - 1) && words[size - 1].length() > 0;
    String folded =
        switch (codePoint) {
          case '\'', '’', 'ʼ', '`', '´', '"', '«', '»', '“', '”' -> null;
          case '.' -> afterWord && Character.isLetter(words[size - 1].charAt(0)) ? null : ".";
          case '‐', '‑', '–', '—', '−' -> "-";
          case '(' -> "[";
          case ')' -> "]";
          case 'º', '°' -> "°";
          default -> Character.toString(codePoint);
        };
    if (folded != null) {
      add(folded, start, end);
    } else if (codePoint == '"' && size > 0 && ends[size - 1] == start && isNumber(size - 1)) {
      add("″", start, end);
    }
  }

  private void add(String word, int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    words[size] = word;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  /** The folded token, or the empty string outside the text. */
  String at(int i) {
    return i >= 0 && i < size ? words[i] : "";
  }

  /** Puts the intended word in the place of a misspelt one. */
  void replace(int i, String word) {
    words[i] = word;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  boolean isNumber(int i) {
    return i >= 0
        && i < size
        && !words[i].isEmpty()
        && words[i].charAt(0) >= '0'
        && words[i].charAt(0) <= '9';
  }

  boolean isLetters(int i) {
    return i >= 0 && i < size && !words[i].isEmpty() && Character.isLetter(words[i].codePointAt(0));
  }

  /** Whether no space stands before the token. */
  boolean glued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** Whether a dot stands right after the token. */
  boolean dotted(int i) {
    return ends[i] < text.length() && text.charAt(ends[i]) == '.';
  }

  /** Whether the original token is written with accents. */
  boolean accented(int i) {
    return text.substring(starts[i], ends[i]).chars().anyMatch(c -> c > 127);
  }

  /** Whether the original token begins with a capital. */
  boolean capital(int i) {
    return Character.isUpperCase(text.codePointAt(starts[i]));
  }

  /** The folded words of a phrase written in a rule. */
  static String[] split(String phrase) {
    var tokens = of(phrase);
    return Arrays.copyOf(tokens.words, tokens.size);
  }
}
