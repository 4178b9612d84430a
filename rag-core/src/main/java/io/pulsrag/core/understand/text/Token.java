package io.pulsrag.core.understand.text;

/**
 * One word, number or currency sign of a text. Immutable.
 *
 * @param text as written
 * @param word folded: lower case, no accents
 * @param stem the folded word without its plural ending
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param number its value when it is written in digits, else not a number
 * @param gap what separates it from the token before
 */
public record Token(
    String text, String word, String stem, int start, int end, double number, Gap gap) {

  /** What stands before a token; each includes all that is weaker. */
  public enum Gap {
    /** Nothing or blanks, an apostrophe, a hyphen. */
    NONE,
    /** A comma, a bracket, a dash, a slash. */
    COMMA,
    /** The end of a sentence, a colon, a semicolon, a line. */
    STOP
  }

  /** Whether it is written in digits. */
  public boolean isNumber() {
    return !Double.isNaN(number);
  }

  /** Whether it begins with a capital letter. */
  public boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether some letter carries an accent. */
  public boolean accented() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0xC0) {
        return true;
      }
    }
    return false;
  }
}
