package io.pulsrag.core.generate;

import io.pulsrag.core.Where;
import java.util.List;
import java.util.Set;

/**
 * Names of places as they stand in a sentence: "à Paris", "au Havre", "aux Lilas", "dans la Drôme",
 * "en Bretagne"; "in Paris".
 */
final class Towns {

  private static final Set<Where.Kind> LANDS = Set.of(Where.Kind.DEPARTMENT, Where.Kind.REGION);

  /** What a French name begins with that takes "l’"; the "h" of Hérault is mute, of Haute- not. */
  private static final String MUTE = "AEIOUYÉÈÊÎÔ";

  private static final String HERAULT = "Hérault";

  /** A town, or a land when it is one. */
  static String in(Phrases phrases, Where where) {
    return LANDS.contains(where.kind()) ? inLand(phrases, where) : in(phrases, where.name());
  }

  static String in(Phrases phrases, String town) {
    if (phrases.french() && town.startsWith("Le ")) {
      return phrases.say("where.in.le", town.substring(3));
    }
    if (phrases.french() && town.startsWith("Les ")) {
      return phrases.say("where.in.les", town.substring(4));
    }
    return phrases.say("where.in", town);
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
