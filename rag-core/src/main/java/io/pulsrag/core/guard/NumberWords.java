package io.pulsrag.core.guard;

import java.util.HashMap;
import java.util.Map;

/** Whole numbers up to a hundred as French and English write them, accents folded. */
final class NumberWords {

  private static final String[] FRENCH = {
    "zero",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix sept",
    "dix huit",
    "dix neuf"
  };
  private static final String[] FRENCH_TENS = {
    "", "", "vingt", "trente", "quarante", "cinquante", "soixante"
  };
  private static final String[] ENGLISH = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] ENGLISH_TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

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
    for (int i = 0; i < FRENCH.length; i++) {
      values.put(FRENCH[i], i);
      values.put(ENGLISH[i], i);
    }
    values.put("une", 1);
    for (int ten = 2; ten < ENGLISH_TENS.length; ten++) {
      values.put(ENGLISH_TENS[ten], ten * 10);
      for (int one = 1; one < 10; one++) {
        values.put(ENGLISH_TENS[ten] + " " + ENGLISH[one], ten * 10 + one);
      }
    }
    for (int ten = 2; ten < FRENCH_TENS.length; ten++) {
      int most = ten == 6 ? 19 : 9;
      values.put(FRENCH_TENS[ten], ten * 10);
      for (int one = 1; one <= most; one++) {
        String join = one == 1 || one == 11 ? " et " : " ";
        values.put(FRENCH_TENS[ten] + join + FRENCH[one], ten * 10 + one);
      }
    }
    values.put("quatre vingts", 80);
    for (int one = 1; one <= 19; one++) {
      values.put("quatre vingt " + FRENCH[one], 80 + one);
    }
    values.put("cent", 100);
    values.put("one hundred", 100);
    values.put("a hundred", 100);
    return Map.copyOf(values);
  }

  private NumberWords() {}
}
