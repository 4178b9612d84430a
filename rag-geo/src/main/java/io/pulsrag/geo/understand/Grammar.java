package io.pulsrag.geo.understand;

import io.pulsrag.geo.Division;
import io.pulsrag.geo.Town;
import java.util.Set;

/** Decides by the words around a name whether it is a place. */
final class Grammar {

  /** Inhabitants above which a name that is also a word is understood in small letters. */
  private static final int CITY = 5_000;

  /** Inhabitants above which a short name without preposition is understood. */
  private static final int BARE = 3_000;

  /** Inhabitants above which a name before another one is still the town. */
  private static final int METROPOLIS = 20_000;

  /** Inhabitants above which a name before an English noun is the town: "Lyon jazz clubs". */
  private static final int BEFORE_NOUN = 20_000;

  private static final Set<String> INDEFINITE = Set.of("un", "une", "a", "an");

  /** A name begins within so many words of the title that holds it. */
  private static final int LONGEST_TITLE = 6;

  private static final Set<String> LINKS = Set.of("de", "du", "des", "d", "la", "le", "l", "of");

  private final Words words;
  private final Purpose purpose;
  private final boolean asks;
  private final boolean telegraphic;

  Grammar(Words words, Purpose purpose) {
    this.words = words;
    this.purpose = purpose;
    asks = purpose.asks();
    telegraphic = purpose.telegraphic();
  }

  /** Whether a word ends a phrase, so that what stands before it is complete. */
  boolean boundary(int index) {
    return index >= words.size()
        || words.breakBefore(index)
        || Lexicon.CLOSED.contains(words.key(index))
        || Lexicon.TIME.contains(words.key(index))
        || words.get(index).startsWithDigit();
  }

  /** Whether an unknown word after these words may be a name with a mistake. */
  boolean mayBeMisspelt(Lead lead, boolean written) {
    if (lead.word().equals("in") && written && !words.french) {
      return true;
    }
    boolean uncertainA =
        lead.word().equals("a") && isPlain(lead) && !telegraphic && !purpose.opens();
    boolean articled =
        !lead.merged().isEmpty() && (lead.word().equals("aux") || lead.kind() == Lead.Kind.NEAR);
    return (articled || !Lexicon.LOOSE.contains(lead.word())) && !uncertainA;
  }

  boolean isTown(Town town, Names.Named named, Spelling name, Lead lead, boolean follows) {
    if (brokenOff(name) || Lexicon.MONTHS.contains(name.rest())) {
      return false;
    }
    int people = town.population();
    boolean verb = isPerhapsVerb(lead);
    boolean partly = asks && !town.key().equals(named.key());
    if (verb && endsInParticiple(name) || partly && isParticiple(name)) {
      return false;
    }
    if (verb && name.one() && !name.capital() && people < METROPOLIS) {
      return false;
    }
    if (town.department().isEmpty() && purpose.asksForFact()) {
      return false;
    }
    if (lead.locates() || follows) {
      boolean article = lead.article() && !name.articled();
      boolean en = lead.word().equals("en") && (name.word() || !name.capital());
      return !article
          && !en
          && (!name.word() || isNamedByWord(town, named, name, lead))
          && (!name.articled()
              || !name.one()
              || name.capital()
              || people >= least(town, named, lead))
          && (people >= METROPOLIS && !name.word() || !goesOn(name));
    }
    return switch (lead.kind()) {
      case OF_HEAD -> name.written() && !lead.article() && !goesOn(name);
      case OF_OTHER -> false;
      default ->
          !name.word()
              && !town.department().isEmpty()
              && standsAlone(name.name(), name.to())
              && (boundary(name.to())
                  || Lexicon.HEADS.contains(words.key(name.to()))
                  || words.english && name.capital() && people >= BEFORE_NOUN)
              && people >= leastBare(name);
    };
  }

  /** Whether an "a" may be the verb, since other words have their accents. */
  boolean isPerhapsVerb(Lead lead) {
    return lead.word().equals("a") && words.accented && isPlain(lead);
  }

  /** Whether its "à" was written without accent. */
  private boolean isPlain(Lead lead) {
    for (int i = lead.from(); i < words.size(); i++) {
      if (words.key(i).equals("a")) {
        return !words.get(i).accented();
      }
    }
    return false;
  }

  /** "combien d'années martin à joué": a part of a name in small letters that ends in "é". */
  private boolean isParticiple(Spelling name) {
    Word word = words.get(name.name());
    return name.one() && !name.capital() && word.accented() && name.rest().endsWith("e");
  }

  /** "a changé", "a créée". */
  private boolean endsInParticiple(Spelling name) {
    Word word = words.get(name.to() - 1);
    String written = words.text.substring(word.start(), word.end());
    return !name.capital() && written.matches(".*é(e|s|es)?");
  }

