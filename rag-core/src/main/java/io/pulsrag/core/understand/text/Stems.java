package io.pulsrag.core.understand.text;

import java.util.Set;

/**
 * Takes plural endings off folded French and English words, so that "ateliers" and "atelier" are
 * one. Nothing else is taken off: a feminine is another word.
 */
final class Stems {
  /** Words that end in s or x in the singular, or whose shorter form is another word. */
  private static final Set<String> KEPT =
      Set.of(
          "mais",
          "sans",
          "dans",
          "sous",
          "hors",
          "plus",
          "moins",
          "nous",
          "vous",
          "temps",
          "fois",
          "jazz",
          "paris",
          "blues",
          "cours",
          "corps",
          "repas",
          "sens",
          "class",
          "business",
          "press",
          "this",
          "always",
          "less",
          "does",
          "was",
          "his",
          "news",
          "fitness",
          "wellness",
          "express",
          "tous",
          "vers",
          "alors",
          "jamais",
          "apres",
          "tres",
          "bois",
          "mois",
          "pays",
          "gras",
          "fils",
          "deux",
          "voix",
          "choix",
          "prix",
          "noix",
          "paix",
          "mieux",
          "vieux",
          "yeux",
          "swiss",
          "across",
          "gratis",
          "maths",
          "sauf",
          "ailleurs",
          "campus",
          "virus",
          "corpus",
          "discours",
          "concours",
          "parcours",
          "secours",
          "velours",
          "bras",
          "process",
          "access");

  static String of(String word) {
    int length = word.length();
    if (length < 4 || KEPT.contains(word)) {
      return word;
    }
    char last = word.charAt(length - 1);
    if (last == 'x' && length > 5 && word.endsWith("aux") && !word.endsWith("eaux")) {
      return word.substring(0, length - 2) + 'l';
    }
    if (last == 's' && word.charAt(length - 2) != 's' || last == 'x' && endsInU(word)) {
      return word.substring(0, length - 1);
    }
    return word;
  }

  private static boolean endsInU(String word) {
    return word.charAt(word.length() - 2) == 'u';
  }

  private Stems() {}
}
