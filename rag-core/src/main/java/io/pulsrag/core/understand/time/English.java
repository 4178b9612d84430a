package io.pulsrag.core.understand.time;

import java.util.Locale;
import java.util.Set;

/** English: its rules gathered, and the words that need care. */
final class English {

  static final Language AMERICAN = language(true);
  static final Language BRITISH = language(false);

  private English() {}

  private static Language language(boolean american) {
    return new Language(
        american ? Locale.US : Locale.UK,
        rules(american),
        Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "tomorrow",
            "tonight",
            "weekend",
            "yesterday",
            "january",
            "february",
            "september",
            "october",
            "november",
            "december",
            "afternoon",
            "evening",
            "today"),
        Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "tomorrow",
            "yesterday"),
        Set.of("night", "evening", "morning", "afternoon"),
        Set.of(
            "might",
            "light",
            "right",
            "fight",
            "sight",
            "tight",
            "eight",
            "nigh",
            "mourning",
            "mornings",
            "evening",
            "nightly",
            "nights",
            "noodle",
            "turday",
            "moday",
            "sundry",
            "sundae",
            "mundane",
            "toady",
            "evenings",
            "mondays",
            "sundays",
            "afternoons",
            "octobers",
            "levening",
            "weekender",
            "weekends",
            "sundown",
            "evenly",
            "elevening",
            "todays"),
        Set.of("and", "or", ",", "/", "nor", "then", "&", "+"),
        EnglishGuards.all(),
        FeastSubjects::hideEnglish);
  }

  private static RuleBook rules(boolean american) {
    var book = new RuleBook();
    EnglishNumbers.addTo(book);
    EnglishDays.addTo(book);
    EnglishDates.addTo(book);
    EnglishClock.addTo(book);
    EnglishDayParts.addTo(book);
    EnglishPeriods.addTo(book);
    EnglishWeeks.addTo(book);
    EnglishCounts.addTo(book);
    EnglishNearest.addTo(book);
    EnglishRanges.addTo(book);
    EnglishLists.addTo(book);
    EnglishHolidays.addTo(book, american);
    EnglishObservances.addTo(book);
    return book;
  }
}
