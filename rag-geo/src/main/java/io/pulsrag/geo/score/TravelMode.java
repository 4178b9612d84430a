package io.pulsrag.geo.score;

/**
 * Ways of travelling, with times estimated from the distance as the crow flies: a constant speed
 * over a way {@link #DETOUR} times as long, and a wait. On foot and by bicycle the true time lies
 * between two thirds and one and a half times the estimate wherever the way is 1.1 to 1.55 times
 * the straight line and the pace 4 to 5.6, or 12.5 to 18.5 kilometres an hour; rivers, hills and
 * timetables are not known. Motorways are up to twice as fast as {@link #DRIVING} says.
 */
public enum TravelMode {
  /** 4.8 km/h. */
  WALKING(80, 0),
  /** 15 km/h. */
  CYCLING(250, 0),
  /** 24 km/h from door to door after a wait of five minutes. */
  TRANSIT(400, 5),
  /** 48 km/h, town and country mixed. */
  DRIVING(800, 0);

  /** Ways are longer than straight lines by about this factor in towns. */
  public static final double DETOUR = 1.3;

  private final double metersPerMinute;
  private final double waitMinutes;

  TravelMode(double metersPerMinute, double waitMinutes) {
    this.metersPerMinute = metersPerMinute;
    this.waitMinutes = waitMinutes;
  }

  /**
   * Estimated minutes for a distance.
   *
   * @param meters as the crow flies, 0 or more
   */
  public double minutes(double meters) {
    return waitMinutes + meters * DETOUR / metersPerMinute;
  }

  /**
   * How far one comes, as the crow flies in metres; at least 100.
   *
   * @param minutes 0 or more
   */
  public double meters(double minutes) {
    return Math.max(100, (minutes - waitMinutes) * metersPerMinute / DETOUR);
  }
}
