package io.pulsrag.geo.understand;

import io.pulsrag.geo.score.TravelMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for ways of travelling. */
enum Travel {
  WALKING(TravelMode.WALKING, Set.of("pied", "pieds", "marche", "walk", "walking", "foot")),
  CYCLING(
      TravelMode.CYCLING,
      Set.of("velo", "bike", "cycling", "bicyclette", "bicycle", "trottinette")),
  TRANSIT(
      TravelMode.TRANSIT,
      Set.of("metro", "transports", "transport", "bus", "tram", "train", "rer", "transit", "tube")),
  DRIVING(TravelMode.DRIVING, Set.of("voiture", "route", "car", "drive", "driving", "auto"));

  private final TravelMode mode;
  private final Set<String> names;

  Travel(TravelMode mode, Set<String> names) {
    this.mode = mode;
    this.names = names;
  }

  /** Metres in a straight line. */
  double meters(double minutes) {
    return mode.meters(minutes);
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
