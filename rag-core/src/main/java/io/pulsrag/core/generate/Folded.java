package io.pulsrag.core.generate;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as they are compared: lower case, without accents, apostrophes straight, ligatures open.
 */
public final class Folded {

  /** The text in its compared form; blanks of every kind become plain ones. */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '’', '‘', 'ʼ' -> folded.append('\'');
        case 'œ', 'Œ' -> folded.append("oe");
        case 'æ', 'Æ' -> folded.append("ae");
        case '\u00a0', '\u202f', '\u2009' -> folded.append(' ');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private Folded() {}
}
