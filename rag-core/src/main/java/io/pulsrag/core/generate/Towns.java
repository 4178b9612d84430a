package io.pulsrag.core.generate;

import io.pulsrag.core.Area;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Where;
import java.util.List;
import java.util.Set;

/**
 * Names of places as they stand in a sentence: "à Paris", "au Havre", "dans la Drôme", "en
 * Bretagne", "au Quartier latin", "près de la gare du Nord", "à Lyon ou à Grenoble"; "in Paris".
 */
final class Towns {

  private static final Set<Where.Kind> LANDS = Set.of(Where.Kind.DEPARTMENT, Where.Kind.REGION);
  private static final Set<Where.Kind> SITES = Set.of(Where.Kind.STATION, Where.Kind.VENUE);

  /** What a French name begins with that takes "l’"; the "h" of Hérault is mute, of Haute- not. */
  private static final String MUTE = "AEIOUYÉÈÊÎÔ";

  private static final String HERAULT = "Hérault";

  /** Whether a place can stand in a sentence; "près de vous" and a country stand for themselves. */
  static boolean hasPhrase(Where where) {
    return switch (where.kind()) {
      case CITY, DISTRICT, DEPARTMENT, REGION, STATION, VENUE -> true;
      case AREA -> where.alternatives().size() > 1;
      case POINT -> where.radiusMeters() > 0;
      case COUNTRY -> false;
    };
  }

  /** Where something is that was found for this place, with the distance if one was asked. */
  static String in(Phrases phrases, Where where) {
    if (where.kind() == Where.Kind.AREA && where.alternatives().size() > 1) {
      return phrases.either(
          where.alternatives().stream().map(one -> in(phrases, one)).distinct().toList());
    }
    if (where.radiusMeters() > 0) {
      String distance = new Quantities(phrases).distance(where.radiusMeters());
      return phrases.say("where.within", distance, of(phrases, where));
    }
    if (LANDS.contains(where.kind())) {
      return inLand(phrases, where);
    }
    boolean district = where.kind() == Where.Kind.DISTRICT;
    if (SITES.contains(where.kind()) || district && isCircle(where.filter())) {
      return phrases.say("where.near", of(phrases, where));
    }
    if (!district || isNumbered(where)) {
      return in(phrases, where.name());
    }
    Articled quarter = Articled.site(phrases, where.name());
    return !phrases.french()
        ? in(phrases, where.name())
        : quarter.hasArticle()
            ? quarter.at(phrases)
            : phrases.say("where.quarter", quarter.of(phrases));
  }

  static String in(Phrases phrases, String town) {
    return phrases.french() ? Articled.town(town).at(phrases) : phrases.say("where.in", town);
  }

  /** "de Lyon", "du Havre", "de la gare de Lyon", "de vous"; in English the name. */
  static String of(Phrases phrases, Where where) {
    if (where.kind() == Where.Kind.POINT) {
      return phrases.say("where.of.you");
    }
    if (!phrases.french()) {
      return where.name();
    }
    boolean site =
        SITES.contains(where.kind()) || where.kind() == Where.Kind.DISTRICT && !isNumbered(where);
    return (site ? Articled.site(phrases, where.name()) : Articled.town(where.name())).of(phrases);
  }

  private static boolean isNumbered(Where district) {
    return district.name().chars().anyMatch(Character::isDigit);
  }

  /** Whether what lies around counts, so that it is not "in" the place. */
  private static boolean isCircle(Filter filter) {
    return switch (filter) {
      case Filter.Within within -> within.area() instanceof Area.Circle;
      case Filter.Or or -> or.parts().stream().anyMatch(Towns::isCircle);
      default -> false;
    };
  }

  /** Feminine unless the bundle lists the name; compounds of two rivers and regions take "en". */
  private static String inLand(Phrases phrases, Where land) {
    String name = land.name();
    for (String article : List.of("le", "les", "a")) {
      if (List.of(phrases.say("where.land." + article + ".names").split("\\|")).contains(name)) {
        return phrases.say("where.land." + article, name);
      }
    }
    if (land.kind() == Where.Kind.REGION || name.contains("-et-") || name.startsWith("Haute-")) {
      return phrases.say("where.land.en", name);
    }
    boolean elided = MUTE.indexOf(name.charAt(0)) >= 0 || name.equals(HERAULT);
    return phrases.say(elided ? "where.land.l" : "where.land.la", name);
  }

  private Towns() {}
}
