package io.pulsrag.core.understand.time;

import io.pulsrag.core.understand.text.Cardinals;
import java.util.List;

/** Numbers, ranks, units and lengths in English: "twenty-one", "3rd", "a couple of weeks". */
final class EnglishNumbers {
  private static final List<String> ORDINALS =
      List.of(
          "",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth");

  private EnglishNumbers() {}

  static void addTo(RuleBook book) {
    for (int n = 0; n < 100; n++) {
      int value = n;
      book.rule(cardinal(n), m -> new Meaning.Number(value, false, 0));
      if (n > 0) {
        book.rule(ordinal(n), m -> new Meaning.Number(value, true, 0));
      }
    }
    book.rule(
        "<n> (st|nd|rd|th)",
        m ->
            m.context().tokens().glued(m.last() - 1) && m.digits(0) > 0
                ? new Meaning.Number(m.number(0), true, m.digits(0))
                : null);
    book.rule(
        "two thousand (and )?<n>",
        m ->
            m.digits(0) == 0 && m.number(0) < 100
                ? new Meaning.Number(2000 + m.number(0), false, 0)
                : null);
    book.rule(
        "twenty <n>",
        m ->
            m.digits(0) == 0 && m.number(0) >= 10 && m.number(0) < 100
                ? new Meaning.Number(2000 + m.number(0), false, 0)
                : null);
    book.rule(
        "nineteen <n>",
        m ->
            m.digits(0) == 0 && m.number(0) >= 10 && m.number(0) < 100
                ? new Meaning.Number(1900 + m.number(0), false, 0)
                : null);
    unit(book, "(second|seconds|sec|secs)", TimeGrain.SECOND);
    unit(book, "(minute|minutes|min|mins)", TimeGrain.MINUTE);
    unit(book, "(hour|hours|hr|hrs|h)", TimeGrain.HOUR);
    unit(book, "(day|days)", TimeGrain.DAY);
    unit(book, "(week|weeks|wk|wks)", TimeGrain.WEEK);
    unit(book, "(month|months)", TimeGrain.MONTH);
    unit(book, "(quarter|quarters|qtr|qtrs)", TimeGrain.QUARTER);
    unit(book, "(year|years|yr|yrs)", TimeGrain.YEAR);
    unit(book, "(decade|decades)", TimeGrain.DECADE);
    unit(book, "(century|centuries)", TimeGrain.CENTURY);
    lengths(book);
  }

  private static void unit(RuleBook book, String words, TimeGrain grain) {
    var unit = new Meaning.Unit(grain);
    book.rule(words, m -> unit);
  }

  private static void lengths(RuleBook book) {
    book.rule("<n> (more )?<unit>", m -> new Meaning.Length(m.number(0), m.unit(1)));
    book.rule("(a|an) <unit>", m -> new Meaning.Length(1, m.unit(0)));
    book.rule(
        "(a couple|couple|a couple of|couple of|a pair of) <unit>",
        m -> new Meaning.Length(2, m.unit(0)));
    book.rule("(a few|few|several) <unit>", m -> new Meaning.Length(3, m.unit(0)));
    book.rule("(a )?fortnight", m -> new Meaning.Length(14, TimeGrain.DAY));
    book.rule(
        "(half an hour|half hour|a half hour|1 / 2 h|1 / 2 an hour|1 / 2 hour)",
        m -> new Meaning.Length(30, TimeGrain.MINUTE));
    book.rule(
        "(a quarter of an hour|quarter of an hour|quarter hour|a quarter hour|1 / 4 h|1 / 4 hour)",
        m -> new Meaning.Length(15, TimeGrain.MINUTE));
    book.rule(
        "(three-quarters of an hour|3 / 4 h|3 / 4 of an hour|3 / 4 hour)",
        m -> new Meaning.Length(45, TimeGrain.MINUTE));
    book.rule(
        "<n> and (a|an|one)? half (hour|hours)",
        m -> new Meaning.Length(m.number(0) * 60 + 30, TimeGrain.MINUTE));
    book.rule("((an |one )?hour and a half)", m -> new Meaning.Length(90, TimeGrain.MINUTE));
    book.rule(
        "<n> . <n> (hours|hour)",
        m ->
            m.digits(1) == 1
                ? new Meaning.Length(m.number(0) * 60 + m.number(1) * 6, TimeGrain.MINUTE)
                : null);
    book.rule(
        "<n> (hour|hours|hr|hrs) (and )?<n> (minute|minutes|min|mins)",
        m -> new Meaning.Length(m.number(0) * 60 + m.number(1), TimeGrain.MINUTE));
    book.rule("(a |one |1 )?day and a half", m -> new Meaning.Length(36, TimeGrain.HOUR));
    book.rule(
        "<h> h <m2>", m -> new Meaning.Length(m.number(0) * 60 + m.number(1), TimeGrain.MINUTE));
    book.rule("(a|one|1) month and a half", m -> new Meaning.Length(6, TimeGrain.WEEK));
    book.rule("(a|one|1) year and a half", m -> new Meaning.Length(18, TimeGrain.MONTH));
    book.rule("<n> ″", m -> new Meaning.Length(m.number(0), TimeGrain.SECOND));
    book.rule("<n> ′", m -> new Meaning.Length(m.number(0), TimeGrain.MINUTE));
  }

  /** As rules write it, where a hyphen is a blank as well. */
  private static String word(int n) {
    return Cardinals.english(n).replace(' ', '-');
  }

  private static String cardinal(int n) {
    return n < 20 ? word(n) : word(n - n % 10) + (n % 10 == 0 ? "" : "-" + word(n % 10));
  }

  private static String ordinal(int n) {
    if (n < 20) {
      return ORDINALS.get(n);
    }
    var ten = word(n - n % 10);
    return n % 10 == 0
        ? ten.substring(0, ten.length() - 1) + "ieth"
        : ten + "-" + ORDINALS.get(n % 10);
  }
}
