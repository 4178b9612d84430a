package io.pulsrag.core.generate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;

/** Days and hours in words. Immutable. */
record DateWords(Phrases phrases, ZonedDateTime now) {

  /** A date is said with its year when it lies this many days away or more. */
  private static final int YEAR_FROM_DAYS = 200;

  /** "samedi 22 novembre", with the year when it is far away. */
  String day(LocalDate date) {
    String words =
        phrases.say(
            "date.day",
            date.getDayOfWeek().getDisplayName(TextStyle.FULL, phrases.language()),
            dayOfMonth(date),
            month(date));
    return far(date) ? words + " " + date.getYear() : words;
  }

  /** "22 novembre", with the year when it is far away. */
  String date(LocalDate date) {
    String words = phrases.say("date.date", dayOfMonth(date), month(date));
    return far(date) ? words + " " + date.getYear() : words;
  }

  /** "du 20 au 21 septembre", "du 31 mai au 2 juin". */
  String span(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    boolean oneMonth = first.withDayOfMonth(1).equals(last.withDayOfMonth(1));
    return phrases.say("when.span", oneMonth ? dayOfMonth(first) : date(first), date(last));
  }

  /** "ce soir (vendredi 21 novembre)", "demain (…)", or the day. */
  String near(LocalDate date, LocalTime time) {
    long days = ChronoUnit.DAYS.between(now.toLocalDate(), date);
    if (days == 0) {
      return phrases.say(time.getHour() >= 18 ? "date.tonight" : "date.today", day(date));
    }
    return days == 1 ? phrases.say("date.tomorrow", day(date)) : day(date);
  }

  /** "mardi" in "tous les mardis", without its plural. */
  String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, phrases.language());
  }

  /** "20 h 30", "20 h", "midi", "minuit"; "8:30 pm", "8 pm", "noon", "midnight". */
  String time(LocalTime time) {
    if (time.getMinute() == 0 && time.getHour() == 0) {
      return phrases.say("time.midnight");
    }
    if (time.getMinute() == 0 && time.getHour() == 12) {
      return phrases.say("time.noon");
    }
    int hour = time.getHour();
    if (!phrases.french()) {
      String half = phrases.say(hour < 12 ? "time.am" : "time.pm");
      int twelve = hour % 12 == 0 ? 12 : hour % 12;
      return time.getMinute() == 0
          ? phrases.say("time.hour", twelve, half)
          : phrases.say("time.minute", twelve, twoDigits(time.getMinute()), half);
    }
    return time.getMinute() == 0
        ? phrases.say("time.hour", hour)
        : phrases.say("time.minute", hour, twoDigits(time.getMinute()));
  }

  private String dayOfMonth(LocalDate date) {
    return date.getDayOfMonth() == 1
        ? phrases.say("date.first")
        : Integer.toString(date.getDayOfMonth());
  }

  private String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, phrases.language());
  }

  private boolean far(LocalDate date) {
    return Math.abs(ChronoUnit.DAYS.between(now.toLocalDate(), date)) >= YEAR_FROM_DAYS;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
