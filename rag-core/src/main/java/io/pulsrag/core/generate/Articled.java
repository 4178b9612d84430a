package io.pulsrag.core.generate;

import java.util.List;

/**
 * A name with the article that French gives it, after "à" and after "de": "à la Butte-aux-Cailles",
 * "du Panthéon", "de la gare de Lyon", "d’Arles". Immutable.
 *
 * @param form {@code le}, {@code la}, {@code l}, {@code les}, {@code elided} or {@code none}
 * @param name without the article
 */
record Articled(String form, String name) {

  private static final String VOWELS = "AEIOUYÉÈÊÎÔ";

  /** The name of a town: only "Le" and "Les" merge, "La Rochelle" keeps its article. */
  static Articled town(String name) {
    if (name.startsWith("Le ")) {
      return new Articled("le", name.substring(3));
    }
    if (name.startsWith("Les ")) {
      return new Articled("les", name.substring(4));
    }
    return plain(name);
  }

  /** The name of a site or quarter: its own article, or that of the noun it begins with. */
  static Articled site(Phrases phrases, String name) {
    for (String article : List.of("Le ", "La ", "Les ")) {
      if (name.startsWith(article)) {
        String form = article.strip().toLowerCase(phrases.language());
        return new Articled(form, name.substring(article.length()));
      }
    }
    for (String form : List.of("la", "le", "les")) {
      for (String noun : phrases.say("where.noun." + form).split("\\|")) {
        if (begins(name, noun)) {
          boolean mute = VOWELS.indexOf(noun.charAt(0)) >= 0;
          return new Articled(mute && !form.equals("les") ? "l" : form, small(name, noun));
        }
      }
    }
    return plain(name);
  }

  boolean hasArticle() {
    return !form.equals("none") && !form.equals("elided");
  }

  /** "à la Butte-aux-Cailles", "au Havre", "à Lyon". */
  String at(Phrases phrases) {
    return phrases.say("where.at." + form, name);
  }

  /** "de la gare de Lyon", "du Havre", "d’Arles". */
  String of(Phrases phrases) {
    return phrases.say("where.of." + form, name);
  }

  private static Articled plain(String name) {
    boolean vowel = !name.isEmpty() && VOWELS.indexOf(name.charAt(0)) >= 0;
    return new Articled(vowel ? "elided" : "none", name);
  }

  private static boolean begins(String name, String noun) {
    return name.startsWith(noun)
        && (name.length() == noun.length() || !Character.isLetter(name.charAt(noun.length())));
  }

  /** "gare de Lyon": a noun that goes on is written small, unless a hyphen makes it a name. */
  private static String small(String name, String noun) {
    boolean goesOn = name.startsWith(noun + " ") && !noun.equals("Quartier");
    return goesOn ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }
}