  /** The shorter a name without preposition, the likelier it is something else. */
  private static int leastBare(Spelling name) {
    int letters = name.rest().length();
    return !name.one() ? BARE / 10 : letters <= 3 ? METROPOLIS : letters == 4 ? CITY : BARE / 2;
  }

  /** "sur le crouzet": in small letters only a known town is meant, and its whole name. */
  private int least(Town town, Names.Named named, Lead lead) {
    boolean partly = !town.key().equals(named.key());
    boolean loose = lead.word().equals("sur") || lead.word().equals("dans");
    return partly ? METROPOLIS : loose ? BARE : 0;
  }

  /** Whether an ordinary word after a preposition is the town: "à Orange ce soir". */
  private boolean isNamedByWord(Town town, Names.Named named, Spelling name, Lead lead) {
    boolean partly = !town.key().equals(named.key());
    int people = town.population();
    if (name.capital()) {
      return !name.articled() || !name.smallArticle() || people >= CITY && !partly;
    }
    return boundary(name.to())
        && !lead.word().equals("sur")
        && people >= (partly || name.articled() ? 2 * CITY : CITY)
        && !Lexicon.AFTER_A.contains(name.rest());
  }

  boolean isDivision(
      Division division, Names.Named named, Spelling name, Lead lead, boolean follows) {
    if (brokenOff(name)) {
      return false;
    }
    boolean noun = Lexicon.NOUN_DIVISIONS.contains(named.key());
    if (named.key().startsWith("banlieue") && LINKS.contains(words.key(name.to()))) {
      return false;
    }
    if (noun && !name.capital() && !isCalledDepartment(name.name())) {
      return false;
    }
    if (lead.locates() || follows) {
      boolean a = lead.word().equals("a") && !lead.article();
      boolean au = noun && lead.word().equals("au");
      return !a && !au || division.kind() == Division.Kind.DEPARTMENT && lead.article();
    }
    return switch (lead.kind()) {
      case OF_HEAD -> true;
      case OF_OTHER -> false;
      default ->
          !noun
              && (standsAlone(name.name(), name.to())
                  || lead.article() && telegraphic && name.name() == 1);
    };
  }

  private boolean isCalledDepartment(int name) {
    for (int i = Math.max(0, name - 3); i < name; i++) {
      if (words.key(i).equals("departement") || words.key(i).equals("department")) {
        return true;
      }
    }
    return false;
  }

  /** "festivals en Belgique", and not "carnet de voyage au Japon", "Tintin en Amérique". */
  boolean isCountry(Lead lead, int to) {
    int before = lead.from() - 1;
    boolean first = before < 0 || words.breakBefore(lead.from());
    boolean called =
        !first
            && (Lexicon.TRIPS.contains(words.key(before))
                || words.mixedCase && before > 0 && words.capital(before));
    return !called && !words.get(to - 1).quoted() && purpose.looksForThings();
  }

  /** Whether the next word makes a longer name of it: "Costa Rica", "Chambre de Commerce". */
  boolean goesOn(Spelling name) {
    int next = name.to();
    if (!words.mixedCase || words.breakBefore(next) || next >= words.size()) {
      return false;
    }
    boolean of = LINKS.contains(words.key(next)) && name.word();
    int noun = of ? next + 1 : next;
    return noun < words.size()
        && words.capital(noun)
        && !Lexicon.TIME.contains(words.key(noun))
        && !Lexicon.CLOSED.contains(words.key(noun));
  }

  /** Whether a name without preposition stands by itself in a terse search. */
  boolean standsAlone(int name, int to) {
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
            && words.capital(name - 1)
            && !Lexicon.TIME.contains(before);
    boolean beforeCapital =
        to < words.size()
            && !words.breakBefore(to)
            && words.capital(to)
            && !words.get(to).startsWithDigit();
    return !words.mixedCase || !afterCapital && !beforeCapital;
  }

  /** Whether a hyphen or quotation marks make the name a part of something else. */
  boolean brokenOff(Spelling name) {
    Word first = words.get(name.name());
    boolean joined = first.hyphen() && !Lexicon.ARTICLES.contains(words.key(name.name() - 1));
    boolean goesOn = name.to() < words.size() && words.get(name.to()).hyphen();
    return first.quoted() || joined || goesOn || inTitle(name.name());
  }

  /** "An American in Paris": an indefinite article with a capital opens a title. */
  private boolean inTitle(int name) {
    for (int i = name - 2; i > 0 && i >= name - LONGEST_TITLE; i--) {
      if (words.breakBefore(i)) {
        return false;
      }
      if (INDEFINITE.contains(words.key(i))
          && words.mixedCase
          && words.capital(i)
          && words.capital(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
