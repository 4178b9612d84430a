package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Document;
import io.pulsrag.core.Metadata;
import io.pulsrag.core.Place;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import io.pulsrag.geo.itinerary.Cost;
import io.pulsrag.geo.itinerary.Itinerary.Pause;
import io.pulsrag.geo.itinerary.Leg;
import io.pulsrag.geo.itinerary.Stop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says the stops, ways and meals of a plan. Immutable. */
final class StopText {

  /** An age from which nobody is too old. */
  private static final int ANY_AGE = 90;

  /** What ends later is open into another day. */
  private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

  /** An end so late is that of a day, not an hour. */
  private static final LocalTime LAST_HOUR = LocalTime.of(23, 30);

  /** Longer spans are days, whose hours say nothing. */
  private static final Duration LONGEST_SPAN = Duration.ofHours(48);

  private final PlanWords words;
  private final ZoneId zone;
  private final Collection<String> asked;

  /**
   * @param asked the subjects that were asked for, with the narrower ones
   */
  StopText(PlanWords words, ZoneId zone, Collection<String> asked) {
    this.words = words;
    this.zone = zone;
    this.asked = asked;
  }

  /** The stop, what it is and for whom, and what its times rest on. */
  List<String> lines(Stop stop, int number) {
    Document event = stop.document();
    String venue = venue(event);
    String what = words.say("stop", event.title().strip(), number, prefixed(", ", venue));
    List<String> lines = new ArrayList<>();
    lines.add("• " + hours(stop) + " — " + what + words.say("stop.cost", cost(stop.cost())));
    String why = why(event);
    if (!why.isEmpty()) {
      lines.add("  " + why);
    }
    if (stop.timing() != Stop.Timing.ANNOUNCED) {
      lines.add("  " + note(stop));
    }
    return lines;
  }

  /** "Exposition, science · dès 6 ans". */
  private String why(Document event) {
    String kinds =
        Kinds.of(event, asked).stream()
            .map(kind -> CultureLexicon.get().label(kind, words.language()))
            .collect(Collectors.joining(", "));
    return PlanText.capital(
        Stream.of(kinds, ages(event.metadata()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
  }

  private String ages(Metadata event) {
    int from = (int) event.number("age_min").orElse(0);
    int to = (int) event.number("age_max").orElse(ANY_AGE);
    if (to >= ANY_AGE) {
      return from <= 0 ? "" : words.say("age.from", from);
    }
    return from <= 0 ? words.say("age.to", to) : words.say("age.range", from, to);
  }

  String leg(Leg leg) {
    String key = leg.mode() == null ? "unknown" : leg.mode().name().toLowerCase(Locale.ROOT);
    return "  " + words.say("leg." + key, leg.minutes());
  }

  String pause(Pause pause) {
    TimeWindow time = pause.time();
    return "• "
        + words.say("hours", clock(time.from()), clock(time.to()))
        + " — "
        + words.say("meal." + pause.name());
  }

  private String note(Stop stop) {
    TimeWindow said = stop.occurrence();
    if (isOverDays(said)) {
      return words.say(
          "timing.days", day(said.from()), clock(said.from()), day(said.to()), clock(said.to()));
    }
    return words.say(
        "timing." + stop.timing().name().toLowerCase(Locale.ROOT),
        clock(stop.occurrence().from()),
        clock(stop.occurrence().to()));
  }

  /** From one day into the daylight of another, where the hours between are not told. */
  private boolean isOverDays(TimeWindow said) {
    boolean closed = !said.from().equals(Instant.MIN) && !said.to().equals(Instant.MAX);
    return closed
        && said.length().compareTo(LONGEST_SPAN) <= 0
        && said.to().atZone(zone).toLocalDate().isAfter(said.from().atZone(zone).toLocalDate())
        && said.to().atZone(zone).toLocalTime().isAfter(NIGHT_ENDS)
        && !said.to().atZone(zone).toLocalTime().isAfter(LAST_HOUR);
  }

  private String day(Instant instant) {
    return words.day(instant.atZone(zone).toLocalDate());
  }

  private String hours(Stop stop) {
    return switch (stop.timing()) {
      case HOURS_UNKNOWN -> words.say("hours.unknown");
      case BEGIN_UNKNOWN -> words.say("hours.until", clock(stop.occurrence().to()));
      default -> words.say("hours", clock(stop.arrive()), clock(stop.leave()));
    };
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

  private static String prefixed(String prefix, String text) {
    return text.isEmpty() ? "" : prefix + text;
  }

  private String cost(Cost cost) {
    if (!cost.known()) {
      return words.say("price.unknown");
    }
    return cost.free() ? words.say("price.free") : words.range(cost.from(), cost.to());
  }

  String clock(Instant instant) {
    LocalTime time = instant.atZone(zone).toLocalTime().withSecond(0).withNano(0);
    return words.time(time);
  }
}
