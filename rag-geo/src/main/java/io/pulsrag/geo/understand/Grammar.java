package io.pulsrag.geo.understand;

import io.pulsrag.core.Where;
import io.pulsrag.geo.Division;
import io.pulsrag.geo.Landmark;
import io.pulsrag.geo.Town;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

  /** A landmark above this weight is understood without preposition. */
  private static final int FAMOUS = 100_000;

  private static final Set<String> RAILS =
      Set.of("metro", "rer", "gare", "station", "tram", "tramway", "arret");

  private static final Set<String> RAILS_AFTER =
      Set.of("metro", "rer", "station", "tram", "underground", "subway", "tube");

  private static final Set<String> DIRECTIONS =
      Set.of("nord", "sud", "est", "ouest", "north", "south", "east", "west");

  private static final Set<String> INDEFINITE = Set.of("un", "une", "a", "an");

  /** A name begins within so many words of the title that holds it. */
  private static final int LONGEST_TITLE = 6;

  private static final Set<String> LINKS = Set.of("de", "du", "des", "d", "la", "le", "l", "of");

  /** Questions that open like this look for something to do. */
  private static final List<String[]> OPENINGS =
      Stream.of(
              "que faire",
              "quoi faire",
              "qu y a t il",
              "y a t il",
              "il y a quoi",
              "il y a t il",
              "ou sortir",
              "ou aller",
              "ou voir",
              "ou ecouter",
              "what to do",
              "what s on",
              "what is on",
              "where to go",
              "is there",
              "are there",
              "que voir",
              "quoi voir")
          .map(opening -> opening.split(" "))
          .toList();

  /** An opening begins within so many words. */
  private static final int OPENING = 4;

  private final Words words;
  private final boolean asks;
  private final boolean telegraphic;

  Grammar(Words words) {
    this.words = words;
    asks = words.asks;
    telegraphic = words.size() <= 12 && !asks;
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
        lead.word().equals("a") && isPlain(lead) && !telegraphic && !asksForThings();
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
    if (town.department().isEmpty() && asksForFact()) {
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

  /** Whether this is a whole sentence that asks for a fact. */
  boolean asks() {
    return asks;
  }

  /** Whether it asks for a fact and not, by its opening, for something to do: "que faire à …". */
  boolean asksForFact() {
    return asks && !asksForThings();
  }

  private boolean asksForThings() {
    for (int i = 0; i < words.size() && i < OPENING; i++) {
      for (String[] opening : OPENINGS) {
        if (words.at(i, opening)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the question is terse enough for a name without preposition. */
  boolean telegraphic() {
    return telegraphic;
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
                || words.mixedCase && before > 0 && words.get(before).capital());
    return !called && !words.get(to - 1).quoted() && (asksForThings() || looksForThings());
  }

  private boolean looksForThings() {
    for (int i = 0; i < words.size(); i++) {
      if (Lexicon.HEADS.contains(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isSite(Landmark site, Spelling name, Lead lead, boolean follows) {
    if (brokenOff(name)) {
      return false;
    }
    if (isCalledStation(name)) {
      return true;
    }
    boolean station = site.kind() == Where.Kind.STATION;
    if (isDirection(name.name()) || station && lead.word().equals("sur") && !lead.article()) {
      return false;
    }
    if (lead.kind() == Lead.Kind.OF_HEAD) {
      return !asks && !name.word() && (!name.one() || name.capital()) && !goesOn(name);
    }
    if ((lead.locates() || follows) && !lead.word().equals("en")) {
      boolean atStation = station && lead.kind() == Lead.Kind.AT;
      boolean said = !name.one() || name.capital() || !words.mixedCase || site.weight() >= CITY;
      return name.written()
          && said
          && !(atStation && name.word())
          && !(name.word() && goesOn(name));
    }
    boolean terse =
        standsAlone(name.name(), name.to())
            || words.get(name.name()).capital() && telegraphic && !lead.article();
    return lead.kind() == Lead.Kind.NONE && !name.one() && site.weight() >= FAMOUS && terse;
  }

  /** "au sud du Luxembourg": towns and countries have a south, stations and quarters have none. */
  private boolean isDirection(int name) {
    int before = name - 1;
    while (before > name - 4 && LINKS.contains(words.key(before))) {
      before--;
    }
    return DIRECTIONS.contains(words.key(before)) && before < name - 1;
  }

  /** "métro Temple", "station de la Bourse", "Oberkampf metro station". */
  boolean isCalledStation(Spelling name) {
    int before = name.name() - 1;
    while (before > name.name() - 4 && LINKS.contains(words.key(before))) {
      before--;
    }
    return RAILS.contains(words.key(before)) && !words.breakBefore(before + 1)
        || words.english
            && RAILS_AFTER.contains(words.key(name.to()))
            && !words.breakBefore(name.to());
  }

  /** Whether the next word makes a longer name of it: "Costa Rica", "Chambre de Commerce". */
  private boolean goesOn(Spelling name) {
    int next = name.to();
    if (!words.mixedCase || words.breakBefore(next) || next >= words.size()) {
      return false;
    }
    boolean of = LINKS.contains(words.key(next)) && name.word();
    int noun = of ? next + 1 : next;
    return noun < words.size()
        && words.get(noun).capital()
        && !Lexicon.TIME.contains(words.key(noun))
        && !Lexicon.CLOSED.contains(words.key(noun));
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
  private boolean brokenOff(Spelling name) {
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
          && words.get(i).capital()
          && words.get(i + 1).capital()) {
        return true;
      }
    }
    return false;
  }
}
