package io.pulsrag.examples.events.stage;

import java.text.Normalizer;

/**
 * Lower-case text without accents, character for character, so that a finding in it can be cut out
 * of the original. What has no such form stays as it is. Pure.
 */
final class AsciiFold {

  private static final char[] TABLE = table();

  static String of(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      folded[i] = c < TABLE.length ? TABLE[c] : c;
    }
    return new String(folded);
  }

  private static char[] table() {
    char[] table = new char[0x2200];
    for (char c = 0; c < table.length; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
      char first = plain.isEmpty() ? c : plain.charAt(0);
      table[c] = first < 0x80 ? Character.toLowerCase(first) : Character.toLowerCase(c);
    }
    table['œ'] = 'o';
    table['Œ'] = 'o';
    table['æ'] = 'a';
    table['’'] = '\'';
    table['‘'] = '\'';
    table['–'] = '-';
    table['—'] = '-';
    table['·'] = '.';
    return table;
  }

  private AsciiFold() {}
}
