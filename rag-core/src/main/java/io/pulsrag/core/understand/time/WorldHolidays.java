package io.pulsrag.core.understand.time;

/** Feasts of other calendars, by their English names. */
final class WorldHolidays {

  private WorldHolidays() {}

  static void addTo(RuleBook book) {
    EnglishHolidays.feast(
        book,
        "(chinese|lunar) new (year|years|year s|year s day|years day)",
        Lunar::chineseNewYear);
  }
}
