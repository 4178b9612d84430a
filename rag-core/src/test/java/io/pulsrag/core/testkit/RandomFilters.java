package io.pulsrag.core.testkit;

import io.pulsrag.core.Area;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Value;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Filters over the world of {@link RandomDocuments}; the same seed gives the same filters. A kind
 * of filter is one of its methods: {@code RandomFilters::range}.
 */
public final class RandomFilters {

  private static final List<String> FIELDS =
      List.of("city", "tags", "price", "free", "updated_at", "mixed", "unknown");

  private final Random random;
  private final RandomDocuments values;

  /** A generator that repeats itself under the same seed. */
  public RandomFilters(long seed) {
    random = new Random(seed);
    values = new RandomDocuments(seed + 1);
  }

  /** This many filters of one kind. */
  public List<Filter> take(int count, Function<RandomFilters, Filter> kind) {
    return IntStream.range(0, count).mapToObj(i -> kind.apply(this)).toList();
  }

  /** A value of a field. */
  public Filter equal() {
    return new Filter.Equal(field(), values.value());
  }

  /** Several values of a field, or none. */
  public Filter in() {
    return new Filter.In(field(), Stream.generate(values::value).limit(random.nextInt(4)).toList());
  }

  /** One bound or both, now and then in the wrong order. */
  public Filter range() {
    Supplier<Value> bound =
        switch (random.nextInt(3)) {
          case 0 -> () -> Value.of(values.text());
          case 1 -> () -> Value.of(values.number());
          default -> () -> Value.of(values.instant());
        };
    int ends = random.nextInt(3);
    return new Filter.Range(
        field(), ends == 1 ? null : bound.get(), ends == 2 ? null : bound.get());
  }

  /** A field. */
  public Filter exists() {
    return new Filter.Exists(field());
  }

  /** An area of any form, the poles and the 180th meridian included. */
  public Filter within() {
    return new Filter.Within(area(2));
  }

  /** A window. */
  public Filter during() {
    return new Filter.During(values.window());
  }

  /** Some ids, known and unknown. */
  public Filter ids() {
    return new Filter.Ids(
        java.util.Set.copyOf(
            Stream.generate(() -> "d%03d".formatted(random.nextInt(200)))
                .limit(random.nextInt(9))
                .distinct()
                .toList()));
  }

  /** Conjunctions, disjunctions and negations of the others, up to three deep. */
  public Filter nested() {
    return nested(3);
  }

  private Filter nested(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(4)) {
      case 0 -> new Filter.And(parts(depth));
      case 1 -> new Filter.Or(parts(depth));
      case 2 -> new Filter.Not(nested(depth - 1));
      default -> leaf();
    };
  }

  private List<Filter> parts(int depth) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> nested(depth - 1)).toList();
  }

  private Filter leaf() {
    return switch (random.nextInt(7)) {
      case 0 -> equal();
      case 1 -> in();
      case 2 -> range();
      case 3 -> exists();
      case 4 -> within();
      case 5 -> during();
      default -> ids();
    };
  }

  private String field() {
    return FIELDS.get(random.nextInt(FIELDS.size()));
  }

  private Area area(int depth) {
    return switch (random.nextInt(depth > 0 ? 5 : 4)) {
      case 0 -> new Area.Circle(values.point(), Math.exp(5 + random.nextDouble() * 10));
      case 1 -> box();
      case 2 -> Area.Polygon.of(star(values.point(), 0.12));
      case 3 -> {
        GeoPoint center = values.point();
        yield new Area.Polygon(star(center, 0.2), List.of(star(center, 0.04)));
      }
      default -> new Area.Union(List.of(area(depth - 1), area(depth - 1)));
    };
  }

  private Area box() {
    GeoPoint a = values.point();
    GeoPoint b = values.point();
    return new Area.Box(
        Math.min(a.latitude(), b.latitude()),
        a.longitude(),
        Math.max(a.latitude(), b.latitude()),
        b.longitude());
  }

  /** A ring of up to nine corners about a point, moved away from the edges of the map. */
  private List<GeoPoint> star(GeoPoint about, double degrees) {
    double latitude = Math.clamp(about.latitude(), -89.7, 89.7);
    double longitude = Math.clamp(about.longitude(), -179.7, 179.7);
    int corners = 3 + random.nextInt(7);
    return IntStream.range(0, corners)
        .mapToObj(
            i -> {
              double angle = 2 * Math.PI * i / corners;
              double radius = degrees * (0.5 + random.nextDouble());
              return new GeoPoint(
                  Math.clamp(latitude + radius * Math.sin(angle), -90, 90),
                  Math.clamp(longitude + radius * Math.cos(angle), -180, 180));
            })
        .toList();
  }
}
