package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Document;
import io.pulsrag.core.Place;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import io.pulsrag.geo.itinerary.Cost;
import io.pulsrag.geo.itinerary.Itinerary;
import io.pulsrag.geo.itinerary.Itinerary.Pause;
import io.pulsrag.geo.itinerary.Leg;
import io.pulsrag.geo.itinerary.Stop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a plan to a visitor. Immutable. */
public final class PlanText {

  private final EventPlan plan;
  private final Itinerary itinerary;
  private final ZoneId zone;
  private final PlanWords words;
  private final PlanDays days;

  private PlanText(EventPlan plan, ZoneId zone, Locale language) {
    this.plan = plan;
    this.zone = zone;
    itinerary = plan.itinerary();
    words = new PlanWords(language);
    days = new PlanDays(zone, Instant.EPOCH);
  }

  /** The lines of a plan, cited by the numbers of its stops from 1. */
  public static List<String> lines(EventPlan plan, ZoneId zone, Locale language) {
    return new PlanText(plan, zone, language).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (itinerary.stops().isEmpty()) {
      lines.add(words.say(plan.hits().isEmpty() ? "none.found" : "none.fits"));
      wishes(lines);
      return lines;
    }
    lines.add(head());
    TreeMap<Instant, List<String>> steps = new TreeMap<>();
    LocalDate day = null;
    for (int i = 0; i < itinerary.stops().size(); i++) {
      steps.put(itinerary.stops().get(i).arrive(), stop(i));
    }
    for (Pause pause : itinerary.breaks()) {
      steps.put(pause.time().from(), List.of(pause(pause)));
    }
    for (var step : steps.entrySet()) {
      LocalDate date = days.night(step.getKey());
      if (!date.equals(day) && plan.request().days().size() > 1) {
        lines.add("");
        lines.add(capital(words.day(date)));
      }
      day = date;
      lines.addAll(step.getValue());
    }
    lines.add("");
    total(lines);
    wishes(lines);
    for (String meal : itinerary.missed().stream().distinct().toList()) {
      lines.add(words.say("missed", words.say("meal." + meal)));
    }
    notes(lines);
    return lines;
  }

  private String head() {
    List<String> dates =
        plan.request().days().stream().map(window -> words.day(days.night(window.from()))).toList();
    String when = dates.size() == 1 ? dates.getFirst() : words.list(dates);
    var where = plan.understood().constraints().where();
    String outings = words.count("outings", itinerary.stops().size());
    String head =
        where == null
            ? words.say("head", capital(when), outings)
            : words.say("head.place", capital(when), where.name(), outings);
    return plan.assumedDay() ? head + " " + words.say("assumed") : head;
  }

  private List<String> stop(int index) {
    Stop stop = itinerary.stops().get(index);
    List<String> lines = new ArrayList<>();
    Leg leg = stop.travel();
    if (leg != null && leg.minutes() > 0) {
      lines.add("  " + leg(leg));
    }
    Document event = stop.document();
    String venue = venue(event);
    String what =
        words.say("stop", event.title().strip(), index + 1, venue.isEmpty() ? "" : ", " + venue);
    lines.add("• " + hours(stop) + " — " + what + words.say("stop.cost", cost(stop.cost())));
    if (stop.timing() != Stop.Timing.ANNOUNCED) {
      lines.add("  " + note(stop));
    }
    return lines;
  }

  private String leg(Leg leg) {
    String key = leg.mode() == null ? "unknown" : leg.mode().name().toLowerCase(Locale.ROOT);
    return words.say("leg." + key, leg.minutes());
  }

  private String note(Stop stop) {
    return words.say(
        "timing." + stop.timing().name().toLowerCase(Locale.ROOT),
        clock(stop.occurrence().from()),
        clock(stop.occurrence().to()));
  }

  private String hours(Stop stop) {
    if (stop.timing() == Stop.Timing.HOURS_UNKNOWN) {
      return words.say("hours.unknown");
    }
    return words.say("hours", clock(stop.arrive()), clock(stop.leave()));
  }

  private String pause(Pause pause) {
    TimeWindow time = pause.time();
    return "• "
        + words.say("hours", clock(time.from()), clock(time.to()))
        + " — "
        + words.say("meal." + pause.name());
  }

  private static String venue(Document event) {
    Place place = event.places().stream().findFirst().orElse(null);
    if (place == null) {
      return "";
    }
    String city = place.city();
    String name = place.name();
    boolean said = name != null && city != null && name.contains(city);
    return Stream.of(name, said ? null : city)
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private String cost(Cost cost) {
    if (!cost.known()) {
      return words.say("price.unknown");
    }
    if (cost.free()) {
      return words.say("price.free");
    }
    return range(cost.from(), cost.to());
  }

  private String range(double from, double to) {
    return from == to
        ? words.euros(to)
        : from == 0
            ? words.say("price.to", words.euros(to))
            : words.say("price.range", words.euros(from), words.euros(to));
  }

  private void total(List<String> lines) {
    long unknown = itinerary.unknownPrices();
    if (unknown == itinerary.stops().size()) {
      lines.add(words.say("total.unknown"));
      return;
    }
    double from = itinerary.lowestTotal();
    double to = itinerary.highestTotal();
    String sum = to == 0 ? words.say("total.free") : range(from, to);
    lines.add(
        unknown == 0
            ? words.say("total", sum)
            : words.say("total.partly", sum, words.count("outings", unknown)));
    int people = plan.wishes().people();
    if (people > 1 && to > 0) {
      lines.add(words.say("total.people", people, range(from * people, to * people)));
    }
  }

  /** What was made of the wishes, so that it can be corrected. */
  private void wishes(List<String> lines) {
    PlanWishes wishes = plan.wishes();
    Double budget = plan.request().budget();
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

  private void notes(List<String> lines) {
    if (plan.request().maxStops() > itinerary.stops().size()) {
      lines.add(words.say("fewer"));
    }
    boolean estimated = itinerary.stops().stream().anyMatch(stop -> ways(stop.travel()));
    if (estimated) {
      lines.add(words.say("estimated"));
    }
  }

  private static boolean ways(@Nullable Leg leg) {
    return leg != null && leg.minutes() > 0;
  }

  private String clock(Instant instant) {
    LocalTime time = instant.atZone(zone).toLocalTime().withSecond(0).withNano(0);
    return words.time(time);
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
