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

  /** "de", a name of up to four words, and the two words of a way of travelling. */
  private static final int PLACE = 7;

  private static final Set<String> MEANS = Set.of("a", "en", "by", "on");

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

  /** The way of travelling named behind the place: "15 minutes de Bastille à pied"; or null. */
  static @Nullable Travel behind(Words words, int index) {
    for (int i = index; i < Math.min(index + PLACE, words.size()) && !words.breakBefore(i); i++) {
      for (Travel travel : values()) {
        if (travel.names.contains(words.key(i)) && MEANS.contains(words.key(i - 1))) {
          return travel;
        }
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
