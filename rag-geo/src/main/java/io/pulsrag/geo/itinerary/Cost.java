package io.pulsrag.geo.itinerary;

import io.pulsrag.core.Document;
import io.pulsrag.core.Metadata;

/**
 * What an outing costs one person, as far as the document says. Immutable.
 *
 * @param known whether a price or that it is free is said
 * @param from lowest price named in euros; 0 when unknown
 * @param to highest price named, which is what a budget counts; 0 when unknown
 */
public record Cost(boolean known, double from, double to) {

  /** No price is said. */
  public static final Cost UNKNOWN = new Cost(false, 0, 0);

  /**
   * @throws IllegalArgumentException if a price is negative or the lowest above the highest
   */
  public Cost {
    if (!(from >= 0 && to >= from)) {
      throw new IllegalArgumentException("prices from " + from + " to " + to);
    }
  }

  /** From the fields {@code free}, {@code price_min} and {@code price_max}. */
  public static Cost of(Document document) {
    Metadata fields = document.metadata();
    double min = fields.number("price_min").orElse(Double.NaN);
    double max = fields.number("price_max").orElse(Double.NaN);
    if (Double.isNaN(min) && Double.isNaN(max)) {
      return fields.flag("free").orElse(false) ? new Cost(true, 0, 0) : UNKNOWN;
    }
    double low = Double.isNaN(min) ? max : Double.isNaN(max) ? min : Math.min(min, max);
    double high = Double.isNaN(max) ? min : Double.isNaN(min) ? max : Math.max(min, max);
    return new Cost(true, Math.max(0, low), Math.max(0, high));
  }

  /** Whether nothing has to be paid. */
  public boolean free() {
    return known && to == 0;
  }
}
