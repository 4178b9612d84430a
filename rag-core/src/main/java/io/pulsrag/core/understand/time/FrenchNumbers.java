package io.pulsrag.core.understand.time;

import io.pulsrag.core.understand.text.Cardinals;
import java.util.List;

/** Numbers, ranks, units and lengths in French: "vingt et un", "3e", "deux semaines". */
final class FrenchNumbers {
  private FrenchNumbers() {}

  static void addTo(RuleBook book) {
    for (int n = 0; n < 100; n++) {
      int value = n;
      book.rule(cardinal(n), m -> new Meaning.Number(value, false, 0));
      if (n > 1) {
        book.rule(ordinal(n), m -> new Meaning.Number(value, true, 0));
      }
    }
    book.rule("une", m -> new Meaning.Number(1, false, 0));
    book.rule(
        "(premier|premiere|premiers|premieres|1 er|1 ere|1 re)",
        m -> new Meaning.Number(1, true, 0));
    book.rule("(second|seconde)", m -> new Meaning.Number(2, true, 0));
    book.rule(
        "<n> (e|eme|ieme|nd|nde)",
        m ->
            glued(m) && m.digits(0) > 0
                ? new Meaning.Number(m.number(0), true, m.digits(0))
                : null);
    book.rule(
        "deux mille <n>",
        m ->
            m.digits(0) == 0 && m.number(0) < 100
                ? new Meaning.Number(2000 + m.number(0), false, 0)
                : null);
    book.rule(
        "mille neuf cent <n>",
        m ->
            m.digits(0) == 0 && m.number(0) < 100
                ? new Meaning.Number(1900 + m.number(0), false, 0)
                : null);
    units(book);
    lengths(book);
  }

  private static boolean glued(Match m) {
    return m.context().tokens().glued(m.last() - 1);
  }

  private static void units(RuleBook book) {
    unit(book, "(seconde|secondes|sec|secs)", TimeGrain.SECOND);
    unit(book, "(minute|minutes|min|mn)", TimeGrain.MINUTE);
    unit(book, "(heure|heures|h)", TimeGrain.HOUR);
    unit(book, "(jour|jours|j|journee|journees)", TimeGrain.DAY);
    unit(book, "(semaine|semaines|sem)", TimeGrain.WEEK);
    unit(book, "mois", TimeGrain.MONTH);
    unit(book, "(trimestre|trimestres)", TimeGrain.QUARTER);
    unit(book, "(an|ans|annee|annees)", TimeGrain.YEAR);
    unit(book, "(decennie|decennies)", TimeGrain.DECADE);
    unit(book, "(siecle|siecles)", TimeGrain.CENTURY);
  }

  private static void unit(RuleBook book, String words, TimeGrain grain) {
    var unit = new Meaning.Unit(grain);
    book.rule(words, m -> unit);
  }

  private static void lengths(RuleBook book) {
    book.rule("<n> <unit>", m -> new Meaning.Length(m.number(0), m.unit(1)));
    book.rule("(un|une) demi-heure", m -> new Meaning.Length(30, TimeGrain.MINUTE));
    book.rule("(un quart d heure|1 / 4 d heure)", m -> new Meaning.Length(15, TimeGrain.MINUTE));
    book.rule("(trois|3)-quarts d heure", m -> new Meaning.Length(45, TimeGrain.MINUTE));
    book.rule(
        "<n> (heure|heures) et (demie|demi)",
        m -> new Meaning.Length(m.number(0) * 60 + 30, TimeGrain.MINUTE));
    book.rule("une heure et (demie|demi)", m -> new Meaning.Length(90, TimeGrain.MINUTE));
    book.rule(
        "<h> h <m2>", m -> new Meaning.Length(m.number(0) * 60 + m.number(1), TimeGrain.MINUTE));
    book.rule(
        "<n> (heure|heures) (et )?<n> (minute|minutes|min|mn)",
        m -> new Meaning.Length(m.number(0) * 60 + m.number(1), TimeGrain.MINUTE));
    book.rule(
        "(une quinzaine|une quinzaine de jours|quinze jours|15 jours)",
        m -> new Meaning.Length(15, TimeGrain.DAY));
    book.rule("(un|1) mois et (demi|demie)", m -> new Meaning.Length(6, TimeGrain.WEEK));
    book.rule("(un|1) an et demi", m -> new Meaning.Length(18, TimeGrain.MONTH));
    book.rule("(un|1) jour et demi", m -> new Meaning.Length(36, TimeGrain.HOUR));
    book.rule("(une huitaine|une huitaine de jours)", m -> new Meaning.Length(8, TimeGrain.DAY));
    book.rule("(une dizaine de jours)", m -> new Meaning.Length(10, TimeGrain.DAY));
    book.rule("(quelques|plusieurs) <unit>", m -> new Meaning.Length(3, m.unit(0)));
  }

  /** As rules write it, where a hyphen is a blank as well. */
  private static String word(int n) {
    return Cardinals.french(n).replace(' ', '-');
  }

  private static String cardinal(int n) {
    if (n < 20) {
      return word(n);
    }
    int ten = n / 10;
    int rest = n % 10;
    if (n < 70) {
      return word(10 * ten) + (rest == 0 ? "" : rest == 1 ? "-(et)?-un" : "-" + word(rest));
    }
    if (n < 80) {
      return "soixante-" + (n == 71 ? "et?-onze" : word(n - 60));
    }
    return n == 80 ? "quatre-(vingt|vingts)" : "quatre-vingt-" + word(n - 80);
  }

  private static String ordinal(int n) {
    if (n < 17) {
      var base = word(n);
      return switch (n) {
        case 5 -> "cinquieme";
        case 9 -> "neuvieme";
        default -> (base.endsWith("e") ? base.substring(0, base.length() - 1) : base) + "ieme";
      };
    }
    if (n < 20) {
      return List.of("dix-septieme", "dix-huitieme", "dix-neuvieme").get(n - 17);
    }
    int rest = n % 10;
    if (n < 70) {
      var ten = word(n - n % 10);
      return switch (rest) {
        case 0 -> (ten.endsWith("e") ? ten.substring(0, ten.length() - 1) : ten) + "ieme";
        case 1 -> ten + "-(et)?-unieme";
        default -> ten + "-" + ordinal(rest);
      };
    }
    return n < 80
        ? "soixante-" + ordinal(n - 60)
        : n == 80
            ? "quatre-vingtieme"
            : n == 81 ? "quatre-vingt-unieme" : "quatre-vingt-" + ordinal(n - 80);
  }
}
