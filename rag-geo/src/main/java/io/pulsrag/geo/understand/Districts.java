package io.pulsrag.geo.understand;

import io.pulsrag.core.Folding;
import io.pulsrag.geo.District;
import io.pulsrag.geo.Gazetteer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds arrondissements: "dans le 11e", "Paris XI", "75011", "onzième arrondissement". */
final class Districts {

  private static final Set<String> DISTRICT =
      Set.of("arrondissement", "arrondissements", "arr", "ardt", "arrdt", "arrond", "district");
  private static final Set<String> CITIES = Set.of("paris", "lyon", "marseille", "paname");
  private static final Set<String> INTO =
      Set.of("dans", "ds", "in", "within", "sur", "vers", "inside", "around", "near");

  private final Words words;
  private final Purpose purpose;
  private final Grammar grammar;
  private final Gazetteer gazetteer;

  Districts(Words words, Purpose purpose, Grammar grammar, Gazetteer gazetteer) {
    this.words = words;
    this.purpose = purpose;
    this.grammar = grammar;
    this.gazetteer = gazetteer;
  }

  /** An arrondissement or a postal code that begins at an index, or null. */
  @Nullable Found at(int index, boolean follows) {
    String key = words.key(index);
    if (CITIES.contains(key)) {
      return afterCity(index, key.equals("paname") ? "paris" : key);
    }
    if (isCode(index)) {
      return postalCode(index, index);
    }
    return numbered(index, follows);
  }

  /** "Paris 11e", "Paris 75011", "Lyon, 3e arrondissement". */
  private @Nullable Found afterCity(int index, String city) {
    int next = index + 1;
    if (next >= words.size()) {
      return null;
    }
    Lead lead = Leads.before(words, index);
    if (lead.kind() == Lead.Kind.OF_OTHER || words.get(index).quoted()) {
      return null;
    }
    if (isCode(next)) {
      Found code = postalCode(next, index);
      return code == null ? null : new Found(index, code.to(), lead, code.sense());
    }
    Numerals.Ordinal ordinal = Numerals.at(words, next);
    if (ordinal == null || !exists(city, ordinal.number())) {
      return null;
    }
    boolean named = DISTRICT.contains(words.key(ordinal.to()));
    if (words.get(next).broken() && !named) {
      return null;
    }
    boolean plain =
        ordinal.form() == Numerals.Form.PLAIN || ordinal.form() == Numerals.Form.PLAIN_ROMAN;
    if (!named && (isCounted(ordinal) || plain && isDate(ordinal))) {
      return null;
    }
    return new Found(
        index,
        named ? ordinal.to() + 1 : ordinal.to(),
        lead,
        new Sense.Numbered(ordinal.number(), city));
  }

