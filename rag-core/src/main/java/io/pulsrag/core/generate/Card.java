package io.pulsrag.core.generate;

import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Metadata;
import io.pulsrag.core.Place;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A document as an answer sees it: the facts that can be stated of it, and nothing else. Immutable.
 *
 * @param document what the facts come from
 * @param fields how its metadata is read
 */
public record Card(Document document, CardFields fields) {

  /** Sources cut a night at midnight, some of them a minute before. */
  private static final Duration SEAM = Duration.ofMinutes(1);

  private static final Duration ONE_NIGHT = Duration.ofHours(18);

  /** Refuses null. */
  public Card {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(fields, "fields");
  }

  /** A card of a document whose fields have the library's own names. */
  public static Card of(Document document) {
    return new Card(document, CardFields.defaults());
  }

  /** The title on one line, or the id where there is none. */
  public String title() {
    return Sentences.oneLine(document.title());
  }

  /** When it happens, in order; one that goes on where another ended is one with it. */
  public List<TimeWindow> occurrences() {
    List<TimeWindow> joined = new ArrayList<>();
    for (TimeWindow next : document.occurrences()) {
      TimeWindow last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && goesOn(last, next)) {
        joined.removeLast();
        joined.add(new TimeWindow(last.from(), next.to()));
      } else {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean goesOn(TimeWindow last, TimeWindow next) {
    Duration gap = Duration.between(last.to(), next.from());
    return !gap.isNegative()
        && gap.compareTo(SEAM) <= 0
        && Duration.between(last.from(), next.to()).compareTo(ONE_NIGHT) < 0;
  }

  /** Whether nothing is known of its times but when it ends; its occurrence is the last minute. */
  public boolean endOnly() {
    return metadata().flag(fields.endOnly()).orElse(false);
  }

  /** Whether it costs nothing, if that is known; a lowest price above zero says no. */
  public Optional<Boolean> free() {
    Optional<Boolean> said = metadata().flag(fields.free());
    if (said.isPresent()) {
      return said;
    }
    OptionalDouble lowest = priceMin();
    OptionalDouble highest = priceMax();
    if (lowest.isPresent() && lowest.getAsDouble() > 0) {
      return Optional.of(false);
    }
    return highest.isPresent() && highest.getAsDouble() == 0 ? Optional.of(true) : Optional.empty();
  }

  /** The lowest price in euros, if known. */
  public OptionalDouble priceMin() {
    return metadata().number(fields.priceMin());
  }

  /** The highest price in euros, if known. */
  public OptionalDouble priceMax() {
    return metadata().number(fields.priceMax());
  }

  /** The prices as their source words them, on one line. */
  public Optional<String> priceText() {
    return metadata().text(fields.priceText()).map(Sentences::oneLine).filter(s -> !s.isBlank());
  }

  /** The lowest age in years, if known. */
  public OptionalInt ageMin() {
    return whole(metadata().number(fields.ageMin()));
  }

  /** The highest age in years, if known. */
  public OptionalInt ageMax() {
    return whole(metadata().number(fields.ageMax()));
  }

  /** Codes of the handicaps that it is prepared for; empty when nothing is said. */
  public List<String> accessibility() {
    return metadata().texts(fields.accessibility());
  }

  /** Whether it can be followed from anywhere, if that is known. */
  public Optional<Boolean> online() {
    return metadata().flag(fields.online());
  }

  /** Where it is followed from anywhere. */
  public Optional<String> onlineUrl() {
    return metadata().text(fields.onlineUrl());
  }

  /** Its state, {@code scheduled} where nothing is said. */
  public String status() {
    return metadata().text(fields.status()).orElse("scheduled");
  }

  /** How to book, as its source says. */
  public List<String> registration() {
    return metadata().texts(fields.registration());
  }

  /** Where it happens; the first place when there are several. */
  public Optional<Place> place() {
    return document.places().stream().findFirst();
  }

  /** The name of the house, hall or site. */
  public Optional<String> venue() {
    return place()
        .flatMap(place -> Optional.ofNullable(place.name()))
        .or(() -> document.text(TextField.VENUE))
        .map(Sentences::oneLine)
        .filter(name -> !name.isBlank());
  }

  /** The town. */
  public Optional<String> city() {
    return place()
        .flatMap(place -> Optional.ofNullable(place.city()))
        .or(() -> metadata().text(fields.city()))
        .filter(name -> !name.isBlank());
  }

  /** Street and number, as written. */
  public Optional<String> address() {
    return place()
        .flatMap(place -> Optional.ofNullable(place.address()))
        .map(Sentences::oneLine)
        .filter(words -> !words.isBlank());
  }

  /** The distance in metres from a point to the nearest place, if both are known. */
  public OptionalDouble distanceMeters(GeoPoint from) {
    return document.places().stream()
        .map(Place::point)
        .filter(Objects::nonNull)
        .mapToDouble(from::distanceMeters)
        .min();
  }

  /** Where its source can be read. */
  public Optional<URI> url() {
    return document.source();
  }

  private Metadata metadata() {
    return document.metadata();
  }

  private static OptionalInt whole(OptionalDouble number) {
    return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
  }
}
