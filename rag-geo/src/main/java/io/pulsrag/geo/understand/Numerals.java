package io.pulsrag.geo.understand;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinals from 1 to 20 in every spelling, and small cardinal numbers in words. */
final class Numerals {

  /**
   * An ordinal in a text.
   *
   * @param number 1 to 20, or up to 99 for plain digits
   * @param to index after its last word
   * @param form how it was written
   */
  record Ordinal(int number, int to, Form form) {}

  /** How an ordinal was written. */
  enum Form {
    /** "11e", "11ème", "11th". */
    SUFFIXED,
    /** "XIe". */
    ROMAN,
    /** "11". */
    PLAIN,
    /** "XI". */
    PLAIN_ROMAN,
    /** "onzième", "eleventh". */
    WORD
  }

  private static final Pattern DIGITS =
      Pattern.compile("0?(\\d{1,2})(er|re|ere|e|em|eme|ieme|nd|nde|st|rd|th)?");
  private static final Pattern ROMAN = Pattern.compile("([ivx]{1,5})(er|e|eme|ieme)?");
  private static final Map<String, Integer> ROMANS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Integer> CARDINALS = new HashMap<>();

  static {
    String[] romans =
        ("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx").split(" ");
    String[] french =
        ("premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme"
                + " onzieme douzieme treizieme quatorzieme quinzieme seizieme dix_septieme"
                + " dix_huitieme dix_neuvieme vingtieme")
            .split(" ");
    String[] english =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                + " twentieth")
            .split(" ");
    for (int i = 0; i < 20; i++) {
      ROMANS.put(romans[i], i + 1);
      ORDINALS.put(french[i], i + 1);
      ORDINALS.put(english[i], i + 1);
    }
    ORDINALS.put("second", 2);
    ORDINALS.put("seconde", 2);
    ORDINALS.put("premiere", 1);
    String[] small =
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
            .split(" ");
    String[] ones = "one two three four five six seven eight nine ten".split(" ");
    for (int i = 0; i < small.length; i++) {
      CARDINALS.put(small[i], i + 1);
    }
    for (int i = 0; i < ones.length; i++) {
      CARDINALS.put(ones[i], i + 1);
    }
    CARDINALS.put("une", 1);
    CARDINALS.put("a", 1);
    CARDINALS.put("fifteen", 15);
    CARDINALS.put("vingt", 20);
    CARDINALS.put("twenty", 20);
    CARDINALS.put("trente", 30);
    CARDINALS.put("thirty", 30);
    CARDINALS.put("quarante", 40);
    CARDINALS.put("cinquante", 50);
    CARDINALS.put("fifty", 50);
    CARDINALS.put("cent", 100);
  }

  /** The ordinal at an index, or null. */
  static @org.jspecify.annotations.Nullable Ordinal at(Words words, int index) {
    String key = words.key(index);
    if (key.isEmpty() || key.length() > 13) {
      return null;
    }
    if (words.get(index).startsWithDigit()) {
      Matcher digits = DIGITS.matcher(key);
      if (!digits.matches()) {
        return null;
      }
      int number = Integer.parseInt(digits.group(1));
      boolean suffixed = digits.group(2) != null;
      int to = index + 1;
      if (!suffixed && isSuffix(words, to)) {
        suffixed = true;
        to++;
      }
      return new Ordinal(number, to, suffixed ? Form.SUFFIXED : Form.PLAIN);
    }
    if (key.equals("dix") && index + 1 < words.size()) {
      Integer number = ORDINALS.get("dix_" + words.key(index + 1));
      return number == null ? null : new Ordinal(number, index + 2, Form.WORD);
    }
    Integer word = ORDINALS.get(key);
    if (word != null) {
      return new Ordinal(word, index + 1, Form.WORD);
    }
    if ("ivx".indexOf(key.charAt(0)) < 0) {
      return null;
    }
    Matcher roman = ROMAN.matcher(key.toLowerCase(Locale.ROOT));
    Integer number = roman.matches() ? ROMANS.get(roman.group(1)) : null;
    if (number == null || !words.capital(index)) {
      return null;
    }
    boolean suffixed = roman.group(2) != null || isSuffix(words, index + 1);
    return new Ordinal(
        number,
        roman.group(2) == null && suffixed ? index + 2 : index + 1,
        suffixed ? Form.ROMAN : Form.PLAIN_ROMAN);
  }

  /** The number at an index, in digits or words, or NaN. */
  static double number(String key) {
    if (!key.isEmpty() && Character.isDigit(key.charAt(0))) {
      try {
        return Double.parseDouble(key.replace(',', '.').replace(' ', '.'));
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }
    Integer number = CARDINALS.get(key);
    return number == null ? Double.NaN : number;
  }

  /** "11 e", "11-ème". */
  private static boolean isSuffix(Words words, int index) {
    return !words.breakBefore(index)
        && switch (words.key(index)) {
          case "e", "eme", "ieme", "er", "th" -> true;
          default -> false;
        };
  }

  private Numerals() {}
}
