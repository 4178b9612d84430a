package io.pulsrag.examples.events.stage;

import io.pulsrag.core.TimeWindow;
import io.pulsrag.examples.events.source.SourceEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an event takes place. Without timings the whole span from the first beginning to the
 * last end is one occurrence; with one end known there is none.
 */
final class ScheduleReader {

  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Duration FARTHEST = Duration.ofDays(3_653);
  // A beginning without an end: long enough to be a window, too short to reach another hour.
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final EventPolicy policy;
  private final Instant now;

  ScheduleReader(EventPolicy policy, Instant now) {
    this.policy = policy;
    this.now = now;
  }

  StagedEvent.When read(SourceEvent event, Set<Repair> repairs) {
    SourceEvent.Schedule given = event.schedule();
    Instant first = moment(given.firstBegin(), repairs);
    Instant last = moment(given.lastEnd(), repairs);
    Set<TimeWindow> windows = new TreeSet<>();
    for (SourceEvent.Timing timing : given.timings()) {
      Instant begin = moment(timing.begin(), repairs);
      if (begin != null) {
        windows.add(window(begin, moment(timing.end(), repairs), repairs));
      }
    }
    boolean told = !windows.isEmpty();
    if (!told && first != null && last != null) {
      windows.add(window(first, last, repairs));
    }
    if (!windows.isEmpty()) {
      first = windows.iterator().next().from();
      last = windows.stream().map(TimeWindow::to).max(Instant::compareTo).orElseThrow();
      if (!told && Duration.between(first, last).compareTo(policy.endlessAfter()) > 0) {
        repairs.add(Repair.ENDLESS);
      }
    }
    if (first == null && last == null) {
      repairs.add(Repair.NO_DATE);
    }
    return new StagedEvent.When(
        List.copyOf(windows),
        first,
        moment(given.firstEnd(), repairs),
        moment(given.lastBegin(), repairs),
        last,
        PlainText.line(given.words()),
        Moments.parse(event.identity().updatedAt(), policy.zone()));
  }

  private @Nullable Instant moment(@Nullable String text, Set<Repair> repairs) {
    Instant moment = Moments.parse(text, policy.zone());
    if (moment != null && (moment.isBefore(EARLIEST) || moment.isAfter(now.plus(FARTHEST)))) {
      repairs.add(Repair.IMPLAUSIBLE_DATE);
    }
    return moment;
  }

  private TimeWindow window(Instant begin, @Nullable Instant end, Set<Repair> repairs) {
    if (end != null && end.isAfter(begin)) {
      return new TimeWindow(begin, end);
    }
    if (end != null && end.isBefore(begin)) {
      ZonedDateTime local = end.atZone(policy.zone());
      boolean sameDay = local.toLocalDate().equals(begin.atZone(policy.zone()).toLocalDate());
      if (sameDay && local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
        repairs.add(Repair.END_AT_MIDNIGHT);
        return new TimeWindow(begin, local.plusDays(1).toInstant());
      }
      repairs.add(Repair.END_BEFORE_BEGIN);
    }
    return new TimeWindow(begin, begin.plus(MOMENT));
  }
}
