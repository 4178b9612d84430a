package io.pulsrag.core.generate;

import java.util.Objects;

/**
 * Which metadata field of a document means what. An application whose documents use other names
 * gives its own; a name that no document has is harmless. Immutable.
 *
 * @param free flag: entry costs nothing
 * @param priceMin number, euros, the lowest price
 * @param priceMax number, euros, the highest price
 * @param priceText text: prices as their source words them
 * @param ageMin number, years
 * @param ageMax number, years
 * @param accessibility texts, of {@code hi} hearing, {@code ii} intellectual, {@code mi} motor,
 *     {@code pi} psychic, {@code vi} visual
 * @param online flag: can be followed from anywhere
 * @param onlineUrl text: where it is followed
 * @param status text, of {@code scheduled}, {@code rescheduled}, {@code moved_online}, {@code
 *     postponed}, {@code full}, {@code cancelled}
 * @param registration texts: addresses, numbers or links to book
 * @param firstBegin moment, where occurrences are not known
 * @param lastEnd moment, where occurrences are not known
 * @param city text: the town as shown, where no place says it
 * @param endOnly flag: the source gives the end alone, and the one occurrence is its last minute
 */
public record CardFields(
    String free,
    String priceMin,
    String priceMax,
    String priceText,
    String ageMin,
    String ageMax,
    String accessibility,
    String online,
    String onlineUrl,
    String status,
    String registration,
    String firstBegin,
    String lastEnd,
    String city,
    String endOnly) {

  private static final CardFields DEFAULTS =
      new CardFields(
          "free",
          "price_min",
          "price_max",
          "price_text",
          "age_min",
          "age_max",
          "accessibility",
          "online",
          "online_url",
          "status",
          "registration",
          "first_begin",
          "last_end",
          "city",
          "end_only");

  /** Refuses null. */
  public CardFields {
    Objects.requireNonNull(free, "free");
    Objects.requireNonNull(priceMin, "priceMin");
    Objects.requireNonNull(priceMax, "priceMax");
    Objects.requireNonNull(priceText, "priceText");
    Objects.requireNonNull(ageMin, "ageMin");
    Objects.requireNonNull(ageMax, "ageMax");
    Objects.requireNonNull(accessibility, "accessibility");
    Objects.requireNonNull(online, "online");
    Objects.requireNonNull(onlineUrl, "onlineUrl");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(registration, "registration");
    Objects.requireNonNull(firstBegin, "firstBegin");
    Objects.requireNonNull(lastEnd, "lastEnd");
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(endOnly, "endOnly");
  }

  /** The names that the event documents of the library use. */
  public static CardFields defaults() {
    return DEFAULTS;
  }
}
