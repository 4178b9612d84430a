package io.pulsrag.geo.understand;

import java.util.Set;

/** Finds the words that lead to a name, by the grammar of French and English. */
final class Leads {

  private static final Set<String> WHOLE =
      Set.of("tout", "toute", "toutes", "tous", "all", "whole");
  private static final Set<String> OF = Set.of("de", "d", "du", "des", "of", "from", "to");
  private static final Set<String> TRAVELS =
      Set.of(
          "pied", "velo", "voiture", "marche", "route", "train", "metro", "bus", "tram", "rer",
          "walk", "bike", "foot", "car", "tube");
  private static final Set<String> MEANS = Set.of("a", "en", "de", "by", "on");
  private static final Set<String> HOURS = Set.of("h", "heure", "heures", "hour", "hours");
  private static final Set<String> AWAY = Set.of("moins", "less");
  private static final Set<String> HALVES = Set.of("demie", "quart");
  private static final Set<String> ENTRE = Set.of("entre", "between");

  /** So many words after the first of two names the "et" of "entre … et …" has come. */
  private static final int LONGEST_FIRST = 7;

  /** So many words lie between "pas" and the verb that it denies: "pas envie d'aller". */
  private static final int DENIED = 4;

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
    if (ENTRE.contains(word) && isBetween(words, name)) {
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
                  || !(words.accented && words.asks) && !Lexicon.SUBJECTS.contains(before));
      case "sur" -> !Lexicon.TOPICS.contains(before);
      case "in", "at", "inside" ->
          !words.french || !words.capital(at) && !(words.mixedCase && words.capital(at - 1));
      case "par", "through" -> Lexicon.PASSING.contains(before);
      default -> true;
    };
  }

  private static Lead ofPhrase(
      Words words, int at, int name, boolean article, String merged, String word) {
    String head = words.breakBefore(at) ? "" : words.key(at - 1);
    if (head.equals("dehors") || head.equals("exception") || head.equals("outside")) {
      return new Lead(Lead.Kind.AT, start(words, at - 1), true, article, merged, word);
    }
    boolean hours =
        HOURS.contains(head) && isAway(words, at - 2)
            || HALVES.contains(head) && HOURS.contains(words.key(at - 3)) && isAway(words, at - 4);
    boolean travel = TRAVELS.contains(head) && MEANS.contains(words.key(at - 2));
    if (travel || hours || Lexicon.TOWARDS_OF.contains(head) || isReach(head)) {
      return new Lead(Lead.Kind.NEAR, start(words, at - 1), false, article, merged, word);
    }
    if (word.equals("to") && Lexicon.GOING.contains(head)) {
      return lead(words, Lead.Kind.AT, at, article, merged, word);
    }
    if (word.equals("to") || word.equals("from")) {
      return new Lead(Lead.Kind.NONE, name, false, article, merged, word);
    }
    if (Lexicon.PLACE_OF.contains(head)) {
      return lead(words, Lead.Kind.AT, start(words, at - 1), article, merged, word);
    }
    boolean ofThings = Lexicon.HEADS.contains(head) && !words.capital(at - 1);
    boolean first = at - 1 == 0 && Lexicon.HEADS.contains(head);
    return new Lead(
        ofThings || first ? Lead.Kind.OF_HEAD : Lead.Kind.OF_OTHER,
        at,
        false,
        article,
        merged,
        word);
  }

  /** "à une heure de Lyon", "à moins d'une heure de Lyon", and not "une heure de contes". */
  private static boolean isAway(Words words, int number) {
    String before = words.key(number - 1);
    boolean less = before.equals("d") || before.equals("de") || before.equals("than");
    return Numerals.number(words.key(number)) > 0
        && (before.equals("a")
            || before.equals("within")
            || less && AWAY.contains(words.key(number - 2)));
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
    if (lead.locates() && refusesToGo(words, from)) {
      return new Lead(lead.kind(), from, true, lead.article(), lead.merged(), lead.word());
    }
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

  /** "je ne veux pas aller à Lille", but neither "pourquoi pas aller" nor "ne pourrait-on pas". */
  private static boolean refusesToGo(Words words, int from) {
    int verb = from - 1;
    while (verb > 0
        && Set.of("jusqu", "jusque", "down", "up", "all", "the", "way", "back")
            .contains(words.key(verb))) {
      verb--;
    }
    if (!Lexicon.GOING.contains(words.key(verb))) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - DENIED) && !words.breakBefore(i + 1); i--) {
      String denied = words.key(i - 1);
      boolean contracted = words.key(i).equals("t") && Lexicon.CONTRACTED.contains(denied);
      if (contracted || Lexicon.DENIALS.contains(words.key(i))) {
        return !Lexicon.POLITE.contains(denied) && !Lexicon.POLITE.contains(words.key(i - 2));
      }
    }
    return false;
  }

  /** "entre Bastille et République": two names, and not two hours or days. */
  private static boolean isBetween(Words words, int name) {
    if (words.asks || words.get(name).startsWithDigit()) {
      return false;
    }
    for (int i = name + 1; i < Math.min(words.size(), name + LONGEST_FIRST); i++) {
      if (words.key(i).equals("et") || words.key(i).equals("and")) {
        return i + 1 < words.size() && !words.get(i + 1).startsWithDigit();
      }
    }
    return false;
  }

  /** "je ne suis pas à Paris" is no exclusion of a place that could be searched. */
  private static boolean isNegatedVerb(Words words, int from) {
    return words.key(from - 3).equals("n") || words.key(from - 3).equals("ne");
  }

  private Leads() {}
}
