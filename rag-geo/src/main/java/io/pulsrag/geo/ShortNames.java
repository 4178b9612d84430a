package io.pulsrag.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of long names of towns that people use alone: "Romans" for "Romans-sur-Isère". */
final class ShortNames {

  /** Inhabitants above which a first name alone is understood for any compound name. */
  private static final int WELL_KNOWN = 30_000;

  /** Inhabitants above which the part before "sur", "en", "lès" … is understood. */
  private static final int KNOWN = 2_000;

  private static final Set<String> LINKS =
      Set.of(
          "sur", "sous", "en", "les", "lez", "le", "la", "l", "de", "du", "des", "d", "aux", "au",
          "et", "devant", "pres");
  private static final Set<String> INCOMPLETE =
      Set.of("saint", "sainte", "saints", "saintes", "le", "la", "les", "l", "notre", "grand");

  /** Keys of the short names, in no order; none for small towns. */
  static List<String> of(Town town, String key) {
    if (town.population() < KNOWN || key.indexOf(' ') < 0) {
      return List.of();
    }
    String[] words = key.split(" ");
    int first = 0;
    while (first < words.length - 1 && INCOMPLETE.contains(words[first])) {
      first++;
    }
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      boolean complete = i > first && words[first].length() >= 3;
      if (complete && (LINKS.contains(words[i]) || town.population() >= WELL_KNOWN)) {
        names.add(name.toString());
        break;
      }
      name.append(' ').append(words[i]);
    }
    if (key.startsWith("l ") && words.length > 1) {
      names.add(key.substring(2));
    }
    return names;
  }

  private ShortNames() {}
}
