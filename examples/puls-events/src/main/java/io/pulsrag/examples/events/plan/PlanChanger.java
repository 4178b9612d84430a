package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Folding;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Question;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Understood;
import io.pulsrag.core.When;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.plan.PlanBrief.Stays;
import io.pulsrag.examples.events.plan.PlanChange.Wish;
import io.pulsrag.geo.itinerary.Stop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes a plan as a question wishes that follows it. */
final class PlanChanger {

  /** Facets of one turn, which say nothing of a plan. */
  private static final Set<String> PASSING =
      Set.of(FacetNames.SORT, FacetNames.SELECTED, FacetNames.EXCLUDE_SEEN);

  /** "Plus tard" is by so much. */
  private static final Duration SHIFT = Duration.ofHours(1);

  private static final Duration SHORTEST = Duration.ofHours(1);

  /** The least letters of a word that tells which stop is meant. */
  private static final int TELLING = 4;

  private final Assistant assistant;
  private final PlanSearch search;
  private final PlanMaker maker;

  PlanChanger(Assistant assistant, PlanSearch search, PlanMaker maker) {
    this.assistant = assistant;
    this.search = search;
    this.maker = maker;
  }

  /** What a question says, by itself and in its conversation. */
  private record Turn(
      Question question, PlanChange change, PlanWishes wishes, Understood alone, Understood whole) {

    boolean is(Wish wish) {
      return change.is(wish);
    }
  }

  Optional<EventPlan> changed(EventPlan plan, Question question) {
    Turn turn = turn(plan, question);
    if (!isChange(turn) || plan.itinerary().stops().isEmpty()) {
      return Optional.empty();
    }
    PlanBrief brief = brief(plan, turn);
    boolean refused = brief.notes().stream().anyMatch(PlanChanger::refuses);
    EventPlan made = refused ? maker.none(brief) : maker.make(brief);
    return Optional.of(refused ? made : made.changedFrom(plan, turn.is(Wish.ADD)));
  }

  private static boolean refuses(PlanNote note) {
    return note.key().startsWith(EventPlanner.REFUSED);
  }

  private Turn turn(EventPlan plan, Question question) {
    PlanWishes wishes = PlanWishes.of(question.text());
    Understood before = plan.understood();
    if (wishes.isOnlyWays()) {
      Understood nothing = before.withText("", List.of()).withConstraints(Constraints.none());
      return new Turn(question, PlanChange.of(""), wishes, nothing, before);
    }
    return new Turn(
        question,
        PlanChange.of(question.text()),
        wishes,
        search.alone(question, wishes.rest(), before.language()),
        assistant.understand(question.withText(wishes.rest())));
  }

  /**
   * Whether a question is about the plan: it says what to do to it, or nothing but a time, a place
   * or a demand. One that names a subject and does nothing to the plan is a question of its own.
   */
  private static boolean isChange(Turn turn) {
    Understood whole = turn.whole();
    if (!whole.asks().isEmpty() || !whole.intent().needsDocuments()) {
      return false;
    }
    Set<Wish> acts = new HashSet<>(turn.change().wishes());
    acts.remove(Wish.AND);
    if (!acts.isEmpty()) {
      return true;
    }
    Understood alone = turn.alone();
    boolean says =
        !alone.constraints().isEmpty()
            || !turn.wishes().modes().isEmpty()
            || turn.wishes().people() > 0
            || turn.wishes().amount() != null
            || EventPlanner.count(turn.question().text()) != null;
    return says
        && whole.intent().listsDocuments()
        && alone.themes().isEmpty()
        && PlanSearch.about(alone).text().isBlank();
  }

  private PlanBrief brief(EventPlan plan, Turn turn) {
    PlanBrief before = plan.brief();
    List<PlanNote> notes = new ArrayList<>();
    PlanWishes wishes = turn.wishes().after(before.wishes());
    List<TimeWindow> days = days(plan, turn, notes);
    boolean otherDays = !sameDates(days, before.days());
    List<Stop> gone = gone(plan, turn, otherDays);
    if (gone.isEmpty() && !turn.change().target().isEmpty() && isUnseen(turn)) {
      notes.add(PlanNote.of("change.unseen"));
    }
    Set<String> without = new HashSet<>(before.stays().without());
    gone.forEach(stop -> without.add(stop.document().id()));
    Map<String, Instant> stays = new LinkedHashMap<>();
    plan.itinerary().stops().stream()
        .filter(stop -> !gone.contains(stop))
        .forEach(stop -> stays.put(stop.document().id(), stop.arrive()));
    Understood understood = understood(plan, turn, days);
    Understood addition = addition(turn);
    PlanBrief brief =
        new PlanBrief(
            turn.question(),
            understood,
            days,
            false,
            wishes,
            before.most(),
            budget(plan, turn, wishes, notes),
            before.sequence(),
            new Stays(stays, without, addition, turn.is(Wish.CHEAPER)),
            notes);
    return counted(brief, plan, turn);
  }

