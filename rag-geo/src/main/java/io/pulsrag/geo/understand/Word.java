package io.pulsrag.geo.understand;

/**
 * A word of a question. Immutable.
 *
 * @param key folded; "st" and "ste" before a name written out
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param capital whether it begins with a capital
 * @param glued whether a hyphen or an apostrophe, and no space, joins it to the word before
 * @param hyphen whether that is a hyphen
 * @param broken whether punctuation stands between it and the word before
 * @param accented whether it was written with an accent
 * @param quoted whether it stands in quotation marks
 */
record Word(
    String key,
    int start,
    int end,
    boolean capital,
    boolean glued,
    boolean hyphen,
    boolean broken,
    boolean accented,
    boolean quoted) {

  boolean is(String word) {
    return key.equals(word);
  }

  boolean startsWithDigit() {
    return key.charAt(0) >= '0' && key.charAt(0) <= '9';
  }
}
