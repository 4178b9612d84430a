package io.pulsrag.geo.score;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.GeoScorer;
import io.pulsrag.core.Place;
import io.pulsrag.core.Where;
import java.util.List;
import java.util.Objects;

/**
 * Falls with the distance from the place that was asked for, by the formulas of Elasticsearch's
 * function score query ("decay functions"): 1 up to {@code offset}, {@code decay} at {@code offset
 * + scale}. Distances are great circles, so a score is off by what {@link GeoPoint#distanceMeters}
 * is off by, less than 0.6 per cent of the distance. Immutable, safe for use by many threads.
 *
 * @param shape of the fall
 * @param offsetMeters up to which distance nothing is lost, 0 or more
 * @param scaleMeters how much further {@code decay} is reached, above 0
 * @param decay the score there, between 0 and 1, both excluded
 */
public record Decay(Shape shape, double offsetMeters, double scaleMeters, double decay)
    implements GeoScorer {

  /** How a score falls. */
  public enum Shape {
    /** In a straight line to 0. */
    LINEAR,
    /** By the same share for each metre. */
    EXPONENTIAL,
    /** Slowly at first, as a bell. */
    GAUSSIAN
  }

  /**
   * @throws IllegalArgumentException if a number is out of its range, naming it
   */
  public Decay {
    Objects.requireNonNull(shape, "shape");
    if (!(offsetMeters >= 0 && Double.isFinite(offsetMeters))) {
      throw new IllegalArgumentException("offset must be 0 or more metres: " + offsetMeters);
    }
    if (!(scaleMeters > 0 && Double.isFinite(scaleMeters))) {
      throw new IllegalArgumentException("scale must be above 0 metres: " + scaleMeters);
    }
    if (!(decay > 0 && decay < 1)) {
      throw new IllegalArgumentException("decay must lie between 0 and 1: " + decay);
    }
  }

  /** In a straight line; half is left at {@code scaleMeters}. */
  public static Decay linear(double scaleMeters) {
    return new Decay(Shape.LINEAR, 0, scaleMeters, 0.5);
  }

  /** By the same share for each metre; half is left at {@code scaleMeters}. */
  public static Decay exponential(double scaleMeters) {
    return new Decay(Shape.EXPONENTIAL, 0, scaleMeters, 0.5);
  }

  /** As a bell; half is left at {@code scaleMeters}. */
  public static Decay gaussian(double scaleMeters) {
    return new Decay(Shape.GAUSSIAN, 0, scaleMeters, 0.5);
  }

  /** The same with a distance up to which nothing is lost. */
  public Decay offset(double meters) {
    return new Decay(shape, meters, scaleMeters, decay);
  }

  /** The score at a distance in metres, 0 to 1. */
  public double at(double meters) {
    double beyond = Math.max(0, meters - offsetMeters);
    return switch (shape) {
      case LINEAR -> {
        double zero = scaleMeters / (1 - decay);
        yield Math.max(0, (zero - beyond) / zero);
      }
      case EXPONENTIAL -> Math.exp(Math.log(decay) / scaleMeters * beyond);
      case GAUSSIAN -> Math.exp(Math.log(decay) * (beyond / scaleMeters) * (beyond / scaleMeters));
    };
  }

  @Override
  public double score(Where asked, List<Place> places) {
    double nearest = nearestMeters(asked, places);
    return Double.isNaN(nearest) ? 0 : at(nearest);
  }

  /** Metres from the center to the nearest position; NaN without center or position. */
  static double nearestMeters(Where asked, List<Place> places) {
    GeoPoint center = asked.center();
    double nearest = Double.NaN;
    if (center != null) {
      for (Place place : places) {
        GeoPoint point = place.point();
        if (point != null) {
          double meters = center.distanceMeters(point);
          nearest = Double.isNaN(nearest) ? meters : Math.min(nearest, meters);
        }
      }
    }
    return nearest;
  }
}
