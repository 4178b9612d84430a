package io.pulsrag.geo.understand;

import io.pulsrag.geo.internal.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The closed classes of words that the grammar of places needs, read from {@code lexicon.txt}: one
 * class a line, its name, a colon, its words.
 */
final class Lexicon {

  private static final Map<String, Set<String>> CLASSES = new HashMap<>();
  private static final Set<String> FRENCH = new HashSet<>();
  private static final Set<String> ENGLISH = new HashSet<>();

  static {
    for (String line : Resource.lines(Lexicon.class, "lexicon.txt")) {
      int colon = line.indexOf(':');
      CLASSES
          .computeIfAbsent(line.substring(0, colon), absent -> new HashSet<>())
          .addAll(List.of(line.substring(colon + 1).trim().split("[ ]+")));
    }
    for (String line : Resource.lines(Lexicon.class, "words-fr.txt")) {
      FRENCH.addAll(List.of(line.split(" ")));
    }
    for (String line : Resource.lines(Lexicon.class, "words-en.txt")) {
      ENGLISH.addAll(List.of(line.split(" ")));
    }
  }

  static final Set<String> ARTICLES = of("articles");
  static final Set<String> AT = of("at");
  static final Set<String> NEAR = of("near");
  static final Set<String> TOWARDS_OF = of("near-of");
  static final Set<String> PLACE_OF = of("place-of");
  static final Set<String> HEADS = of("heads");
  static final Set<String> TOPICS = of("topics");
  static final Set<String> QUESTIONS = of("questions");
  static final Set<String> SUBJECTS = of("subjects");
  static final Set<String> TIME = of("time");
  static final Set<String> MONTHS = of("months");
  static final Set<String> CLOSED = of("closed");
  static final Set<String> UNITS = of("units");
  static final Set<String> AFTER_A = of("after-a");
  static final Set<String> AFTER_IN = of("after-in");
  static final Set<String> CENTURIES = of("counted");
  static final Set<String> ARTS = of("arts");
  static final Set<String> EXCEPT = of("except");
  static final Set<String> NOUN_DIVISIONS = of("noun-divisions");
  static final Set<String> VERBS = of("verbs");
  static final Set<String> WEEKDAYS = of("weekdays");
  static final Set<String> LOOSE = of("loose");
  static final Set<String> ADJECTIVE_HEADS = of("adjective-heads");
  static final Set<String> LINES = of("lines");
  static final Set<String> NO_BARE = of("no-bare");
  static final Set<String> PASSING = of("passing");
  static final Set<String> GOING = of("going");
  static final Set<String> DENIALS = of("denials");
  static final Set<String> CONTRACTED = of("contracted");
  static final Set<String> POLITE = of("polite");
  static final Set<String> SITES = of("sites");
  static final Set<String> TRIPS = of("trips");
  static final Set<String> LISTING = of("listing");

  /** Whether a name is also an ordinary word in the language of the text. */
  static boolean isWord(Words words, String key) {
    return !words.english && FRENCH.contains(key) || !words.french && ENGLISH.contains(key);
  }

  private static Set<String> of(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("lexicon.txt has no class " + name);
    }
    return Set.copyOf(words);
  }

  private Lexicon() {}
}
