package io.pulsrag.core.generate;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Understood;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * One line that tells the user what was understood, so that it can be corrected: "Compris : jazz,
 * samedi 22 novembre, Lyon, gratuit." Whether it is shown is the caller's choice.
 */
public final class UnderstoodLine {

  /**
   * The line in the language of the question.
   *
   * @return never blank
   */
  public static String of(Understood understood) {
    return of(understood, (theme, language) -> theme);
  }

  /**
   * As {@link #of(Understood)}, with themes under their usual names.
   *
   * @param labels gives the name of a theme in a language
   */
  public static String of(Understood understood, BiFunction<String, Locale, String> labels) {
    Phrases phrases = Phrases.in(understood.language());
    List<String> parts = new ArrayList<>();
    understood.themes().forEach(theme -> parts.add(labels.apply(theme, phrases.language())));
    if (parts.isEmpty() && !understood.text().isBlank()) {
      parts.add(Sentences.atMost(Sentences.oneLine(understood.text()), 80));
    }
    When when = understood.constraints().when();
    if (when != null) {
      parts.add(when.reading());
    }
    Where where = understood.constraints().where();
    if (where != null) {
      parts.add(place(phrases, where));
    }
    understood.constraints().facets().stream().map(Facet::reading).forEach(parts::add);
    return parts.isEmpty()
        ? phrases.say("understood.nothing")
        : phrases.say("understood", String.join(", ", parts));
  }

  private static String place(Phrases phrases, Where where) {
    return where.radiusMeters() > 0
        ? phrases.say(
            "understood.radius",
            where.name(),
            new Quantities(phrases).distance(where.radiusMeters()))
        : where.name();
  }

  private UnderstoodLine() {}
}
