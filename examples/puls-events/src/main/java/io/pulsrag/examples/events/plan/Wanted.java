package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Document;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Metadata;
import io.pulsrag.core.Place;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.geo.itinerary.Candidate;
import io.pulsrag.geo.itinerary.Cost;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much an event is wanted in a plan: its score beside the best one, less for what a visitor who
 * did not ask for it would be surprised by.
 */
final class Wanted {

  /** The least that an event which was found counts beside the best. */
  private static final double LEAST = 0.3;

  /** Somewhere on the map or nowhere. */
  private static final double NOWHERE = 0.6;

  /** Found by its words, and of none of the themes that were named. */
  private static final double OFF_THEME = 0.4;

  /** For children, where no age was told. */
  private static final double FOR_CHILDREN = 0.15;

  /** For older ones than a child who comes. */
  private static final double FOR_OTHERS = 0.2;

  /** Of no kind that one goes out for unasked. */
  private static final double FOR_FEW = 0.3;

  /** It names a stretch of days and not those on which it happens. */
  private static final double SOME_DAY = 0.25;

  /** What counts less joins no plan that can do without. */
  private static final double ENOUGH = 0.3;

  /** How much an announcement gains that says what a visitor has to know. */
  private static final double TOLD = 0.1;

  /** An event up to this age is for children. */
  private static final int OLDEST_CHILD = 14;

  /** What lasts longer says days and no hours. */
  private static final Duration DAY = Duration.ofHours(20);

  private static final Duration WEEK = Duration.ofDays(7);

  /** So many whole days are no event but a notice. */
  private static final int NOTICE = 14;

  /** What people look for when they need it, and nobody proposes to a visitor. */
  private static final Set<String> NEEDS =
      PlanSearch.closure(
          List.of(
              "religion",
              "santé",
              "psychologie",
              "langues",
              "compost",
              "réparation",
              "emploi",
              "formation",
              "alternance",
              "métiers",
              "orientation",
              "création d'entreprise",
              "entreprise",
              "handicap",
              "numérique",
              "société"));

  private Wanted() {}

  /** What bores children, or is not for them, unless it says that it is. */
  private static final Set<String> FOR_ADULTS =
      PlanSearch.closure(
          List.of("cimetière", "conférence", "vin", "bière", "philosophie", "société", "humour"));

  /** The hits as candidates; what can only be followed online is left out. */
  static List<Candidate> of(List<Hit> hits, Understood understood) {
    return of(hits, understood, PlanSearch.closure(understood.themes()));
  }

  /**
   * The same where other subjects count than those that were named.
   *
   * @param asked subjects with all narrower ones; none for any
   */
  static List<Candidate> of(List<Hit> hits, Understood understood, Set<String> asked) {
    double best = hits.stream().mapToDouble(Hit::score).max().orElse(0);
    return hits.stream()
        .filter(hit -> !isOnlineOnly(hit.document()))
        .filter(hit -> isOuting(hit.document()) || isOf(hit.document(), asked))
        .map(hit -> new Candidate(hit.document(), relevance(hit, best, understood, asked)))
        .toList();
  }

  /** Without what nobody wants much, unless there is nothing else: a gap is better. */
  static List<Candidate> enough(List<Candidate> candidates) {
    List<Candidate> wanted =
        candidates.stream().filter(candidate -> candidate.relevance() >= ENOUGH).toList();
    return wanted.isEmpty() ? candidates : wanted;
  }

  private static double relevance(Hit hit, double best, Understood understood, Set<String> asked) {
    boolean scored = !understood.text().isBlank() && best > 0;
    double share = scored ? Math.max(0, hit.score() / best) : 1;
    Document event = hit.document();
    double relevance = (LEAST + (1 - LEAST) * share) * (1 - TOLD + TOLD * told(event));
    if (!isSomewhere(event)) {
      relevance *= NOWHERE;
    }
    if (!asked.isEmpty()) {
      relevance *= isOf(event, asked) ? 1 : OFF_THEME;
    } else if (NEEDS.containsAll(event.metadata().texts("category"))) {
      relevance *= FOR_FEW;
    }
    if (isSomeDay(event)) {
      relevance *= SOME_DAY;
    }
    return relevance * audience(event.metadata(), Guests.of(understood), understood);
  }

  private static double audience(Metadata event, Guests guests, Understood understood) {
    boolean aged = understood.constraints().facet(FacetNames.AGE).isPresent();
    boolean children = event.number("age_max").orElse(99) <= OLDEST_CHILD;
    if (!aged && children && !guests.family()) {
      return FOR_CHILDREN;
    }
    List<String> kinds = event.texts("category");
    boolean childrens = kinds.stream().anyMatch(Guests.childrens()::contains);
    boolean adults = !childrens && kinds.stream().anyMatch(FOR_ADULTS::contains);
    return guests.areTooYoungFor(event) || guests.withChild() && adults ? FOR_OTHERS : 1;
  }

  /** The part of what a visitor has to know that is told: where, what for, how much, how long. */
  private static double told(Document event) {
    long told =
        Stream.of(
                isSomewhere(event),
                event.text(TextField.SUMMARY).isPresent(),
                Cost.of(event).known(),
                !event.metadata().flag("end_only").orElse(false),
                event.url() != null)
            .filter(each -> each)
            .count();
    return told / 5.0;
  }

  /** Only days are named, and too many for one of them to be meant. */
  private static boolean isSomeDay(Document event) {
    List<TimeWindow> occurrences = event.occurrences();
    long days = occurrences.stream().filter(time -> time.length().compareTo(DAY) > 0).count();
    boolean span = occurrences.stream().anyMatch(time -> time.length().compareTo(WEEK) > 0);
    return days >= NOTICE || span && !Attending.isOpenDaily(event);
  }

  private static boolean isSomewhere(Document event) {
    return event.places().stream().map(Place::point).anyMatch(point -> point != null);
  }

  private static boolean isOf(Document event, Set<String> themes) {
    return event.metadata().texts("category").stream().anyMatch(themes::contains);
  }

  /** Not made for few: a course in several parts, a job fair. */
  private static boolean isOuting(Document event) {
    return event.metadata().text("kind").orElse("outing").equals("outing");
  }

  private static boolean isOnlineOnly(Document event) {
    return event.places().isEmpty() && event.metadata().flag("online").orElse(false);
  }
}
