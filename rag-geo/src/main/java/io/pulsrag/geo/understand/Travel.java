package io.pulsrag.geo.understand;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far one comes in a time, as the crow flies. */
enum Travel {
  /** 4.8 km/h on foot. */
  WALKING(80, 0, Set.of("pied", "marche", "walk", "walking", "foot", "pieds")),
  /** 15 km/h on a bicycle. */
  CYCLING(250, 0, Set.of("velo", "bike", "cycling", "bicyclette", "bicycle", "trottinette")),
  /** 24 km/h in trains and buses, after five minutes of waiting. */
  TRANSIT(
      400,
      5,
      Set.of("metro", "transports", "transport", "bus", "tram", "train", "rer", "transit", "tube")),
  /** 48 km/h by car, town and country mixed. */
  DRIVING(800, 0, Set.of("voiture", "route", "car", "drive", "driving", "auto"));

  /** Ways are longer than straight lines by about this factor in towns. */
  private static final double DETOUR = 1.3;

  private final double metersPerMinute;
  private final double waitMinutes;
  private final Set<String> names;

  Travel(double metersPerMinute, double waitMinutes, Set<String> names) {
    this.metersPerMinute = metersPerMinute;
    this.waitMinutes = waitMinutes;
    this.names = names;
  }

  /** Metres in a straight line; at least 100. */
  double meters(double minutes) {
    return Math.max(100, (minutes - waitMinutes) * metersPerMinute / DETOUR);
  }

  /** The way of travelling named directly after a time, or null. */
  static @Nullable Travel after(Words words, int index) {
    for (int i = index; i < Math.min(index + 3, words.size()); i++) {
      for (Travel travel : values()) {
        if (travel.names.contains(words.key(i))) {
          return travel;
        }
      }
      if (!Set.of("a", "de", "en", "by", "on", "s", "of", "d").contains(words.key(i))) {
        return null;
      }
    }
    return null;
  }

  /** Index after the way of travelling. */
  static int end(Words words, int index) {
    int i = index;
    while (i < words.size()
        && Set.of("a", "de", "en", "by", "on", "s", "of", "d").contains(words.key(i))) {
      i++;
    }
    return Math.min(words.size(), i + 1);
  }
}
