package io.pulsrag.core;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A demand that is neither time nor place: free entry, an age, a price, step-free access, or the
 * refusal of any of these. Immutable.
 *
 * @param name what it is about, unique within {@link Constraints} for demands, for example {@code
 *     "price_max"}
 * @param value what was said, where it is one value
 * @param filter the hard constraint; for a refusal it already says "not"
 * @param excluded whether it is a refusal
 * @param reading the same in words that a person can check
 */
public record Facet(
    String name, @Nullable Value value, Filter filter, boolean excluded, String reading) {

  /** Refuses null. */
  public Facet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(reading, "reading");
  }

  /** Something that has to hold. */
  public static Facet demand(String name, Value value, Filter filter, String reading) {
    return new Facet(name, value, filter, false, reading);
  }

  /** Something that must not hold; {@code refused} is what is refused. */
  public static Facet refusal(String name, Value value, Filter refused, String reading) {
    return new Facet(name, value, Filter.not(refused), true, reading);
  }
}
