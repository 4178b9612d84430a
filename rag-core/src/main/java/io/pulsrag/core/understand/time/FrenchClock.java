package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.HOUR;
import static io.pulsrag.core.understand.time.TimeGrain.MINUTE;
import static io.pulsrag.core.understand.time.TimeGrain.SECOND;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times on the clock, in French. */
final class FrenchClock {
  /** Before "2h", these make it a length: "un spectacle de 2h". */
  private static final Set<String> BEFORE_LENGTH =
      Set.of(
          "de", "d", "pendant", "durant", "dure", "duree", "durent", "en", "toutes", "/", "x",
          "moins", "plus", "que");

  private static final Set<String> AFTER_LENGTH = Set.of("de", "d", "par", "chrono", "non");

  private FrenchClock() {}

  static void addTo(RuleBook book) {
    clocks(book);
  }

  private static void clocks(RuleBook book) {
    book.rule(
        "<h> h",
        m -> clock(m, m.number(0), 0, HOUR),
        "à 15h",
        "2026-11-19T15/2026-11-19T16",
        "samedi 20h",
        "2026-11-21T20/2026-11-21T21");
    book.rule(
        "<h> h <m2>",
        m -> clock(m, m.number(0), m.number(1), MINUTE),
        "demain à 20h30",
        "2026-11-20T20:30/2026-11-20T20:31");
    book.rule("<h> : <m2>", m -> glued(m) ? clock(m, m.number(0), m.number(1), MINUTE) : null);
    book.rule("<h> h <m2> (min|mn|m)", m -> clock(m, m.number(0), m.number(1), MINUTE));
    book.rule(
        "<h> : <m2> : <m2>",
        m -> glued(m) ? Calendars.clock(m.number(0), m.number(1), m.number(2), SECOND) : null);
    book.rule(
        "<h> (heure|heures)",
        m -> said(m, m.number(0), 0, HOUR).with(Time.LATENT),
        "à quinze heures",
        "2026-11-19T15/2026-11-19T16");
    book.rule(
        "<h> (heure|heures) <mn>",
        m -> said(m, m.number(0), m.number(1), MINUTE).with(Time.LATENT));
    book.rule(
        "<h> (heure|heures) (pile|precises|precise|tapantes)", m -> said(m, m.number(0), 0, HOUR));
    for (var hour : new String[] {"<h> h", "<h> (heure|heures)"}) {
      book.rule(hour + " et quart", m -> said(m, m.number(0), 15, MINUTE));
      book.rule(hour + " (et demie|et demi|trente)", m -> said(m, m.number(0), 30, MINUTE));
      book.rule(hour + " (trois quarts|trois quart)", m -> said(m, m.number(0), 45, MINUTE));
      book.rule(hour + " moins (le )?quart", m -> to(m, m.number(0), 15));
      book.rule(hour + " moins <mn>", m -> to(m, m.number(0), m.number(1)));
      book.rule(
          hour + " (passe|passees|passe) de <mn> (minutes|mn|min)?",
          m -> said(m, m.number(0), m.number(1), MINUTE));
    }
    noon(book, "midi", 12);
    noon(book, "minuit", 24);
    book.rule("(a|vers) <clock>", m -> m.time(0).firm());
    book.rule(
        "(vers|autour de|aux alentours de|environ|plutot vers|plutot a|aux environs de|pour|sur les|sur le coup de) <clock>",
        m -> m.time(0).firm().with(Time.ABOUT),
        "samedi vers 17h",
        "2026-11-21T17/2026-11-21T18");
    book.rule(
        "<clock> (du|le) (matin|mat)",
        m -> half(m, 0),
        "à 5h du mat",
        "2026-11-20T05/2026-11-20T06");
    book.rule(
        "<clock> (de l apres-midi|de l aprem|cet apres-midi|de l apm)",
        m -> half(m, 12),
        "à trois heures de l'après-midi",
        "2026-11-19T15/2026-11-19T16");
    book.rule(
        "<clock> (du soir|dans la soiree)",
        m -> half(m, 12),
        "à 8h du soir",
        "2026-11-19T20/2026-11-19T21");
  }

  private static void noon(RuleBook book, String word, int hour) {
    if (hour == 24) {
      book.rule(word, m -> Calendars.clock(0, 0, 0, HOUR));
    } else {
      book.rule(-1, word, m -> Calendars.clock(hour, 0, 0, HOUR).with(Time.PARTIAL));
    }
    int at = hour % 24;
    book.rule(
        word + " <mn>",
        m ->
            m.digits(0) == 1
                ? null
                : Calendars.clock(at, m.number(0), 0, MINUTE)
                    .with(m.number(0) == 0 ? Time.LATENT : 0));
    book.rule(word + " et quart", m -> Calendars.clock(at, 15, 0, MINUTE));
    book.rule(word + " et (demi|demie)", m -> Calendars.clock(at, 30, 0, MINUTE));
    book.rule(word + " moins (le )?quart", m -> Calendars.clock((at + 23) % 24, 45, 0, MINUTE));
    book.rule(
        word + " moins <mn>",
        m ->
            m.number(0) == 0 ? null : Calendars.clock((at + 23) % 24, 60 - m.number(0), 0, MINUTE));
  }

  private static boolean glued(Match m) {
    return m.context().tokens().glued(m.first() + 1);
  }

  /** A time in digits, which is firm unless its neighbours make it a length. */
  private static Time clock(Match m, int hour, int minute, TimeGrain grain) {
    var tokens = m.context().tokens();
    boolean length =
        BEFORE_LENGTH.contains(tokens.at(m.first() - 1))
            || AFTER_LENGTH.contains(tokens.at(m.last())) && !tokens.at(m.last() + 1).equals("l");
    var time = said(m, hour, minute, grain);
    boolean early = (hour < 7 || hour == 24) && grain == HOUR;
    return length ? time.with(Time.PARTIAL) : early ? time.with(Time.LATENT) : time;
  }

  private static Time said(Match m, int hour, int minute, TimeGrain grain) {
    int h = hour % 24;
    return h > 0 && h < 12 && m.settings().ducklingCounting()
        ? Calendars.clock12(h, minute, 0, grain)
        : Calendars.clock(h, minute, 0, grain);
  }

  private static @Nullable Time to(Match m, int hour, int minutes) {
    return minutes == 0 ? null : said(m, (hour + 23) % 24, 60 - minutes, MINUTE);
  }

  /** The same time in a given half of the day. */
  private static @Nullable Time half(Match m, int from) {
    var time = m.time(0);
    var first = time.series().from(java.time.LocalDateTime.of(2001, 1, 1, 0, 0));
    if (first == null || time.choosesDay() || first.from().getHour() > 12) {
      return from == 12 && first != null && !time.choosesDay() ? time.firm() : null;
    }
    int hour = first.from().getHour() % 12 + from;
    return Calendars.clock(hour, first.from().getMinute(), first.from().getSecond(), time.grain());
  }
}
