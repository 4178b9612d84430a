package io.pulsrag.core.understand.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Feasts, public holidays and event days in English. */
final class EnglishHolidays {

  private EnglishHolidays() {}

  static void addTo(RuleBook book, boolean american) {
    fixed(book);
    movable(book, american);
    france(book);
    WorldHolidays.addTo(book);
    frames(book);
  }

  private static void fixed(RuleBook book) {
    day(book, "(christmas|xmas|christmas day|xmas day|x-mas)", 12, 25);
    day(book, "(christmas eve|xmas eve)", 12, 24);
    day(book, "(new years day|new year s day|new year|new years|new year s)", 1, 1);
    day(book, "(new years eve|new year s eve|nye)", 12, 31);
    day(book, "(boxing day|st stephen s day)", 12, 26);
    day(book, "(valentines day|valentine s day|valentine day|st valentine s day)", 2, 14);
    day(book, "(halloween|hallowe en|all hallows eve)", 10, 31);
    day(
        book,
        "(all saints day|all saints|all hallows day|all hallow s day|all saint s day)",
        11,
        1);
    day(book, "(all souls day|all soul s day)", 11, 2);
    day(
        book,
        "(st patrick s day|saint patrick s day|st paddy s day|st patricks day|saint patricks day)",
        3,
        17);
    day(book, "(april fools day|april fool s day|april fools|april fool s)", 4, 1);
    day(book, "(independence day|4 th of july|fourth of july)", 7, 4);
    day(book, "(earth day)", 4, 22);
    day(book, "(may day|labour day)", 5, 1);
    day(book, "(veterans day|veteran day|veteran s day|remembrance day|armistice day)", 11, 11);
    day(book, "(groundhog day|groundhogs day)", 2, 2);
    day(book, "(guy fawkes day|guy fawkes night|bonfire night|guy fawkes)", 11, 5);
    day(book, "(epiphany|three kings day|twelfth night)", 1, 6);
    day(book, "(feast of the assumption|assumption day)", 8, 15);
    day(book, "(immaculate conception|feast of the immaculate conception)", 12, 8);
    day(book, "(international women s day|women s day)", 3, 8);
    day(book, "(pi day)", 3, 14);
    day(book, "(juneteenth)", 6, 19);
    day(book, "(flag day)", 6, 14);
  }

