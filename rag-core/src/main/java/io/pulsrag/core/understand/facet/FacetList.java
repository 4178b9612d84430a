package io.pulsrag.core.understand.facet;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Value;
import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Makes facets of phrases, one of each name; several ages all have to be welcome. */
final class FacetList {
  private static final double OLDEST = 120;
  private static final int MOST_RESULTS = 20;

  /** "pour un enfant" and "pour deux" are no group. */
  private static final int SMALLEST_GROUP = 3;

  private final FacetFields fields;
  private final Lexicon lexicon;
  private final Wording wording;
  private final List<Facet> facets = new ArrayList<>();
  private int limit;

  FacetList(FacetFields fields, Lexicon lexicon, Wording wording) {
    this.fields = fields;
    this.lexicon = lexicon;
    this.wording = wording;
  }

  List<Facet> all() {
    return List.copyOf(facets);
  }

  /** How many results were asked for, or 0. */
  int limit() {
    return limit;
  }

  void drop(String name) {
    facets.removeIf(facet -> facet.name().equals(name));
  }

  void refuseTheme(String concept) {
    String label =
        lexicon.label(
            concept, wording == Wording.in(Locale.ENGLISH) ? Locale.ENGLISH : Locale.FRENCH);
    put(
        Facet.refusal(
            FacetNames.EXCLUDE_THEME,
            Value.of(concept),
            fields.isAbout(lexicon.closure(concept)),
            wording.of("exclude.theme", label)));
  }

  void add(Found phrase, boolean refused) {
    if (refused) {
      refuse(phrase);
      return;
    }
    List<Double> numbers = phrase.numbers();
    switch (phrase.kind()) {
      case "free" -> yes(FacetNames.FREE, fields.isFree());
      case "paid" -> yes(FacetNames.PAID, fields.isPaid());
      case "online" -> yes(FacetNames.ONLINE, fields.isOnline());
      case "onsite" -> yes(FacetNames.ONSITE, fields.isOnsite());
      case "price_max" -> priceMax(told(phrase));
      case "price_min" -> priceMin(numbers.getFirst());
      case "price_range" -> {
        priceMin(Math.min(numbers.getFirst(), numbers.getLast()));
        priceMax(Math.max(numbers.getFirst(), numbers.getLast()));
      }
      case "age", "age_range", "age_over" -> numbers.forEach(this::age);
      case "age_under" -> age(numbers.getFirst() - 1);
      case "age_months" -> age(Math.floor(numbers.getFirst() / 12));
      case "accessible" -> accessible(phrase.argument());
      case "sort" -> word(FacetNames.SORT, phrase.argument(), "sort." + phrase.argument());
      case "limit" -> limit(phrase);
      default -> wish(phrase);
    }
  }

  private void refuse(Found phrase) {
    switch (phrase.kind()) {
      case "price_min" -> priceMax(phrase.numbers().getFirst());
      case "price_max" -> priceMin(told(phrase));
      case "free" -> no(FacetNames.FREE, fields.isFree());
      case "paid" -> yes(FacetNames.FREE, fields.isFree());
      case "online" -> no(FacetNames.ONLINE, fields.isOnline());
      case "onsite" -> yes(FacetNames.ONLINE, fields.isOnline());
      default -> {
        // The refusal of an age, a price or a wish decides nothing.
      }
    }
  }

  private void yes(String name, Filter filter) {
    put(Facet.demand(name, Value.of(true), filter, wording.of(name)));
  }

  private void no(String name, Filter refused) {
    put(
        Facet.refusal(
            FacetNames.EXCLUDE + name,
            Value.of(true),
            refused,
            wording.of(FacetNames.EXCLUDE + name)));
  }

  private void word(String name, String value, String key) {
    put(Facet.demand(name, Value.of(value), Filter.everything(), wording.of(key)));
  }

  private void priceMax(double euros) {
    if (euros == 0) {
      yes(FacetNames.FREE, fields.isFree());
      return;
    }
    put(
        Facet.demand(
            FacetNames.PRICE_MAX,
            Value.of(euros),
            fields.costsAtMost(euros),
            wording.of(FacetNames.PRICE_MAX, euros)));
  }

  private void priceMin(double euros) {
    put(
        Facet.demand(
            FacetNames.PRICE_MIN,
            Value.of(euros),
            fields.costsAtLeast(euros),
            wording.of(FacetNames.PRICE_MIN, euros)));
  }

  private void age(double years) {
    if (years < 0 || years > OLDEST) {
      return;
    }
    Facet next =
        Facet.demand(
            FacetNames.AGE,
            Value.of(years),
            fields.welcomesAge(years),
            wording.of(FacetNames.AGE, years));
    for (int i = 0; i < facets.size(); i++) {
      Facet before = facets.get(i);
      if (before.name().equals(FacetNames.AGE)) {
        facets.set(i, both(before, next));
        return;
      }
    }
    facets.add(next);
  }

  private static Facet both(Facet one, Facet other) {
    if (Objects.equals(one.value(), other.value())) {
      return one;
    }
    return new Facet(
        one.name(),
        one.value(),
        Filter.and(one.filter(), other.filter()),
        false,
        one.reading() + ", " + other.reading());
  }

  private void accessible(String kind) {
    String name = kind.equals("mi") ? FacetNames.ACCESSIBLE : FacetNames.ACCESSIBLE + "." + kind;
    put(
        Facet.demand(
            name, Value.of(kind), fields.isAccessible(kind), wording.of("accessible." + kind)));
  }

  /** "une sortie" is an article, not a count; "une seule sortie" stands for one by its argument. */
  private void limit(Found phrase) {
    if (!phrase.numbers().isEmpty() && phrase.numbers().getFirst() == 1) {
      return;
    }
    limit = (int) Math.max(1, Math.min(MOST_RESULTS, told(phrase)));
  }

  /** The number in a phrase, or the one that it stands for: "a tenner". */
  private static double told(Found phrase) {
    return phrase.numbers().isEmpty()
        ? Double.parseDouble(phrase.argument())
        : phrase.numbers().getFirst();
  }

  private void wish(Found phrase) {
    if (phrase.kind().equals("company")
        && !phrase.numbers().isEmpty()
        && phrase.numbers().getFirst() < SMALLEST_GROUP) {
      return;
    }
    String value = phrase.argument().isEmpty() ? phrase.kind() : phrase.argument();
    String key = FacetNames.WISH + phrase.kind() + (phrase.argument().isEmpty() ? "" : "." + value);
    word(FacetNames.WISH + phrase.kind(), value, key);
  }

  /** Keeps the first facet of a name; refusals of different things stand side by side. */
  private void put(Facet facet) {
    boolean known =
        facets.stream()
            .anyMatch(
                other ->
                    other.name().equals(facet.name())
                        && (!facet.excluded() || Objects.equals(other.value(), facet.value())));
    if (!known) {
      facets.add(facet);
    }
  }
}
