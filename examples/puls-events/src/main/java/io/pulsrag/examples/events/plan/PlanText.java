package io.pulsrag.examples.events.plan;

import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import io.pulsrag.geo.itinerary.Itinerary;
import io.pulsrag.geo.itinerary.Itinerary.Pause;
import io.pulsrag.geo.itinerary.Leg;
import io.pulsrag.geo.itinerary.Stop;
import io.pulsrag.geo.score.TravelMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a plan to a visitor. Immutable. */
public final class PlanText {

  private final EventPlan plan;
  private final Itinerary itinerary;
  private final PlanWords words;
  private final PlanDays days;
  private final StopText parts;

  private PlanText(EventPlan plan, ZoneId zone, Locale language) {
    this.plan = plan;
    itinerary = plan.itinerary();
    words = new PlanWords(language);
    days = new PlanDays(zone, Instant.EPOCH);
    parts = new StopText(words, zone, PlanSearch.closure(plan.understood().themes()));
  }

  /** The lines of a plan, cited by the numbers of its stops from 1. */
  public static List<String> lines(EventPlan plan, ZoneId zone, Locale language) {
    return new PlanText(plan, zone, language).lines();
  }

  /** A part of the text, at its time. */
  private record Step(Instant time, List<String> lines) {}

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (plan.isRefused()) {
      said(lines, plan.notes());
      return lines;
    }
    if (itinerary.stops().isEmpty()) {
      Double below = plan.brief().stays().below();
      lines.add(
          below != null
              ? words.say("none.cheaper", words.euros(below))
              : words.say(
                  plan.hits().isEmpty()
                      ? "none.found"
                      : plan.brief().budget() == null ? "none.fits" : "none.fits.budget"));
      said(lines, plan.notes());
      wishes(lines);
      also(lines);
      return lines;
    }
    lines.add(head());
    said(lines, plan.changes());
    LocalDate day = null;
    for (Step step : steps()) {
      LocalDate date = days.night(step.time());
      if (!date.equals(day) && plan.request().days().size() > 1) {
        lines.add("");
        lines.add(capital(words.day(date)));
      }
      day = date;
      lines.addAll(step.lines());
    }
    lines.add("");
    total(lines);
    ways(lines);
    wishes(lines);
    for (String meal : itinerary.missed().stream().distinct().toList()) {
      lines.add(words.say("missed", words.say("meal." + meal)));
    }
    said(lines, plan.notes());
    if (plan.request().maxStops() > itinerary.stops().size()) {
      lines.add(words.say("fewer"));
    }
    also(lines);
    return lines;
  }

  /** What whoever asked has to check before it joins the plan. */
  private void also(List<String> lines) {
    if (plan.also().isEmpty()) {
      return;
    }
    boolean age = !Guests.of(plan.understood()).ages().isEmpty();
    boolean free = plan.understood().constraints().facet(FacetNames.FREE).isPresent();
    lines.add(words.say(age && free ? "also.both" : age ? "also.age" : "also.price"));
    LocalDate day = null;
    for (int i = 0; i < plan.also().size(); i++) {
      LocalDate date = days.night(plan.also().get(i).arrive());
      if (!date.equals(day) && plan.request().days().size() > 1) {
        lines.add(capital(words.day(date)));
      }
      day = date;
      lines.addAll(parts.lines(plan.also().get(i), itinerary.stops().size() + i + 1));
    }
  }

  private String head() {
    List<String> dates =
        plan.request().days().stream().map(window -> words.day(days.night(window.from()))).toList();
    String when = words.list(dates);
    var where = plan.understood().constraints().where();
    String outings = words.count("outings", itinerary.stops().size());
    boolean around = where == null && plan.brief().question().near() != null;
    String place = where != null ? where.name() : around ? words.say("around") : "";
    String head =
        place.isEmpty()
            ? words.say("head", capital(when), outings)
            : words.say("head.place", capital(when), place, outings);
    boolean called =
        Stream.of("weekend", "days", "week")
            .anyMatch(part -> EventPlanner.names(plan.brief().question(), part));
    return plan.assumedDay()
        ? head + " " + words.say(called ? "assumed.nearest" : "assumed")
        : head;
  }

  /** Stops, meals and ways; a way stands before the meal that is taken at its end. */
  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    Stop before = null;
    for (int i = 0; i < itinerary.stops().size(); i++) {
      Stop stop = itinerary.stops().get(i);
      Leg leg = stop.travel();
      if (leg != null && leg.minutes() > 0) {
        steps.add(new Step(setsOut(before, stop, leg), List.of(parts.leg(leg))));
      }
      steps.add(new Step(stop.arrive(), parts.lines(stop, i + 1)));
      before = stop;
    }
    for (Pause pause : itinerary.breaks()) {
      if (isTimed(days.night(pause.time().from()))) {
        steps.add(new Step(pause.time().from(), List.of(parts.pause(pause))));
      }
    }
    steps.sort(Comparator.comparing(Step::time));
    return steps;
  }

  /** Whether any stop of a day has hours, around which a meal can be planned. */
  private boolean isTimed(LocalDate day) {
    return itinerary.stops().stream()
        .filter(stop -> days.night(stop.arrive()).equals(day))
        .anyMatch(stop -> stop.timing() != Stop.Timing.HOURS_UNKNOWN);
  }

  /** Right before the stop, or before the meal that leaves no time for the way. */
  private Instant setsOut(@Nullable Stop before, Stop stop, Leg leg) {
    Instant latest = stop.arrive().minusSeconds(60L * leg.minutes());
    Instant from = before == null ? Instant.MIN : before.leave();
    return itinerary.breaks().stream()
        .map(Pause::time)
        .filter(meal -> !meal.from().isBefore(from) && !meal.to().isAfter(stop.arrive()))
        .filter(meal -> meal.to().isAfter(latest))
        .map(meal -> meal.from().minusSeconds(1))
        .findFirst()
        .orElse(stop.arrive().minusSeconds(1));
  }

  private void total(List<String> lines) {
    long unknown = itinerary.unknownPrices();
    if (unknown == itinerary.stops().size()) {
      lines.add(words.say("total.unknown"));
      return;
    }
    double from = itinerary.lowestTotal();
    double to = itinerary.highestTotal();
    String sum = to == 0 ? words.say("total.free") : words.range(from, to);
    lines.add(
        unknown == 0
            ? words.say("total", sum)
            : words.say("total.partly", sum, words.count("outings", unknown)));
    int people = plan.wishes().people();
    if (people > 1 && to > 0) {
      lines.add(words.say("total.people", people, words.range(from * people, to * people)));
    }
  }

  private void ways(List<String> lines) {
    int minutes =
        itinerary.stops().stream()
            .map(Stop::travel)
            .filter(Objects::nonNull)
            .mapToInt(Leg::minutes)
            .sum();
    if (minutes > 0) {
      lines.add(words.say("ways", words.length(minutes)));
    }
  }

  /** What was made of the wishes, so that it can be corrected. */
  private void wishes(List<String> lines) {
    PlanWishes wishes = plan.wishes();
    Double budget = plan.brief().budget();
    Double below = plan.brief().stays().below();
    if (below != null && !itinerary.stops().isEmpty()) {
      lines.add(words.say("budget.below", words.euros(below)));
    }
    if (budget != null) {
      lines.add(
          wishes.isShared()
              ? words.say(
                  "budget.shared",
                  words.euros(budget * wishes.people()),
                  wishes.people(),
                  words.euros(budget))
              : words.say(
                  wishes.isSharedByUnknown() ? "budget.unknown" : "budget.each",
                  words.euros(budget)));
    }
    if (budget != null && wishes.split() == PlanWishes.Split.UNSAID) {
      if (wishes.isShared()) {
        lines.add(words.say("budget.ifeach"));
      } else if (Guests.of(plan.understood()).withChild()) {
        lines.add(words.say("budget.iftogether"));
      }
    }
    boolean car =
        wishes.modes().isEmpty()
            && itinerary.stops().stream()
                .map(Stop::travel)
                .anyMatch(leg -> leg != null && leg.mode() == TravelMode.DRIVING);
    if (car) {
      lines.add(words.say("mode.onlycar"));
    }
    plan.ways().ifPresent(ways -> lines.add(words.say("mode." + ways)));
    if (!plan.missing().isEmpty()) {
      List<String> names =
          plan.missing().stream()
              .map(theme -> CultureLexicon.get().label(theme, words.language()))
              .toList();
      lines.add(words.say("missing", words.list(names)));
    }
    for (String part : plan.unplaced()) {
      lines.add(words.say("unplaced", part));
    }
  }

  private void said(List<String> lines, List<PlanNote> notes) {
    for (PlanNote note : notes) {
      lines.add(words.say(note.key(), note.values().stream().map(this::said).toArray()));
    }
  }

  /** Numbers of stops as they are cited, and titles in quotes. */
  private Object said(Object value) {
    if (!(value instanceof List<?> list)) {
      return value;
    }
    return words.list(
        list.stream()
            .map(
                one ->
                    one instanceof Integer number ? "[" + number + "]" : words.say("quoted", one))
            .toList());
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
