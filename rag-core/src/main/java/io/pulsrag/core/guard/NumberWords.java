package io.pulsrag.core.guard;

import io.pulsrag.core.understand.text.Cardinals;
import java.util.HashMap;
import java.util.Map;

/** Whole numbers up to a hundred as French and English write them, accents folded. */
final class NumberWords {

  private static final Map<String, Integer> VALUES = values();

  /** A pattern for any of the words, or one to four figures; without groups. */
  static final String ANY = "(?:\\d{1,4}|" + atomic() + ")";

  /** A pattern for any of the words; without groups. */
  static final String WORDS = atomic();

  /** The value of what {@link #ANY} matched. */
  static int value(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    Integer value = VALUES.get(words.replace('-', ' '));
    if (value == null) {
      throw new IllegalArgumentException("not a number word of " + words.length() + " characters");
    }
    return value;
  }

  /** Whole words, the longest there is: "vingt et un" is never "vingt" and then "un". */
  private static String atomic() {
    return "(?>(?<![a-z])" + PrefixPattern.of(VALUES.keySet()).replace(" ", "[ -]") + "(?![a-z]))";
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i <= Cardinals.MOST; i++) {
      values.put(Cardinals.french(i), i);
      values.put(Cardinals.english(i), i);
    }
    values.put("une", 1);
    values.put("a hundred", 100);
    return Map.copyOf(values);
  }

  private NumberWords() {}
}
