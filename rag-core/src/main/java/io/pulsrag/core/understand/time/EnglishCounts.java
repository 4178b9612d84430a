package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.DAY;

import org.jspecify.annotations.Nullable;

/**
 * What is counted in English: "in 3 days", "the next two weeks", "the third tuesday of october",
 * "the closest monday to".
 */
final class EnglishCounts {

  private EnglishCounts() {}

  static void addTo(RuleBook book) {
    stretches(book);
    elapsed(book);
    ranked(book);
  }

  private static void stretches(RuleBook book) {
    for (var lead : new String[] {"(in |over |during |for |within )?(the )?"}) {
      book.rule(
          lead + "<next> <n> <unit>",
          m -> ahead(m, m.number(1), m.unit(2)),
          "the next 3 days",
          "2026-11-19T10/2026-11-22T10");
      book.rule(lead + "<next> (few|several) <unit>", m -> Counted.ahead(m, 3, m.unit(1)));
      book.rule(lead + "<next> (couple|couple of) <unit>", m -> Counted.ahead(m, 2, m.unit(1)));
      book.rule(
          lead + "<n> <next> <unit>",
          m ->
              m.context().tokens().at(m.last() - 1).endsWith("s") || says(m, "upcoming")
                  ? ahead(m, m.number(0), m.unit(2))
                  : null);
      book.rule(
          lead + "<last> <n> <unit>",
          m -> Counted.behind(m, m.number(1), m.unit(2)),
          "the past 2 weeks",
          "2026-11-05T10/2026-11-19T10");
      book.rule(lead + "<last> (few|several) <unit>", m -> Counted.behind(m, 3, m.unit(1)));
      book.rule(lead + "<last> (couple|couple of) <unit>", m -> Counted.behind(m, 2, m.unit(1)));
      book.rule(lead + "<n> <last> <unit>", m -> Counted.behind(m, m.number(0), m.unit(2)));
    }
    book.rule("(in the |over the |the )?<next> fortnight", m -> Counted.ahead(m, 14, DAY));
    book.rule("(the |in the )?last <n> <unit> (of|in) (the )?<period>", m -> last(m));
    book.rule(
        "(the |in the )?first <n> <unit> (of|in) (the )?<period>",
        m -> first(m),
        "the first two weeks of december",
        "2026-12-01/2026-12-15");
    book.rule("(in the )?(coming days|next few days|days to come)", m -> Counted.ahead(m, 7, DAY));
    book.rule(
        "(within|inside of) (the )?<length>",
        m -> Counted.within(m, m.length(0)),
        "within 2 weeks",
        "2026-11-19T10/2026-12-03T10");
  }

  private static @Nullable Time first(Match m) {
    int n = m.number(0);
    var grain = m.unit(1);
    return n < 1 || n > 100 || !grain.finerThan(m.time(2).grain())
        ? null
        : Combine.map(
            m.time(2).firm(),
            Form.PERIOD,
            grain,
            s -> new Span(s.from(), grain.plus(s.from(), n)).clip(s));
  }

  private static @Nullable Time last(Match m) {
    int n = m.number(0);
    var grain = m.unit(1);
    return n < 1 || n > 100 || !grain.finerThan(m.time(2).grain())
        ? null
        : Combine.map(
            m.time(2).firm(),
            Form.PERIOD,
            grain,
            s -> new Span(grain.plus(s.to(), -n), s.to()).clip(s));
  }

  private static @Nullable Time ahead(Match m, int count, TimeGrain grain) {
    if (m.settings().ducklingCounting() && says(m, "upcoming") && count < 1000) {
      return Calendars.grain(m.now(), grain, count);
    }
    return Counted.ahead(m, count, grain);
  }

