package io.pulsrag.examples.events.stage;

import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.examples.events.source.Venue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks and completes a venue. */
final class VenueReader {

  private static final Pattern TOWN_IN_ADDRESS =
      Pattern.compile("\\b\\d{5}\\s+([\\p{Lu}][\\p{L}' ’-]{1,40}?)(?:\\s*(?:,|\\d|cedex|$))");

  private final Geography geography;

  VenueReader(Geography geography) {
    this.geography = geography;
  }

  /** The venue, or null when nothing at all is known. */
  @Nullable StagedVenue read(Venue venue, Set<Repair> repairs) {
    Venue.Address given = venue.address();
    GeoPoint point =
        Coordinates.read(venue.latitude(), venue.longitude(), given.country(), repairs);
    String street = PlainText.line(given.street());
    boolean french = french(given, point);
    String postalCode = PostalCodes.repaired(given.postalCode(), french, repairs);
    if (postalCode == null && french) {
      postalCode = PostalCodes.inAddress(street);
    }
    String city = PlainText.line(given.city());
    if (city == null) {
      city = townIn(street);
    }
    String name = PlainText.line(venue.name());
    if (name == null && street == null && city == null && point == null && postalCode == null) {
      return null;
    }
    return completed(venue, name, street, postalCode, city, point);
  }

  private StagedVenue completed(
      Venue venue,
      @Nullable String name,
      @Nullable String street,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable GeoPoint point) {
    Venue.Address given = venue.address();
    String key = city == null ? null : Folding.cityKey(city);
    Optional<Geography.Commune> town =
        city == null ? Optional.empty() : geography.town(city, postalCode, point);
    String department = PostalCodes.department(postalCode);
    if (department == null) {
      department = town.map(Geography.Commune::department).orElse(null);
    }
    if (department == null && given.department() != null) {
      department = departmentNamed(given.department());
    }
    String region = town.map(Geography.Commune::region).orElse(null);
    if (region == null && department != null) {
      region = geography.region(department).orElse(null);
    }
    String insee =
        given.insee() != null ? given.insee() : town.map(Geography.Commune::insee).orElse(null);
    return new StagedVenue(
        venue.uid() != null ? venue.uid() : VenueIds.of(name, street, postalCode, city),
        name,
        street,
        postalCode,
        city,
        district(key, postalCode, street, city, given.district(), point),
        insee,
        department,
        PlainText.line(given.department()),
        region,
        PlainText.line(given.region()),
        given.country(),
        point,
        details(venue.details()));
  }

  private @Nullable String departmentNamed(String nameOrCode) {
    return nameOrCode.matches("\\d{2,3}|2[AB]")
        ? nameOrCode
        : geography.department(nameOrCode).orElse(null);
  }

  private @Nullable String district(
      @Nullable String cityKey,
      @Nullable String postalCode,
      @Nullable String street,
      @Nullable String city,
      @Nullable String district,
      @Nullable GeoPoint point) {
    String found = PostalCodes.district(cityKey, postalCode);
    for (String text : new @Nullable String[] {street, city, district}) {
      if (found == null) {
        found = PostalCodes.districtSaid(cityKey, text);
      }
    }
    return found != null || point == null ? found : geography.district(point).orElse(null);
  }

  /** Telephone numbers are masked at the door, so that none is left to stage. */
  private static Venue.Details details(Venue.Details details) {
    return new Venue.Details(
        null,
        details.website(),
        details.links(),
        details.tags(),
        PlainText.of(details.description()),
        PlainText.of(details.access()),
        details.image(),
        details.imageCredits());
  }

  private static boolean french(Venue.Address given, @Nullable GeoPoint point) {
    String country = given.country();
    if (country != null && !country.isBlank()) {
      return country.equalsIgnoreCase("FR");
    }
    return point == null || Coordinates.inFrance(point.latitude(), point.longitude());
  }

  private static @Nullable String townIn(@Nullable String address) {
    if (address == null) {
      return null;
    }
    Matcher matcher = TOWN_IN_ADDRESS.matcher(address);
    return matcher.find() ? matcher.group(1).strip() : null;
  }
}
