package io.pulsrag.geo.itinerary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of outings in the order of time, as a list that is shared by all that extend it.
 * Immutable.
 *
 * <p>Each day is kept by three numbers (M. W. P. Savelsbergh, "The vehicle routing problem with
 * time windows: minimizing route duration", 1992): when it ends if everything begins as early as it
 * can, how long is then waited, and by how much the first outing can begin later without changing
 * the end. The waiting that remains is the waiting less that slack.
 *
 * @param before the tour without its last outing, or null for the empty tour
 * @param outing index of the last outing
 * @param slot in which it is attended
 * @param meals bits of the meals of the day taken right before it
 * @param split how many of them are taken before the way to it
 * @param leave minute at which it ends at the earliest
 * @param waited minutes waited since the first outing of the day
 * @param slack minutes by which that outing can begin later
 * @param taken bits of all meals of the day taken so far
 * @param used bits of all outings
 * @param count how many they are
 * @param ofDay how many of them are of the last day
 * @param spent euros
 * @param step the last step of the sequence that was reached, from 0
 * @param base worth of all before what the last day still costs for waiting and missed meals
 */
record Tour(
    @Nullable Tour before,
    int outing,
    @Nullable Slot slot,
    int meals,
    int split,
    long leave,
    long waited,
    long slack,
    int taken,
    long used,
    int count,
    int ofDay,
    double spent,
    int step,
    double base) {

  static final Tour EMPTY = new Tour(null, -1, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Index of its last day, -1 for the empty tour. */
  int day() {
    return slot == null ? -1 : slot.day();
  }

  boolean has(int index) {
    return (used & 1L << index) != 0;
  }

  /** Minutes waited on the last day, begun as late as it can be. */
  long idle() {
    return waited - Math.min(waited, slack);
  }

  /** The tours that end with each outing, first to last. */
  List<Tour> steps() {
    List<Tour> steps = new ArrayList<>(count);
    for (Tour tour = this; tour != null && tour.slot != null; tour = tour.before) {
      steps.add(tour);
    }
    return steps.reversed();
  }
}