  private static void movable(RuleBook book, boolean american) {
    feast(book, "(easter|easter sunday|easter day)", Feasts::easter);
    feast(book, "(easter monday)", y -> Feasts.easter(y).plusDays(1));
    feast(book, "(good friday|great friday|holy friday)", y -> Feasts.easter(y).minusDays(2));
    feast(
        book,
        "(maundy thursday|covenant thu|covenant thursday|thu of mysteries|thursday of mysteries|holy thursday)",
        y -> Feasts.easter(y).minusDays(3));
    feast(book, "(palm sunday|branch sunday)", y -> Feasts.easter(y).minusDays(7));
    feast(
        book,
        "(holy saturday|easter saturday|black saturday|easter eve)",
        y -> Feasts.easter(y).minusDays(1));
    feast(book, "(ash wednesday)", y -> Feasts.easter(y).minusDays(46));
    feast(
        book,
        "(shrove tuesday|mardi gras|pancake day|pancake tuesday|fat tuesday)",
        y -> Feasts.easter(y).minusDays(47));
    feast(book, "(ascension day|ascension|ascension thursday)", y -> Feasts.easter(y).plusDays(39));
    feast(
        book,
        "(pentecost|white sunday|whit sunday|whitsunday)",
        y -> Feasts.easter(y).plusDays(49));
    feast(
        book,
        "(whit monday|pentecost monday|monday of the holy spirit)",
        y -> Feasts.easter(y).plusDays(50));
    feast(book, "(trinity sunday)", y -> Feasts.easter(y).plusDays(56));
    feast(
        book,
        "(corpus christi|feast of corpus christi|corpus domini)",
        y -> Feasts.easter(y).plusDays(60));
    feast(book, "(orthodox easter|orthodox easter sunday)", Feasts::orthodoxEaster);
    feast(book, "(orthodox (good|great|holy) friday)", y -> Feasts.orthodoxEaster(y).minusDays(2));
    feast(book, "(orthodox easter monday)", y -> Feasts.orthodoxEaster(y).plusDays(1));
    feast(
        book,
        "(orthodox palm sunday|orthodox branch sunday)",
        y -> Feasts.orthodoxEaster(y).minusDays(7));
    feast(book, "(lazarus saturday)", y -> Feasts.orthodoxEaster(y).minusDays(8));
    feast(
        book,
        "(clean monday|orthodox shrove monday|orthodox ash monday|monday of lent|green monday|orthodox clean monday)",
        y -> Feasts.orthodoxEaster(y).minusDays(48));
    feast(book, "(thanksgiving|thanksgiving day|turkey day)", y -> Feasts.nth(y, 11, 4, THURSDAY));
    feast(book, "(black friday)", y -> Feasts.nth(y, 11, 4, THURSDAY).plusDays(1));
    feast(book, "(cyber monday)", y -> Feasts.nth(y, 11, 4, THURSDAY).plusDays(4));
    feast(book, "(giving tuesday)", y -> Feasts.nth(y, 11, 4, THURSDAY).plusDays(5));
    feast(
        book,
        "(mlk day|martin luther king day|martin luther king s day|martin luther king jr day|civil rights day|idaho human rights day)",
        y -> Feasts.nth(y, 1, 3, MONDAY));
    feast(
        book,
        "(presidents day|president s day|washington s birthday)",
        y -> Feasts.nth(y, 2, 3, MONDAY));
    feast(book, "(memorial day|decoration day)", y -> Feasts.nth(y, 5, -1, MONDAY));
    feast(book, "(labor day)", y -> Feasts.nth(y, 9, 1, MONDAY));
    feast(book, "(columbus day)", y -> Feasts.nth(y, 10, 2, MONDAY));
    feast(
        book,
        "(boss s day|boss day|boss s|bosses day)",
        y -> Feasts.nearestWorkday(LocalDate.of(y, 10, 16)));
    feast(
        book,
        "(fathers day|father s day)",
        y -> Feasts.nth(y, 6, 3, SUNDAY),
        "father's day",
        "2027-06-20");
    feast(
        book,
        "(mothers day|mother s day)",
        american ? y -> Feasts.nth(y, 5, 2, SUNDAY) : y -> Feasts.easter(y).minusDays(21));
    feast(book, "(mothering sunday)", y -> Feasts.easter(y).minusDays(21));
    feast(
        book,
        "(administrative professionals day|administrative professional s day|secretaries day|admin day)",
        Feasts::administrative);
    feast(book, "(early may bank holiday|may bank holiday)", y -> Feasts.nth(y, 5, 1, MONDAY));
    feast(book, "(spring bank holiday)", y -> Feasts.nth(y, 5, -1, MONDAY));
    feast(
        book,
        "(august bank holiday|(late )?summer bank holiday)",
        y -> Feasts.nth(y, 8, -1, MONDAY));
    feast(book, "(super|tsunami) tuesday", UnitedStates::superTuesday);
    feast(
        book,
        "(giga|mega giga|super duper) tuesday",
        y -> y == 2008 ? UnitedStates.superTuesday(y) : null);
    feast(book, "(mini-tuesday)", y -> y == 2004 ? LocalDate.of(2004, 2, 3) : null);
    feast(book, "(tax day)", UnitedStates::taxDay);
    feast(book, "(emancipation day)", UnitedStates::emancipationDay);
    feast(
        book, "(national )?(sibling day|siblings day|sibling s day)", y -> LocalDate.of(y, 4, 10));
    feast(book, "(election day)", y -> Feasts.nth(y, 11, 1, MONDAY).plusDays(1));
    feast(book, "(world vegan day)", y -> LocalDate.of(y, 11, 1));
    feast(
        book,
        "(st george s day|saint george s day|st georges day|feast of saint george)",
        y -> LocalDate.of(y, 4, 23));
    feast(
        book, "(st andrew s day|saint andrew s day|st andrews day)", y -> LocalDate.of(y, 11, 30));
    feast(book, "(st david s day|saint david s day)", y -> LocalDate.of(y, 3, 1));
    feast(
        book,
        "(kings day|king s day|koningsdag)",
        y ->
            LocalDate.of(y, 4, 27).getDayOfWeek() == SUNDAY
                ? LocalDate.of(y, 4, 26)
                : LocalDate.of(y, 4, 27));
  }

