package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Folding;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Metadata;
import io.pulsrag.core.Question;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Value;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import io.pulsrag.geo.itinerary.Candidate;
import io.pulsrag.geo.itinerary.Cost;
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

  /** Words so short tell nothing. */
  private static final int SHORT = 3;

  /** What an event that says nothing of the wished words counts beside one that does. */
  private static final double UNSAID = 0.6;

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
   * @param steps none where no order was asked for; one where it is before or after a meal
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
    boolean meals = false;
    for (String part : wishes.parts()) {
      Understood understood = alone(question, part, language);
      Constraints said = understood.constraints();
      if (isMeal(part, understood)) {
        meals = true;
      } else if (!understood.themes().isEmpty()) {
        steps.add(step(understood));
      } else if (said.when() == null && said.where() == null) {
        unplaced.add(part);
      }
    }
    return new Sequence(steps.size() < 2 && !meals ? List.of() : steps, unplaced);
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
    Set<String> meals = words(understood, "meals");
    boolean named = Arrays.stream(Folding.fold(part).split(" ")).anyMatch(meals::contains);
    boolean nothingElse =
        Arrays.stream(about(understood).text().split(" "))
            .allMatch(word -> meals.contains(word) || word.length() <= SHORT);
    return named && (understood.themes().isEmpty() || nothingElse);
  }

  private static Set<String> words(Understood understood, String key) {
    String words = PlanWords.bundle(understood.language()).getString(key);
    return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
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
      return filled(question, wanted, assistant.find(question, wanted, CANDIDATES));
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

  /**
   * What is under the demands and says nothing of the words joins what does, for less: words that
   * name no subject are wishes ("une journée culturelle"), and what is good for a family seldom
   * says so. Where a subject is named, only that is wanted.
   */
  private Found filled(Question question, Understood wanted, List<Hit> found) {
    boolean named = !Guests.childrens().containsAll(wanted.themes());
    if (named || wanted.text().isBlank()) {
      return new Found(found, Alike.without(Wanted.enough(Wanted.of(found, wanted))));
    }
    Understood open = wanted.withText("", List.of());
    Map<String, Hit> hits = new LinkedHashMap<>();
    List<Candidate> candidates = new ArrayList<>(Wanted.of(found, wanted));
    found.forEach(hit -> hits.put(hit.id(), hit));
    List<Hit> others =
        assistant.find(question, open, CANDIDATES).stream()
            .filter(hit -> hits.putIfAbsent(hit.id(), hit) == null)
            .toList();
    for (Candidate other : Wanted.of(others, open, Set.of())) {
      candidates.add(new Candidate(other.document(), other.relevance() * UNSAID));
    }
    return new Found(List.copyOf(hits.values()), Alike.without(Wanted.enough(candidates)));
  }

  /** What may join the stops of an earlier plan, and those of them that keep to what is wanted. */
  Found joining(PlanBrief brief, Understood wanted) {
    PlanBrief.Stays stays = brief.stays();
    Understood only = stays.only();
    Found found =
        only == null
            ? find(brief.question(), wanted, brief.sequence())
            : find(brief.question(), wanted, new Sequence(List.of(step(only)), List.of()));
    Map<String, Hit> hits = new LinkedHashMap<>();
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    for (Hit hit : staying(brief.question(), wanted, stays.stops().keySet())) {
      hits.put(hit.id(), hit);
      candidates.put(hit.id(), new Candidate(hit.document(), 1));
    }
    for (Hit hit : found.hits()) {
      hits.putIfAbsent(hit.id(), hit);
    }
    for (Candidate candidate : found.candidates()) {
      if (!stays.without().contains(candidate.id())
          && (!stays.pricedOnly() || Cost.of(candidate.document()).known())) {
        candidates.putIfAbsent(candidate.id(), candidate);
      }
    }
    return new Found(List.copyOf(hits.values()), Alike.without(candidates.values()));
  }

  /** Those of some events that keep to what is wanted, whatever their words. */
  List<Hit> staying(Question question, Understood wanted, Set<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Facet> facets = new ArrayList<>(wanted.constraints().facets());
    facets.add(
        Facet.demand(
            FacetNames.SELECTED,
            Value.of(String.join(" ", ids)),
            new Filter.Ids(ids),
            FacetNames.SELECTED));
    return assistant.find(
        question,
        wanted.withText("", List.of()).withConstraints(wanted.constraints().withFacets(facets)),
        ids.size());
  }

  /** What says nothing of an age or of a price that is demanded, and breaks nothing else. */
  List<Candidate> unsaid(PlanBrief brief, Understood wanted) {
    Constraints demands = wanted.constraints();
    boolean free = demands.facet(FacetNames.FREE).isPresent();
    Guests guests = Guests.of(wanted);
    if (!free && guests.ages().isEmpty() || brief.stays().only() != null) {
      return List.of();
    }
    Constraints unpriced = demands.without(FacetNames.FREE);
    Map<String, Candidate> unsaid = new LinkedHashMap<>();
    for (Constraints open : List.of(unpriced, unpriced.without(FacetNames.AGE))) {
      Understood search = wanted.withConstraints(open);
      find(brief.question(), search, brief.sequence()).candidates().stream()
          .filter(candidate -> open == unpriced || tellsNoAge(candidate))
          .filter(candidate -> !brief.stays().without().contains(candidate.id()))
          .filter(candidate -> !free || isPerhapsFree(candidate))
          .forEach(candidate -> unsaid.putIfAbsent(candidate.id(), candidate));
    }
    return List.copyOf(unsaid.values());
  }

  private static boolean tellsNoAge(Candidate candidate) {
    Metadata event = candidate.document().metadata();
    return event.number("age_min").isEmpty() && event.number("age_max").isEmpty();
  }

  private static boolean isPerhapsFree(Candidate candidate) {
    Cost cost = Cost.of(candidate.document());
    return cost.free()
        || !cost.known() && candidate.document().metadata().flag("free").orElse(true);
  }

  private static Step step(Understood only) {
    return new Step(only, closure(only.themes()));
  }

  private static boolean isOf(Hit hit, Set<String> themes) {
    return hit.document().metadata().texts("category").stream().anyMatch(themes::contains);
  }

  private static Understood step(Understood step, Understood whole) {
    return about(step).withConstraints(whole.constraints());
  }

  /** Without the words that only ask for a plan: "organise-moi une journée". */
  static Understood about(Understood understood) {
    Set<String> asking = words(understood, "asking");
    String text =
        Arrays.stream(Folding.fold(understood.text()).split(" "))
            .filter(word -> !asking.contains(word))
            .collect(Collectors.joining(" "));
    return understood
        .withIntent(understood.intent().listsDocuments() ? understood.intent() : Intent.PLAN)
        .withText(text, understood.expansions());
  }
}
