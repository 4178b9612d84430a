package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.DAY;
import static io.pulsrag.core.understand.time.TimeGrain.MINUTE;
import static io.pulsrag.core.understand.time.TimeGrain.SECOND;
import static io.pulsrag.core.understand.time.TimeGrain.WEEK;

import org.jspecify.annotations.Nullable;

/** Lengths counted from now, the same in every language. */
final class Counted {
  /** Longer lengths are no plans of a person. */
  private static final int MOST = 10_000;

  private Counted() {}

  /** "in 3 days": the moment, or the day, so much away. */
  static @Nullable Time elapsed(Match m, Meaning.Length length, int sign) {
    if (length.count() > MOST) {
      return null;
    }
    var grain = length.grain();
    var now = SECOND.floor(m.now());
    var at = grain.plus(now, (long) sign * length.count());
    if (grain.finerThan(DAY)) {
      return Time.once(Form.MOMENT, grain.finer(), Span.of(grain.finer(), at));
    }
    if (grain == DAY && m.settings().elapsedInHours()) {
      return Time.once(Form.MOMENT, TimeGrain.HOUR, Span.of(TimeGrain.HOUR, at));
    }
    var named = grain == DAY ? DAY : grain.finer();
    return Time.once(named == DAY ? Form.DAY : Form.PERIOD, named, Span.of(named, at));
  }

  /** The whole day so much away: "two days after". */
  static @Nullable Time dayAway(Match m, Meaning.Length length, int sign) {
    if (length.grain().finerThan(DAY) || length.count() > MOST) {
      return elapsed(m, length, sign);
    }
    return Calendars.dayOnce(
        length.grain().plus(m.now(), (long) sign * length.count()).toLocalDate());
  }

  /** "the next 3 days": from now, or the whole days after today, by the settings. */
  static @Nullable Time ahead(Match m, int count, TimeGrain grain) {
    if (count <= 0 || count > MOST) {
      return null;
    }
    if (m.settings().countsFromNow() && grain.ordinal() <= WEEK.ordinal()) {
      var now = MINUTE.floor(m.now());
      var time = Calendars.once(Form.MOMENT, grain, now, grain.plus(now, count));
      return time.orElse(wholeAhead(m, count, grain));
    }
    return wholeAhead(m, count, grain);
  }

  private static Time wholeAhead(Match m, int count, TimeGrain grain) {
    var from = grain.plus(grain.floor(m.now()), 1);
    return Calendars.once(Form.PERIOD, grain, from, grain.plus(from, count));
  }

  /** "the last 3 days". */
  static @Nullable Time behind(Match m, int count, TimeGrain grain) {
    if (count <= 0 || count > MOST) {
      return null;
    }
    boolean fromNow = m.settings().countsFromNow() && grain.ordinal() <= WEEK.ordinal();
    var to = fromNow ? MINUTE.floor(m.now()) : grain.floor(m.now());
    return Calendars.once(fromNow ? Form.MOMENT : Form.PERIOD, grain, grain.plus(to, -count), to);
  }

  /** "within 2 weeks": from now until so much later. */
  static @Nullable Time within(Match m, Meaning.Length length) {
    if (length.count() <= 0 || length.count() > MOST) {
      return null;
    }
    var now = SECOND.floor(m.now());
    var grain = length.grain();
    var to = grain.plus(now, length.count());
    if (m.settings().ducklingCounting()) {
      var finer = grain.finer();
      to = finer.floor(to);
    }
    return Calendars.once(Form.MOMENT, grain, now, to);
  }

  /**
   * The n-th week of a longer stretch, by the convention of the settings, from the end when
   * negative; other grains by their beginnings.
   */
  static @Nullable Time nthGrain(int n, TimeGrain grain, Time outer, boolean fullWeeks) {
    var form = grain == DAY ? Form.DAY : Form.PERIOD;
    if (grain != WEEK) {
      return Combine.nth(n, Time.of(form, grain, new Series.Cycle(grain)), outer);
    }
    int early = fullWeeks ? 6 : 3;
    return Combine.map(
            outer,
            form,
            WEEK,
            s -> {
              var start =
                  n > 0
                      ? WEEK.floor(s.from().plusDays(early)).plusWeeks(n - 1L)
                      : WEEK.floor(s.to().minusDays(fullWeeks ? 7 : 4)).plusWeeks(n + 1L);
              var week = Span.of(WEEK, start);
              return week.overlaps(s) ? week : null;
            })
        .withFields(Fields.DATE | Fields.PERIOD);
  }
}
