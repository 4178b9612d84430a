package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.HOUR;
import static io.pulsrag.core.understand.time.TimeGrain.MINUTE;
import static io.pulsrag.core.understand.time.TimeGrain.SECOND;

import org.jspecify.annotations.Nullable;

/** Times on the clock, in English. */
final class EnglishClock {
  private static final String AM =
      "(am|a m|a|in the morning|oclock am|o clock am|oclock in the morning|o clock in the morning)";
  private static final String PM =
      "(pm|p m|p|in the afternoon|in the evening|at night|ish pm|oclock pm|o clock pm|o clock in the afternoon|oclock in the afternoon|o clock in the evening|oclock in the evening)";

  private EnglishClock() {}

  static void addTo(RuleBook book) {
    clocks(book);
    spoken(book);
    zones(book);
  }

  private static void clocks(RuleBook book) {
    book.rule(
        "<h> " + AM,
        m -> half(m, m.number(0), 0, HOUR, false),
        "at 9am",
        "2026-11-20T09/2026-11-20T10");
    book.rule(
        "<h> " + PM,
        m -> half(m, m.number(0), 0, HOUR, true),
        "tomorrow at 8pm",
        "2026-11-20T20/2026-11-20T21");
    for (var mark : new String[] {":", ".", "h"}) {
      var time = "<h> " + mark + " <m2>";
      book.rule(
          time,
          m ->
              glued(m)
                  ? mark.equals(".")
                      ? plain(m, m.number(0), m.number(1), MINUTE).with(Time.PARTIAL)
                      : mark.equals("h")
                          ? Calendars.clock(m.number(0) % 24, m.number(1), 0, MINUTE)
                          : plain(m, m.number(0), m.number(1), MINUTE)
                  : null);
      book.rule(time + " " + AM, m -> half(m, m.number(0), m.number(1), MINUTE, false));
      book.rule(
          time + " " + PM,
          m -> half(m, m.number(0), m.number(1), MINUTE, true),
          mark.equals(":")
              ? new String[] {"3:15pm", "2026-11-19T15:15/2026-11-19T15:16"}
              : new String[0]);
    }
    book.rule(
        "<h> : <m2> : <m2>",
        m -> Calendars.clock(m.number(0) % 24, m.number(1), m.number(2), SECOND));
    book.rule("<h> h", m -> glued(m) ? Calendars.clock(m.number(0) % 24, 0, 0, MINUTE) : null);
    book.rule("<hm> " + AM, m -> half(m, m.number(0) / 100, m.number(0) % 100, MINUTE, false));
    book.rule("<hm> " + PM, m -> half(m, m.number(0) / 100, m.number(0) % 100, MINUTE, true));
    book.rule(
        "(at|around|about|approximately|by|from|until|till|@) <hm>",
        m ->
            m.context().tokens().at(m.first()).length() > 5
                    || m.context().tokens().at(m.first()).equals("at")
                    || m.context().tokens().at(m.first()).equals("@")
                ? plain(m, m.number(0) / 100, m.number(0) % 100, MINUTE)
                : null,
        "at 1930",
        "2026-11-19T19:30/2026-11-19T19:31");
    book.rule(
        "<hm> (hours|hrs)", m -> Calendars.clock(m.number(0) / 100, m.number(0) % 100, 0, MINUTE));
    book.rule(
        "<h> (oclock|o clock)",
        m -> m.number(0) == 0 || m.number(0) > 12 ? null : plain(m, m.number(0), 0, HOUR),
        "7 o'clock",
        "2026-11-19T19/2026-11-19T20");
    book.rule(
        "(at|@) <h>",
        m -> m.digits(0) >= 0 ? plain(m, m.number(0), 0, HOUR) : null,
        "at 8",
        "2026-11-19T20/2026-11-19T21");
    book.rule("at <h> <m2>", m -> plain(m, m.number(0), m.number(1), MINUTE));
    book.rule(
        "at <h> <mn>",
        m -> words(m) ? plain(m, m.number(0), m.number(1), MINUTE) : null,
        "at seven thirty",
        "2026-11-19T19:30/2026-11-19T19:31");
    book.rule(
        "<h> <mn>",
        m -> words(m) ? plain(m, m.number(0), m.number(1), MINUTE).with(Time.LATENT) : null);
    book.rule(
        "(at|@|for|to) <clock>",
        m -> m.context().tokens().at(m.first()).equals("to") ? null : m.time(0).firm());
    book.rule("<clock> (ish|or so|approximately|sharp|precisely|exactly)", m -> m.time(0));
  }

  /** "six thirty-five", both in words. */
  private static boolean words(Match m) {
    return m.digits(0) == 0 && m.digits(1) == 0 && m.number(0) > 0 && m.number(1) > 9;
  }

  private static boolean glued(Match m) {
    return m.context().tokens().glued(m.first() + 1);
  }

