package io.pulsrag.core.understand;

import io.pulsrag.core.When;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a text says about time. Deterministic, safe for use by many threads. */
@FunctionalInterface
public interface TimeReader {

  /**
   * Part of a text.
   *
   * @param start index of its first character
   * @param end index after its last character
   */
  record Span(int start, int end) {
    /**
     * @throws IllegalArgumentException if the span is empty or reversed
     */
    public Span {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("not a span: " + start + " to " + end);
      }
    }
  }

  /**
   * What a text says about time. Immutable.
   *
   * @param when the time that is asked for, what is refused already taken out; null when none is
   * @param spans where the text says so, in order, without overlap
   * @param refused weekdays that are named to be left out ("sauf dimanche")
   */
  record Reading(@Nullable When when, List<Span> spans, Set<DayOfWeek> refused) {
    private static final Reading NOTHING = new Reading(null, List.of(), Set.of());

    /** Copies. */
    public Reading {
      spans = List.copyOf(spans);
      refused = Set.copyOf(refused);
    }

    /** The text says nothing about time. */
    public static Reading nothing() {
      return NOTHING;
    }
  }

  /**
   * @param text one turn
   * @param language of the text
   * @param now the time of the question, in the zone in which its words are meant
   * @param earlier the time that earlier turns asked for, which "le soir" or "le 10" refine; null
   *     at the beginning
   */
  Reading read(String text, Locale language, ZonedDateTime now, @Nullable When earlier);

  /** Reads French and English expressions of time by {@link io.pulsrag.core.understand.time}. */
  static TimeReader expressions() {
    return new ExpressionTimes();
  }

  /** Knows no time. */
  static TimeReader none() {
    return (text, language, now, earlier) -> Reading.nothing();
  }
}
