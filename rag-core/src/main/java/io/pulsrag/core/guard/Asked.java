package io.pulsrag.core.guard;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Query;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the user themselves said: an answer may repeat it, but not as a statement about a document.
 *
 * @param key the readings in comparable form
 * @param facts what the readings state
 * @param windows the times asked, on the clock of the place
 * @param budgets prices that were named, in euros
 * @param ages ages that were named, in years
 * @param origin names of the place asked, in comparable form; blank when none
 * @param today null when the time of the question is unknown
 */
record Asked(
    String key,
    List<Fact> facts,
    List<CardFacts.Slot> windows,
    Set<Double> budgets,
    Set<Double> ages,
    String origin,
    @Nullable LocalDate today) {

  static Asked of(@Nullable Query query, ZoneId zone) {
    if (query == null) {
      return new Asked(" ", List.of(), List.of(), Set.of(), Set.of(), "", null);
    }
    When when = query.constraints().when();
    Where where = query.constraints().where();
    List<String> readings = new ArrayList<>();
    readings.add(query.text());
    List<CardFacts.Slot> windows = new ArrayList<>();
    if (when != null) {
      readings.add(when.reading());
      for (TimeWindow window : when.windows()) {
        if (bounded(window)) {
          windows.add(new CardFacts.Slot(window.from().atZone(zone), window.to().atZone(zone)));
        }
      }
    }
    if (where != null) {
      readings.add(where.name());
      where.alternatives().forEach(other -> readings.add(other.name()));
    }
    query.constraints().facets().stream().map(Facet::reading).forEach(readings::add);
    String text = String.join(" . ", readings);
    List<Fact> facts = FactReader.read(text, false);
    return new Asked(
        Plain.key(text),
        facts,
        List.copyOf(windows),
        numbers(query, "price"),
        ages(query, facts),
        where == null ? "" : Plain.key(where.name()),
        query.now().atZone(zone).toLocalDate());
  }

  boolean says(Fact.Day day) {
    return windows.stream().anyMatch(window -> window.covers(day::says))
        || facts.stream().anyMatch(f -> f instanceof Fact.Day other && day.sameAs(other));
  }

  boolean says(Fact.Time time) {
    return windows.stream().anyMatch(window -> window.at(time.minutes()))
        || facts.stream()
            .anyMatch(
                f ->
                    f instanceof Fact.Time other
                        && time.minutes().stream().anyMatch(other.minutes()::contains));
  }

  boolean says(Fact.Claim claim) {
    return facts.stream()
        .anyMatch(
            f ->
                f instanceof Fact.Claim other
                    && other.subject() == claim.subject()
                    && other.yes() == claim.yes());
  }

  private static Set<Double> numbers(Query query, String name) {
    return query.constraints().facets().stream()
        .filter(facet -> facet.name().startsWith(name))
        .map(Facet::value)
        .filter(Value.Number.class::isInstance)
        .map(value -> ((Value.Number) value).number())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those of the demands, and those that their readings name: a demand may hold several. */
  private static Set<Double> ages(Query query, List<Fact> facts) {
    Set<Double> ages = new HashSet<>(numbers(query, "age"));
    facts.forEach(
        fact -> {
          if (fact instanceof Fact.Age age) {
            ages.add((double) age.years());
          }
        });
    return Set.copyOf(ages);
  }

  /** An end that is not open has a place on the calendar. */
  private static boolean bounded(TimeWindow window) {
    return !window.from().equals(java.time.Instant.MIN)
        && !window.to().equals(java.time.Instant.MAX);
  }
}
