package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Document;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What sort of outing an event is, in a few words. */
final class Kinds {

  /** The plainest first. */
  private static final List<String> ORDER =
      List.of(
          "spectacle enfant",
          "atelier enfant",
          "jazz",
          "musique classique",
          "opéra",
          "concert",
          "marché de Noël",
          "brocante",
          "théâtre",
          "cirque",
          "danse",
          "humour",
          "conte",
          "spectacle",
          "cinéma",
          "visite guidée",
          "exposition",
          "musée",
          "marché",
          "atelier",
          "conférence",
          "balade",
          "festival",
          "salon",
          "fête",
          "jeux",
          "sport",
          "rencontre",
          "patrimoine",
          "visite",
          "nature",
          "science",
          "art",
          "littérature",
          "musique");

  /** Every sort. */
  static final Set<String> ALL = Set.copyOf(ORDER);

  private static final int MOST = 2;

  private Kinds() {}

  /**
   * At most two concepts that say what an event is.
   *
   * @param asked what was asked for, which comes first
   */
  static List<String> of(Document event, Collection<String> asked) {
    List<String> categories = event.metadata().texts("category");
    Set<String> kinds = new LinkedHashSet<>();
    categories.stream().filter(asked::contains).forEach(kinds::add);
    ORDER.stream().filter(categories::contains).forEach(kinds::add);
    return kinds.stream().limit(MOST).toList();
  }
}
