package io.pulsrag.examples.events.understand;

import io.pulsrag.core.Document;
import io.pulsrag.core.Metadata;
import io.pulsrag.core.Place;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Understood;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Judges by itself, from the facts of a document and the words of a table, whether the document
 * obeys what is in force; no filter of the product is asked.
 */
final class Obeyed {
  private static final double EARTH_METERS = 6_371_000;

  /** How far a town reaches from its middle, at most. */
  private static final double TOWN_METERS = 15_000;

  /** The words that a document breaks; empty when it obeys all. */
  static List<String> broken(Document document, Set<String> words, Understood said, Instant now) {
    List<String> broken = new ArrayList<>();
    for (String word : words) {
      if (!obeys(document, word, said)) {
        broken.add(word);
      }
    }
    if (words.stream().noneMatch(word -> word.startsWith("#")) && isOver(document, now)) {
      broken.add("over");
    }
    return broken;
  }

  private static boolean isOver(Document document, Instant now) {
    return !document.occurrences().isEmpty()
        && document.occurrences().stream().noneMatch(one -> one.to().isAfter(now));
  }

  private static boolean obeys(Document document, String word, Understood said) {
    Metadata facts = document.metadata();
    String value = word.substring(word.indexOf('=') + 1);
    if (word.startsWith("#")) {
      return happens(document, said.constraints().when(), Integer.parseInt(word.substring(1)));
    }
    if (word.startsWith("@")) {
      return isThere(document, said.constraints().where());
    }
    if (word.startsWith("-")) {
      return !facts.texts("category").contains(word.substring(1));
    }
    if (word.startsWith("age=")) {
      double age = Double.parseDouble(value);
      return facts.number("age_min").orElse(0) <= age && age <= facts.number("age_max").orElse(200);
    }
    if (word.startsWith("price_max=")) {
      return facts.flag("free").orElse(false)
          || facts.number("price_max").orElse(1e9) <= Double.parseDouble(value);
    }
    if (word.startsWith("price_min=")) {
      return facts.number("price_min").orElse(0) >= Double.parseDouble(value);
    }
    return switch (word) {
      case "free" -> facts.flag("free").orElse(false);
      case "paid" -> !facts.flag("free").orElse(true);
      case "online" -> facts.flag("online").orElse(false);
      case "onsite" -> facts.flag("onsite").orElse(false);
      case "accessible" -> facts.texts("accessibility").contains("mi");
      case "accessible.hi" -> facts.texts("accessibility").contains("hi");
      case "accessible.vi" -> facts.texts("accessibility").contains("vi");
      default -> true; // Themes order, sorts and wishes promise nothing.
    };
  }

  /** Some occurrence lies in some window, and the first window begins on that day. */
  private static boolean happens(Document document, When when, int day) {
    ZoneId zone = Tables.NOW.getZone();
    if (when.windows().getFirst().from().atZone(zone).getDayOfMonth() != day) {
      return false;
    }
    for (TimeWindow occurrence : document.occurrences()) {
      for (TimeWindow window : when.windows()) {
        boolean before = !occurrence.from().isBefore(window.to());
        boolean after = !occurrence.to().isAfter(window.from());
        if (!before && !after) {
          return true;
        }
      }
    }
    return false;
  }

  /** By the written address where the name is in it, else by the distance from the middle. */
  private static boolean isThere(Document document, Where where) {
    String address = folded(document.text().values() + " " + document.places());
    if (where.radiusMeters() == 0 && address.contains(folded(where.name()))) {
      return true;
    }
    double reach =
        where.radiusMeters() > 0
            ? where.radiusMeters()
            : where.kind() == Where.Kind.DEPARTMENT || where.kind() == Where.Kind.REGION
                ? 8 * TOWN_METERS
                : TOWN_METERS;
    return where.center() == null
        || document.places().stream()
            .map(Place::point)
            .anyMatch(
                point ->
                    point != null
                        && meters(
                                point.latitude(),
                                point.longitude(),
                                where.center().latitude(),
                                where.center().longitude())
                            <= reach);
  }

  private static double meters(double lat, double lon, double otherLat, double otherLon) {
    double phi = Math.toRadians(otherLat - lat) / 2;
    double lambda = Math.toRadians(otherLon - lon) / 2;
    double a =
        Math.pow(Math.sin(phi), 2)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(otherLat))
                * Math.pow(Math.sin(lambda), 2);
    return 2 * EARTH_METERS * Math.asin(Math.sqrt(a));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private Obeyed() {}
}
