package io.pulsrag.geo.understand;

import java.util.Set;

/** Finds the words that lead to a name, by the grammar of French and English. */
final class Leads {

  private static final Set<String> WHOLE =
      Set.of("tout", "toute", "toutes", "tous", "all", "whole");
  private static final Set<String> OF = Set.of("de", "d", "du", "des", "of", "from", "to");
  private static final Set<String> TRAVELS = Set.of("pied", "velo", "voiture", "marche", "walk");
  private static final Set<String> SOFTENERS =
      Set.of(
          "a", "au", "aux", "non", "pas", "trop", "tout", "tres", "not", "too", "plus", "moins",
          "dans", "en", "le", "la", "les", "l", "the", "in", "un", "juste", "assez", "very", "on",
          "of", "far");

  static Lead before(Words words, int name) {
    if (words.breakBefore(name)) {
      return excludedOr(words, new Lead(Lead.Kind.NONE, name, false, false, "", ""));
    }
    int at = name - 1;
    boolean article = false;
    if (Lexicon.ARTICLES.contains(words.key(at)) && at > 0 && !words.breakBefore(at)) {
      article = true;
      at--;
    } else if (Lexicon.ARTICLES.contains(words.key(at))) {
      return new Lead(Lead.Kind.NONE, at, false, true, "", "");
    }
    if (WHOLE.contains(words.key(at)) && at > 0 && !words.breakBefore(at)) {
      at--;
    }
    String word = words.key(at);
    String merged =
        switch (word) {
          case "au", "du" -> "le";
          case "aux", "des" -> "les";
          default -> "";
        };
    article |= !merged.isEmpty();
    if (Lexicon.NEAR.contains(word)) {
      return lead(words, Lead.Kind.NEAR, at, article, merged, word);
    }
    if (Lexicon.AT.contains(word) && isPreposition(words, at)) {
      return lead(words, Lead.Kind.AT, at, article, merged, word);
    }
    if (word.equals("about") && Set.of("what", "how").contains(words.key(at - 1))) {
      return lead(words, Lead.Kind.AT, at, article, merged, word);
    }
    if (OF.contains(word)) {
      return ofPhrase(words, at, name, article, merged, word);
    }
    return excludedOr(
        words, new Lead(Lead.Kind.NONE, article ? name - 1 : name, false, article, merged, ""));
  }

  private static boolean isPreposition(Words words, int at) {
    String before = words.key(at - 1);
    return switch (words.key(at)) {
      case "a" ->
          !words.english
              && !before.equals("face")
              && (words.get(at).accented()
                  || words.breakBefore(at)
                  || !words.accented && !Lexicon.SUBJECTS.contains(before));
      case "sur" -> !Lexicon.TOPICS.contains(before);
      case "in", "at", "inside" -> !words.french || !words.get(at).capital();
      default -> true;
    };
  }

  private static Lead ofPhrase(
      Words words, int at, int name, boolean article, String merged, String word) {
    String head = words.breakBefore(at) ? "" : words.key(at - 1);
    if (head.equals("dehors") || head.equals("exception") || head.equals("outside")) {
      return new Lead(Lead.Kind.AT, start(words, at - 1), true, article, merged, word);
    }
    boolean travel = TRAVELS.contains(head) && Set.of("a", "en", "de").contains(words.key(at - 2));
    if (travel || Lexicon.TOWARDS_OF.contains(head) || isReach(head)) {
      return new Lead(Lead.Kind.NEAR, start(words, at - 1), false, article, merged, word);
    }
    if (word.equals("to") || word.equals("from")) {
      return new Lead(Lead.Kind.NONE, name, false, article, merged, word);
    }
    if (Lexicon.PLACE_OF.contains(head)) {
      return lead(words, Lead.Kind.AT, start(words, at - 1), article, merged, word);
    }
    boolean ofThings = Lexicon.HEADS.contains(head) && !words.get(at - 1).capital();
    boolean first = at - 1 == 0 && Lexicon.HEADS.contains(head);
    return new Lead(
        ofThings || first ? Lead.Kind.OF_HEAD : Lead.Kind.OF_OTHER,
        at,
        false,
        article,
        merged,
        word);
  }

  /** "2km" written as one word. */
  private static boolean isReach(String word) {
    return !word.isEmpty()
        && Character.isDigit(word.charAt(0))
        && (word.endsWith("km") || word.endsWith("m") || word.endsWith("min"));
  }

  private static int start(Words words, int from) {
    int start = from;
    while (start > 0 && !words.breakBefore(start) && SOFTENERS.contains(words.key(start - 1))) {
      start--;
    }
    return start;
  }

  private static Lead lead(
      Words words, Lead.Kind kind, int from, boolean article, String merged, String word) {
    boolean outside = word.equals("hors") || word.equals("outside");
    return excludedOr(words, new Lead(kind, from, outside, article, merged, word));
  }

  /** "sauf à Paris", "pas dans le 19e", "ailleurs qu'à Lyon". */
  private static Lead excludedOr(Words words, Lead lead) {
    int from = lead.from();
    if (from == 0 || words.breakBefore(from) && !words.key(from - 1).equals("sauf")) {
      return lead;
    }
    String before = words.key(from - 1);
    boolean elsewhere =
        (before.equals("qu") || before.equals("than"))
            && Set.of("ailleurs", "elsewhere").contains(words.key(from - 2));
    boolean except =
        Lexicon.EXCEPT.contains(before) && !(before.equals("pas") && isNegatedVerb(words, from));
    if (!elsewhere && !except) {
      return lead;
    }
    return new Lead(
        lead.kind() == Lead.Kind.NONE ? Lead.Kind.AT : lead.kind(),
        elsewhere ? from - 2 : from - 1,
        true,
        lead.article(),
        lead.merged(),
        lead.word().isEmpty() ? before : lead.word());
  }

  /** "je ne suis pas à Paris" is no exclusion of a place that could be searched. */
  private static boolean isNegatedVerb(Words words, int from) {
    return words.key(from - 3).equals("n") || words.key(from - 3).equals("ne");
  }

  private Leads() {}
}
