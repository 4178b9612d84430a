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
    if (words.isSlip(index)) {
      return slipped(index, most, lead);
    }
    Found articled = articled(index, most, lead, asks);
    if (articled != null) {
      return articled;
    }
    for (int length = most; length > 0; length--) {
      String key = words.join(index, index + length);
      if (key.length() >= SHORTEST && plausible(index, length, key, lead, asks)) {
        List<Town> towns = near(key, asks, length == 1 && !isWritten(index), lead);
        if (!towns.isEmpty()) {
          return new Found(index, index + length, lead, new Sense.Towns(towns, true));
        }
      }
    }
    return null;
  }

  /** "à la rochele", "au Havr", "aux Aocizes-Comps": the article is a part of the name. */
  private @Nullable Found articled(int index, int most, Lead lead, boolean asks) {
    String article = lead.merged().isEmpty() ? words.key(index - 1) : lead.merged();
    if (asks
        || !lead.article()
        || !FRENCH_ARTICLES.contains(article)
        || words.get(index).quoted()) {
      return null;
    }
    boolean written = isWritten(index);
    for (int length = most; length > 0; length--) {
      String key = words.join(index, index + length);
      boolean fits =
          length == 1
              ? key.length() > SHORTEST && !isKnown(key) && !isCut(index + 1)
              : written && isOneName(index, length);
      List<Town> towns = new ArrayList<>();
      if (fits) {
        for (String other : gazetteer.keysNear(article + " " + key)) {
          if (other.startsWith(article + " ") && isLikely(other, article, key, written)) {
            towns.add(ranking.towns(other).getFirst());
          }
        }
      }
      if (!towns.isEmpty()) {
        towns.sort(likeliest());
        return new Found(index, index + length, lead, new Sense.Towns(towns, true));
      }
    }
    return null;
  }

  private boolean isLikely(String other, String article, String key, boolean written) {
    Town town = ranking.towns(other).getFirst();
    int letters = other.length() - article.length() - 1;
    boolean sameStart = other.charAt(article.length() + 1) == key.charAt(0);
    int least =
        !written ? 5 * KNOWN : letters >= LONG ? 0 : letters == LONG - 1 ? KNOWN / 4 : KNOWN;
    return town.key().equals(other)
        && town.population() >= least
        && (sameStart || written && letters >= LONG);
  }

  /** Whether a word is an ordinary one, as far as is known. */
  private boolean isKnown(String word) {
    return Lexicon.isWord(words, word)
        || Lexicon.AFTER_A.contains(word)
        || Lexicon.CLOSED.contains(word)
        || Lexicon.TIME.contains(word)
        || Lexicon.HEADS.contains(word)
        || Lexicon.SITES.contains(word);
  }

  private Comparator<Town> likeliest() {
    return Comparator.comparingDouble((Town town) -> -ranking.weight(town))
        .thenComparing(Town::code);
  }

  /**
   * The towns meant by a name with one mistake: those likely enough, and behind them, when there is
   * one, the others that it may mean too; each by its people.
   */
  private List<Town> near(String key, boolean asks, boolean small, Lead lead) {
    List<Town> likely = new ArrayList<>();
    List<Town> others = new ArrayList<>();
    for (String other : gazetteer.keysNear(key)) {
      List<Town> named = ranking.towns(other);
      Town town = named.getFirst();
      boolean part = !town.key().equals(other);
      boolean sameStart = other.charAt(0) == key.charAt(0);
      int least =
          part ? Math.max(KNOWN, least(other, asks, small, lead)) : least(other, asks, small, lead);
      boolean fits =
          town.population() >= least
              && (sameStart
                  || other.length() >= (small ? LONG + 1 : LONG)
                  || town.population() >= 10 * KNOWN);
      (fits ? likely : others).add(town);
      others.addAll(named.subList(1, named.size()));
    }
    if (likely.isEmpty()) {
      return likely;
    }
    likely.sort(likeliest());
    others.sort(likeliest());
    others.removeAll(likely);
    likely.addAll(others);
    return likely;
  }

  /** "aVlence", "vAlence": a capital after the first letter tells which mistake was made. */
  private @Nullable Found slipped(int index, int most, Lead lead) {
    for (int length = most; length > 0; length--) {
      String key = words.join(index, index + length);
      if (length == 1 ? !isCut(index + 1) : isOneName(index, length)) {
        List<Town> towns =
            new ArrayList<>(gazetteer.towns("" + key.charAt(1) + key.charAt(0) + key.substring(2)));
        towns.addAll(gazetteer.towns(key.substring(1)));
        if (!towns.isEmpty()) {
          towns.sort(likeliest());
          return new Found(index, index + length, lead, new Sense.Towns(towns, true));
        }
      }
    }
    return null;
  }

  /** The longer a name, the less likely it is hit by chance, and the smaller its town may be. */
  private static int least(String name, boolean asks, boolean small, Lead lead) {
    if (asks) {
      return 3 * KNOWN;
    }
    int letters = name.length();
    if (small) {
      return letters >= LONG + 2 ? 0 : letters >= LONG ? KNOWN / 4 : KNOWN;
    }
    if (lead.word().equals("in")) {
      return letters >= LONG ? 0 : letters == LONG - 1 ? KNOWN / 20 : KNOWN / 4;
    }
    return letters >= LONG - 1 ? 0 : KNOWN / 20;
  }

  private boolean plausible(int index, int length, String key, Lead lead, boolean asks) {
    Word first = words.get(index);
    int next = index + length;
    if (isCut(next) || first.quoted() || first.startsWithDigit()) {
      return false;
    }
    if (length > 1) {
      return key.length() >= LONG && isOneName(index, length);
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

  /** Whether a hyphen goes on after a name. */
  private boolean isCut(int next) {
    return next < words.size() && words.get(next).hyphen();
  }

  /** Whether several words may be one name: joined to each other, or begun with a capital. */
  private boolean isOneName(int index, int length) {
    boolean article = FRENCH_ARTICLES.contains(words.key(index));
    int first = article ? index + 1 : index;
    boolean ordinary = article && (!isWritten(first) || length == 2 && isKnown(words.key(first)));
    for (int i = first + 1; i < index + length; i++) {
      if (!words.get(i).glued() && !isWritten(first)) {
        return false;
      }
    }
    return !ordinary
        && !isCut(index + length)
        && !Lexicon.TIME.contains(words.key(index + length - 1));
  }

  /** "à Valley Forge": a name of more words is another name. */
  private boolean goesOn(int next) {
    return next < words.size()
        && !words.breakBefore(next)
        && isWritten(next)
        && !Lexicon.TIME.contains(words.key(next));
  }

  private boolean isWritten(int index) {
    return words.mixedCase && words.capital(index);
  }
}
