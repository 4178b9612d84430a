package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Folding;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Question;
import io.pulsrag.core.Understood;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import io.pulsrag.geo.itinerary.Candidate;
import io.pulsrag.geo.itinerary.ItineraryPlanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for the events of a plan: at once, or for each thing that comes after another. */
final class PlanSearch {

  /** So many events are looked at. */
  private static final int CANDIDATES = 3 * ItineraryPlanner.MOST_CANDIDATES;

  /**
   * Something that comes after what is before it.
   *
   * @param understood what is looked for, without constraints of its own
   * @param themes its subjects and all narrower ones
   */
  record Step(Understood understood, Set<String> themes) {}

  /**
   * What was asked for in an order.
   *
   * @param steps at least two, or none
   * @param unplaced parts that are no subject, time, place or meal, as written
   */
  record Sequence(List<Step> steps, List<String> unplaced) {
    List<Set<String>> themes() {
      return steps.stream().map(Step::themes).toList();
    }
  }

  /**
   * What was found.
   *
   * @param hits each event once, best first for each search
   * @param candidates the same by how much they are wanted
   */
  record Found(List<Hit> hits, List<Candidate> candidates) {}

  private final Assistant assistant;

  PlanSearch(Assistant assistant) {
    this.assistant = assistant;
  }

  /** The parts of a question in their order, each understood by itself. */
  Sequence sequence(Question question, PlanWishes wishes, Locale language) {
    List<Step> steps = new ArrayList<>();
    List<String> unplaced = new ArrayList<>();
    for (String part : wishes.parts()) {
      Understood understood = alone(question, part, language);
      Constraints said = understood.constraints();
      if (!understood.themes().isEmpty()) {
        steps.add(new Step(understood, closure(understood.themes())));
      } else if (said.when() == null && said.where() == null && !isMeal(part, understood)) {
        unplaced.add(part);
      }
    }
    return new Sequence(steps.size() < 2 ? List.of() : steps, unplaced);
  }

  /** What words in a language mean by themselves, outside the conversation of the question. */
  Understood alone(Question question, String words, Locale language) {
    return assistant.understand(
        assistant
            .question(words)
            .near(question.near())
            .inLanguage(language)
            .at(assistant.now(question)));
  }

  /** "Puis dîner" needs no place in the order: time for meals is kept anyhow. */
  private static boolean isMeal(String part, Understood understood) {
    Set<String> meals =
        Set.of(PlanWords.bundle(understood.language()).getString("meals").split(" "));
    return Arrays.stream(Folding.fold(part).split(" ")).anyMatch(meals::contains);
  }

  /** Subjects with all narrower ones. */
  static Set<String> closure(Collection<String> themes) {
    return themes.stream()
        .flatMap(theme -> CultureLexicon.get().closure(theme).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The events under what is wanted; of a sequence those of each step, which are of its themes and
   * do not merely mention them.
   */
  Found find(Question question, Understood wanted, Sequence sequence) {
    if (sequence.steps().isEmpty()) {
      List<Hit> hits = assistant.find(question, wanted, CANDIDATES);
      return new Found(hits, Alike.without(Wanted.of(hits, wanted)));
    }
    Map<String, Hit> hits = new LinkedHashMap<>();
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    for (Step step : sequence.steps()) {
      Understood search = step(step.understood(), wanted);
      List<Hit> found =
          assistant.find(question, search, CANDIDATES / sequence.steps().size()).stream()
              .filter(hit -> isOf(hit, step.themes()))
              .toList();
      found.forEach(hit -> hits.putIfAbsent(hit.id(), hit));
      for (Candidate candidate : Wanted.of(found, search)) {
        candidates.merge(
            candidate.id(), candidate, (a, b) -> a.relevance() >= b.relevance() ? a : b);
      }
    }
    return new Found(List.copyOf(hits.values()), Alike.without(candidates.values()));
  }

  private static boolean isOf(Hit hit, Set<String> themes) {
    return hit.document().metadata().texts("category").stream().anyMatch(themes::contains);
  }

  private static Understood step(Understood step, Understood whole) {
    return about(step).withConstraints(whole.constraints());
  }

  /** Without the words that only ask for a plan: "organise-moi une journée". */
  static Understood about(Understood understood) {
    Set<String> asking =
        Set.of(PlanWords.bundle(understood.language()).getString("asking").split(" "));
    String text =
        Arrays.stream(Folding.fold(understood.text()).split(" "))
            .filter(word -> !asking.contains(word))
            .collect(Collectors.joining(" "));
    return new Understood(
        understood.intent().listsDocuments() ? understood.intent() : Intent.PLAN,
        text,
        understood.expansions(),
        understood.constraints(),
        understood.themes(),
        understood.asks(),
        understood.subjects(),
        understood.language(),
        understood.limit());
  }
}
