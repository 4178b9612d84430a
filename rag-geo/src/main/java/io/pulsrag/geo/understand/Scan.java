package io.pulsrag.geo.understand;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import io.pulsrag.geo.Division;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.KnownPlaces;
import io.pulsrag.geo.Landmark;
import io.pulsrag.geo.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a question from left to right and takes every name that is a place. */
final class Scan {

  /** The longest name of a country has this many words. */
  private static final int COUNTRY = 2;

  private static final Set<String> LINKS = Set.of("et", "ou", "and", "or");

  private final Words words;
  private final @Nullable GeoPoint near;
  private final Countries.@Nullable Country home;
  private final Purpose purpose;
  private final Grammar grammar;
  private final SiteGrammar sites;
  private final Names names;
  private final Districts districts;
  private final Ranking ranking;
  private final Typos typos;
  private final Qualifier qualifier;
  private final Gazetteer gazetteer;
  private final List<Found> found = new ArrayList<>();

  Scan(
      Words words,
      Gazetteer gazetteer,
      KnownPlaces known,
      @Nullable GeoPoint near,
      Ranking ranking,
      Countries.@Nullable Country home) {
    this.words = words;
    this.near = near;
    this.home = home;
    purpose = new Purpose(words);
    grammar = new Grammar(words, purpose);
    sites = new SiteGrammar(words, purpose, grammar);
    this.ranking = ranking;
    names = new Names(gazetteer, known, ranking);
    districts = new Districts(words, purpose, grammar, gazetteer);
    typos = new Typos(words, gazetteer, ranking);
    qualifier = new Qualifier(words, gazetteer);
    this.gazetteer = gazetteer;
  }

  List<Found> places() {
    for (int i = 0; i < words.size(); ) {
      Found place = at(i);
      if (place == null) {
        i++;
      } else {
        found.add(place);
        i = place.to();
      }
    }
    attach(Reach.all(words));
    return found;
  }

  private @Nullable Found at(int i) {
    int here = Here.end(words, i);
    if (here > i && isHere(i, here)) {
      Lead lead = new Lead(Lead.Kind.NEAR, i, false, false, "", "");
      return new Found(i, here, lead, new Sense.Here());
    }
    boolean follows = follows(i);
    Found district = districts.at(i, follows);
    if (district != null) {
      return district;
    }
    Lead lead = Leads.before(words, i);
    Found other = country(i, lead);
    other = other == null ? adjective(i) : other;
    other = other == null ? departmentNumber(i, lead) : other;
    if (other != null) {
      return other;
    }
    Names.Named named = names.at(words, i, lead.merged());
    if (Lexicon.ARTICLES.contains(words.key(i)) && i + 1 < words.size()) {
      Names.Named inner = names.at(words, i + 1, "");
      if (inner != null && (named == null || inner.to() > named.to())) {
        return null;
      }
    }
    if (named == null) {
      boolean written = words.mixedCase && words.capital(i);
      return lead.locates() && grammar.mayBeMisspelt(lead, written)
          ? typos.at(i, lead, purpose.asksForFact(), grammar.isPerhapsVerb(lead))
          : null;
    }
    Found place = place(i, named, lead, follows || listed(i, named.to()));
    boolean goesOn =
        named.to() < words.size()
            && (words.get(named.to()).hyphen()
                || !words.get(named.to()).broken() && words.capital(named.to()));
    if (place == null && goesOn && lead.locates()) {
      Found longer = typos.at(i, lead, purpose.asksForFact(), false);
      return longer != null && longer.to() > named.to() ? longer : null;
    }
    return place;
  }

  private @Nullable Found place(int i, Names.Named named, Lead lead, boolean follows) {
    Spelling name = Spelling.of(words, i, named);
    boolean division =
        named.division() != null
            && grammar.isDivision(named.division(), named, name, lead, follows);
    boolean town =
        !named.towns().isEmpty()
            && grammar.isTown(named.towns().getFirst(), named, name, lead, follows);
    boolean site =
        !named.sites().isEmpty() && sites.isSite(named.sites().getFirst(), name, lead, follows);
    if (division && named.division() != null && (!town || preferDivision(lead, named))) {
      return new Found(i, named.to(), lead, new Sense.Divided(named.division()));
    }
    boolean called = site && sites.isCalledStation(name);
    if (site && (!town || called || preferSite(named))) {
      return new Found(
          i, named.to(), lead, new Sense.Sites(called ? stations(named.sites()) : named.sites()));
    }
    if (!town) {
      return null;
    }
    Found place = new Found(i, named.to(), lead, new Sense.Towns(named.towns()));
    return named.towns().size() < 2 ? place : qualifier.qualified(place, named.towns());
  }

  /** Where a station is called for, the stations of the name if there are any. */
  private static List<Landmark> stations(List<Landmark> sites) {
    List<Landmark> stations =
        sites.stream().filter(site -> site.kind() == Where.Kind.STATION).toList();
    return stations.isEmpty() ? sites : stations;
  }

  /** "partout en France". */
  private @Nullable Found country(int i, Lead lead) {
    if (!lead.locates() || purpose.asks()) {
      return null;
    }
    for (int length = COUNTRY; length > 0; length--) {
      Countries.Country country =
          i + length > words.size() ? null : Countries.named(words.join(i, i + length));
      if (country != null) {
        boolean here = country.equals(home);
        boolean said = here || !isElsewhere(i, length) && grammar.isCountry(lead, i + length);
        return said
            ? new Found(
                i,
                i + length,
                lead,
                new Sense.Country(here ? country.whole() : country.abroad(), here))
            : null;
      }
    }
    return null;
  }

