package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.HOUR;
import static io.pulsrag.core.understand.time.TimeGrain.MINUTE;
import static io.pulsrag.core.understand.time.TimeGrain.SECOND;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times on the clock and parts of the day, in French. */
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
    parts(book);
    dayParts(book);
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
    book.rule("(a|vers|des|a partir d) <clock>", m -> m.time(0).firm());
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

  private static void parts(RuleBook book) {
    part(book, "(matin|mat|matins)", DayPart.MORNING, true);
    part(book, "(apres-midi|apresmidi|aprem|aprm|apm|apres-m|aprs-midi)", DayPart.AFTERNOON, true);
    part(book, "(soir|soirs)", DayPart.EVENING, true);
    part(book, "(nuit|nuits)", DayPart.NIGHT, true);
    part(book, "(midi|midis)", DayPart.NOON, true);
    part(book, "(nocturne)", DayPart.EVENING, true);
    part(
        book,
        "(en|la|dans la|pendant la|durant la|de la|toute la|au cours de la) (matinee)",
        DayPart.MORNING,
        false,
        "dans la matinée",
        "2026-11-19T06/2026-11-19T12");
    part(
        book,
        "(en|la|dans la|pendant la|durant la|toute la|au cours de la|pour la|ds la) soiree",
        DayPart.EVENING,
        false,
        "plutôt en soirée",
        "2026-11-19T18/2026-11-20");
    part(book, "(en|dans la|pendant la|durant la|toute la) nuit", DayPart.NIGHT, false);
    part(book, "en nocturne", DayPart.EVENING, false);
    part(book, "(tot|de bon|tres tot) (le )?matin", DayPart.EARLY_MORNING, false);
    part(book, "(en|en tout)? debut de (la )?matinee", DayPart.EARLY_MORNING, false);
    part(
        book,
        "(le matin (tres )?tot|le matin de bonne heure|a l aube|au petit matin)",
        DayPart.EARLY_MORNING,
        false);
    part(book, "(en|au)? milieu de (la )?matinee", DayPart.MID_MORNING, false);
    part(
        book,
        "(en|a la)? fin de (la )?matinee",
        DayPart.LATE_MORNING,
        false,
        "en fin de matinée",
        "2026-11-19T10/2026-11-19T12");
    part(book, "(avant (le )?dejeuner)", DayPart.BEFORE_LUNCH, false);
    part(book, "apres (le )?dejeuner", DayPart.AFTER_LUNCH, false);
    part(
        book,
        "(au moment de|au moment du|a l heure de|a l heure du|pendant|pendant le|durant le|pour le|a) dejeuner",
        DayPart.LUNCH,
        false);
    part(
        book,
        "(a l heure du dejeuner|entre midi et deux|a la pause dejeuner)",
        DayPart.LUNCH,
        false);
    part(book, "(en|au)? milieu de (la )?journee", DayPart.MIDDLE_OF_DAY, false);
    part(book, "(en|au)? debut (de l )?(d )?(apres-midi|aprem)", DayPart.EARLY_AFTERNOON, false);
    part(
        book,
        "(en|a la)? fin (de l )?(d )?(apres-midi|aprem|journee|de journee|de la journee)",
        DayPart.LATE_AFTERNOON,
        false,
        "samedi en fin d'après-midi",
        "2026-11-21T16/2026-11-21T18");
    part(book, "(apres le (travail|boulot|taf)|apres les cours)", DayPart.AFTER_WORK, false);
    part(book, "(en|au)? debut de (la )?soiree", DayPart.EARLY_EVENING, false);
    part(book, "(en|a la)? fin de (la )?soiree", DayPart.LATE_EVENING, false);
    part(book, "(tard (le|dans la) (soir|soiree)|tard|soir tard)", DayPart.LATE_EVENING, true);
    part(book, "(en|dans la|pendant la|durant la) journee", DayPart.DAYTIME, false);
    part(book, "toute la journee", DayPart.WHOLE_DAY, true);
  }

  private static void part(
      RuleBook book, String pattern, DayPart part, boolean latent, String... examples) {
    book.rule(pattern, m -> latent ? part(m, part).with(Time.LATENT) : part(m, part), examples);
  }

  private static Time part(Match m, DayPart part) {
    return Calendars.part(m.settings().hours(part));
  }

  private static void dayParts(RuleBook book) {
    book.rule(
        "(le|l|les|dans l|pendant l|durant l|a|de l|au|du|durant le|pendant le|pour l) <part>",
        m -> m.time(0).firm(),
        "et l'après-midi ?",
        "2026-11-19T12/2026-11-19T18");
    book.rule(
        "(ce|cet|cette|c|se|st|ct) <part>",
        m -> today(m),
        "ce soir",
        "2026-11-19T18/2026-11-20",
        "cet aprèm",
        "2026-11-19T12/2026-11-19T18",
        "se soir",
        "2026-11-19T18/2026-11-20");
    book.rule(
        "cette (soiree)",
        m ->
            Combine.and(
                Calendars.dayOnce(m.now().toLocalDate()), part(m, DayPart.EVENING), m.context()));
    book.rule(
        "cette (matinee)",
        m ->
            Combine.and(
                Calendars.dayOnce(m.now().toLocalDate()), part(m, DayPart.MORNING), m.context()));
    book.rule(
        "(la nuit derniere|la nuit passee)",
        m ->
            Combine.and(
                Calendars.dayOnce(m.now().toLocalDate().minusDays(1)),
                part(m, DayPart.NIGHT),
                m.context()));
    book.rule(
        "(le )?soir (de|du|d) (la|l|le)? <anyday>",
        m -> Combine.and(m.time(0).firm(), part(m, DayPart.EVENING), m.context()),
        "le soir du 24 décembre",
        "2026-12-24T18/2026-12-25");
    book.rule(
        "(le )?matin (de|du|d) (la|l|le)? <anyday>",
        m -> Combine.and(m.time(0).firm(), part(m, DayPart.MORNING), m.context()));
    book.rule(
        "(la )?nuit (de|du|d) (la|l|le)? <anyday>",
        m -> Combine.and(m.time(0).firm(), part(m, DayPart.NIGHT), m.context()),
        "la nuit de samedi",
        "2026-11-21T18/2026-11-22");
    book.rule(
        1,
        "(dans )?(la )?nuit (de|du) <anyday> (a|au) <anyday>",
        m -> Combine.and(m.time(0).firm(), Calendars.part(new HourRange(18, 30)), m.context()),
        "dans la nuit de samedi à dimanche",
        "2026-11-21T18/2026-11-22T06");
    book.rule(
        "maintenant|tout de suite|en ce moment|immediatement",
        m ->
            Calendars.once(
                    Form.MOMENT, HOUR, SECOND.floor(m.now()), SECOND.floor(m.now()).plusHours(1))
                .with(Time.LATENT));
  }

  private static @Nullable Time today(Match m) {
    return Combine.and(Calendars.dayOnce(m.now().toLocalDate()), m.time(0), m.context());
  }
}
