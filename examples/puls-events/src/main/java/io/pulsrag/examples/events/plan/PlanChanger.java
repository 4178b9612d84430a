package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Question;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.plan.PlanBrief.Stays;
import io.pulsrag.examples.events.plan.PlanChange.Wish;
import io.pulsrag.geo.itinerary.Stop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes a plan as a question wishes that follows it. */
final class PlanChanger {

  /** Facets of one turn, which say nothing of a plan. */
  private static final Set<String> PASSING =
      Set.of(FacetNames.SORT, FacetNames.SELECTED, FacetNames.EXCLUDE_SEEN);

  private final Assistant assistant;
  private final PlanSearch search;
  private final PlanMaker maker;
  private final PlanTargets targets;
  private final PlanTimes times;

  PlanChanger(Assistant assistant, PlanSearch search, PlanMaker maker) {
    this.assistant = assistant;
    this.search = search;
    this.maker = maker;
    targets = new PlanTargets(search);
    times = new PlanTimes(assistant);
  }

  Optional<EventPlan> changed(EventPlan plan, Question question) {
    PlanTurn turn = PlanTurn.of(plan, question, assistant, search);
    if (!turn.isChange()) {
      return Optional.empty();
    }
    if (plan.itinerary().stops().isEmpty()) {
      return turn.is(Wish.SWAP) || turn.is(Wish.REMOVE) || turn.is(Wish.CHEAPER)
          ? Optional.of(maker.none(nothing(plan.brief(), question)))
          : Optional.empty();
    }
    PlanBrief brief = brief(plan, turn);
    boolean refused = brief.notes().stream().anyMatch(PlanChanger::refuses);
    EventPlan made = refused ? maker.none(brief) : maker.make(brief);
    return Optional.of(refused ? made : made.changedFrom(plan, turn.is(Wish.ADD)));
  }

  /** There is nothing in an empty plan that could go. */
  private static PlanBrief nothing(PlanBrief before, Question question) {
    return new PlanBrief(
        question,
        before.understood(),
        before.days(),
        before.assumedDay(),
        before.wishes(),
        before.most(),
        before.budget(),
        before.sequence(),
        Stays.NOTHING,
        List.of(PlanNote.of(EventPlanner.REFUSED + "empty")));
  }

  private static boolean refuses(PlanNote note) {
    return note.key().startsWith(EventPlanner.REFUSED);
  }

  private PlanBrief brief(EventPlan plan, PlanTurn turn) {
    PlanBrief before = plan.brief();
    List<PlanNote> notes = new ArrayList<>();
    PlanWishes wishes = turn.wishes().after(before.wishes());
    List<TimeWindow> days = times.days(plan, turn, notes);
    List<Stop> gone = targets.of(plan, turn, !times.sameDates(days, before.days()));
    if (gone.isEmpty() && PlanTargets.isUnseen(turn)) {
      int stops = plan.itinerary().stops().size();
      notes.add(
          turn.change().positions().isEmpty()
              ? PlanNote.of("change.unseen")
              : stops == 1 ? PlanNote.of("change.one") : PlanNote.of("change.nosuch", stops));
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
            budget(plan, turn, wishes),
            before.sequence(),
            new Stays(
                stays, without, addition, turn.is(Wish.CHEAPER), below(plan, turn, wishes, notes)),
            notes);
    return counted(brief, plan, turn);
  }

  /** With the number of outings that the change leaves. */
  private PlanBrief counted(PlanBrief brief, EventPlan plan, PlanTurn turn) {
    Integer said = EventPlanner.count(turn.question().text());
    int stops = plan.itinerary().stops().size();
    int kept =
        search.staying(brief.question(), brief.understood(), brief.stays().stops().keySet()).size();
    Integer most;
    if (turn.is(Wish.ADD)) {
      most = stops + (said == null ? 1 : said);
    } else if (said != null) {
      most = said;
    } else if (turn.is(Wish.SWAP)) {
      most = Integer.valueOf(stops);
    } else if (turn.is(Wish.REMOVE) && kept > 0 && !turn.saysTime()) {
      most = Integer.valueOf(kept);
    } else {
      boolean sameDays = brief.days().equals(plan.brief().days());
      most = sameDays ? Integer.valueOf(plan.request().maxStops()) : brief.most();
    }
    return brief.withMost(most);
  }

  /** What has to join, where the change names it. */
  private @Nullable Understood addition(PlanTurn turn) {
    String named = turn.change().addition();
    Understood meant =
        named.isEmpty()
            ? turn.alone()
            : search.alone(turn.question(), named, turn.whole().language());
    boolean wanted = turn.is(Wish.ADD) || !named.isEmpty();
    return wanted && !meant.themes().isEmpty() ? meant : null;
  }

  private Understood understood(EventPlan plan, PlanTurn turn, List<TimeWindow> days) {
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
  private Constraints constraints(EventPlan plan, PlanTurn turn, List<TimeWindow> days) {
    Understood before = plan.understood();
    List<TimeWindow> daysBefore = plan.brief().days();
    Constraints old = before.constraints();
    if (turn.hours().isSaid()
        || PlanTargets.points(plan, turn)
        || !turn.whole().intent().listsDocuments()) {
      return old.withWhen(days.equals(daysBefore) ? old.when() : times.read(before, turn, days));
    }
    Constraints said = turn.whole().constraints();
    List<Facet> facets =
        said.facets().stream().filter(facet -> !PASSING.contains(facet.name())).toList();
    return new Constraints(
        days.equals(daysBefore) ? old.when() : times.read(before, turn, days),
        said.where(),
        facets);
  }

  /** What was said, else what was said before; "pour tous" tells whom that was for. */
  private static @Nullable Double budget(EventPlan plan, PlanTurn turn, PlanWishes wishes) {
    Double said = EventPlanner.budget(turn.alone().constraints(), wishes);
    Double before = plan.brief().budget();
    if (said != null || before == null || turn.wishes().split() == PlanWishes.Split.UNSAID) {
      return said == null ? before : said;
    }
    PlanWishes earlier = plan.wishes();
    double whole = earlier.isShared() ? before * earlier.people() : before;
    return wishes.isShared() ? whole / wishes.people() : whole;
  }

  /** What a cheaper plan costs less than, which is no budget that anybody named. */
  private static @Nullable Double below(
      EventPlan plan, PlanTurn turn, PlanWishes wishes, List<PlanNote> notes) {
    boolean said = EventPlanner.budget(turn.alone().constraints(), wishes) != null;
    if (said || !turn.is(Wish.CHEAPER)) {
      return null;
    }
    double total = plan.itinerary().highestTotal();
    if (total == 0) {
      if (plan.itinerary().unknownPrices() == 0) {
        notes.add(PlanNote.of("change.free"));
      }
      return null;
    }
    return total;
  }
}
