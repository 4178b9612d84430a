package io.pulsrag.examples.events.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds amounts of euros in a text: "5 €", "12,50 euros", "12 à 30€", "€5", "5€50". */
final class Amounts {

  private static final String NUMBER = "(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,6})(?:[.,](\\d{1,2}))?";
  private static final String EURO = "(?:€|euros?\\b|eur\\b)";
  // "12e / 14€": in conditions of access only, where elsewhere it is an arrondissement.
  private static final String BARE = "(?:€|euros?\\b|eur\\b|e\\b(?=\\s*(?:[/,;.|)]|$)))";
  private static final Finder IN_PROSE = amount(EURO);
  private static final Finder IN_CONDITIONS = amount(BARE);
  private static final Pattern NO_PRICE =
      Pattern.compile(
          "\\b(?:aide|prime|salaire|subvention|gagner|gagne|gain|cagnotte|dotation|bourse|budget|remuner|brut|"
              + "chiffre d'affaires|capital|prix de \\d+ ?000|valeur de|bon d'achat|cheque|million|milliard|investi|financ|collect|reverse)");
  private static final int BEFORE = 60;
  private static final int AFTER = 25;
  private static final double HIGHEST = 5_000;

  /**
   * An amount or a range of amounts.
   *
   * @param min euros
   * @param max euros, not below {@code min}
   * @param words as written
   */
  record Amount(double min, double max, String words) {}

  /** All amounts of a text that tells the conditions of access. */
  static List<Amount> inConditions(Prose text) {
    return in(text, IN_CONDITIONS, around -> true);
  }

  /**
   * The amounts of any other text.
   *
   * @param believable tells from the folded words around an amount whether it is a price
   */
  static List<Amount> inProse(Prose text, Predicate<String> believable) {
    return text.text().indexOf('€') < 0 && !text.folded().contains("eur")
        ? List.of()
        : in(text, IN_PROSE, believable);
  }

  private static List<Amount> in(Prose text, Finder pattern, Predicate<String> believable) {
    List<Amount> amounts = new ArrayList<>();
    text.find(pattern)
        .filter(
            found -> {
              String around = text.before(found, BEFORE) + "¤" + text.after(found, AFTER);
              return !NO_PRICE.matcher(around).find() && believable.test(around);
            })
        .forEach(found -> add(found, text.cut(found), amounts));
    return amounts;
  }

  private static Finder amount(String euro) {
    return Finder.of(
        "(?<![\\d.,])(?:"
            + NUMBER
            + "\\s*(?:a|et|-|to|/)\\s*)?"
            + NUMBER
            + "\\s?"
            + euro
            + "(\\d{2}\\b)?|€\\s?"
            + NUMBER);
  }

  private static void add(MatchResult matcher, String words, List<Amount> amounts) {
    double to;
    if (matcher.group(6) != null) {
      to = number(matcher.group(6), matcher.group(7));
    } else {
      String cents = matcher.group(4) != null ? matcher.group(4) : matcher.group(5);
      to = number(matcher.group(3), cents);
    }
    double from = matcher.group(1) == null ? to : number(matcher.group(1), matcher.group(2));
    if (Math.max(from, to) <= HIGHEST) {
      amounts.add(new Amount(Math.min(from, to), Math.max(from, to), words));
    }
  }

  private static double number(String whole, @Nullable String cents) {
    double euros = Double.parseDouble(whole.replaceAll("[ .]", ""));
    if (cents == null) {
      return euros;
    }
    return euros + Double.parseDouble(cents) / (cents.length() == 1 ? 10 : 100);
  }

  private Amounts() {}
}
