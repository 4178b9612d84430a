package io.pulsrag.core.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what comes back as an RFC 5545 rule, from its unfolded occurrences. */
final class Recurrences {

  private Recurrences() {}

  static @Nullable Recurrence of(Time time, List<Span> spans) {
    if (spans.isEmpty()) {
      return null;
    }
    if (spans.size() > 1
        && spans.stream()
            .allMatch(s -> s.from().toLocalTime().equals(spans.getFirst().from().toLocalTime()))) {
      return new Recurrence(rule(spans));
    }
    return new Recurrence(
        switch (time.grain()) {
          case SECOND, MINUTE, HOUR, DAY -> "FREQ=DAILY";
          case WEEK -> "FREQ=WEEKLY";
          case MONTH, QUARTER -> "FREQ=MONTHLY";
          case YEAR, DECADE, CENTURY -> "FREQ=YEARLY";
        });
  }

  private static String rule(List<Span> spans) {
    long days = ChronoUnit.DAYS.between(spans.get(0).from(), spans.get(1).from());
    if (spans.stream().map(Span::from).map(LocalDateTime::getDayOfMonth).distinct().count() == 1
        && days > 27) {
      return days > 360
          ? "FREQ=YEARLY"
          : "FREQ=MONTHLY;BYMONTHDAY=" + spans.getFirst().from().getDayOfMonth();
    }
    var weekdays = EnumSet.noneOf(DayOfWeek.class);
    spans.forEach(
        span ->
            span.from()
                .toLocalDate()
                .datesUntil(span.to().minusNanos(1).toLocalDate().plusDays(1))
                .limit(7)
                .forEach(d -> weekdays.add(d.getDayOfWeek())));
    if (weekdays.size() == 7) {
      return days == 7 ? "FREQ=WEEKLY" : "FREQ=DAILY";
    }
    return "FREQ=WEEKLY;BYDAY="
        + weekdays.stream().map(d -> d.name().substring(0, 2)).collect(Collectors.joining(","));
  }
}
