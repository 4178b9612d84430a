package io.pulsrag.geo;

import io.pulsrag.core.GeoPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Towns by where they are, in cells of a tenth of a degree. Immutable. Circles that reach a pole or
 * the antimeridian are answered by looking at every town.
 */
final class TownGrid {

  /** A town and how far its middle is, in metres, measured along the chord. */
  record Near(Town town, double meters) {}

  /** A little less than the shortest degree of latitude, so that a box is never too small. */
  private static final double METERS_PER_DEGREE = 110_500;

  private static final int CELLS_PER_DEGREE = 10;
  private static final int COLUMNS = 360 * CELLS_PER_DEGREE + 1;

  private final List<Town> towns;

  /** Indexes of the towns whose middle is known, by cell. */
  private final int[] order;

  /** Unit vectors of the middles, three numbers each. */
  private final double[] vectors;

  private final int[] cells;

  /**
   * @param centers the middles of the towns
   */
  TownGrid(List<Town> towns, Points centers) {
    this.towns = towns;
    long[] sorted = new long[centers.size()];
    int known = 0;
    for (int i = 0; i < centers.size(); i++) {
      if (centers.isKnown(i)) {
        int cell = cell(row(centers.latitude(i)), column(centers.longitude(i)));
        sorted[known++] = (long) cell << 32 | i;
      }
    }
    Arrays.sort(sorted, 0, known);
    order = new int[known];
    vectors = new double[3 * known];
    cells = new int[known];
    for (int i = 0; i < known; i++) {
      order[i] = (int) sorted[i];
      vector(centers.latitude(order[i]), centers.longitude(order[i]), vectors, 3 * i);
      cells[i] = (int) (sorted[i] >>> 32);
    }
  }

  /** The towns whose middle lies within a distance, in the order of the grid. */
  List<Near> within(GeoPoint point, double meters) {
    List<Near> found = new ArrayList<>();
    double degrees = meters / METERS_PER_DEGREE;
    double outermost = Math.abs(point.latitude()) + degrees;
    double spread = outermost >= 89 ? 360 : degrees / Math.cos(Math.toRadians(outermost));
    double west = point.longitude() - spread;
    double east = point.longitude() + spread;
    if (west < -180 || east > 180) {
      add(found, 0, order.length, point, meters);
      return found;
    }
    int last = row(point.latitude() + degrees);
    for (int row = row(point.latitude() - degrees); row <= last; row++) {
      add(found, first(cell(row, column(west))), first(cell(row, column(east)) + 1), point, meters);
    }
    return found;
  }

  private void add(List<Near> found, int from, int to, GeoPoint point, double meters) {
    double[] at = new double[3];
    vector(point.latitude(), point.longitude(), at, 0);
    double half = Math.sin(Math.min(Math.PI / 2, meters / 2 / GeoPoint.EARTH_RADIUS_METERS));
    double widest = 4 * half * half * (1 + 1e-9);
    for (int i = from; i < to; i++) {
      double x = vectors[3 * i] - at[0];
      double y = vectors[3 * i + 1] - at[1];
      double z = vectors[3 * i + 2] - at[2];
      double chord = x * x + y * y + z * z;
      if (chord <= widest) {
        double sine = Math.min(1, Math.sqrt(chord) / 2);
        found.add(
            new Near(towns.get(order[i]), 2 * GeoPoint.EARTH_RADIUS_METERS * Math.asin(sine)));
      }
    }
  }

  private static void vector(double latitude, double longitude, double[] vectors, int at) {
    double phi = Math.toRadians(latitude);
    double lambda = Math.toRadians(longitude);
    vectors[at] = Math.cos(phi) * Math.cos(lambda);
    vectors[at + 1] = Math.cos(phi) * Math.sin(lambda);
    vectors[at + 2] = Math.sin(phi);
  }

  /** Index of the first town of this cell or a later one. */
  private int first(int cell) {
    int at = Arrays.binarySearch(cells, cell);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && cells[at - 1] == cell) {
      at--;
    }
    return at;
  }

  private static int row(double latitude) {
    return (int) Math.floor((Math.clamp(latitude, -90, 90) + 90) * CELLS_PER_DEGREE);
  }

  private static int column(double longitude) {
    return (int) Math.floor((longitude + 180) * CELLS_PER_DEGREE);
  }

  private static int cell(int row, int column) {
    return row * COLUMNS + column;
  }
}
