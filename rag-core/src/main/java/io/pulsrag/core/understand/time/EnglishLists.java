package io.pulsrag.core.understand.time;

import org.jspecify.annotations.Nullable;

/**
 * Lists, exclusions and recurrences in English: "friday or saturday night", "except monday", "every
 * tuesday".
 */
final class EnglishLists {

  private EnglishLists() {}

  static void addTo(RuleBook book) {
    lists(book);
    exclusions(book);
  }

  private static void lists(RuleBook book) {
    book.rule(
        "<weekday> (and|or|,|&) <weekday> <part>",
        m -> each(m.time(0), m.time(1), m.time(2), m),
        "friday or saturday night",
        "2026-11-20T18/2026-11-21+2026-11-21T18/2026-11-22");
    book.rule(
        "<weekday> (and|or|,|&|/) <weekday>",
        m ->
            m.time(0).is(Time.LATENT) || m.time(1).is(Time.LATENT)
                ? Combine.either(m.time(0).firm(), m.time(1).firm())
                : null,
        "fri or sat",
        "2026-11-20/2026-11-22");
    book.rule(
        "<weekday> <part> (and|or|,|&) <part>", m -> each(m.time(1), m.time(2), m.time(0), m));
    book.rule(
        "<month> <d> (and|or|,|&) <d>",
        m -> pair(m.number(1), m.number(2), m.time(0), m),
        "december 5 and 12",
        "2026-12-05+2026-12-12");
    book.rule(
        "(the )?<od> (and|or|,|&) (the )?<od> (of )?<month>",
        m -> pair(m.number(0), m.number(1), m.time(2), m));
    book.rule("<d> (and|or|,|&) <d> <month>", m -> pair(m.number(0), m.number(1), m.time(2), m));
    book.rule(
        "(in|during) <month> (and|or) (in )?<month>",
        m -> Combine.either(m.time(0).firm(), m.time(1).firm()));
  }

  private static @Nullable Time pair(int a, int b, Time month, Match m) {
    var first = Combine.and(Calendars.monthDay(a), month, m.context());
    var second = Combine.and(Calendars.monthDay(b), month, m.context());
    return first == null || second == null ? null : Combine.either(first, second);
  }

  private static @Nullable Time each(Time a, Time b, Time with, Match m) {
    var first = Combine.and(a, with, m.context());
    var second = Combine.and(b, with, m.context());
    return first == null || second == null ? null : Combine.either(first, second);
  }

  private static void exclusions(RuleBook book) {
    book.rule(
        "(except|excluding|but not|not|except for|other than|apart from|nor|neither) (in|on|for)? (the )?<time>",
        m -> excluded(m.time(0)),
        "this week except sunday",
        "2026-11-16/2026-11-22");
    book.rule(
        "(any|every) (day|evening|night|time) (but|except|other than|apart from) (on )?(the )?<time>",
        m -> excluded(m.time(0)));
    book.rule(
        "(every|each|all) <time>",
        m -> every(m.time(0)),
        "every tuesday in december",
        "2026-12-01+2026-12-08+2026-12-15+2026-12-22+2026-12-29");
    book.rule(
        1, "on (weekends|saturdays and sundays)", m -> every(Calendars.weekend(m.settings())));
    book.rule(
        1,
        "(on )?<weekday>",
        m ->
            m.first() + 1 < m.last() && m.context().tokens().at(m.last() - 1).endsWith("days")
                ? every(m.time(0))
                : null);
    book.rule(
        "(every day|daily|each day)",
        m -> Time.of(Form.DAY, TimeGrain.DAY, new Series.Cycle(TimeGrain.DAY)).with(Time.EVERY));
  }

  private static @Nullable Time excluded(Time time) {
    return time.form() == Form.AFTER || time.form() == Form.BEFORE || time.is(Time.EVERY)
        ? null
        : time.firm().with(Time.EXCLUDED);
  }

  private static @Nullable Time every(Time time) {
    return time.series() instanceof Series.Once
            || time.is(Time.EVERY)
            || time.form() == Form.AFTER
            || time.form() == Form.BEFORE
        ? null
        : time.firm().with(Time.EVERY);
  }
}
