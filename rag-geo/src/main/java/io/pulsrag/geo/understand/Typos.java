package io.pulsrag.geo.understand;

import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.Town;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a misspelt name after a preposition of place: one mistake, in a name of five letters. */
final class Typos {

  private static final int LONGEST = 6;
  private static final int SHORTEST = 5;

  /** Inhabitants of the least town for which a word in small letters is held to be a mistake. */
  private static final int KNOWN = 2_000;

  /** Letters from which a name is too long to be hit by chance. */
  private static final int LONG = 8;

  private final Words words;
  private final Gazetteer gazetteer;
  private final Ranking ranking;

  Typos(Words words, Gazetteer gazetteer, Ranking ranking) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.ranking = ranking;
  }

  /** The town that was meant at an index, or null. */
  @Nullable Found at(int index, Lead lead, boolean asks) {
    int most = 1;
    while (most < LONGEST && index + most < words.size() && !words.get(index + most).broken()) {
      most++;
    }
    for (int length = most; length > 0; length--) {
      String key = words.join(index, index + length);
      if (key.length() >= SHORTEST && plausible(index, length, key, lead)) {
        List<Town> towns = near(key, asks, length == 1 && !isWritten(index));
        if (!towns.isEmpty()) {
          return new Found(index, index + length, lead, new Sense.Towns(towns));
        }
      }
    }
    return null;
  }

  private List<Town> near(String key, boolean asks, boolean small) {
    List<Town> towns = new ArrayList<>();
    for (String other : gazetteer.keysNear(key)) {
      Town town = ranking.towns(other).getFirst();
      int least = asks ? 3 * KNOWN : small ? KNOWN : other.length() >= LONG ? 0 : KNOWN / 4;
      boolean sameStart = other.charAt(0) == key.charAt(0);
      if (town.population() >= least && (sameStart || town.population() >= 10 * KNOWN && !small)) {
        towns.add(town);
      }
    }
    towns.sort(
        Comparator.comparingDouble((Town town) -> -ranking.weight(town)).thenComparing(Town::code));
    return towns;
  }

  private boolean plausible(int index, int length, String key, Lead lead) {
    Word first = words.get(index);
    if (first.quoted() || first.startsWithDigit()) {
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
      return !lead.article() && key.length() >= 6;
    }
    boolean french = !lead.word().equals("in") && !lead.word().equals("at");
    return !lead.article()
        && !lead.word().equals("en")
        && key.length() >= 6
        && !(french ? Lexicon.AFTER_A : Lexicon.AFTER_IN).contains(key)
        && !key.matches(".*(er|ir|oir|re|ment|tion|ing|ed|ly)");
  }

  private boolean isWritten(int index) {
    return words.mixedCase && words.get(index).capital();
  }
}