  private boolean isCode(int index) {
    String key = words.key(index);
    return key.length() == 5 && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private @Nullable Found postalCode(int code, int from) {
    District district = gazetteer.districtByPostalCode(words.key(code)).orElse(null);
    if (district == null) {
      return null;
    }
    int to = code + 1;
    String city = Folding.cityKey(district.city());
    if (from == code && words.key(to).equals(city) && !words.breakBefore(to)) {
      to++;
    }
    return new Found(
        code, to, Leads.before(words, code), new Sense.Numbered(district.number(), city));
  }

  private @Nullable Found numbered(int index, boolean follows) {
    Numerals.Ordinal ordinal = Numerals.at(words, index);
    if (ordinal == null || ordinal.number() < 1 || ordinal.number() > 20) {
      return null;
    }
    int to = ordinal.to();
    boolean named = DISTRICT.contains(words.key(to)) && !words.breakBefore(to);
    Lead lead = Leads.before(words, index);
    String city = "";
    if (named) {
      to++;
      if (words.at(to, "de") || words.at(to, "of") || words.at(to, "a") || words.at(to, "d")) {
        to = CITIES.contains(words.key(to + 1)) ? to + 2 : to;
      } else if (CITIES.contains(words.key(to)) && !words.breakBefore(to)) {
        to++;
      }
      city = CITIES.contains(words.key(to - 1)) ? words.key(to - 1) : "";
    } else if (CITIES.contains(words.key(to)) && !words.breakBefore(to)
        || CITIES.contains(words.key(to + 1)) && (words.at(to, "de") || words.at(to, "of"))) {
      to = CITIES.contains(words.key(to)) ? to + 1 : to + 2;
      city = words.key(to - 1);
    }
    if (!named && city.isEmpty() && !grammatical(ordinal, index, lead, follows)) {
      return null;
    }
    if (!named && isCounted(ordinal)) {
      return null;
    }
    city = city.equals("paname") ? "paris" : city;
    return new Found(index, to, lead, new Sense.Numbered(ordinal.number(), city));
  }

  /** Whether a number without "arrondissement" is one. */
  private boolean grammatical(Numerals.Ordinal ordinal, int index, Lead lead, boolean follows) {
    boolean plain =
        ordinal.form() == Numerals.Form.PLAIN || ordinal.form() == Numerals.Form.PLAIN_ROMAN;
    boolean complete =
        grammar.boundary(ordinal.to()) || lead.merged().isEmpty() && isThing(ordinal);
    if (isCounted(ordinal) || (plain || ordinal.number() == 1) && isDate(ordinal)) {
      return false;
    }
    String article = words.key(index - 1);
    boolean several = article.equals("les") && ordinal.form() == Numerals.Form.SUFFIXED;
    boolean masculine = article.equals("le") || article.equals("the") || several;
    boolean into = INTO.contains(lead.word()) && masculine;
    boolean parenthesised =
        words.get(index).broken()
            && ordinal.form() == Numerals.Form.SUFFIXED
            && !words.english
            && index > 0
            && words.breakBefore(ordinal.to());
    if (into || lead.excluded() && lead.article()) {
      return switch (ordinal.form()) {
        case SUFFIXED, ROMAN -> true;
        case PLAIN, PLAIN_ROMAN, WORD -> complete;
      };
    }
    if (plain || words.english && !follows) {
      return false;
    }
    if (follows || parenthesised) {
      return complete;
    }
    if (ordinal.form() == Numerals.Form.WORD) {
      return false;
    }
    if (lead.kind() == Lead.Kind.OF_HEAD) {
      return grammar.boundary(ordinal.to())
          && !(ordinal.number() >= 12 && Lexicon.ARTS.contains(words.key(index - 2)));
    }
    if (lead.kind() != Lead.Kind.NONE
        || !purpose.telegraphic()
        || !grammar.boundary(ordinal.to())) {
      return false;
    }
    if (lead.article()) {
      int before = lead.from() - 1;
      return words.key(index - 1).equals("le")
          && ordinal.form() == Numerals.Form.SUFFIXED
          && ordinal.number() > 1
          && (before < 0 || words.breakBefore(lead.from()) || grammar.boundary(before));
    }
    return ordinal.form() == Numerals.Form.SUFFIXED
        && ordinal.number() > 1
        && !Set.of("debut", "fin", "milieu").contains(words.key(index - 1));
  }

  /** "dans le 20e danse": after a complete arrondissement the search goes on with a thing. */
  private boolean isThing(Numerals.Ordinal ordinal) {
    return Lexicon.HEADS.contains(words.key(ordinal.to()));
  }

  private boolean isCounted(Numerals.Ordinal ordinal) {
    String next = words.breakBefore(ordinal.to()) ? "" : words.key(ordinal.to());
    return ordinal.form() != Numerals.Form.PLAIN
            && Lexicon.CENTURIES.contains(next)
            && !(Lexicon.WEEKDAYS.contains(next) && ordinal.form() == Numerals.Form.SUFFIXED)
        || Lexicon.UNITS.contains(next) && !next.isEmpty();
  }

  /** "Paris 14 juillet", "dans le 20 et 21 septembre", "le 1er mai". */
  private boolean isDate(Numerals.Ordinal ordinal) {
    int to = ordinal.to();
    for (int i = to; i < Math.min(to + 3, words.size()); i++) {
      if (Lexicon.MONTHS.contains(words.key(i))) {
        return true;
      }
      boolean links = Set.of("et", "au", "and", "to", "ou").contains(words.key(i));
      if (!links && !words.get(i).startsWithDigit()) {
        return false;
      }
    }
    return false;
  }

  private boolean exists(String city, int number) {
    return gazetteer.district(city, number).isPresent();
  }
}
