package io.pulsrag.core.understand;

import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.When;
import io.pulsrag.core.understand.time.TimeConstraint;
import io.pulsrag.core.understand.time.TimeExpression;
import io.pulsrag.core.understand.time.TimeExpressions;
import io.pulsrag.core.understand.time.TimeGrain;
import io.pulsrag.core.understand.time.TimeReading;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads times with the library's own expressions, French or English by the language of the text.
 */
final class ExpressionTimes implements TimeReader {

  private final TimeExpressions french = TimeExpressions.french();
  private final TimeExpressions english = TimeExpressions.english(Locale.UK);

  @Override
  public Reading read(String text, Locale language, ZonedDateTime now, @Nullable When earlier) {
    TimeExpressions expressions =
        language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : french;
    TimeConstraint constraint =
        expressions.constraint(text, Clock.fixed(now.toInstant(), now.getZone()), carried(earlier));
    if (!constraint.isPresent()) {
      return Reading.nothing();
    }
    List<Span> spans =
        constraint.expressions().stream().map(one -> new Span(one.start(), one.end())).toList();
    When when =
        constraint.windows().isEmpty()
            ? null
            : new When(constraint.windows(), constraint.reading(), alternatives(constraint));
    return new Reading(when, spans, refused(constraint, now.getZone()));
  }

  /** What earlier turns said, as far as its windows tell. */
  private static @Nullable TimeConstraint carried(@Nullable When earlier) {
    if (earlier == null) {
      return null;
    }
    TimeReading reading = new TimeReading(earlier.windows(), TimeGrain.DAY, earlier.reading());
    TimeExpression said = new TimeExpression(0, 1, false, reading, null, List.of());
    return new TimeConstraint(earlier.windows(), earlier.reading(), List.of(said));
  }

  /** Other readings, where one expression is all there is. */
  private static List<When> alternatives(TimeConstraint constraint) {
    if (constraint.expressions().size() != 1) {
      return List.of();
    }
    return constraint.expressions().getFirst().alternatives().stream()
        .filter(reading -> !reading.windows().isEmpty())
        .map(ExpressionTimes::when)
        .toList();
  }

  private static When when(TimeReading reading) {
    return When.of(reading.windows(), reading.text());
  }

  private static Set<DayOfWeek> refused(TimeConstraint constraint, ZoneId zone) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (TimeExpression expression : constraint.expressions()) {
      if (expression.excluded()) {
        expression.windows().stream()
            .filter(ExpressionTimes::isOneDay)
            .map(window -> window.from().atZone(zone).getDayOfWeek())
            .forEach(days::add);
      }
    }
    return days;
  }

  private static boolean isOneDay(TimeWindow window) {
    return !window.from().equals(Instant.MIN)
        && !window.to().equals(Instant.MAX)
        && window.length().compareTo(Duration.ofHours(25)) <= 0;
  }
}
