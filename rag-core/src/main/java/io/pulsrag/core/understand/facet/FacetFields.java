package io.pulsrag.core.understand.facet;

import io.pulsrag.core.Filter;
import io.pulsrag.core.Value;
import java.util.Collection;

/**
 * The metadata fields in which an application's documents keep what facets ask. A document is kept
 * when its fields show that the demand holds; what is unknown is left out, as a wrong promise is
 * worse than a missing result. Immutable.
 *
 * @param free flag: nothing has to be paid
 * @param priceMin number, euros: the lowest price
 * @param priceMax number, euros: the highest price
 * @param ageMin number, years: the youngest welcome
 * @param ageMax number, years: the oldest welcome
 * @param accessibility texts: {@code hi} hearing, {@code ii} intellectual, {@code mi} motor, {@code
 *     pi} psychic, {@code vi} visual
 * @param online flag: can be attended from afar
 * @param onsite flag: can be attended in person
 * @param category texts: concept ids of the lexicon
 */
public record FacetFields(
    String free,
    String priceMin,
    String priceMax,
    String ageMin,
    String ageMax,
    String accessibility,
    String online,
    String onsite,
    String category) {
  private static final FacetFields STANDARD =
      new FacetFields(
          "free",
          "price_min",
          "price_max",
          "age_min",
          "age_max",
          "accessibility",
          "online",
          "onsite",
          "category");

  /** Checks the names by building each filter once. */
  public FacetFields {
    for (String name :
        new String[] {
          free, priceMin, priceMax, ageMin, ageMax, accessibility, online, onsite, category
        }) {
      new Filter.Exists(name);
    }
  }

  /** The fields named as the components, in snake case. */
  public static FacetFields standard() {
    return STANDARD;
  }

  /** Nothing has to be paid. */
  public Filter isFree() {
    return Filter.equal(free, true);
  }

  /** Something has to be paid. */
  public Filter isPaid() {
    return Filter.equal(free, false);
  }

  /** Free, or every price is at most this many euros. */
  public Filter costsAtMost(double euros) {
    return Filter.or(isFree(), Filter.atMost(priceMax, euros));
  }

  /** Every price is at least this many euros. */
  public Filter costsAtLeast(double euros) {
    return Filter.atLeast(priceMin, euros);
  }

  /**
   * Someone of this many years is welcome: an age is given, and no bound speaks against it. A
   * missing bound is open when the other is given.
   */
  public Filter welcomesAge(double years) {
    Filter hasMin = new Filter.Exists(ageMin);
    Filter hasMax = new Filter.Exists(ageMax);
    return Filter.and(
        Filter.or(hasMin, hasMax),
        Filter.or(Filter.not(hasMin), Filter.atMost(ageMin, years)),
        Filter.or(Filter.not(hasMax), Filter.atLeast(ageMax, years)));
  }

  /** Access is declared for this kind of handicap. */
  public Filter isAccessible(String kind) {
    return Filter.equal(accessibility, kind);
  }

  /** Can be attended from afar. */
  public Filter isOnline() {
    return Filter.equal(online, true);
  }

  /** Can be attended in person. */
  public Filter isOnsite() {
    return Filter.equal(onsite, true);
  }

  /** About one of these concepts. */
  public Filter isAbout(Collection<String> concepts) {
    return new Filter.In(category, concepts.stream().map(Value::of).toList());
  }
}
