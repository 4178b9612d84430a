package io.pulsrag.core.guard;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days: full dates in figures or words, shortened months, weekdays, and days from today. */
final class DateReader {

  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  private static final String MONTH =
      "("
          + String.join(
              "|", MONTHS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList())
          + ")\\b\\.?";
  private static final String WEEKDAY =
      "("
          + String.join(
              "|", WEEKDAYS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList())
          + ")";
  private static final String ORDINAL = "(?:er|st|nd|rd|th)?";
  private static final String DAY =
      "(\\d{1,2}" + ORDINAL + "|premier|first|" + NumberWords.WORDS + ")";
  private static final String ARTICLE = "(?:le |the |du |au )?";

  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\d./,])(?:"
              + WEEKDAY
              + "\\.?,? )?"
              + ARTICLE
              + "(\\d{1,2})(?:/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?|\\.(\\d{2})\\.(\\d{4}|\\d{2}))(?![\\d/])");
  private static final Pattern SHARED_MONTH =
      Pattern.compile(
          "\\b(?:"
              + WEEKDAY
              + " )?(\\d{1,2})"
              + ORDINAL
              + "(?= ?(?:au|et|a|-|to|and|ou|or|&|,(?! ?"
              + WEEKDAY
              + ")|until|through) ?"
              + ARTICLE
              + "(?:"
              + WEEKDAY
              + " )?\\d{1,2}"
              + ORDINAL
              + "(?:(?: ?(?:,|et|and|&) ?)"
              + ARTICLE
              + "(?:"
              + WEEKDAY
              + " )?\\d{1,2}"
              + ORDINAL
              + ")*"
              + "(?: of)? "
              + MONTH
              + ")");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?:\\b"
              + WEEKDAY
              + "\\.?,? )?"
              + ARTICLE
              + "\\b"
              + DAY
              + "(?: of)? "
              + MONTH
              + "(?:,? (\\d{4})\\b)?");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?:\\b"
              + WEEKDAY
              + ",? )?\\b"
              + MONTH
              + " (?:the )?(\\d{1,2})"
              + ORDINAL
              + "\\b(?! ?(?:h\\b|h\\d|heures?|:|€|euros?|ans))(?:,? (\\d{4})\\b)?");
  private static final Pattern WEEKDAY_DAY =
      Pattern.compile(
          "\\b"
              + WEEKDAY
              + "\\.?,? (?:le |the )?(\\d{1,2})"
              + ORDINAL
              + "\\b(?! ?(?:h\\b|h\\d|heures?|:|€|euros?|ans|[ap]\\.?m\\b))");
  private static final Pattern WEEKDAY_ALONE =
      Pattern.compile(
          "\\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\\b");
  private static final Pattern IN_MONTH =
      Pattern.compile(
          "\\b(?:en|in|mi-|debut|fin|early|late|courant|jusqu'en) ?" + MONTH + "(?: (\\d{4})\\b)?");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(apres-demain|day after tomorrow|aujourd'hui|ce soir|cet apres-midi|ce matin|cette nuit|today|tonight|this (?:morning|afternoon|evening)|demain|tomorrow)\\b");

  private static final Pattern LAST_BEFORE =
      Pattern.compile("(?:jusqu'au?|jusqu'a|until|till|through|\\bto|\\bau)[ ]*(?:le |the )?$");
  private static final Pattern END_BEFORE =
      Pattern.compile("(?:\\bends?(?: on)?|\\bended(?: on)?|se termine|fin)[ ]*(?:le |the )?$");
  private static final Pattern FIRST_BEFORE =
      Pattern.compile(
          "(?:\\bdu|a partir du|des le|depuis le|\\bfrom|since|starting)[ ]*(?:le |the )?$");

  /** Adds what it finds and takes it out of the text. */
  static void read(StringBuilder text, List<Fact> facts) {
    String whole = text.toString();
    AmountReader.each(
        ISO,
        text,
        m ->
            add(facts, whole, m, null, number(m.group(3)), number(m.group(2)), number(m.group(1))));
    AmountReader.each(
        FIGURES,
        text,
        m ->
            add(
                facts,
                whole,
                m,
                m.group(1),
                number(m.group(2)),
                number(m.group(3) == null ? m.group(5) : m.group(3)),
                year(m.group(4) == null ? m.group(6) : m.group(4))));
    AmountReader.each(
        SHARED_MONTH,
        text,
        m ->
            add(
                facts,
                whole,
                m,
                m.group(1),
                number(m.group(2)),
                month(m.group(m.groupCount())),
                0));
    AmountReader.each(
        DAY_MONTH,
        text,
        m ->
            add(
                facts,
                whole,
                m,
                m.group(1),
                day(m.group(2)),
                month(m.group(3)),
                number(m.group(4))));
    AmountReader.each(
        MONTH_DAY,
        text,
        m ->
            add(
                facts,
                whole,
                m,
                m.group(1),
                number(m.group(3)),
                month(m.group(2)),
                number(m.group(4))));
    AmountReader.each(
        WEEKDAY_DAY, text, m -> add(facts, whole, m, m.group(1), number(m.group(2)), 0, 0));
    AmountReader.each(
        IN_MONTH, text, m -> add(facts, "", m, null, 0, month(m.group(1)), number(m.group(2))));
    AmountReader.each(WEEKDAY_ALONE, text, m -> add(facts, "", m, m.group(1), 0, 0, 0));
    AmountReader.each(
        RELATIVE,
        text,
        m ->
            facts.add(
                new Fact.Relative(
                    m.start(),
                    m.end(),
                    switch (m.group(1)) {
                      case "demain", "tomorrow" -> 1;
                      case "apres-demain", "day after tomorrow" -> 2;
                      default -> 0;
                    })));
  }

  private static void add(
      List<Fact> facts,
      String whole,
      Matcher m,
      @Nullable String weekday,
      int day,
      int month,
      int year) {
    String before = whole.isEmpty() ? "" : whole.substring(Math.max(0, m.start() - 16), m.start());
    String own = m.group();
    boolean last = LAST_BEFORE.matcher(before).find() || own.startsWith("au ");
    boolean first = FIRST_BEFORE.matcher(before).find() || own.startsWith("du ");
    facts.add(
        new Fact.Day(
            m.start(),
            m.end(),
            day,
            month,
            year,
            weekday == null ? null : WEEKDAYS.get(weekday),
            END_BEFORE.matcher(before).find()
                ? Fact.Bound.END
                : last ? Fact.Bound.LAST : first ? Fact.Bound.FIRST : Fact.Bound.NONE));
  }

  private static int number(@Nullable String figures) {
    return figures == null ? 0 : Integer.parseInt(figures);
  }

  private static int year(@Nullable String figures) {
    int year = number(figures);
    return year > 0 && year < 100 ? 2000 + year : year;
  }

  private static int day(String words) {
    if (words.equals("premier") || words.equals("first")) {
      return 1;
    }
    return Character.isDigit(words.charAt(0))
        ? Integer.parseInt(words.replaceAll("\\D", ""))
        : NumberWords.value(words);
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name, 0);
  }

  private static Map<String, Integer> months() {
    String[][] names = {
      {"janvier", "janv", "january", "jan"},
      {"fevrier", "fevr", "fev", "february", "feb"},
      {"mars", "march"},
      {"avril", "avr", "april", "apr"},
      {"mai", "may"},
      {"juin", "june", "jun"},
      {"juillet", "juil", "july", "jul"},
      {"aout", "august", "aug"},
      {"septembre", "sept", "september", "sep"},
      {"octobre", "oct", "october"},
      {"novembre", "nov", "november"},
      {"decembre", "dec", "december"}
    };
    Map<String, Integer> months = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i]) {
        months.put(name, i + 1);
      }
    }
    return months;
  }

  private static Map<String, DayOfWeek> weekdays() {
    String[][] names = {
      {"lundi", "lun", "monday"},
      {"mardi", "mar", "tuesday", "tue"},
      {"mercredi", "mer", "wednesday", "wed"},
      {"jeudi", "jeu", "thursday", "thu"},
      {"vendredi", "ven", "friday", "fri"},
      {"samedi", "sam", "saturday", "sat"},
      {"dimanche", "dim", "sunday", "sun"}
    };
    Map<String, DayOfWeek> days = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i]) {
        days.put(name, DayOfWeek.of(i + 1));
      }
    }
    return days;
  }

  private DateReader() {}
}