  /** A time with its half of the day. */
  private static @Nullable Time half(
      Match m, int hour, int minute, TimeGrain grain, boolean afternoon) {
    if (hour > 12) {
      return afternoon && hour < 24 ? Calendars.clock(hour, minute, 0, grain) : null;
    }
    var last = m.context().tokens().at(m.last() - 1);
    var time = Calendars.clock(hour % 12 + (afternoon ? 12 : 0), minute, 0, grain);
    boolean bare = last.length() == 1 && !last.equals("m") && grain == HOUR;
    return last.length() == 1 && !last.equals("m") && !m.context().tokens().glued(m.last() - 1)
        ? null
        : bare ? time.with(Time.LATENT) : time;
  }

  /** A time without its half: twice a day up to twelve. */
  private static Time plain(Match m, int hour, int minute, TimeGrain grain) {
    int h = hour % 24;
    return h >= 1 && h <= 12
        ? Calendars.clock12(h, minute, 0, grain)
        : Calendars.clock(h, minute, 0, grain);
  }

  /**
   * "3pm GMT": the same moment on the clock of the asker. Abbreviations as in common use, without
   * daylight saving of their own.
   */
  private static void zones(RuleBook book) {
    var hours =
        new java.util.TreeMap<>(
            java.util.Map.of(
                "(gmt|utc)",
                0,
                "(bst|cet)",
                1,
                "cest",
                2,
                "est",
                -5,
                "edt",
                -4,
                "(cst|mdt)",
                -6,
                "cdt",
                -5,
                "(mst|pdt)",
                -7,
                "pst",
                -8));
    hours.forEach(
        (name, offset) -> {
          book.rule(
              "<clock> " + name,
              m -> inZone(m, m.time(0), offset),
              name.equals("(gmt|utc)")
                  ? new String[] {"3pm gmt", "2026-11-19T16/2026-11-19T16:01"}
                  : new String[0]);
          book.rule("<clock> [ " + name + " ]", m -> inZone(m, m.time(0), offset));
        });
  }

  private static Time inZone(Match m, Time clock, int offset) {
    return Combine.map(
        clock,
        Form.CLOCK,
        MINUTE,
        s ->
            Span.of(
                MINUTE,
                s.from()
                    .atOffset(java.time.ZoneOffset.ofHours(offset))
                    .atZoneSameInstant(m.context().zone())
                    .toLocalDateTime()));
  }

  private static void spoken(RuleBook book) {
    book.rule(
        "(noon|midday|mid-day|12 noon|twelve noon|high noon)",
        m -> Calendars.clock(12, 0, 0, HOUR),
        "saturday at noon",
        "2026-11-21T12/2026-11-21T13");
    book.rule("(midnight|mid-night|12 midnight)", m -> Calendars.clock(0, 0, 0, HOUR));
    var ago = "(minutes |minute |mins |min )?";
    book.rule("(a )?quarter (past|after) <clock>", m -> moved(m.time(0), 15));
    book.rule("(a )?quarter (to|till|before|of) <clock>", m -> moved(m.time(0), -15));
    book.rule("half (past|after) <clock>", m -> moved(m.time(0), 30));
    book.rule("<mn> " + ago + "(past|after|from) <clock>", m -> moved(m.time(1), m.number(0)));
    book.rule(
        "<mn> " + ago + "(to|till|before) <clock>",
        m -> m.digits(0) == 0 || m.number(0) > 3 ? moved(m.time(1), -m.number(0)) : null);
    book.rule("(a )?quarter (past|after) <h>", m -> moved(plain(m, m.number(0), 0, HOUR), 15));
    book.rule("(a )?quarter (to|till|before) <h>", m -> moved(plain(m, m.number(0), 0, HOUR), -15));
    book.rule(
        "half (past )<h>",
        m -> moved(plain(m, m.number(0), 0, HOUR), 30),
        "half past seven",
        "2026-11-19T19:30/2026-11-19T19:31");
    book.rule(
        "<mn> " + ago + "after <h>",
        m ->
            m.number(0) % 5 == 0
                ? moved(plain(m, m.number(1), 0, HOUR), m.number(0)).with(Time.LATENT)
                : null);
    book.rule("<mn> " + ago + "past <h>", m -> moved(plain(m, m.number(1), 0, HOUR), m.number(0)));
    book.rule(
        "<mn> " + ago + "to <h>",
        m ->
            m.number(0) % 5 == 0 && m.number(1) <= 12
                ? moved(plain(m, m.number(1), 0, HOUR), -m.number(0)).with(Time.LATENT)
                : null);
    book.rule(
        2,
        "<h> <mn> " + AM,
        m ->
            m.digits(1) == 0 && m.number(1) > 9
                ? half(m, m.number(0), m.number(1), MINUTE, false)
                : null);
    book.rule(
        2,
        "<h> <mn> " + PM,
        m ->
            m.digits(1) == 0 && m.number(1) > 9
                ? half(m, m.number(0), m.number(1), MINUTE, true)
                : null);
  }

  private static Time moved(Time clock, int minutes) {
    var shifted =
        Combine.map(clock, Form.CLOCK, MINUTE, s -> Span.of(MINUTE, s.from().plusMinutes(minutes)));
    return clock.is(Time.TWELVE_HOURS) ? shifted.with(Time.TWELVE_HOURS) : shifted;
  }
}