  /** With the number of outings that the change leaves. */
  private PlanBrief counted(PlanBrief brief, EventPlan plan, Turn turn) {
    Integer said = EventPlanner.count(turn.question().text());
    int stops = plan.itinerary().stops().size();
    int kept =
        search
            .staying(brief.question(), brief.understood(), brief.stays().stops().keySet())
            .stream()
            .map(Hit::id)
            .collect(Collectors.toSet())
            .size();
    Integer most;
    if (turn.is(Wish.ADD)) {
      most = stops + (said == null ? 1 : said);
    } else if (said != null) {
      most = said;
    } else if (turn.is(Wish.SWAP)) {
      most = Integer.valueOf(stops);
    } else if (turn.is(Wish.REMOVE) && kept > 0 && turn.alone().constraints().when() == null) {
      most = Integer.valueOf(kept);
    } else {
      boolean sameDays = brief.days().equals(plan.brief().days());
      most = sameDays ? Integer.valueOf(plan.request().maxStops()) : brief.most();
    }
    return new PlanBrief(
        brief.question(),
        brief.understood(),
        brief.days(),
        brief.assumedDay(),
        brief.wishes(),
        most,
        brief.budget(),
        brief.sequence(),
        brief.stays(),
        brief.notes());
  }

  /** The stops that have to go. */
  private List<Stop> gone(EventPlan plan, Turn turn, boolean otherDays) {
    List<Stop> stops = plan.itinerary().stops();
    PlanChange change = turn.change();
    if (turn.is(Wish.OTHER) || otherDays && turn.is(Wish.AND)) {
      return stops;
    }
    if (turn.is(Wish.CHEAPER)) {
      return dear(stops);
    }
    if (!turn.is(Wish.SWAP) && !turn.is(Wish.REMOVE)) {
      return List.of();
    }
    List<Stop> pointed =
        change.positions().stream()
            .map(position -> position == PlanChange.LAST ? stops.size() : position)
            .filter(position -> position >= 1 && position <= stops.size())
            .map(position -> stops.get(position - 1))
            .toList();
    return pointed.isEmpty() ? named(stops, turn) : pointed;
  }

  /** Whether what has to go was named, and is neither a stop nor a demand. */
  private static boolean isUnseen(Turn turn) {
    return turn.alone().constraints().isEmpty() || !turn.change().addition().isEmpty();
  }

  /** What is dearest, and what does not say its price: it may be as dear. */
  private static List<Stop> dear(List<Stop> stops) {
    Optional<Stop> dearest =
        stops.stream()
            .filter(stop -> stop.cost().to() > 0)
            .max(Comparator.comparingDouble(stop -> stop.cost().to()));
    return stops.stream()
        .filter(stop -> !stop.cost().known() || dearest.filter(stop::equals).isPresent())
        .toList();
  }

  /** The stops of a subject, or with a word of a title or venue. */
  private List<Stop> named(List<Stop> stops, Turn turn) {
    String target = turn.change().target();
    if (target.isEmpty()) {
      return List.of();
    }
    Understood meant = search.alone(turn.question(), target, turn.whole().language());
    Set<String> themes = new HashSet<>(PlanSearch.closure(meant.themes()));
    List<Stop> of =
        stops.stream()
            .filter(
                stop ->
                    stop.document().metadata().texts("category").stream()
                        .anyMatch(themes::contains))
            .toList();
    List<Stop> titled = titled(stops, target);
    return titled.isEmpty() ? of : titled;
  }

  /** The stops whose title or venue has all the telling words of what has to go. */
  private static List<Stop> titled(List<Stop> stops, String target) {
    Set<String> telling =
        Arrays.stream(target.split(" "))
            .filter(word -> word.length() >= TELLING)
            .collect(Collectors.toSet());
    return telling.isEmpty()
        ? List.of()
        : stops.stream().filter(stop -> words(stop).containsAll(telling)).toList();
  }

  private static Set<String> words(Stop stop) {
    String places =
        stop.document().places().stream()
            .map(place -> String.valueOf(place.name()))
            .collect(Collectors.joining(" "));
    return Set.of(
        Arrays.stream(Folding.fold(stop.document().title() + " " + places).split(" "))
            .distinct()
            .toArray(String[]::new));
  }

  /** What has to join, where the change names it. */
  private @Nullable Understood addition(Turn turn) {
    String named = turn.change().addition();
    Understood meant =
        named.isEmpty()
            ? turn.alone()
            : search.alone(turn.question(), named, turn.whole().language());
    boolean wanted = turn.is(Wish.ADD) || !named.isEmpty();
    return wanted && !meant.themes().isEmpty() ? meant : null;
  }

  private Understood understood(EventPlan plan, Turn turn, List<TimeWindow> days) {
    Understood before = plan.understood();
    boolean acts =
        turn.is(Wish.ADD)
            || turn.is(Wish.SWAP)
            || turn.is(Wish.REMOVE)
            || turn.alone().themes().isEmpty();
    return (acts ? before : turn.whole().withIntent(before.intent()))
        .withConstraints(constraints(plan, turn, days));
  }