  /** "au Luxembourg": a name that a place at home has too is no country. */
  private boolean isElsewhere(int i, int length) {
    String key = words.join(i, i + length);
    return !gazetteer.landmarks(key).isEmpty() || !gazetteer.towns(key).isEmpty();
  }

  /** "expositions parisiennes", "la région lyonnaise". */
  private @Nullable Found adjective(int i) {
    String before = words.breakBefore(i) ? "" : words.key(i - 1);
    boolean titled = i > 1 && words.mixedCase && words.capital(i - 1);
    if (words.capital(i)
        || titled
        || !Lexicon.HEADS.contains(before) && !Lexicon.ADJECTIVE_HEADS.contains(before)) {
      return null;
    }
    String place = Inhabitants.place(words.key(i)).orElse("");
    Lead lead = new Lead(Lead.Kind.AT, i, false, false, "", "");
    Division division = gazetteer.division(place).orElse(null);
    if (division != null) {
      return new Found(i, i + 1, lead, new Sense.Divided(division));
    }
    List<Town> towns = place.isEmpty() ? List.of() : ranking.towns(place);
    return towns.isEmpty() ? null : new Found(i, i + 1, lead, new Sense.Towns(towns));
  }

  /** "dans le 93". */
  private @Nullable Found departmentNumber(int i, Lead lead) {
    boolean into =
        lead.locates()
            && words.key(i - 1).equals("le")
            && words.key(i).length() == 2
            && words.get(i).startsWithDigit();
    if (!into || !grammar.boundary(i + 1) || Lexicon.MONTHS.contains(words.key(i + 1))) {
      return null;
    }
    return gazetteer
        .department(words.key(i))
        .map(division -> new Found(i, i + 1, lead, new Sense.Divided(division)))
        .orElse(null);
  }

  /** "dans la Vienne", "en Corrèze" is the département, "à Vienne" the town. */
  private static boolean preferDivision(Lead lead, Names.Named named) {
    boolean of = lead.article() && lead.merged().isEmpty() || lead.word().equals("en");
    boolean unknown = named.towns().getFirst().population() < 20_000;
    return of || unknown && !lead.word().equals("a");
  }

  /** A station is in the town of its name; else the better known of both is meant. */
  private boolean preferSite(Names.Named named) {
    Landmark site = named.sites().getFirst();
    Town town = named.towns().getFirst();
    boolean inTown = town.center() != null && town.center().distanceMeters(site.center()) < 6_000;
    return !inTown && ranking.weight(site) > ranking.weight(town);
  }

  /** Whether a name goes on with a list that began with a place. */
  private boolean follows(int i) {
    if (found.isEmpty()) {
      return false;
    }
    int end = found.getLast().to();
    int start = Lexicon.ARTICLES.contains(words.key(i - 1)) ? i - 1 : i;
    return start == end + 1 && LINKS.contains(words.key(end)) && !words.breakBefore(end)
        || start == end
            && words.get(i).broken()
            && !words.breakBefore(end + 1)
            && end + 1 < words.size()
            && LINKS.contains(words.key(end + 1));
  }

  /** "à Rouen, Le Havre ou Dieppe": after a comma, and before the last of the list. */
  private boolean listed(int i, int to) {
    return !found.isEmpty()
        && found.getLast().to() == i
        && words.get(i).broken()
        && words.capital(i)
        && !words.breakBefore(to)
        && LINKS.contains(words.key(to));
  }

  /** "à côté", "pas loin" alone say something of the person only when their position is known. */
  private boolean isHere(int from, int to) {
    boolean chez =
        words.at(from, "chez") || words.at(from, "de", "moi") || words.at(from, "of", "me");
    boolean reach = from > 0 && !Reach.all(words).isEmpty();
    return near != null
        && (!chez || reach)
        && !(words.at(from, "de") && !reach)
        && !(words.at(from, "from") && !reach)
        && to > from;
  }

  /** Gives every distance to the place that it stands beside, or to the person. */
  private void attach(List<Reach> reaches) {
    for (Reach reach : reaches) {
      int best = -1;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < found.size(); i++) {
        Found place = found.get(i);
        boolean measurable =
            place.sense() instanceof Sense.Towns
                || place.sense() instanceof Sense.Sites
                || place.sense() instanceof Sense.Here;
        int gap =
            place.from() >= reach.to() ? place.from() - reach.to() : reach.from() - place.to();
        if (measurable && !place.excluded() && gap < least) {
          best = i;
          least = gap;
        }
      }
      if (best >= 0 && (reach.firm() || least <= 2)) {
        found.set(best, spanning(found.get(best).reaching(reach.meters()), reach));
      } else if (best < 0 && reach.firm() && near != null) {
        Lead lead = new Lead(Lead.Kind.NEAR, reach.from(), false, false, "", "");
        found.add(
            new Found(
                reach.from(), reach.from(), reach.to(), lead, new Sense.Here(), reach.meters()));
      }
    }
  }

  /** The place with the words of its distance, where they touch. */
  private static Found spanning(Found place, Reach reach) {
    if (reach.from() == place.to()) {
      return place.until(Math.max(place.to(), reach.to()));
    }
    if (reach.to() >= place.from() && reach.from() < place.from()) {
      return new Found(
          reach.from(), place.name(), place.to(), place.lead(), place.sense(), place.reach());
    }
    return place;
  }
}
