package io.pulsrag.core.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.TimeWindow;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Expressions against a calendar walked day by day, from 1990 to 2060, in Paris. */
class CalendarOracleTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final TimeExpressions FRENCH = TimeExpressions.french();
  private static final TimeExpressions ENGLISH = TimeExpressions.english(Locale.UK);

  @Provide
  Arbitrary<LocalDateTime> nows() {
    return Arbitraries.longs()
        .between(
            0,
            java.time.temporal.ChronoUnit.MINUTES.between(
                LocalDateTime.of(1990, 1, 1, 0, 0), LocalDateTime.of(2060, 12, 31, 23, 59)))
        .map(minutes -> LocalDateTime.of(1990, 1, 1, 0, 0).plusMinutes(minutes));
  }

  /** Days on which calendars go wrong: ends of months and years, leap days, changes of clocks. */
  @Provide
  Arbitrary<LocalDate> edges() {
    var days = new ArrayList<LocalDate>();
    for (int year = 1990; year <= 2060; year++) {
      for (int month = 1; month <= 12; month++) {
        days.add(LocalDate.of(year, month, 1));
        days.add(LocalDate.of(year, month, 1).plusMonths(1).minusDays(1));
      }
      ZoneOffsetTransition change =
          PARIS.getRules().nextTransition(LocalDate.of(year, 1, 1).atStartOfDay(PARIS).toInstant());
      days.add(change.getDateTimeBefore().toLocalDate());
      days.add(
          PARIS.getRules().nextTransition(change.getInstant()).getDateTimeBefore().toLocalDate());
    }
    return Arbitraries.of(days);
  }

  @Property(tries = 2000, seed = "20261121")
  @Label("a weekday is the first day of that name from today on")
  void weekdays(@ForAll("nows") LocalDateTime now, @ForAll DayOfWeek weekday) {
    var day = now.toLocalDate();
    while (day.getDayOfWeek() != weekday) {
      day = day.plusDays(1);
    }
    assertThat(french(weekday.getDisplayName(TextStyle.FULL, Locale.FRENCH), now))
        .containsExactly(days(day, 1));
    assertThat(english(weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH), now))
        .containsExactly(days(day, 1));
  }

  @Property(tries = 2000, seed = "20261122")
  @Label("a day of a month and year is that day, whatever the day of the question")
  void dates(@ForAll("nows") LocalDateTime now, @ForAll("edges") LocalDate day) {
    var french =
        day.getDayOfMonth()
            + " "
            + day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH)
            + " "
            + day.getYear();
    assertThat(french("le " + french, now)).containsExactly(days(day, 1));
    var english =
        day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + " "
            + day.getDayOfMonth()
            + ", "
            + day.getYear();
    assertThat(english("on " + english, now)).containsExactly(days(day, 1));
    assertThat(
            french(
                String.format(
                    "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                now))
        .containsExactly(days(day, 1));
  }

  @Property(tries = 1000, seed = "20261127")
  @Label("a day, an hour and its half of the day, said together, are one moment")
  void dayHourAndHalf(
      @ForAll("nows") LocalDateTime now,
      @ForAll DayOfWeek weekday,
      @ForAll @IntRange(min = 1, max = 11) int hour,
      @ForAll boolean evening) {
    var half = evening ? (hour < 6 ? " de l'après-midi" : " du soir") : " du matin";
    var at = evening ? hour + 12 : hour;
    var day = now.toLocalDate();
    while (day.getDayOfWeek() != weekday || day.atTime(at, 59, 59).isBefore(now)) {
      day = day.plusDays(1);
    }
    Assume.that(PARIS.getRules().getTransition(day.atTime(at, 0)) == null);
    var begin = day.atTime(at, 0).atZone(PARIS);
    assertThat(
            french(
                weekday.getDisplayName(TextStyle.FULL, Locale.FRENCH)
                    + " à "
                    + hour
                    + " heures"
                    + half,
                now))
        .singleElement()
        .satisfies(window -> assertThat(window.from()).isEqualTo(begin.toInstant()));
  }

  @Property(tries = 1000, seed = "20261128")
  @Label("the week-end before or after a feast is whole and beside it")
  void weekendsBesideFeasts(@ForAll("nows") LocalDateTime now, @ForAll boolean after) {
    var day = besideChristmas(now.getYear() - 1, after);
    for (int year = now.getYear(); !day.plusDays(2).isAfter(now.toLocalDate()); year++) {
      day = besideChristmas(year, after);
    }
    assertThat(french("le week-end " + (after ? "après" : "avant") + " Noël", now))
        .containsExactly(days(day, 2));
  }

  @Property(tries = 2000, seed = "20261123")
  @Label("a day of a month without year is the next one that is not over")
  void datesWithoutYear(@ForAll("nows") LocalDateTime now, @ForAll("edges") LocalDate like) {
    var day = now.toLocalDate();
    while (day.getDayOfMonth() != like.getDayOfMonth() || day.getMonth() != like.getMonth()) {
      day = day.plusDays(1);
    }
    assertThat(
            french(
                "le "
                    + like.getDayOfMonth()
                    + " "
                    + like.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH),
                now))
        .containsExactly(days(day, 1));
  }

  @Property(tries = 1000, seed = "20261124")
  @Label("on the edges of the calendar, tomorrow, this week, this weekend and this month are whole")
  void relative(@ForAll("edges") LocalDate day) {
    var now = day.atTime(11, 30);
    assertThat(french("demain", now)).containsExactly(days(day.plusDays(1), 1));
    var monday = day;
    while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      monday = monday.minusDays(1);
    }
    assertThat(french("cette semaine", now)).containsExactly(days(monday, 7));
    assertThat(french("ce week-end", now)).containsExactly(days(monday.plusDays(5), 2));
    assertThat(english("next week", now)).containsExactly(days(monday.plusDays(7), 7));
    assertThat(french("ce mois-ci", now))
        .containsExactly(days(day.withDayOfMonth(1), day.lengthOfMonth()));
  }

  @Property(tries = 1000, seed = "20261125")
  @Label(
      "hours keep the wall clock when clocks change; an hour that does not exist is moved, one that comes twice is inside twice")
  void changesOfClocks(@ForAll("edges") LocalDate day) {
    var now = day.minusDays(1).atTime(9, 0);
    assertThat(french("demain soir", now))
        .containsExactly(window(day.atTime(18, 0), day.plusDays(1).atStartOfDay()));
    assertThat(french("demain entre 1h et 4h", now))
        .containsExactly(window(day.atTime(1, 0), day.atTime(4, 0)));
    var found = french("demain entre 2h et 3h", now);
    assertThat(
            found.isEmpty()
                || !found.getFirst().to().isAfter(day.atTime(4, 0).atZone(PARIS).toInstant()))
        .isTrue();
  }

  @Property(tries = 500, seed = "20261126")
  @Label("a range of days runs from its first to its last day")
  void ranges(@ForAll("nows") LocalDateTime now, @ForAll("edges") LocalDate first) {
    var last = first.plusDays(11);
    assertThat(french("du " + said(first) + " au " + said(last), now))
        .containsExactly(days(first, 12));
  }

  private static String said(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH)
        + " "
        + day.getYear();
  }

  private static LocalDate besideChristmas(int year, boolean after) {
    var day = LocalDate.of(year, 12, after ? 26 : 23);
    while (day.getDayOfWeek() != DayOfWeek.SATURDAY) {
      day = day.plusDays(after ? 1 : -1);
    }
    return day;
  }

  private static TimeWindow days(LocalDate first, int count) {
    return window(first.atStartOfDay(), first.plusDays(count).atStartOfDay());
  }

  private static TimeWindow window(LocalDateTime from, LocalDateTime to) {
    return new TimeWindow(
        ZonedDateTime.of(from, PARIS).toInstant(), ZonedDateTime.of(to, PARIS).toInstant());
  }

  private static List<TimeWindow> french(String text, LocalDateTime now) {
    return FRENCH.constraint(text, Clock.fixed(now.atZone(PARIS).toInstant(), PARIS)).windows();
  }

  private static List<TimeWindow> english(String text, LocalDateTime now) {
    return ENGLISH.constraint(text, Clock.fixed(now.atZone(PARIS).toInstant(), PARIS)).windows();
  }
}
