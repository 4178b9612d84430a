package io.pulsrag.core.understand.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which words are compared: lower case, no accents, ligatures opened. Latin letters
 * only; other scripts are lowered and otherwise left alone.
 */
final class Letters {
  private static final int TABLE_SIZE = 0x250;
  private static final String[] TABLE = table();

  /** Appends what one character folds to; combining marks fold to nothing. */
  static void append(StringBuilder out, char c) {
    if (c >= 'a' && c <= 'z') {
      out.append(c);
    } else if (c < TABLE_SIZE) {
      out.append(TABLE[c]);
    } else if (!isCombining(c)) {
      out.append(Character.toLowerCase(c));
    }
  }

  /** Whether the character is a combining diacritical mark. */
  static boolean isCombining(char c) {
    return c >= 0x300 && c <= 0x36F;
  }

  private static String[] table() {
    String[] table = new String[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      table[c] =
          switch (c) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ' -> "d";
            case 'ł', 'Ł' -> "l";
            default -> plain(c);
          };
    }
    return table;
  }

  private static String plain(char c) {
    String decomposed =
        Normalizer.normalize(String.valueOf(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var kept = new StringBuilder();
    decomposed.chars().filter(d -> !isCombining((char) d)).forEach(d -> kept.append((char) d));
    return kept.toString();
  }

  private Letters() {}
}
