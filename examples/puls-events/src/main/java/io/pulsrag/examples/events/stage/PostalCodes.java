package io.pulsrag.examples.events.stage;

import io.pulsrag.core.Folding;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** French postal codes, and what they tell of department and arrondissement. Pure. */
final class PostalCodes {

  private static final Pattern IN_ADDRESS = Pattern.compile("(?<![\\d-])(?:F-?)?(\\d{5})(?!\\d)");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<![\\d])(\\d{1,2}) ?(?:er|re|e|eme|ieme|st|nd|rd|th)\\b(?: (?:arrondissement|arrdt|arr)\\b)?");
  private static final Map<String, int[]> CITIES =
      Map.of(
          "paris", new int[] {75_000, 75_100, 20},
          "lyon", new int[] {69_000, 69_380, 9},
          "marseille", new int[] {13_000, 13_200, 16});

  /** The code, with its lost zero put back; null when it is none. */
  static @Nullable String repaired(@Nullable String code, boolean french, Set<Repair> repairs) {
    if (code == null) {
      return null;
    }
    String digits = code.strip().replaceFirst("\\.0$", "").replaceAll("\\s", "");
    if (!french) {
      return digits.isEmpty() ? null : digits;
    }
    if (digits.matches("\\d{4}")) {
      repairs.add(Repair.LOST_LEADING_ZERO);
      return "0" + digits;
    }
    if (!digits.matches("\\d{5}")) {
      repairs.add(Repair.BAD_POSTAL_CODE);
      return null;
    }
    return digits;
  }

  /** The postal code that stands in an address, the last of several. */
  static @Nullable String inAddress(@Nullable String address) {
    if (address == null) {
      return null;
    }
    String last = null;
    Matcher matcher = IN_ADDRESS.matcher(address);
    while (matcher.find()) {
      last = matcher.group(1);
    }
    return last;
  }

  /** The code of the department: two digits, 2A or 2B for Corsica, three overseas. */
  static @Nullable String department(@Nullable String postalCode) {
    if (postalCode == null || !postalCode.matches("\\d{5}")) {
      return null;
    }
    if (postalCode.startsWith("97") || postalCode.startsWith("98")) {
      return postalCode.substring(0, 3);
    }
    if (postalCode.startsWith("20")) {
      return postalCode.compareTo("20200") < 0 ? "2A" : "2B";
    }
    return postalCode.substring(0, 2);
  }

  /**
   * The code of the arrondissement, from the postal code.
   *
   * @param cityKey paris, lyon or marseille; others have none
   */
  static @Nullable String district(@Nullable String cityKey, @Nullable String postalCode) {
    int[] codes = cityKey == null ? null : CITIES.get(cityKey);
    if (codes == null || postalCode == null || !postalCode.matches("\\d{5}")) {
      return null;
    }
    int number = Integer.parseInt(postalCode) - codes[0];
    if (postalCode.equals("75116")) {
      number = 16;
    }
    return number >= 1 && number <= codes[2] ? String.valueOf(codes[1] + number) : null;
  }

  /**
   * The code of the arrondissement, from words such as "Paris 11e" or "4e Arrondissement".
   *
   * @param text of an address or district
   */
  static @Nullable String districtSaid(@Nullable String cityKey, @Nullable String text) {
    int[] codes = cityKey == null ? null : CITIES.get(cityKey);
    if (codes == null || text == null) {
      return null;
    }
    String folded = Folding.fold(text);
    Matcher matcher = ORDINAL.matcher(folded);
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(1));
      boolean said =
          matcher.group().contains("arr")
              || folded.substring(0, matcher.start()).strip().endsWith(cityKey);
      if (said && number >= 1 && number <= codes[2]) {
        return String.valueOf(codes[1] + number);
      }
    }
    return null;
  }

  private PostalCodes() {}
}
