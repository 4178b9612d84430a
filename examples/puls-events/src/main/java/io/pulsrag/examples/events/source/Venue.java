package io.pulsrag.examples.events.source;

import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place, as its source tells it. Immutable.
 *
 * @param uid of the venue at its source
 * @param name of the house, hall or site
 * @param address where it stands
 * @param latitude degrees north as written, not checked
 * @param longitude degrees east as written, not checked
 * @param details what else is told about the venue
 */
public record Venue(
    @Nullable String uid,
    @Nullable String name,
    Address address,
    @Nullable Double latitude,
    @Nullable Double longitude,
    Details details) {

  /**
   * A postal address.
   *
   * @param street and number; often the whole address in one line
   * @param postalCode as written
   * @param city as written
   * @param district quarter or arrondissement
   * @param insee code of the commune
   * @param department name
   * @param region name
   * @param country two letters
   */
  public record Address(
      @Nullable String street,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable String district,
      @Nullable String insee,
      @Nullable String department,
      @Nullable String region,
      @Nullable String country) {}

  /**
   * What else is told about a venue.
   *
   * @param phone of the house
   * @param website of the house
   * @param links of the house, separated by semicolons
   * @param tags separated by semicolons
   * @param description of the house
   * @param access how to get there
   * @param image a picture
   * @param imageCredits whose picture it is
   */
  public record Details(
      @Nullable String phone,
      @Nullable String website,
      @Nullable String links,
      @Nullable String tags,
      @Nullable String description,
      @Nullable String access,
      @Nullable String image,
      @Nullable String imageCredits) {

    /** Nothing else is told. */
    public static final Details NONE = new Details(null, null, null, null, null, null, null, null);
  }
}
