package io.pulsrag.examples.events.plan;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of plans in one language, with days, hours and prices. Immutable. */
final class PlanWords {

  /** Written for the end of a day. */
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private static final int HOUR = 60;

  private final ResourceBundle bundle;
  private final Locale language;

  PlanWords(Locale language) {
    bundle = bundle(language);
    this.language = bundle.getLocale();
  }

  /** French for French, English for every other language. */
  static ResourceBundle bundle(Locale language) {
    boolean french = language.getLanguage().equals("fr");
    return ResourceBundle.getBundle(
        "io.pulsrag.examples.events.plan.plan", french ? Locale.FRENCH : Locale.ENGLISH);
  }

  /** French or English. */
  Locale language() {
    return language;
  }

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language).format(values);
  }

  /** One or several, by the number, which is the first value. */
  String count(String key, long number) {
    return say(key + (number == 1 ? ".one" : ".many"), number);
  }

  /** "samedi 17 mai", "Saturday 17 May". */
  String day(LocalDate date) {
    String number =
        date.getDayOfMonth() == 1 ? say("day.first") : Integer.toString(date.getDayOfMonth());
    return say(
        "day",
        date.getDayOfWeek().getDisplayName(TextStyle.FULL, language),
        number,
        date.getMonth().getDisplayName(TextStyle.FULL, language));
  }

  /** "20 h 30", "midi"; "8:30 pm", "noon". */
  String time(LocalTime time) {
    if (time.equals(LocalTime.MIDNIGHT) || time.equals(LAST_MINUTE)) {
      return say("time.midnight");
    }
    if (time.equals(LocalTime.NOON)) {
      return say("time.noon");
    }
    boolean french = language.getLanguage().equals("fr");
    int hour = french ? time.getHour() : (time.getHour() + 11) % 12 + 1;
    String half = say(time.getHour() < 12 ? "time.am" : "time.pm");
    String minute = (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    return say(time.getMinute() == 0 ? "time.hour" : "time.minute", hour, minute, half);
  }

  /** "12 €", "12,50 €"; "€12", "€12.50". */
  String euros(double amount) {
    boolean whole = amount == Math.rint(amount);
    return say(
        "euros",
        whole ? String.format(language, "%.0f", amount) : String.format(language, "%.2f", amount));
  }

  /** "12 €", "de 8 € à 16 €", "de gratuit à 5 €". */
  String range(double from, double to) {
    return from == to
        ? euros(to)
        : from == 0 ? say("price.to", euros(to)) : say("price.range", euros(from), euros(to));
  }

  /** "45 min", "1 h 05". */
  String length(int minutes) {
    String rest = (minutes % HOUR < 10 ? "0" : "") + minutes % HOUR;
    return minutes < HOUR
        ? say("length.minutes", minutes)
        : minutes % HOUR == 0
            ? say("length.hours", minutes / HOUR)
            : say("length.both", minutes / HOUR, rest);
  }

  /** "a, b et c". */
  String list(List<String> parts) {
    return parts.size() < 2
        ? String.join("", parts)
        : say("and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
  }
}
