package io.pulsrag.core.understand.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.time.LocalDate;
import java.util.function.IntFunction;

/**
 * Days kept in English-speaking countries and by international organisations, beside the great
 * feasts.
 */
final class EnglishObservances {

  private EnglishObservances() {}

  static void addTo(RuleBook book) {
    unitedStates(book);
    commonwealth(book);
    international(book);
    christian(book);
  }

  private static void unitedStates(RuleBook book) {
    day(book, "(lincoln s birthday|lincolns birthday|abraham lincoln s birthday)", 2, 12);
    day(book, "(cesar chavez day)", 3, 31);
    day(book, "(cinco de mayo)", 5, 5);
    day(book, "(patriot day)", 9, 11);
    day(book, "(constitution day|citizenship day)", 9, 17);
    day(book, "(leif erikson day)", 10, 9);
    day(book, "(pearl harbor (remembrance )?day)", 12, 7);
    day(book, "(kwanzaa)", 12, 26);
    day(book, "(rosa parks day)", 2, 4);
    day(book, "(star wars day)", 5, 4);
    feast(book, "(patriots day|patriot s day)", y -> Feasts.nth(y, 4, 3, MONDAY));
    feast(book, "(arbor day)", y -> Feasts.nth(y, 4, -1, FRIDAY));
    feast(book, "(national day of prayer)", y -> Feasts.nth(y, 5, 1, THURSDAY));
    feast(book, "(armed forces day)", y -> Feasts.nth(y, 5, 3, SATURDAY));
    feast(book, "(military spouse day)", y -> Feasts.nth(y, 5, 2, SUNDAY).minusDays(2));
    feast(book, "(parents day|parent s day)", y -> Feasts.nth(y, 7, 4, SUNDAY));
    feast(
        book,
        "(sysadmin day|system administrator (appreciation )?day)",
        y -> Feasts.nth(y, 7, -1, FRIDAY));
    feast(
        book,
        "(national )?(grandparents|grandparent s) day",
        y -> Feasts.nth(y, 9, 1, MONDAY).plusDays(6));
    feast(
        book,
        "(indigenous (people|peoples|people s) day|native american day)",
        y -> Feasts.nth(y, 10, 2, MONDAY));
    feast(book, "(sweetest day)", y -> Feasts.nth(y, 10, 3, SATURDAY));
    feast(
        book,
        "(teacher appreciation day|teachers day|teacher s day)",
        y -> Feasts.nth(y, 5, 1, TUESDAY));
    feast(book, "(small business saturday)", y -> Feasts.nth(y, 11, 4, THURSDAY).plusDays(2));
    feast(book, "(super bowl( sunday)?)", y -> Feasts.nth(y, 2, y < 2022 ? 1 : 2, SUNDAY));
  }

  private static void commonwealth(RuleBook book) {
    day(book, "(australia day)", 1, 26);
    day(book, "(waitangi day)", 2, 6);
    day(book, "(anzac day)", 4, 25);
    day(book, "(canada day|dominion day)", 7, 1);
    day(book, "(burns night|robert burns day)", 1, 25);
    day(book, "(orangemen s day|the twelfth of july|glorious twelfth)", 7, 12);
    feast(
        book,
        "(victoria day)",
        y ->
            LocalDate.of(y, 5, 24)
                .with(java.time.temporal.TemporalAdjusters.previousOrSame(MONDAY)));
    feast(book, "(commonwealth day)", y -> Feasts.nth(y, 3, 2, MONDAY));
    feast(book, "(remembrance sunday)", y -> Feasts.nth(y, 11, 2, SUNDAY));
    feast(book, "(canadian thanksgiving)", y -> Feasts.nth(y, 10, 2, MONDAY));
    feast(book, "(melbourne cup( day)?)", y -> Feasts.nth(y, 11, 1, TUESDAY));
    feast(book, "(family day)", y -> Feasts.nth(y, 2, 3, MONDAY));
  }

