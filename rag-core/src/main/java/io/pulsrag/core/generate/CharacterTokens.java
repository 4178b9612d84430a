package io.pulsrag.core.generate;

/** The estimate of {@link TokenCounter#byCharacters}. */
final class CharacterTokens {

  private static final int LETTERS = 4;
  private static final int DIGITS = 2;
  private static final int LAST_LATIN = 0x24F;

  static int count(String text) {
    int tokens = 0;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      char c = text.charAt(i);
      if (latin(c)) {
        while (i < text.length() && latin(text.charAt(i))) {
          i++;
        }
        tokens += (i - start + LETTERS - 1) / LETTERS;
      } else if (Character.isDigit(c)) {
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          i++;
        }
        tokens += (i - start + DIGITS - 1) / DIGITS;
      } else {
        i++;
        tokens += Character.isWhitespace(c) && c != '\n' ? 0 : 1;
      }
    }
    return tokens;
  }

  private static boolean latin(char c) {
    return Character.isLetter(c) && c <= LAST_LATIN;
  }

  private CharacterTokens() {}
}
