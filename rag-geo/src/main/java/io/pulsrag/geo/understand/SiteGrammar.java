package io.pulsrag.geo.understand;

import io.pulsrag.core.Where;
import io.pulsrag.geo.Landmark;
import java.util.Set;

/** Decides by the words around the name of a station, a quarter or a venue whether it is meant. */
final class SiteGrammar {

  /** A landmark of at least this weight is understood as a single word in small letters. */
  private static final int KNOWN = 5_000;

  /** A landmark above this weight is understood without preposition. */
  private static final int FAMOUS = 100_000;

  private static final Set<String> RAILS =
      Set.of("metro", "rer", "gare", "station", "tram", "tramway", "arret");

  private static final Set<String> RAILS_AFTER =
      Set.of("metro", "rer", "station", "tram", "underground", "subway", "tube");

  private static final Set<String> DIRECTIONS =
      Set.of("nord", "sud", "est", "ouest", "north", "south", "east", "west");

  private static final Set<String> LINKS = Set.of("de", "du", "des", "d", "la", "le", "l", "of");

  private final Words words;
  private final Purpose purpose;
  private final Grammar grammar;

  SiteGrammar(Words words, Purpose purpose, Grammar grammar) {
    this.words = words;
    this.purpose = purpose;
    this.grammar = grammar;
  }

  boolean isSite(Landmark site, Spelling name, Lead lead, boolean follows) {
    if (grammar.brokenOff(name)) {
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
      return !purpose.asks()
          && !name.word()
          && (!name.one() || name.capital())
          && !grammar.goesOn(name);
    }
    if ((lead.locates() || follows) && !lead.word().equals("en")) {
      boolean atStation = station && lead.kind() == Lead.Kind.AT;
      boolean said =
          !name.one()
              || name.capital()
              || !words.mixedCase
              || site.weight() >= KNOWN
              || isMeasured(name);
      return (name.written() || site.weight() >= FAMOUS && isMeasured(name))
          && said
          && !(atStation && name.word())
          && !(name.word() && grammar.goesOn(name));
    }
    boolean terse =
        grammar.standsAlone(name.name(), name.to())
            || words.capital(name.name()) && purpose.telegraphic() && !lead.article();
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

  /** "à 10 min à pied du panthéon": what a distance leads to is a place. */
  private boolean isMeasured(Spelling name) {
    int end = name.name();
    while (end > name.name() - 3 && LINKS.contains(words.key(end - 1))) {
      end--;
    }
    int last = end;
    return end < name.name()
        && Reach.all(words).stream()
            .anyMatch(reach -> reach.to() >= last && reach.from() < name.name());
  }

  /** "métro Temple", "station de la Bourse", "Oberkampf metro station", "gare du Nord". */
  boolean isCalledStation(Spelling name) {
    if (RAILS.contains(words.key(name.name())) && name.to() - name.name() > 1) {
      return true;
    }
    int before = name.name() - 1;
    while (before > name.name() - 4 && LINKS.contains(words.key(before))) {
      before--;
    }
    return RAILS.contains(words.key(before)) && !words.breakBefore(before + 1)
        || words.english
            && RAILS_AFTER.contains(words.key(name.to()))
            && !words.breakBefore(name.to());
  }
}
