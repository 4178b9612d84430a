package io.pulsrag.core.understand.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time before its occurrence is chosen.
 *
 * @param series the occurrences
 * @param form what kind it is
 * @param fields what it fixes, see {@link Fields}
 * @param grain how fine it speaks
 * @param traits see the constants
 * @param edge for {@link Form#AFTER} and {@link Form#BEFORE}, the expression that bounds it
 * @param others other admissible readings, best first
 */
record Time(
    Series series,
    Form form,
    int fields,
    TimeGrain grain,
    int traits,
    @Nullable Time edge,
    List<Time> others)
    implements Meaning {

  /**
   * Too weak to be a time unless the whole text says it, a time word introduces it or another time
   * joins it.
   */
  static final int LATENT = 1;

  /** All occurrences are meant: "tous les mardis". */
  static final int EVERY = 2;

  /** The occurrence under way does not count: "mardi prochain". */
  static final int NOT_NOW = 4;

  /** What is said not to suit: "sauf lundi". */
  static final int EXCLUDED = 8;

  /** A clock without morning or evening: "at 5". */
  static final int TWELVE_HOURS = 16;

  /** Only good inside a larger rule, never alone. */
  static final int PARTIAL = 32;

  /** Every occurrence inside the stretch it is joined with: "ce week-end le matin". */
  static final int EACH = 128;

  /** A vague point: "vers 15h". */
  static final int ABOUT = 64;

  Time {
    others = List.copyOf(others);
  }

  static Time of(Form form, TimeGrain grain, Series series) {
    return new Time(series, form, form.fields(), grain, 0, null, List.of());
  }

  static Time once(Form form, TimeGrain grain, Span span) {
    return of(form, grain, new Series.Once(span));
  }

  /** The same, good only where nothing else is said. */
  static @Nullable Time latent(@Nullable Time time) {
    return time == null ? null : time.with(LATENT);
  }

  boolean is(int trait) {
    return (traits & trait) != 0;
  }

  Time with(int trait) {
    return new Time(series, form, fields, grain, traits | trait, edge, others);
  }

  Time without(int trait) {
    return new Time(series, form, fields, grain, traits & ~trait, edge, others);
  }

  /** The same expression, now good enough to stand alone. */
  Time firm() {
    return is(LATENT | PARTIAL) ? without(LATENT).without(PARTIAL) : this;
  }

  Time withFields(int newFields) {
    return new Time(series, form, newFields, grain, traits, edge, others);
  }

  Time withSeries(Series newSeries) {
    return new Time(newSeries, form, fields, grain, traits, edge, others);
  }

  Time as(Form newForm) {
    return new Time(series, newForm, fields, grain, traits, edge, others);
  }

  Time withEdge(Time newEdge) {
    return new Time(series, form, fields, grain, traits, newEdge, others);
  }

  Time orElse(@Nullable Time other) {
    if (other == null) {
      return this;
    }
    var all = new java.util.ArrayList<>(others);
    all.add(other);
    return new Time(series, form, fields, grain, traits, edge, all);
  }

  boolean choosesDay() {
    return (fields & Fields.ANY_DAY) != 0;
  }

  boolean choosesTimeOfDay() {
    return (fields & Fields.TIME_OF_DAY) != 0;
  }
}
