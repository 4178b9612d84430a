/**
 * From ranked documents to a plan for an evening, a day or a weekend. {@link
 * io.pulsrag.geo.itinerary.ItineraryPlanner} is the entry: it takes {@link
 * io.pulsrag.geo.itinerary.Candidate}s and an {@link io.pulsrag.geo.itinerary.ItineraryRequest} and
 * returns an {@link io.pulsrag.geo.itinerary.Itinerary}. What a plan is worth is declared in {@link
 * io.pulsrag.geo.itinerary.Weights}, how people travel in {@link
 * io.pulsrag.geo.itinerary.TravelTimes}.
 */
@NullMarked
package io.pulsrag.geo.itinerary;

import org.jspecify.annotations.NullMarked;
