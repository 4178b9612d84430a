package io.pulsrag.core.lucene;

import io.pulsrag.core.Area;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Documents and filters made to meet: few names, few values, shared points and shared instants. */
public final class RandomDocuments {

  private static final List<String> WORDS =
      List.of("jazz", "théâtre", "marché", "nuit", "musée", "enfants", "opéra", "danse", "fête");
  private static final List<String> FIELDS = List.of("city", "price", "free", "seen", "mixed");
  private static final long EPOCH = Instant.parse("2026-11-21T00:00:00Z").getEpochSecond();

  private final Random random;
  private final List<GeoPoint> points = new ArrayList<>();
  private final List<Instant> instants = new ArrayList<>();

  public RandomDocuments(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      points.add(freshPoint());
    }
    points.add(new GeoPoint(90, 0));
    points.add(new GeoPoint(-90, 180));
    points.add(new GeoPoint(0, 180));
    points.add(new GeoPoint(0, -180));
    for (int i = 0; i < 60; i++) {
      int nanos =
          switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> 1_000_000 * random.nextInt(1000);
            default -> random.nextInt(1_000_000_000);
          };
      instants.add(Instant.ofEpochSecond(EPOCH + random.nextInt(100) * 1800L, nanos));
    }
    instants.add(Instant.MIN);
    instants.add(Instant.MAX);
    instants.add(Instant.ofEpochMilli(Long.MIN_VALUE));
    instants.add(Instant.ofEpochMilli(Long.MAX_VALUE));
  }

  public Document document(Tenant tenant, String id) {
    Document.Builder builder =
        Document.builder(tenant, id)
            .title(words(4))
            .body(words(40))
            .text(TextField.VENUE, random.nextBoolean() ? words(2) : null);
    for (String field : FIELDS) {
      if (random.nextInt(3) > 0) {
        builder.field(field, values(field, random.nextInt(3)));
      }
    }
    IntStream.range(0, random.nextInt(3)).forEach(i -> builder.place(place()));
    int most = random.nextInt(10) == 0 ? 500 : 6;
    IntStream.range(0, random.nextInt(most + 1)).forEach(i -> builder.occurrence(window()));
    return builder.build();
  }

  public Filter filter(int depth) {
    if (depth > 0 && random.nextInt(3) == 0) {
      List<Filter> parts = new ArrayList<>();
      IntStream.range(0, random.nextInt(4)).forEach(i -> parts.add(filter(depth - 1)));
      return switch (random.nextInt(3)) {
        case 0 -> new Filter.And(parts);
        case 1 -> new Filter.Or(parts);
        default -> new Filter.Not(filter(depth - 1));
      };
    }
    String field = FIELDS.get(random.nextInt(FIELDS.size()));
    return switch (random.nextInt(8)) {
      case 0 -> new Filter.Equal(field, value(field));
      case 1 -> new Filter.In(field, values(field, random.nextInt(4)));
      case 2 -> range(field);
      case 3 -> new Filter.Exists(field);
      case 4, 5 -> new Filter.Within(area(1));
      case 6 -> new Filter.During(window());
      default -> new Filter.Ids(ids());
    };
  }

  public Area area(int depth) {
    return switch (random.nextInt(depth > 0 ? 4 : 3)) {
      case 0 -> circle();
      case 1 -> box();
      case 2 -> polygon();
      default -> new Area.Union(List.of(area(depth - 1), area(depth - 1)));
    };
  }

  public TimeWindow window() {
    while (true) {
      Instant a = instants.get(random.nextInt(instants.size()));
      Instant b =
          random.nextInt(4) == 0 && a.isBefore(Instant.MAX)
              ? a.plusNanos(1)
              : instants.get(random.nextInt(instants.size()));
      if (!a.equals(b)) {
        return a.isBefore(b) ? new TimeWindow(a, b) : new TimeWindow(b, a);
      }
    }
  }

  private Area circle() {
    GeoPoint center = point();
    double exact = center.distanceMeters(point());
    double radius =
        switch (random.nextInt(4)) {
          case 0 -> exact;
          case 1 -> Math.nextDown(exact);
          case 2 -> Math.pow(10, 1 + 6.5 * random.nextDouble());
          default -> 1e-3 + 3e-2 * random.nextDouble();
        };
    return new Area.Circle(center, Math.max(1e-9, radius));
  }

  private Area box() {
    GeoPoint a = point();
    GeoPoint b = point();
    return new Area.Box(
        Math.min(a.latitude(), b.latitude()),
        a.longitude(),
        Math.max(a.latitude(), b.latitude()),
        random.nextInt(6) == 0 ? Math.max(-180, a.longitude() - 1e-7) : b.longitude());
  }

  private Area polygon() {
    List<GeoPoint> shell = List.of(point(), point(), point(), point());
    return random.nextBoolean()
        ? Area.Polygon.of(shell)
        : new Area.Polygon(shell, List.of(List.of(point(), point(), point())));
  }

  private Filter range(String field) {
    while (true) {
      Value a = random.nextInt(4) == 0 ? null : value(field);
      Value b = random.nextInt(4) == 0 ? null : value(field);
      boolean flags = a instanceof Value.Flag || b instanceof Value.Flag;
      boolean none = a == null && b == null;
      boolean differ = a != null && b != null && a.getClass() != b.getClass();
      if (!none && !flags && !differ) {
        return new Filter.Range(field, a, b);
      }
      if (field.equals("free")) {
        return new Filter.Exists(field);
      }
    }
  }

  private List<Value> values(String field, int count) {
    return IntStream.range(0, count).mapToObj(i -> value(field)).toList();
  }

  private Value value(String field) {
    return switch (field) {
      case "city" -> text();
      case "price" -> number();
      case "free" -> Value.of(random.nextBoolean());
      case "seen" -> moment();
      default ->
          switch (random.nextInt(4)) {
            case 0 -> text();
            case 1 -> number();
            case 2 -> Value.of(random.nextBoolean());
            default -> moment();
          };
    };
  }

  private Value text() {
    return switch (random.nextInt(8)) {
      case 0 -> Value.of("");
      case 1 -> Value.of("\uD83C\uDFB7"); // Beyond U+FFFF: sorts below U+FF5E as UTF-16 only.
      case 2 -> Value.of("～");
      case 3 -> Value.of("\uD83C"); // Half a character.
      case 4 -> Value.of("lyon".repeat(2_000) + (random.nextBoolean() ? "" : "a"));
      case 5 -> Value.of("lyon".repeat(2_500) + random.nextInt(2));
      default -> Value.of(WORDS.get(random.nextInt(4)));
    };
  }

  private Value number() {
    return Value.of(
        switch (random.nextInt(5)) {
          case 0 -> -0.0;
          case 1 -> Double.MIN_VALUE;
          case 2 -> 0.1 + 0.2;
          default -> random.nextInt(5);
        });
  }

  private Value moment() {
    return Value.of(instants.get(random.nextInt(60)));
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    IntStream.range(0, random.nextInt(5)).forEach(i -> ids.add("d" + random.nextInt(50)));
    return ids;
  }

  private Place place() {
    return random.nextInt(5) == 0
        ? new Place("Salle", null, "69001", "Lyon", null)
        : Place.at(point());
  }

  private GeoPoint point() {
    return random.nextInt(4) == 0 ? freshPoint() : points.get(random.nextInt(points.size()));
  }

  private GeoPoint freshPoint() {
    return switch (random.nextInt(4)) {
      case 0 -> new GeoPoint(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      case 1 -> new GeoPoint(random.nextInt(-3, 4), random.nextInt(-3, 4));
      default -> new GeoPoint(random.nextDouble(45.7, 45.8), random.nextDouble(4.8, 4.9));
    };
  }

  private String words(int most) {
    StringBuilder words = new StringBuilder("le");
    IntStream.range(0, random.nextInt(most + 1))
        .forEach(i -> words.append(' ').append(WORDS.get(random.nextInt(WORDS.size()))));
    return words.toString();
  }
}
