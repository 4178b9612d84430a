package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.HOUR;
import static io.pulsrag.core.understand.time.TimeGrain.MINUTE;
import static io.pulsrag.core.understand.time.TimeGrain.SECOND;

import org.jspecify.annotations.Nullable;

/** Parts of the day in English: "tonight", "in the afternoon", "late last night". */
final class EnglishDayParts {

  private EnglishDayParts() {}

  static void addTo(RuleBook book) {
    parts(book);
    dayParts(book);
  }

  private static void parts(RuleBook book) {
    part(book, "(morning|mornings)", DayPart.MORNING, true);
    part(book, "(afternoon|afternoons|afternoonish)", DayPart.AFTERNOON, true);
    part(book, "(evening|evenings)", DayPart.EVENING, true);
    part(book, "(night|nights)", DayPart.NIGHT, true);
    part(book, "(lunch|lunchtime|lunch time)", DayPart.LUNCH, true);
    part(book, "(at|for|during|over)? (lunch|lunchtime|lunch time)", DayPart.LUNCH, true);
    part(book, "(at|during) (lunch|lunchtime)", DayPart.LUNCH, false);
    part(
        book,
        "(in the )?early (in the )?(morning|hours of the morning)",
        DayPart.EARLY_MORNING,
        false);
    part(book, "(mid-morning)", DayPart.MID_MORNING, false);
    part(book, "(in the )?late (in the )?morning", DayPart.LATE_MORNING, false);
    part(book, "(in the )?early (in the )?afternoon", DayPart.EARLY_AFTERNOON, false);
    part(book, "(in the )?late (in the )?afternoon", DayPart.LATE_AFTERNOON, false);
    part(book, "(in the )?early (in the )?evening", DayPart.EARLY_EVENING, false);
    part(book, "(in the )?late (in the )?(evening|night)", DayPart.LATE_EVENING, false);
    part(book, "(after work|after-work|after school)", DayPart.AFTER_WORK, true);
    part(
        book,
        "(at|around|for|during) (dinner|dinnertime|dinner time|supper)",
        DayPart.DINNER,
        false);
    part(book, "(at|for|over) (brunch|breakfast)", DayPart.BREAKFAST, true);
    part(book, "(open late|late opening)", DayPart.EVENING, false);
    part(book, "all day", DayPart.WHOLE_DAY, true);
    part(book, "(in )?the middle of the day", DayPart.MIDDLE_OF_DAY, false);
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
        "(in|during|for|on) (the )?<part>",
        m -> m.time(0).firm(),
        "in the afternoon",
        "2026-11-19T12/2026-11-19T18");
    book.rule(
        "this <part>", m -> on(m, m.time(0), 0), "this morning", "2026-11-19T06/2026-11-19T12");
    book.rule(
        "(tonight|tonite|2 nite|2 night|tonights|to-night)",
        m -> on(m, part(m, DayPart.NIGHT), 0),
        "tonight",
        "2026-11-19T18/2026-11-20");
    book.rule(
        "(last night|yesterday night)",
        m -> on(m, part(m, DayPart.NIGHT), -1),
        "last night",
        "2026-11-18T18/2026-11-19");
    book.rule(
        "<h> (tonight|this evening)",
        m ->
            m.number(0) >= (m.digits(0) > 0 ? 1 : 5) && m.number(0) <= 11
                ? Combine.and(
                    Calendars.dayOnce(m.now().toLocalDate()),
                    Calendars.clock(m.number(0) + 12, 0, 0, HOUR),
                    m.context())
                : null,
        "8 tonight",
        "2026-11-19T20/2026-11-19T21");
    book.rule(
        "(early |late )(tomorrow|yesterday|this) (morning|afternoon|evening)", m -> partOf(m));
    book.rule("late last night", m -> on(m, part(m, DayPart.LATE_EVENING), -1));
    book.rule(
        "later (today|in the day)",
        m -> Calendars.once(Form.MOMENT, HOUR, MINUTE.floor(m.now()), m.context().today().to()));
    book.rule("after lunch", m -> part(m, DayPart.AFTER_LUNCH));
    book.rule("after work", m -> part(m, DayPart.AFTER_WORK));
    book.rule("late tonight|later tonight", m -> on(m, part(m, DayPart.LATE_EVENING), 0));
    book.rule(
        "(late|later) (on )?<weekday>",
        m ->
            m.context().tokens().at(m.first()).equals("late")
                    && m.context().tokens().at(m.first() - 1).equals("open")
                ? Combine.and(m.time(0), part(m, DayPart.EVENING), m.context())
                : null);
    book.rule(
        "<part> (of|on) (the )?<anyday>",
        m -> Combine.and(m.time(1).firm(), m.time(0), m.context()),
        "the morning of december 24",
        "2026-12-24T06/2026-12-24T12");
    book.rule(
        "(now|right now|currently|at this time|at present|just now|at the moment|immediately|asap)",
        m ->
            Calendars.once(
                    Form.MOMENT,
                    SECOND,
                    SECOND.floor(m.now()),
                    SECOND.floor(m.now()).plusSeconds(1))
                .with(Time.LATENT));
  }

  private static @Nullable Time on(Match m, Time part, int days) {
    return Combine.and(Calendars.dayOnce(m.now().toLocalDate().plusDays(days)), part, m.context());
  }

  private static @Nullable Time partOf(Match m) {
    var tokens = m.context().tokens();
    boolean early = tokens.at(m.first()).equals("early");
    var part =
        switch (tokens.at(m.last() - 1)) {
          case "morning" -> early ? DayPart.EARLY_MORNING : DayPart.LATE_MORNING;
          case "afternoon" -> early ? DayPart.EARLY_AFTERNOON : DayPart.LATE_AFTERNOON;
          default -> early ? DayPart.EARLY_EVENING : DayPart.LATE_EVENING;
        };
    var day = tokens.at(m.first() + 1);
    return on(m, part(m, part), day.equals("tomorrow") ? 1 : day.equals("yesterday") ? -1 : 0);
  }
}
