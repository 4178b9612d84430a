package io.pulsrag.core.understand.facet;

/** The names of facets, under which a user can drop them. */
public final class FacetNames {
  /** Free entry. */
  public static final String FREE = "free";

  /** Not free. */
  public static final String PAID = "paid";

  /** A highest price in euros. */
  public static final String PRICE_MAX = "price_max";

  /** A lowest price in euros. */
  public static final String PRICE_MIN = "price_min";

  /** The age of someone who comes, in years. */
  public static final String AGE = "age";

  /** Access for people with a motor handicap; other kinds follow after a dot, "accessible.hi". */
  public static final String ACCESSIBLE = "accessible";

  /** Can be attended from afar. */
  public static final String ONLINE = "online";

  /** Can be attended in person. */
  public static final String ONSITE = "onsite";

  /** What comes before the name of what is refused. */
  public static final String EXCLUDE = "exclude.";

  /** A subject that is refused; the value is a concept id. */
  public static final String EXCLUDE_THEME = EXCLUDE + "theme";

  /** A place that is refused; the value is its name. */
  public static final String EXCLUDE_PLACE = EXCLUDE + "place";

  /** A weekday that is refused; the value is its ISO number, 1 is Monday. */
  public static final String EXCLUDE_WEEKDAY = EXCLUDE + "weekday";

  /** Documents shown before that must not come again. */
  public static final String EXCLUDE_SEEN = EXCLUDE + "seen";

  /** One document that was picked from those shown; the value is its id. */
  public static final String SELECTED = "selected";

  /** What comes before the name of a wish that no field can decide; it filters nothing. */
  public static final String WISH = "wish.";

  /** The order that is wished: distance, price, date, newest or popular; it filters nothing. */
  public static final String SORT = "sort";

  private FacetNames() {}
}
