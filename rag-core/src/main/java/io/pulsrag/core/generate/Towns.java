package io.pulsrag.core.generate;

/** Names of towns as they stand in a sentence: "à Paris", "au Havre", "aux Lilas"; "in Paris". */
final class Towns {

  static String in(Phrases phrases, String town) {
    if (phrases.french() && town.startsWith("Le ")) {
      return phrases.say("where.in.le", town.substring(3));
    }
    if (phrases.french() && town.startsWith("Les ")) {
      return phrases.say("where.in.les", town.substring(4));
    }
    return phrases.say("where.in", town);
  }

  private Towns() {}
}
