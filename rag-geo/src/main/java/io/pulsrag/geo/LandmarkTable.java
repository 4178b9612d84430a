package io.pulsrag.geo;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Landmarks as columns, so that a {@link Landmark} is made only when it is asked for. */
final class LandmarkTable extends LazyList<Landmark> {

  /** Texts of a landmark in this order: kind, name. */
  private static final int FIELDS = 2;

  private final Texts texts;
  private final int[] weights;
  private final Points centers;

  /** Where the corners of each surface end; those without a surface have none. */
  private final int[] cornerEnds;

  private final Points corners;

  private LandmarkTable(
      Texts texts, int[] weights, Points centers, int[] cornerEnds, Points corners) {
    super(new Landmark[weights.length]);
    this.texts = texts;
    this.weights = weights;
    this.centers = centers;
    this.cornerEnds = cornerEnds;
    this.corners = corners;
  }

  static LandmarkTable read(TableReader in) {
    return new LandmarkTable(
        Texts.read(in), in.numbers(), Points.read(in), in.numbers(), Points.read(in));
  }

  /**
   * Writes landmarks in the form that {@link #read} reads.
   *
   * @throws IllegalArgumentException if a surface is anything else than a polygon without holes
   */
  static void write(List<Landmark> landmarks, TableWriter out) {
    List<String> texts = new ArrayList<>();
    List<GeoPoint> corners = new ArrayList<>();
    int[] cornerEnds = new int[landmarks.size()];
    for (int i = 0; i < cornerEnds.length; i++) {
      Landmark landmark = landmarks.get(i);
      texts.addAll(List.of(landmark.kind().name(), landmark.name()));
      corners.addAll(shell(landmark));
      cornerEnds[i] = corners.size();
    }
    Texts.of(texts).write(out);
    out.numbers(landmarks.stream().mapToInt(Landmark::weight).toArray());
    Points.of(landmarks.stream().map(Landmark::center).toList()).write(out);
    out.numbers(cornerEnds);
    Points.of(corners).write(out);
  }

  private static List<GeoPoint> shell(Landmark landmark) {
    return switch (landmark.area()) {
      case null -> List.of();
      case Area.Polygon polygon when polygon.holes().isEmpty() -> polygon.shell();
      default ->
          throw new IllegalArgumentException(
              "only a polygon without holes can be written: the surface of " + landmark.name());
    };
  }

  @Override
  Landmark make(int index) {
    return new Landmark(
        Where.Kind.valueOf(texts.get(FIELDS * index)),
        texts.get(FIELDS * index + 1),
        centers.get(index),
        area(index),
        weights[index]);
  }

  private @Nullable Area area(int index) {
    int start = index == 0 ? 0 : cornerEnds[index - 1];
    if (start == cornerEnds[index]) {
      return null;
    }
    List<GeoPoint> shell = new ArrayList<>();
    for (int i = start; i < cornerEnds[index]; i++) {
      shell.add(corners.get(i));
    }
    return Area.Polygon.of(shell);
  }
}
