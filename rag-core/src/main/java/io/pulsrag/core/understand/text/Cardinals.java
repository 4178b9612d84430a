package io.pulsrag.core.understand.text;

import java.util.List;
import java.util.Objects;

/** The names of whole numbers from 0 to 100, without accents and with blanks: "vingt et un". */
public final class Cardinals {

  /** The largest number with a name here. */
  public static final int MOST = 100;

  private static final List<String> FRENCH =
      words(
          "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
              + "quinze seize dix-sept dix-huit dix-neuf");
  private static final List<String> FRENCH_TENS =
      words("zero dix vingt trente quarante cinquante soixante");
  private static final List<String> ENGLISH =
      words(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
              + "fifteen sixteen seventeen eighteen nineteen");
  private static final List<String> ENGLISH_TENS =
      words("zero ten twenty thirty forty fifty sixty seventy eighty ninety");

  /**
   * The French name, masculine: "soixante et onze", "quatre vingt un".
   *
   * @param number from 0 to {@link #MOST}
   */
  public static String french(int number) {
    Objects.checkIndex(number, MOST + 1);
    if (number < FRENCH.size()) {
      return FRENCH.get(number);
    }
    if (number == MOST) {
      return "cent";
    }
    if (number >= 80) {
      return number == 80 ? "quatre vingts" : "quatre vingt " + french(number - 80);
    }
    int ten = number < 70 ? number / 10 : 6;
    int rest = number - 10 * ten;
    String joined = rest == 1 || rest == 11 ? " et " : " ";
    return FRENCH_TENS.get(ten) + (rest == 0 ? "" : joined + french(rest));
  }

  /**
   * The English name: "twenty one".
   *
   * @param number from 0 to {@link #MOST}
   */
  public static String english(int number) {
    Objects.checkIndex(number, MOST + 1);
    if (number < ENGLISH.size()) {
      return ENGLISH.get(number);
    }
    if (number == MOST) {
      return "one hundred";
    }
    int rest = number % 10;
    return ENGLISH_TENS.get(number / 10) + (rest == 0 ? "" : " " + ENGLISH.get(rest));
  }

  /** Words parted by blanks; a hyphen stands for a blank inside a word. */
  private static List<String> words(String list) {
    return List.of(list.split(" ")).stream().map(word -> word.replace('-', ' ')).toList();
  }

  private Cardinals() {}
}