  private static boolean says(Match m, String word) {
    for (int i = m.first(); i < m.last(); i++) {
      if (m.context().tokens().at(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static void elapsed(RuleBook book) {
    book.rule(
        "in (about |around |approximately |exactly )?<length>",
        m -> Counted.elapsed(m, m.length(0), 1),
        "in 3 days",
        "2026-11-22",
        "in a fortnight",
        "2026-12-03",
        "in two months",
        "2027-01-19");
    book.rule(
        "<length> (from now|hence|later|from today)",
        m ->
            m.context().tokens().at(m.last() - 1).equals("today")
                ? Counted.dayAway(m, m.length(0), 1)
                : Counted.elapsed(m, m.length(0), 1));
    book.rule(
        "<length> (ago|earlier|back|prior|before now)",
        m -> Counted.elapsed(m, m.length(0), -1),
        "3 days ago",
        "2026-11-16");
    book.rule(
        "<length> (after|from|following) <anyday>",
        m ->
            Occurrence.shiftFrom(
                m.time(1).firm(), m.length(0).count(), m.length(0).grain(), m.now()),
        "three days after christmas",
        "2026-12-28");
    book.rule("<length> (after|from) <clock>", m -> fromClock(m, 1));
    book.rule(
        "<length> before <clock>",
        m -> fromClock(m, -1),
        "3 hours before midnight",
        "2026-11-19T21/2026-11-19T22");
    book.rule("<length> after", m -> Time.latent(Counted.dayAway(m, m.length(0), 1)));
    book.rule(
        "after <length>",
        m ->
            Counted.elapsed(m, m.length(0), 1) instanceof Time t
                ? Ranges.after(t, false, m.context())
                : null);
    book.rule(
        "<length> before <anyday>",
        m ->
            Occurrence.shiftFrom(
                m.time(1).firm(), -m.length(0).count(), m.length(0).grain(), m.now()));
    for (var when :
        new String[] {"in <length>", "<length> from now", "<length> ago", "<length> hence"}) {
      int sign = when.endsWith("ago") ? -1 : 1;
      book.rule(1, "<holiday> " + when, m -> yearsAway(m, m.length(1), sign));
    }
    book.rule(
        "<ord> <weekday> (after|following) (the )?<daylike>",
        m -> counted(m.number(0), m.time(1), m.time(2), m));
    book.rule(
        "<ord> <weekday> before (the )?<daylike>",
        m -> counted(-m.number(0), m.time(1), m.time(2), m));
  }

  private static @Nullable Time fromClock(Match m, int sign) {
    var length = m.length(0);
    if (!length.grain().finerThan(DAY) || length.count() > 1440) {
      return null;
    }
    var grain = length.grain().finerThan(m.time(1).grain()) ? length.grain() : m.time(1).grain();
    return Combine.map(
        m.time(1),
        Form.CLOCK,
        grain,
        s -> Span.of(grain, length.grain().plus(s.from(), (long) sign * length.count())));
  }

  /** "thanksgiving in 3 years": the one of the period that is so far away. */
  private static @Nullable Time yearsAway(Match m, Meaning.Length length, int sign) {
    if (length.grain().finerThan(DAY) || length.count() > 200) {
      return null;
    }
    var at = length.grain().plus(length.grain().floor(m.now()), (long) sign * length.count());
    var span = m.time(0).series().from(at);
    return span == null
        ? null
        : new Time(
            new Series.Once(span),
            m.time(0).form(),
            Fields.DATE,
            m.time(0).grain(),
            0,
            null,
            java.util.List.of());
  }

  private static @Nullable Time counted(int n, Time inner, Time from, Match m) {
    return Combine.map(
        from,
        Form.DAY,
        inner.grain(),
        s -> {
          var span = n > 0 ? inner.series().from(s.to()) : inner.series().before(s.from());
          for (int i = 1; i < Math.abs(n) && i < 60 && span != null; i++) {
            span =
                n > 0
                    ? inner.series().from(span.from().plusNanos(1))
                    : inner.series().before(span.from());
          }
          return span;
        });
  }

  private static void ranked(RuleBook book) {
    var of = " (of|in) (the )?";
    var month = Time.of(Form.PERIOD, TimeGrain.MONTH, new Series.Cycle(TimeGrain.MONTH));
    book.rule(
        1,
        "(the |on the )?<ord> <weekday> of (the |each |every )month",
        m -> monthly(m, Combine.nth(m.number(0), m.time(1), month)),
        "the first sunday of the month",
        "2026-12-06");
    book.rule(
        1,
        "(the |on the )?last <weekday> of (the |each |every )month",
        m -> monthly(m, Combine.nth(-1, m.time(0), month)));
    book.rule(
        "(the |on the )?<ord> <weekday>" + of + "<period>",
        m -> Combine.nth(m.number(0), m.time(1), m.time(2).firm()),
        "the first tuesday in december",
        "2026-12-01");
    book.rule(
        "(the )?<ord> <weekend>" + of + "<period>",
        m -> Combine.nth(m.number(0), m.time(1), m.time(2).firm()),
        "the first weekend of december",
        "2026-12-05/2026-12-07");
    book.rule(
        "(the )?last <weekday>" + of + "<period>",
        m -> Combine.nth(-1, m.time(0), m.time(1).firm()),
        "last friday of november",
        "2026-11-27");
    book.rule(
        "(the )?last <weekend>" + of + "<period>",
        m -> Combine.nth(-1, m.time(0), m.time(1).firm()));
    book.rule(
        "(the )?<ord> (to )?last <weekday>" + of + "<period>",
        m -> Combine.nth(-m.number(0), m.time(1), m.time(2).firm()));
    book.rule(
        "(the )?<ord> <unit>" + of + "<period>",
        m ->
            m.unit(1).finerThan(m.time(2).grain())
                ? Counted.nthGrain(
                    m.number(0), m.unit(1), m.time(2).firm(), m.settings().ducklingCounting())
                : null,
        "the first week of december",
        "2026-11-30/2026-12-07");
    book.rule(
        "(the )?last <unit>" + of + "<period>",
        m ->
            m.unit(0).finerThan(m.time(1).grain())
                ? Counted.nthGrain(-1, m.unit(0), m.time(1).firm(), m.settings().ducklingCounting())
                : null,
        "the last week of november",
        "2026-11-23/2026-11-30");
    book.rule(
        "(in |during )?(the )?<ord> half" + of + "<period>",
        m -> Combine.half(m.number(0), m.time(1).firm()),
        "the second half of january",
        "2027-01-16/2027-02-01");
    book.rule(
        "(the )?<ord> (to )?last <unit>" + of + "<period>",
        m ->
            m.unit(1).finerThan(m.time(2).grain())
                ? Counted.nthGrain(
                    -m.number(0), m.unit(1), m.time(2).firm(), m.settings().ducklingCounting())
                : null);
  }

  private static @Nullable Time monthly(Match m, @Nullable Time time) {
    return time == null || m.context().tokens().at(m.last() - 2).equals("the")
        ? time
        : time.with(Time.EVERY);
  }
}