  private static void france(RuleBook book) {
    day(book, "(bastille day|french national day)", 7, 14);
    day(book, "(fete de la musique|world music day|music day|make music day)", 6, 21);
    span(
        book,
        "((european )?heritage (days|weekend)|journees du patrimoine)",
        y ->
            Calendars.days(
                Feasts.nth(y, 9, 3, SATURDAY), Feasts.nth(y, 9, 3, SATURDAY).plusDays(2)),
        "heritage days",
        "2027-09-18/2027-09-20");
    book.rule(
        1,
        "((european )?(night of museums|museum night|museums night|night of the museums)|nuit des musees)",
        m -> evening(m, Feasts::museumsNight));
    book.rule(
        1, "(nuit blanche|white night)", m -> evening(m, y -> Feasts.nth(y, 10, 1, SATURDAY)));
    book.rule(
        "(during |over )?(the )?(autumn half-term|all saints holidays|toussaint holidays|autumn school holidays)",
        m -> SchoolHolidays.time(SchoolHolidays.Break.AUTUMN, m.settings().schoolZone()));
    book.rule(
        "(during |over )?(the )?christmas (school )?(holidays|break|vacation)",
        m -> SchoolHolidays.time(SchoolHolidays.Break.CHRISTMAS, m.settings().schoolZone()),
        "during the christmas holidays",
        "2026-12-19/2027-01-04");
    book.rule(
        "(during |over )?(the )?(winter|february) (school )?(holidays|break|vacation)",
        m -> SchoolHolidays.time(SchoolHolidays.Break.WINTER, m.settings().schoolZone()));
    book.rule(
        "(during |over )?(the )?(spring|easter) (school )?(holidays|break|vacation)",
        m -> SchoolHolidays.time(SchoolHolidays.Break.SPRING, m.settings().schoolZone()));
    book.rule(
        "(during |over )?(the )?summer (school )?(holidays|vacation)",
        m -> SchoolHolidays.time(SchoolHolidays.Break.SUMMER, m.settings().schoolZone()));
    book.rule(
        "(during |over )(the )?school holidays",
        m -> SchoolHolidays.any(m.settings().schoolZone()));
  }

  private static Time evening(Match m, IntFunction<LocalDate> day) {
    return Time.of(
        Form.HOLIDAY,
        TimeGrain.DAY,
        Calendars.yearlySpan(
            y -> Calendars.hours(day.apply(y), m.settings().hours(DayPart.NIGHT))));
  }

  private static void frames(RuleBook book) {
    book.rule("(at|on|for|over|this|the|this coming|the coming) <holiday>", m -> m.time(0).firm());
    book.rule(
        "<holiday> (of |in |, )?<y4>",
        m -> Combine.and(m.time(0), Calendars.year(m.number(1)), m.context()),
        "christmas 2027",
        "2027-12-25");
    book.rule("<next> <holiday>", m -> Occurrence.next(m.time(1), m.now()));
    book.rule("<last> <holiday>", m -> Occurrence.last(m.time(1), m.now()));
    book.rule(
        "<holiday> (of )?(last|the previous) year",
        m -> Combine.and(m.time(0), Calendars.grain(m.now(), TimeGrain.YEAR, -1), m.context()));
    book.rule(
        "<holiday> (of )?(this|the current) year",
        m -> Combine.and(m.time(0), Calendars.grain(m.now(), TimeGrain.YEAR, 0), m.context()));
    book.rule(
        "<holiday> (of )?next year",
        m -> Combine.and(m.time(0), Calendars.grain(m.now(), TimeGrain.YEAR, 1), m.context()));
  }

  private static void day(RuleBook book, String words, int month, int day, String... examples) {
    feast(book, words, y -> LocalDate.of(y, month, day), examples);
  }

  static void feast(
      RuleBook book, String words, IntFunction<@Nullable LocalDate> day, String... examples) {
    var time = Time.of(Form.HOLIDAY, TimeGrain.DAY, Calendars.yearly(day::apply));
    book.rule(1, words, m -> time, examples);
  }

  static void span(
      RuleBook book, String words, IntFunction<@Nullable Span> days, String... examples) {
    var time = Time.of(Form.HOLIDAY, TimeGrain.WEEK, Calendars.yearlySpan(days::apply));
    book.rule(1, words, m -> time, examples);
  }
}
