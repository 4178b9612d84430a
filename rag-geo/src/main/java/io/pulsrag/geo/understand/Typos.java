package io.pulsrag.geo.understand;

import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.Town;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a misspelt name after a preposition of place: one mistake, in a name of five letters. */
final class Typos {

  private static final int LONGEST = 6;
  private static final int SHORTEST = 5;

  /** Inhabitants of the least town for which a word in small letters is held to be a mistake. */
  private static final int KNOWN = 2_000;

  /** Letters from which a name is too long to be hit by chance. */
  private static final int LONG = 8;

  /** Ends of participles: "a conquis". */
  private static final String PARTICIPLE = ".*(i|is|it|u|us|ert|ant)";

  private static final Set<String> FRENCH_ARTICLES = Set.of("le", "la", "les", "l");

  private final Words words;
  private final Gazetteer gazetteer;
  private final Ranking ranking;

  Typos(Words words, Gazetteer gazetteer, Ranking ranking) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.ranking = ranking;
  }

  /**
   * The town that was meant at an index, or null.
   *
   * @param asks whether the question is for a fact
   * @param verb whether what leads to the name may be the verb "a"
   */
  @Nullable Found at(int index, Lead lead, boolean asks, boolean verb) {
    int most = 1;
    while (most < LONGEST && index + most < words.size() && !words.get(index + most).broken()) {
      most++;
    }
    if (verb && !isWritten(index) && words.key(index).matches(PARTICIPLE)) {
      return null;
    }
    Found articled = articled(index, lead, asks);
    if (articled != null) {
      return articled;
    }
    for (int length = most; length > 0; length--) {
      String key = words.join(index, index + length);
      if (key.length() >= SHORTEST && plausible(index, length, key, lead, asks)) {
        List<Town> towns = near(key, asks, length == 1 && !isWritten(index), lead);
        if (!towns.isEmpty()) {
          return new Found(index, index + length, lead, new Sense.Towns(towns));
        }
      }
    }
    return null;
  }

  /** "à la rochele", "au Havr": the article is a part of the name. */
  private @Nullable Found articled(int index, Lead lead, boolean asks) {
    String article = lead.merged().isEmpty() ? words.key(index - 1) : lead.merged();
    String word = words.key(index);
    boolean unfit =
        asks
            || !lead.article()
            || !FRENCH_ARTICLES.contains(article)
            || word.length() <= SHORTEST
            || words.get(index).quoted()
            || Lexicon.isWord(words, word)
            || Lexicon.AFTER_A.contains(word)
            || Lexicon.CLOSED.contains(word)
            || Lexicon.TIME.contains(word)
            || Lexicon.HEADS.contains(word);
    if (unfit) {
      return null;
    }
    List<Town> towns = new ArrayList<>();
    for (String other : gazetteer.keysNear(article + " " + word)) {
      Town town = ranking.towns(other).getFirst();
      if (other.startsWith(article + " ")
          && town.key().equals(other)
          && other.charAt(article.length() + 1) == word.charAt(0)
          && town.population() >= 5 * KNOWN) {
        towns.add(town);
      }
    }
    towns.sort(
        Comparator.comparingDouble((Town town) -> -ranking.weight(town)).thenComparing(Town::code));
    return towns.isEmpty() ? null : new Found(index, index + 1, lead, new Sense.Towns(towns));
  }

  /** The towns meant by a name with one mistake, likeliest first; the whole name before a part. */
  private List<Town> near(String key, boolean asks, boolean small, Lead lead) {
    List<Town> towns = new ArrayList<>();
    for (String other : gazetteer.keysNear(key)) {
      Town town = ranking.towns(other).getFirst();
      boolean part = !town.key().equals(other);
      boolean sameStart = other.charAt(0) == key.charAt(0);
      int least =
          part ? Math.max(KNOWN, least(other, asks, small, lead)) : least(other, asks, small, lead);
      if (town.population() >= least
          && (sameStart || other.length() >= LONG && !small || town.population() >= 10 * KNOWN)) {
        towns.add(town);
      }
    }
    towns.sort(
        Comparator.comparingDouble((Town town) -> -ranking.weight(town)).thenComparing(Town::code));
    return towns;
  }

  /** The longer a name, the less likely it is hit by chance, and the smaller its town may be. */
  private static int least(String name, boolean asks, boolean small, Lead lead) {
    if (asks) {
      return 3 * KNOWN;
    }
    int letters = name.length();
    if (small || lead.word().equals("in")) {
      return letters >= LONG + 2 ? 0 : letters >= LONG ? KNOWN / 4 : KNOWN;
    }
    return letters >= LONG - 1 ? 0 : KNOWN / 20;
  }

  private boolean plausible(int index, int length, String key, Lead lead, boolean asks) {
    Word first = words.get(index);
    int next = index + length;
    boolean cut = next < words.size() && words.get(next).hyphen();
    if (cut || first.quoted() || first.startsWithDigit()) {
      return false;
    }
    if (length > 1) {
      boolean compact = key.length() >= 8;
      for (int i = index; i < index + length; i++) {
        boolean joined = i > index && words.get(i).hyphen();
        if (!joined && i > index && !isWritten(index)) {
          return false;
        }
      }
      return compact && !Lexicon.TIME.contains(words.key(index + length - 1));
    }
    if (Lexicon.CLOSED.contains(key) || Lexicon.TIME.contains(key) || Lexicon.HEADS.contains(key)) {
      return false;
    }
    if (isWritten(index)) {
      return !lead.article()
          && (!asks || key.length() > SHORTEST)
          && !goesOn(index + 1)
          && !Lexicon.AFTER_IN.contains(key);
    }
    boolean french = !lead.word().equals("in") && !lead.word().equals("at");
    return !lead.article()
        && !lead.word().equals("en")
        && key.length() >= 6
        && !(french ? Lexicon.AFTER_A : Lexicon.AFTER_IN).contains(key)
        && !key.matches(".*(er|ir|oir|re|ment|tion|ing|ed|ly)");
  }

  /** "à Valley Forge": a name of more words is another name. */
  private boolean goesOn(int next) {
    return next < words.size()
        && !words.breakBefore(next)
        && isWritten(next)
        && !Lexicon.TIME.contains(words.key(next));
  }

  private boolean isWritten(int index) {
    return words.mixedCase && words.get(index).capital();
  }
}
