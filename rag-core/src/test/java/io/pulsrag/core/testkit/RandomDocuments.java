package io.pulsrag.core.testkit;

import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Documents over a small world of values, so that random filters hit some and miss others; the same
 * seed gives the same documents.
 */
public final class RandomDocuments {

  static final List<String> WORDS =
      List.of("jazz", "théâtre", "forêt", "cirque", "lecture", "enfants", "nuit", "œuvre");
  static final List<String> TEXTS =
      List.of("Lyon", "lyon", "Saint-Étienne", "a\"b", "c\\d", "l'été", "100%", "", " x ", "日本");
  static final double[] NUMBERS = {-3, -0.5, 0, 1, 2.25, 8, 12, 1e9 + 0.5, 9_007_199_254_740_991d};
  static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  static final List<GeoPoint> CENTERS =
      List.of(
          Samples.LYON,
          Samples.PARIS,
          new GeoPoint(-17.5, 179.9),
          new GeoPoint(-17.5, -179.9),
          new GeoPoint(89.9, 30),
          new GeoPoint(-90, 0),
          new GeoPoint(0, 0));

  private final Random random;

  /** A generator that repeats itself under the same seed. */
  public RandomDocuments(long seed) {
    random = new Random(seed);
  }

  /** This many documents of two tenants; the ids of one tenant are taken by the other too. */
  public List<Document> take(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                document(
                    Document.builder(
                        i % 3 == 2 ? Samples.OTHER_TENANT : Samples.TENANT,
                        "d%03d".formatted(i / 3 * 2 + i % 3 % 2))))
        .toList();
  }

  private Document document(Document.Builder builder) {
    builder.title(words(1 + random.nextInt(3))).text(TextField.BODY, words(random.nextInt(12)));
    maybe(() -> builder.field("city", texts(1)));
    maybe(() -> builder.field("tags", texts(random.nextInt(4))));
    maybe(() -> builder.field("price", numbers(1 + random.nextInt(2))));
    maybe(() -> builder.field("free", random.nextBoolean()));
    maybe(() -> builder.field("updated_at", List.of(Value.of(instant()))));
    maybe(() -> builder.field("mixed", List.of(value(), value())));
    for (int places = random.nextInt(4); places > 0; places--) {
      GeoPoint point = random.nextInt(4) == 0 ? null : point();
      builder.place(new Place(text(), null, "69001", text(), point));
    }
    int occurrences = random.nextInt(3) == 0 ? random.nextInt(51) : random.nextInt(3);
    for (int i = 0; i < occurrences; i++) {
      builder.occurrence(window());
    }
    return builder.build();
  }

  private void maybe(Runnable step) {
    if (random.nextInt(4) > 0) {
      step.run();
    }
  }

  private String words(int count) {
    return String.join(
        " ",
        IntStream.range(0, count)
            .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
            .toArray(String[]::new));
  }

  private List<Value> texts(int count) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(Value.of(text()));
    }
    return values;
  }

  private List<Value> numbers(int count) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(Value.of(number()));
    }
    return values;
  }

  String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  double number() {
    return NUMBERS[random.nextInt(NUMBERS.length)];
  }

  /** A value of any kind. */
  Value value() {
    return switch (random.nextInt(4)) {
      case 0 -> Value.of(text());
      case 1 -> Value.of(number());
      case 2 -> Value.of(random.nextBoolean());
      default -> Value.of(instant());
    };
  }

  /** One of a few hundred instants, so that ends meet. */
  Instant instant() {
    return START.plus(Duration.ofHours(random.nextInt(30 * 24)));
  }

  /** Mostly an hour to three days, now and then without a beginning or an end. */
  TimeWindow window() {
    Instant from = instant();
    Instant to = from.plus(Duration.ofHours(1 + random.nextInt(random.nextBoolean() ? 3 : 72)));
    return switch (random.nextInt(40)) {
      case 0 -> new TimeWindow(Instant.MIN, to);
      case 1 -> new TimeWindow(from, Instant.MAX);
      default -> new TimeWindow(from, to);
    };
  }

  /** Close to one of a few centers. */
  GeoPoint point() {
    GeoPoint center = CENTERS.get(random.nextInt(CENTERS.size()));
    double latitude = center.latitude() + random.nextGaussian() * 0.05;
    double longitude = center.longitude() + random.nextGaussian() * 0.05;
    return new GeoPoint(
        Math.clamp(latitude, -90, 90),
        longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude);
  }
}
