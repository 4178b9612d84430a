package io.pulsrag.geo.itinerary;

/**
 * What a plan is worth: the sum of the relevance of its stops, less what its travel, waiting,
 * sameness and lack of meals cost, all in the unit of {@link Candidate#relevance}. Immutable.
 *
 * @param travelHour cost of an hour on the way
 * @param waitHour cost of an hour between two stops of a day that is neither travel nor a meal
 * @param sameVenue cost of a stop at a venue that the plan already visits
 * @param sameTheme cost of a stop that shares a theme with one before it
 * @param missedMeal cost of a meal for which a day with stops leaves no time
 * @param unknownPrice share of its relevance that a stop of unknown price keeps when there is a
 *     budget, 0 to 1
 * @param unknownTime share of its relevance that a stop keeps whose opening hours are unknown, 0 to
 *     1
 */
public record Weights(
    double travelHour,
    double waitHour,
    double sameVenue,
    double sameTheme,
    double missedMeal,
    double unknownPrice,
    double unknownTime) {

  /** An hour of travel costs 0.3, of waiting 0.08; the others as the constants say. */
  public static final Weights STANDARD = new Weights(0.3, 0.08, 0.25, 0.1, 0.2, 0.7, 0.6);

  /**
   * @throws IllegalArgumentException if a cost is negative or a share is not within 0 to 1
   */
  public Weights {
    cost("travelHour", travelHour);
    cost("waitHour", waitHour);
    cost("sameVenue", sameVenue);
    cost("sameTheme", sameTheme);
    cost("missedMeal", missedMeal);
    share("unknownPrice", unknownPrice);
    share("unknownTime", unknownTime);
  }

  private static void cost(String name, double value) {
    if (!(value >= 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(name + " must be 0 or more: " + value);
    }
  }

  private static void share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be within 0 to 1: " + value);
    }
  }
}
