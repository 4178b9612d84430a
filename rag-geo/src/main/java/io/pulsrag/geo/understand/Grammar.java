package io.pulsrag.geo.understand;

import io.pulsrag.geo.Division;
import io.pulsrag.geo.Landmark;
import io.pulsrag.geo.Town;
import java.util.Set;

/** Decides by the words around a name whether it is a place. */
final class Grammar {

  /** Inhabitants above which a name that is also a word is understood in small letters. */
  private static final int CITY = 5_000;

  /** Inhabitants above which a short name without preposition is understood. */
  private static final int BARE = 3_000;

  /** A landmark above this weight is understood without preposition. */
  private static final int FAMOUS = 100_000;

  private static final Set<String> RAILS =
      Set.of("metro", "rer", "gare", "station", "tram", "tramway", "arret");

  private final Words words;
  private final boolean telegraphic;

  Grammar(Words words) {
    this.words = words;
    telegraphic =
        words.size() <= 12
            && !Lexicon.QUESTIONS.contains(words.key(0))
            && !(words.size() > 1
                && Lexicon.QUESTIONS.contains(words.key(1))
                && words.get(1).key().length() > 3);
  }

  /** Whether a word ends a phrase, so that what stands before it is complete. */
  boolean boundary(int index) {
    return index >= words.size()
        || words.breakBefore(index)
        || Lexicon.CLOSED.contains(words.key(index))
        || Lexicon.TIME.contains(words.key(index))
        || words.get(index).startsWithDigit();
  }

  boolean isTown(Town town, String key, int name, int to, Lead lead, boolean follows) {
    if (brokenOff(name, to) || Lexicon.MONTHS.contains(key)) {
      return false;
    }
    boolean one = to - name == 1;
    boolean word = one && Lexicon.isWord(words, key);
    boolean written = !word || words.mixedCase && words.get(name).capital();
    if (lead.word().equals("en") && (word || !words.get(name).capital())) {
      return false;
    }
    if (lead.locates() || follows) {
      if (word && Lexicon.AFTER_A.contains(key) && !written) {
        return false;
      }
      if (!town.key().equals(key) && one && word && town.population() < 10 * CITY) {
        return written || boundary(to) && town.population() >= 2 * CITY;
      }
      return written || boundary(to) && town.population() >= CITY;
    }
    return switch (lead.kind()) {
      case OF_HEAD -> written;
      case OF_OTHER -> false;
      default -> !word && standsAlone(name, to) && town.population() >= (one ? BARE : BARE / 10);
    };
  }

  boolean isDivision(Division division, String key, int name, int to, Lead lead, boolean follows) {
    if (brokenOff(name, to)) {
      return false;
    }
    boolean noun = Lexicon.NOUN_DIVISIONS.contains(key);
    boolean capital = words.mixedCase && words.get(name).capital();
    if (noun
        && !capital
        && !words.key(name - 1).equals("departement")
        && !words.key(name - 2).equals("departement")
        && !words.key(name - 3).equals("departement")) {
      return false;
    }
    if (lead.locates() || follows) {
      boolean a = lead.word().equals("a") && !lead.article();
      return !a && !(noun && lead.word().equals("au"))
          || division.kind() == Division.Kind.DEPARTMENT && lead.article();
    }
    return switch (lead.kind()) {
      case OF_HEAD -> true;
      case OF_OTHER -> false;
      default -> !noun && (standsAlone(name, to) || lead.article() && telegraphic && name == 1);
    };
  }

  boolean isSite(Landmark site, String key, int name, int to, Lead lead) {
    if (brokenOff(name, to)) {
      return false;
    }
    boolean one = key.indexOf(' ') < 0;
    boolean word = to - name == 1 && Lexicon.isWord(words, words.key(name));
    boolean written = !word || words.mixedCase && words.get(name).capital();
    if (RAILS.contains(words.key(name - 1))
        || RAILS.contains(words.key(name - 2))
            && Set.of("de", "du", "d").contains(words.key(name - 1))) {
      return true;
    }
    if (lead.locates()) {
      return written
          && (!one || words.get(name).capital() || !words.mixedCase || site.weight() >= CITY);
    }
    return lead.kind() == Lead.Kind.NONE
        && !one
        && site.weight() >= FAMOUS
        && (standsAlone(name, to) || words.get(name).capital() && telegraphic && !lead.article());
  }

  /** Whether a name without preposition stands by itself in a terse search. */
  private boolean standsAlone(int name, int to) {
    if (!telegraphic) {
      return false;
    }
    String before = words.breakBefore(name) ? "" : words.key(name - 1);
    if (Lexicon.NO_BARE.contains(before) || Lexicon.LINES.contains(before)) {
      return false;
    }
    boolean afterCapital =
        name > 1
            && !words.breakBefore(name)
            && words.get(name - 1).capital()
            && !Lexicon.TIME.contains(before);
    boolean beforeCapital =
        to < words.size()
            && !words.breakBefore(to)
            && words.get(to).capital()
            && !words.get(to).startsWithDigit();
    return !words.mixedCase || !afterCapital && !beforeCapital;
  }

  /** Whether a hyphen or quotation marks make the name a part of something else. */
  private boolean brokenOff(int name, int to) {
    Word first = words.get(name);
    boolean joined = first.hyphen() && !Lexicon.ARTICLES.contains(words.key(name - 1));
    boolean goesOn = to < words.size() && words.get(to).hyphen();
    return first.quoted() || joined || goesOn;
  }
}
