package io.pulsrag.examples.events.plan;

import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which stretches of time a question asks to fill. A day of which no part was named is planned from
 * {@link #MORNING} to {@link #NIGHT}; parts of one day become one stretch. Nights belong to the day
 * before them, up to {@link #NIGHT_ENDS}.
 */
final class PlanDays {

  static final LocalTime MORNING = LocalTime.of(10, 0);
  static final LocalTime NIGHT = LocalTime.of(23, 30);
  static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);

  private static final LocalTime EVENING = LocalTime.of(18, 0);

  /** Whoever plans an afternoon has had lunch. */
  static final LocalTime AFTERNOON = LocalTime.of(13, 0);

  /** Children are at home. */
  static final LocalTime BEDTIME = LocalTime.of(20, 30);

  /** More days are no plan but a search. */
  static final int MOST_DAYS = 3;

  private static final Duration SHORTEST = Duration.ofMinutes(60);

  private final ZoneId zone;
  private final Instant now;

  PlanDays(ZoneId zone, Instant now) {
    this.zone = zone;
    this.now = now;
  }

  /** The first days that were asked for and are not over, at most {@value #MOST_DAYS}. */
  List<TimeWindow> of(@Nullable When when) {
    List<TimeWindow> said = when == null ? List.of(next()) : when.windows();
    TreeMap<LocalDate, TimeWindow> days = new TreeMap<>();
    for (TimeWindow window : said) {
      if (window.to().isAfter(now) && !window.to().equals(Instant.MAX)) {
        split(window, days);
      }
    }
    return days.values().stream().limit(MOST_DAYS).toList();
  }

  /**
   * The stretches of whole days without what a part of the day leaves out: "une soirée jazz mardi".
   *
   * @param part "evening", "afternoon", "morning", or anything else for no part
   */
  List<TimeWindow> clipped(List<TimeWindow> stretches, @Nullable When when, String part) {
    boolean whole =
        when != null
            && when.windows().stream()
                .allMatch(
                    window ->
                        !window.to().equals(Instant.MAX)
                            && window.to().atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT));
    List<TimeWindow> clipped =
        stretches.stream().map(day -> clipped(day, part)).filter(PlanDays::isLongEnough).toList();
    return whole && !clipped.isEmpty() ? clipped : stretches;
  }

  private TimeWindow clipped(TimeWindow day, String part) {
    LocalDate date = night(day.from());
    Instant evening = at(date, EVENING);
    return switch (part) {
      case "evening" -> within(day, evening, day.to());
      case "afternoon" -> within(day, at(date, AFTERNOON), evening);
      case "morning" -> within(day, day.from(), at(date, LocalTime.NOON));
      default -> day;
    };
  }

  /** The stretches that begin or end at other hours; those without time are left out. */
  List<TimeWindow> between(List<TimeWindow> stretches, PlanHours hours) {
    return stretches.stream()
        .map(
            day -> {
              LocalDate date = night(day.from());
              Instant from = hours.from() == null ? day.from() : at(date, hours.from());
              Instant to = hours.to() == null ? day.to() : at(date, hours.to());
              Instant last = to.isAfter(from) ? to : from.plusMillis(1);
              return new TimeWindow(later(from, now), later(last, later(from, now).plusMillis(1)));
            })
        .filter(PlanDays::isLongEnough)
        .toList();
  }

  /** Days that children can be out: those that begin in daylight end at {@link #BEDTIME}. */
  List<TimeWindow> early(List<TimeWindow> stretches) {
    return stretches.stream()
        .map(
            day -> {
              Instant bedtime = at(night(day.from()), BEDTIME);
              boolean late = day.to().isAfter(bedtime);
              boolean light = day.from().isBefore(at(night(day.from()), EVENING));
              return late && light ? new TimeWindow(day.from(), bedtime) : day;
            })
        .toList();
  }

  /** Other days at the hours of those before, where these were all of one part of the day. */
  List<TimeWindow> sameHours(List<TimeWindow> others, List<TimeWindow> before) {
    LocalTime from = before.getFirst().from().atZone(zone).toLocalTime();
    LocalTime to = before.getFirst().to().atZone(zone).toLocalTime();
    boolean part =
        !(from.equals(MORNING) && to.equals(NIGHT))
            && before.stream().allMatch(day -> isAt(day, from, to))
            && others.stream().allMatch(day -> isAt(day, MORNING, NIGHT));
    if (!part) {
      return others;
    }
    return others.stream()
        .map(day -> within(day, at(night(day.from()), from), at(night(day.from()), to)))
        .toList();
  }

  private boolean isAt(TimeWindow day, LocalTime from, LocalTime to) {
    return day.from().atZone(zone).toLocalTime().equals(from)
        && day.to().atZone(zone).toLocalTime().equals(to);
  }

  private Instant at(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(zone).toInstant();
  }

  /** What both have in common, or an instant of it when that is nothing. */
  private static TimeWindow within(TimeWindow day, Instant from, Instant to) {
    Instant begins = later(day.from(), from);
    Instant ends = day.to().isBefore(to) ? day.to() : to;
    return new TimeWindow(begins, begins.isBefore(ends) ? ends : begins.plusMillis(1));
  }

  private static boolean isLongEnough(TimeWindow window) {
    return window.length().compareTo(SHORTEST) >= 0;
  }

  /** Whether more days were asked for than a plan has. */
  boolean isMore(@Nullable When when) {
    return when != null
        && when.windows().stream()
            .anyMatch(
                window ->
                    window.to().isAfter(now)
                        && Duration.between(later(window.from(), now), window.to()).toDays()
                            > MOST_DAYS);
  }

  /** What is left of today, or tomorrow when that is little. */
  private TimeWindow next() {
    ZonedDateTime local = now.atZone(zone);
    LocalDate date = local.toLocalDate();
    boolean late = local.getHour() >= 20;
    LocalDate day = late ? date.plusDays(1) : date;
    return new TimeWindow(
        late ? day.atStartOfDay(zone).toInstant() : now,
        day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private void split(TimeWindow window, TreeMap<LocalDate, TimeWindow> days) {
    Instant from = window.from().isBefore(now) ? now : window.from();
    LocalDate date = night(from);
    for (int i = 0; i < 40 && days.size() < MOST_DAYS; i++, date = date.plusDays(1)) {
      Instant begins = later(from, at(date, MORNING));
      Instant midnight = date.plusDays(1).atStartOfDay(zone).toInstant();
      boolean goesOn = window.to().isAfter(midnight) && night(window.to()).isAfter(date);
      Instant ends = goesOn || window.to().equals(midnight) ? at(date, NIGHT) : window.to();
      boolean afternoon = begins.equals(at(date, LocalTime.NOON)) && ends.equals(at(date, EVENING));
      begins = afternoon ? at(date, AFTERNOON) : begins;
      if (Duration.between(begins, ends).compareTo(SHORTEST) >= 0) {
        days.merge(date, new TimeWindow(begins, ends), PlanDays::hull);
      }
      if (!goesOn) {
        return;
      }
    }
  }

  /** The day that an instant belongs to. */
  LocalDate night(Instant instant) {
    return instant.atZone(zone).minusHours(NIGHT_ENDS.getHour()).toLocalDate();
  }

  private static TimeWindow hull(TimeWindow a, TimeWindow b) {
    return new TimeWindow(a.from().isBefore(b.from()) ? a.from() : b.from(), later(a.to(), b.to()));
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
