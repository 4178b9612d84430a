package io.pulsrag.core.understand.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whole numbers in digits or in French and English words, 0 to 9999 in words. */
public final class Numerals {
  private static final Map<String, Integer> WORDS = words();

  /**
   * A number and where it ends.
   *
   * @param value the number
   * @param next index after its last token
   */
  public record Numeral(double value, int next) {}

  private static final Numeral NO_NUMERAL = new Numeral(Double.NaN, -1);

  /**
   * Reads the longest number that begins at a token.
   *
   * @return a numeral whose {@code next} is -1 when there is none
   */
  public static Numeral read(Tokens tokens, int at) {
    Token first = tokens.get(at);
    if (first.isNumber()) {
      return new Numeral(first.number(), at + 1);
    }
    Integer start = WORDS.get(first.word());
    if (start == null) {
      return NO_NUMERAL;
    }
    double value = start;
    int next = at + 1;
    while (next < tokens.size() && tokens.get(next).gap() == Token.Gap.NONE) {
      int skip = isAnd(tokens, next) && next + 1 < tokens.size() ? next + 1 : next;
      Integer more = WORDS.get(tokens.get(skip).word());
      double joined = more == null ? Double.NaN : join(value, more);
      if (Double.isNaN(joined)) {
        break;
      }
      value = joined;
      next = skip + 1;
    }
    return new Numeral(value, next);
  }

  /** The words of numbers and of money in both languages. */
  public static Set<String> vocabulary() {
    Set<String> all = new HashSet<>(WORDS.keySet());
    all.addAll(Money.units());
    return all;
  }

  private static boolean isAnd(Tokens tokens, int at) {
    String word = tokens.get(at).word();
    return word.equals("et") || word.equals("and");
  }

  /**
   * Twenty and five are twenty-five, four and hundred four hundred; three and two are no number.
   */
  private static double join(double value, int more) {
    if (more == 100 && value >= 1 && value <= 9 || more == 1000 && value >= 2 && value <= 99) {
      return value * more;
    }
    if (value == 4 && more == 20) {
      return 80;
    }
    boolean teens = value == 60 || value == 80 || value % 100 == 60 || value % 100 == 80;
    if (value >= 20 && value % 10 == 0 && more >= 1 && more <= 9
        || teens && more >= 10 && more <= 19
        || value % 100 == 10 && more >= 7 && more <= 9
        || value % 100 == 70 && more >= 7 && more <= 9
        || value % 100 == 90 && more >= 7 && more <= 9
        || value >= 100 && value % 100 == 0 && more < 100) {
      return value + more;
    }
    return Double.NaN;
  }

  private static Map<String, Integer> words() {
    String[] lines = {
      "0 zero",
      "1 un une one",
      "2 deux two",
      "3 trois three",
      "4 quatre four",
      "5 cinq five",
      "6 six",
      "7 sept seven",
      "8 huit eight",
      "9 neuf nine",
      "10 dix ten",
      "11 onze eleven",
      "12 douze twelve",
      "13 treize thirteen",
      "14 quatorze fourteen",
      "15 quinze fifteen",
      "16 seize sixteen",
      "17 seventeen",
      "18 eighteen",
      "19 nineteen",
      "20 vingt vingts twenty",
      "30 trente thirty",
      "40 quarante forty",
      "50 cinquante fifty",
      "60 soixante sixty",
      "70 seventy septante",
      "80 eighty",
      "90 ninety nonante",
      "100 cent cents hundred",
      "1000 mille thousand"
    };
    Map<String, Integer> words = new HashMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ", -1);
      for (int i = 1; i < parts.length; i++) {
        words.put(parts[i], Integer.valueOf(parts[0]));
      }
    }
    return Map.copyOf(words);
  }

  private Numerals() {}
}
