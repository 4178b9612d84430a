package io.pulsrag.core.guard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads prices and ages, in figures and in words, single or as ranges. */
final class AmountReader {

  /** "1 190" and "1,190" are one number; "8, 15" are two. */
  private static final String FIGURES = "(?:\\d{1,3}(?:[ .,]\\d{3})++|\\d{1,6})(?:[.,]\\d{1,2})?";

  private static final String AMOUNT = "(" + FIGURES + "|" + NumberWords.WORDS + ")";
  private static final Pattern THOUSANDS = Pattern.compile("[ .,](?=\\d{3})");

  private static final String JOIN = " ?(?:a|au|-|/|ou|et|to|or|and|jusqu'a|up to) ?";
  private static final String UNIT = " ?(?:€|euros?\\b|eur\\b)";

  private static final Pattern EURO_RANGE =
      Pattern.compile("(?<![\\d.,/])" + AMOUNT + JOIN + "(?=(?:" + AMOUNT + ")" + UNIT + ")");
  private static final Pattern EURO_CENTS = Pattern.compile("(?<![\\d.,])(\\d{1,4})€(\\d{2})\\b");
  private static final Pattern EURO = Pattern.compile("(?<![\\d.,a-z])" + AMOUNT + UNIT);
  private static final Pattern SIGN_RANGE =
      Pattern.compile("€ ?(" + FIGURES + ")(?: ?(?:-|to|or|and) ?)(" + FIGURES + ")(?![\\d€])");
  private static final Pattern SIGN =
      Pattern.compile("(?<!\\d)(?<!\\d )€ ?(" + FIGURES + ")(?!\\d)");

  private static final String YEARS = "(" + NumberWords.ANY + ")";
  private static final Pattern AGE_RANGE =
      Pattern.compile(
          "\\b"
              + YEARS
              + " ?(?:a|-|/|ou|et|to|and|jusqu'a) ?(?="
              + NumberWords.ANY
              + " ?(?:ans?\\b|years?\\b))");
  private static final Pattern AGE = Pattern.compile("\\b" + YEARS + "(?: |-)?(?:ans?|years?)\\b");
  private static final Pattern AGE_WORD =
      Pattern.compile(
          "\\b(?:ages?|aged|age of|over|under|above|below|olders? than|younger than) "
              + YEARS
              + "(?:s\\b|\\b)(?: ?(?:to|-|and) ?"
              + YEARS
              + "\\b)?(?! ?(?:€|euros?|minutes?|people|h\\b))");
  private static final Pattern AGE_HINT = Pattern.compile("age|over|under|above|below|than");
  private static final Pattern PLUS = Pattern.compile("(?<![\\d/])(\\d{1,2}) ?\\+(?! ?\\d)");

  /** Adds what it finds and takes it out of the text, so that nothing is read twice. */
  static void read(StringBuilder text, List<Fact> facts) {
    if (has(text, "€") || has(text, "eur")) {
      prices(text, facts);
    }
    if (has(text, "an") || has(text, "year")) {
      years(text, facts);
    }
    if (AGE_HINT.matcher(text).find()) {
      agesInWords(text, facts);
    }
    if (has(text, "+")) {
      each(
          PLUS,
          text,
          m -> facts.add(new Fact.Age(m.start(), m.end(), NumberWords.value(m.group(1)))));
    }
  }

  private static void prices(StringBuilder text, List<Fact> facts) {
    each(
        EURO_CENTS,
        text,
        m -> facts.add(new Fact.Price(m.start(), m.end(), cents(m.group(1) + "." + m.group(2)))));
    each(
        SIGN_RANGE,
        text,
        m -> {
          facts.add(new Fact.Price(m.start(), m.end(1), cents(m.group(1))));
          facts.add(new Fact.Price(m.start(2), m.end(2), cents(m.group(2))));
        });
    each(SIGN, text, m -> facts.add(new Fact.Price(m.start(), m.end(), cents(m.group(1)))));
    range(
        EURO_RANGE, text, m -> facts.add(new Fact.Price(m.start(1), m.end(1), cents(m.group(1)))));
    each(EURO, text, m -> facts.add(new Fact.Price(m.start(), m.end(), cents(m.group(1)))));
  }

  private static void years(StringBuilder text, List<Fact> facts) {
    range(
        AGE_RANGE,
        text,
        m -> facts.add(new Fact.Age(m.start(1), m.end(1), NumberWords.value(m.group(1)))));
    each(
        AGE, text, m -> facts.add(new Fact.Age(m.start(), m.end(), NumberWords.value(m.group(1)))));
  }

  private static void agesInWords(StringBuilder text, List<Fact> facts) {
    each(
        AGE_WORD,
        text,
        m -> {
          facts.add(new Fact.Age(m.start(1), m.end(1), NumberWords.value(m.group(1))));
          if (m.group(2) != null) {
            facts.add(new Fact.Age(m.start(2), m.end(2), NumberWords.value(m.group(2))));
          }
        });
  }

  /** Whether a text holds something without which a pattern cannot match. */
  static boolean has(StringBuilder text, String piece) {
    return text.indexOf(piece) >= 0;
  }

  /** Each match is given out and blanked. */
  static void each(
      Pattern pattern, StringBuilder text, java.util.function.Consumer<Matcher> found) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return;
    }
    matcher.reset(text.toString());
    while (matcher.find()) {
      found.accept(matcher);
      blank(text, matcher.start(), matcher.end());
    }
  }

  /** Each match is given out, and only its first group blanked. */
  private static void range(
      Pattern pattern, StringBuilder text, java.util.function.Consumer<Matcher> found) {
    Matcher matcher = pattern.matcher(text.toString());
    while (matcher.find()) {
      found.accept(matcher);
      blank(text, matcher.start(1), matcher.end(1));
    }
  }

  static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }

  private static long cents(String amount) {
    if (!Character.isDigit(amount.charAt(0))) {
      return NumberWords.value(amount) * 100L;
    }
    String figures = THOUSANDS.matcher(amount).replaceAll("");
    return Math.round(Double.parseDouble(figures.replace(',', '.')) * 100);
  }

  private AmountReader() {}
}
