package io.pulsrag.examples.events.stage;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.examples.events.source.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place, checked. Immutable.
 *
 * @param id of the venue at its source, or derived from name and address
 * @param name of the house, hall or site
 * @param address street and number, as written
 * @param postalCode five digits in France
 * @param city name as shown
 * @param district code of the arrondissement of Paris, Lyon or Marseille
 * @param insee code of the commune
 * @param department code
 * @param departmentName name
 * @param region code
 * @param regionName name
 * @param country two letters, or null
 * @param point the position, or null
 * @param details what else is told about the venue
 */
public record StagedVenue(
    String id,
    @Nullable String name,
    @Nullable String address,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String district,
    @Nullable String insee,
    @Nullable String department,
    @Nullable String departmentName,
    @Nullable String region,
    @Nullable String regionName,
    @Nullable String country,
    @Nullable GeoPoint point,
    Venue.Details details) {}