  /** What was demanded, and what the turn demands, unless that only points at a stop. */
  private Constraints constraints(EventPlan plan, Turn turn, List<TimeWindow> days) {
    Understood before = plan.understood();
    List<TimeWindow> daysBefore = plan.brief().days();
    Constraints old = before.constraints();
    if (points(plan, turn) || !turn.whole().intent().listsDocuments()) {
      return old.withWhen(days.equals(daysBefore) ? old.when() : read(before, turn, days));
    }
    Constraints said = turn.whole().constraints();
    List<Facet> facets =
        said.facets().stream().filter(facet -> !PASSING.contains(facet.name())).toList();
    return new Constraints(
        days.equals(daysBefore) ? old.when() : read(before, turn, days), said.where(), facets);
  }

  /** Whether a turn is about the times or some of the stops, and demands nothing of the events. */
  private static boolean points(EventPlan plan, Turn turn) {
    return !turn.change().positions().isEmpty()
        || turn.is(Wish.LATER)
        || turn.is(Wish.EARLIER)
        || !turn.change().addition().isEmpty()
        || !titled(plan.itinerary().stops(), turn.change().target()).isEmpty();
  }

  private When read(Understood before, Turn turn, List<TimeWindow> days) {
    When said = turn.whole().constraints().when();
    boolean other = turn.is(Wish.LATER) || turn.is(Wish.EARLIER) || turn.is(Wish.REMOVE);
    if (said != null && !other) {
      return When.of(days, said.reading());
    }
    return EventPlanner.dated(before, days, assistant.zone());
  }

  private List<TimeWindow> days(EventPlan plan, Turn turn, List<PlanNote> notes) {
    List<TimeWindow> before = plan.brief().days();
    if (turn.is(Wish.LATER) || turn.is(Wish.EARLIER)) {
      return shifted(plan, turn.is(Wish.LATER), notes);
    }
    When said = turn.alone().constraints().when();
    When when = turn.whole().constraints().when();
    if (said == null || when == null) {
      return before;
    }
    PlanDays calendar = new PlanDays(assistant.zone(), assistant.now(turn.question()));
    if (turn.is(Wish.REMOVE)) {
      return without(before, calendar.of(said), notes);
    }
    List<TimeWindow> days =
        calendar.clipped(calendar.of(when), when, NearestTime.part(turn.question().text()));
    if (days.isEmpty()) {
      notes.add(PlanNote.of(EventPlanner.REFUSED + "past"));
      return before;
    }
    boolean child = Guests.of(turn.whole()).withChild();
    List<TimeWindow> same = calendar.sameHours(days, before);
    return child && !EventPlanner.names(turn.question(), "evening") ? calendar.early(same) : same;
  }

  /** "Sans dimanche": the days without some; a part of a day is nothing that can be left out. */
  private List<TimeWindow> without(
      List<TimeWindow> before, List<TimeWindow> refused, List<PlanNote> notes) {
    List<TimeWindow> left =
        before.stream().filter(day -> !sameDates(List.of(day), refused)).toList();
    if (left.isEmpty() || left.equals(before)) {
      notes.add(PlanNote.of("change.unseen"));
      return before;
    }
    return left;
  }

  /**
   * The same days from an hour after their first stop, or to an hour before the end of the last.
   */
  private static List<TimeWindow> shifted(EventPlan plan, boolean later, List<PlanNote> notes) {
    List<TimeWindow> shifted = new ArrayList<>();
    for (TimeWindow day : plan.brief().days()) {
      List<Stop> stops =
          plan.itinerary().stops().stream()
              .filter(stop -> day.overlaps(new TimeWindow(stop.arrive(), stop.leave())))
              .toList();
      Instant from = stops.isEmpty() || !later ? day.from() : stops.getFirst().arrive().plus(SHIFT);
      Instant to = stops.isEmpty() || later ? day.to() : stops.getLast().leave().minus(SHIFT);
      if (!from.plus(SHORTEST).isAfter(to)) {
        shifted.add(new TimeWindow(from, to));
      }
    }
    if (shifted.isEmpty()) {
      notes.add(PlanNote.of("change.noroom"));
      return plan.brief().days();
    }
    return shifted;
  }

  private boolean sameDates(List<TimeWindow> days, List<TimeWindow> before) {
    PlanDays calendar = new PlanDays(assistant.zone(), Instant.EPOCH);
    return days.stream()
        .map(day -> calendar.night(day.from()))
        .anyMatch(
            date -> before.stream().anyMatch(other -> calendar.night(other.from()).equals(date)));
  }

  /** What was said, else what was said before; a cheaper plan costs less than this one. */
  private static @Nullable Double budget(
      EventPlan plan, Turn turn, PlanWishes wishes, List<PlanNote> notes) {
    Double said = EventPlanner.budget(turn.alone().constraints(), wishes);
    if (said != null || !turn.is(Wish.CHEAPER)) {
      return said == null ? plan.brief().budget() : said;
    }
    double total = plan.itinerary().highestTotal();
    if (total == 0 && plan.itinerary().unknownPrices() == 0) {
      notes.add(PlanNote.of("change.free"));
      return plan.brief().budget();
    }
    return Math.max(0, Math.ceil(total) - 1);
  }
}
