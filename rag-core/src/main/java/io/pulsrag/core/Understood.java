package io.pulsrag.core;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a question was understood to mean. Immutable.
 *
 * @param intent what is wanted
 * @param text the words that carry meaning; those of time, place and facets have left
 * @param expansions words to search beside the text
 * @param constraints what has to hold
 * @param themes names of the subjects that were recognised, for display and evaluation
 * @param asks for {@link Intent#ITEM_QUESTION}: the facts asked, for example {@code "price"}
 * @param subjects for questions on named things: the names as written
 * @param language of the question
 * @param limit how many results to show
 * @param limitReason why as many, in words for a trace, in English; blank when nobody chose
 * @param route which way of searching suits what is left, and why
 */
public record Understood(
    Intent intent,
    String text,
    List<Expansion> expansions,
    Constraints constraints,
    List<String> themes,
    List<String> asks,
    List<String> subjects,
    Locale language,
    int limit,
    String limitReason,
    Route route) {

  /**
   * @throws IllegalArgumentException if the limit is below 1
   */
  public Understood {
    Objects.requireNonNull(intent, "intent");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(constraints, "constraints");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(limitReason, "limitReason");
    Objects.requireNonNull(route, "route");
    expansions = List.copyOf(expansions);
    themes = List.copyOf(themes);
    asks = List.copyOf(asks);
    subjects = List.copyOf(subjects);
    if (limit < 1) {
      throw new IllegalArgumentException("at least one result has to be shown: " + limit);
    }
  }

  /** Without a choice of its own between the ways of searching. */
  public Understood(
      Intent intent,
      String text,
      List<Expansion> expansions,
      Constraints constraints,
      List<String> themes,
      List<String> asks,
      List<String> subjects,
      Locale language,
      int limit) {
    this(
        intent,
        text,
        expansions,
        constraints,
        themes,
        asks,
        subjects,
        language,
        limit,
        "",
        Route.both());
  }

  /** A search for these words under these constraints. */
  public static Understood search(String text, Constraints constraints, Locale language) {
    return new Understood(
        Intent.SEARCH, text, List.of(), constraints, List.of(), List.of(), List.of(), language, 5);
  }

  /** The same with another intent. */
  public Understood withIntent(Intent other) {
    return with(other, text, expansions, constraints);
  }

  /** The same with other words to search, and what is searched beside them. */
  public Understood withText(String other, List<Expansion> beside) {
    return with(intent, other, beside, constraints);
  }

  /** The same under other constraints. */
  public Understood withConstraints(Constraints others) {
    return with(intent, text, expansions, others);
  }

  private Understood with(
      Intent wanted, String words, List<Expansion> beside, Constraints demands) {
    return new Understood(
        wanted,
        words,
        beside,
        demands,
        themes,
        asks,
        subjects,
        language,
        limit,
        limitReason,
        route);
  }
}
