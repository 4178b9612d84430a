package io.pulsrag.core.understand.time;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Recognises expressions of time in French or English text, without model or network, in
 * microseconds.
 *
 * <pre>{@code
 * var clock = Clock.system(ZoneId.of("Europe/Paris"));
 * TimeExpressions.french().parse("un concert samedi soir ?", clock);
 * TimeExpressions.french().constraint("cette semaine sauf lundi", clock).windows();
 * }</pre>
 *
 * <p>Policy where words are ambiguous: the future is preferred, the nearest occurrence before later
 * ones; 03/05 is the 3rd of May in French and British English, the 5th of March in American
 * English; other admissible readings are kept as alternatives. Weekdays and parts of the day follow
 * {@link TimeSettings}. What merely looks like a time (a title, an age, a street) is left alone.
 *
 * <p>Immutable and safe for use by many threads; the first use of a language compiles its rules,
 * some tens of milliseconds.
 */
public final class TimeExpressions {
  private final Language language;
  private final TimeSettings settings;

  private TimeExpressions(Language language, TimeSettings settings) {
    this.language = language;
    this.settings = settings;
  }

  /** French, with the {@linkplain TimeSettings#standard() standard conventions}. */
  public static TimeExpressions french() {
    return new TimeExpressions(French.INSTANCE, TimeSettings.standard());
  }

  /** English as written in the United States: months before days. */
  public static TimeExpressions english() {
    return english(Locale.US);
  }

  /** English of a country, which decides the order of days and months and some holidays. */
  public static TimeExpressions english(Locale locale) {
    boolean american = locale.getCountry().isEmpty() || locale.getCountry().equals("US");
    return new TimeExpressions(
        american ? English.AMERICAN : English.BRITISH,
        TimeSettings.standard().withMonthFirst(american));
  }

  /** The same language with other conventions. */
  public TimeExpressions with(TimeSettings other) {
    return new TimeExpressions(language, Objects.requireNonNull(other, "settings"));
  }

  /** The conventions in force. */
  public TimeSettings settings() {
    return settings;
  }

  /**
   * The expressions in a text, in order, none overlapping.
   *
   * @param text any text; long ones take time in proportion
   * @param clock the moment of the question, in the zone of the asker
   */
  public List<TimeExpression> parse(String text, Clock clock) {
    return new Reader(language, settings, text, clock).expressions();
  }

  /**
   * All that a text says about time, merged: alternatives joined ("samedi ou dimanche"), what
   * belongs together intersected ("samedi dans le 19e entre 14h et 18h"), exclusions taken out
   * ("cette semaine sauf lundi").
   */
  public TimeConstraint constraint(String text, Clock clock) {
    return constraint(text, clock, null);
  }

  /**
   * As {@link #constraint(String, Clock)}, for a turn of a conversation: what the turn leaves open
   * is taken from what was said before. After "samedi matin", "et l'après-midi ?" is Saturday
   * afternoon; after "en juillet", "le 10" is the 10th of July.
   *
   * @param earlier what earlier turns said, or null
   * @return what holds now, or a constraint that is not {@linkplain TimeConstraint#isPresent()
   *     present} when this turn says nothing
   */
  public TimeConstraint constraint(String text, Clock clock, @Nullable TimeConstraint earlier) {
    return new Reader(language, settings, text, clock).constraint(earlier);
  }
}
