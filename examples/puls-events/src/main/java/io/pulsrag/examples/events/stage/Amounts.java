package io.pulsrag.examples.events.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts of euros in a text: "5 €", "12,50 euros", "12 à 30€", "€5", "5€50". */
final class Amounts {

  private static final String NUMBER = "(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,6})(?:[.,](\\d{1,2}))?";
  private static final String EURO = "(?:€|euros?\\b|eur\\b|e\\b(?=\\s*(?:[/,;.|)]|$)))";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\d.,])(?:"
              + NUMBER
              + "\\s*(?:à|a|et|-|–|to|/)\\s*)?"
              + NUMBER
              + "\\s?"
              + EURO
              + "(\\d{2}\\b)?|€\\s?"
              + NUMBER,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NO_PRICE =
      Pattern.compile(
          "\\b(?:aide|prime|salaire|subvention|gagner|gagne|gain|cagnotte|dotation|bourse|budget|r[ée]mun[ée]r|brut|"
              + "chiffre d'affaires|capital|prix de \\d+ ?000|valeur de|bon d'achat|ch[èe]que|million|milliard|investi|financ|collect|reverse)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

  /**
   * @param believable tells from the words around an amount whether it is a price
   */
  static List<Amount> in(String text, Predicate<String> believable) {
    List<Amount> amounts = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      String around =
          text.substring(
              Math.max(0, matcher.start() - BEFORE),
              Math.min(text.length(), matcher.end() + AFTER));
      if (!NO_PRICE.matcher(around).find() && believable.test(around)) {
        add(matcher, amounts);
      }
    }
    return amounts;
  }

  private static void add(Matcher matcher, List<Amount> amounts) {
    double to;
    if (matcher.group(6) != null) {
      to = number(matcher.group(6), matcher.group(7));
    } else {
      String cents = matcher.group(4) != null ? matcher.group(4) : matcher.group(5);
      to = number(matcher.group(3), cents);
    }
    double from = matcher.group(1) == null ? to : number(matcher.group(1), matcher.group(2));
    if (Math.max(from, to) <= HIGHEST) {
      amounts.add(new Amount(Math.min(from, to), Math.max(from, to), matcher.group()));
    }
  }

  private static double number(String whole, @org.jspecify.annotations.Nullable String cents) {
    double euros = Double.parseDouble(whole.replaceAll("[ .]", ""));
    if (cents == null) {
      return euros;
    }
    return euros + Double.parseDouble(cents) / (cents.length() == 1 ? 10 : 100);
  }

  private Amounts() {}
}