  private static void international(RuleBook book) {
    day(book, "(world religion day)", 1, 18);
    day(book, "(world cancer day)", 2, 4);
    day(book, "((international )?mother language day)", 2, 21);
    day(book, "(world book day)", 4, 23);
    day(book, "(world water day)", 3, 22);
    day(book, "(world poetry day)", 3, 21);
    day(book, "(world theatre day|world theater day)", 3, 27);
    day(book, "(world health day)", 4, 7);
    day(book, "((international )?(worker s|workers) day)", 5, 1);
    day(book, "(world press freedom day)", 5, 3);
    day(book, "((international )?(nurses|nurse s) day)", 5, 12);
    day(book, "((international )?museum day)", 5, 18);
    day(book, "(world environment day)", 6, 5);
    day(book, "(world oceans day|world ocean day)", 6, 8);
    day(book, "((international )?yoga day|international day of yoga)", 6, 21);
    day(book, "(world emoji day)", 7, 17);
    day(book, "((international )?youth day)", 8, 12);
    day(book, "(world humanitarian day)", 8, 19);
    day(book, "((international )?literacy day)", 9, 8);
    day(book, "((international )?(day of peace|peace day))", 9, 21);
    day(book, "(world tourism day)", 9, 27);
    day(book, "(gandhi jayanti|international day of non-violence)", 10, 2);
    day(book, "(world (teacher s|teachers) day)", 10, 5);
    day(book, "(world mental health day)", 10, 10);
    day(book, "(world food day)", 10, 16);
    day(book, "(united nations day|un day)", 10, 24);
    day(book, "((international )?(men s|mens) day)", 11, 19);
    day(book, "((universal )?(children s|childrens) day)", 11, 20);
    day(book, "(world aids day)", 12, 1);
    day(book, "(human rights day)", 12, 10);
  }

  private static void christian(RuleBook book) {
    day(book, "(candlemas)", 2, 2);
    day(book, "(st nicholas day|saint nicholas day|feast of saint nicholas)", 12, 6);
    day(book, "(st lucia s day|st lucy s day|saint lucy s day)", 12, 13);
    day(book, "(guy fawkes|fifth of november|gunpowder treason day)", 11, 5);
    day(book, "(holy innocents day|feast of the holy innocents)", 12, 28);
    day(book, "(annunciation|feast of the annunciation|lady day)", 3, 25);
    day(book, "(orthodox christmas|orthodox christmas day)", 1, 7);
    day(book, "(orthodox new year|old new year)", 1, 14);
    feast(book, "(first sunday of advent|advent sunday)", EnglishObservances::advent);
    feast(
        book,
        "(orthodox ascension|orthodox ascension day)",
        y -> Feasts.orthodoxEaster(y).plusDays(39));
    feast(book, "(orthodox pentecost)", y -> Feasts.orthodoxEaster(y).plusDays(49));
    feast(
        book,
        "(orthodox (maundy|holy|covenant|great) thursday)",
        y -> Feasts.orthodoxEaster(y).minusDays(3));
    feast(
        book,
        "(orthodox (holy|great|easter) saturday|orthodox easter eve)",
        y -> Feasts.orthodoxEaster(y).minusDays(1));
    EnglishHolidays.span(
        book, "(lent)", y -> Calendars.days(Feasts.easter(y).minusDays(46), Feasts.easter(y)));
    EnglishHolidays.span(
        book, "(holy week)", y -> Calendars.days(Feasts.easter(y).minusDays(7), Feasts.easter(y)));
    EnglishHolidays.span(
        book,
        "(great lent|great fast)",
        y ->
            Calendars.days(
                Feasts.orthodoxEaster(y).minusDays(48), Feasts.orthodoxEaster(y).minusDays(8)));
    EnglishHolidays.span(book, "(advent)", y -> Calendars.days(advent(y), LocalDate.of(y, 12, 25)));
  }

  /** The fourth Sunday before Christmas. */
  private static LocalDate advent(int year) {
    return Feasts.nth(year, 11, -1, SUNDAY).isBefore(LocalDate.of(year, 11, 27))
        ? Feasts.nth(year, 12, 1, SUNDAY)
        : Feasts.nth(year, 11, -1, SUNDAY);
  }

  private static void day(RuleBook book, String words, int month, int day) {
    feast(book, words, y -> LocalDate.of(y, month, day));
  }

  private static void feast(RuleBook book, String words, IntFunction<LocalDate> day) {
    EnglishHolidays.feast(book, words, day::apply);
  }
}
