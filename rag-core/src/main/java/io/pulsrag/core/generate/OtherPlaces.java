package io.pulsrag.core.generate;

import io.pulsrag.core.Where;
import java.util.List;
import java.util.Optional;

/** Offers the other places that a name may mean, so that the wrong one can be corrected. */
final class OtherPlaces {

  /** More than this would be a list of its own. */
  private static final int MOST = 3;

  /**
   * "Autre lieu possible : Saint-Denis (La Réunion)…"; empty when the name means one place, and for
   * several places of which any will do.
   */
  static Optional<String> line(Phrases phrases, Where where) {
    List<String> names =
        (where.kind() == Where.Kind.AREA ? List.<Where>of() : where.alternatives())
            .stream()
                .map(Where::name)
                .filter(name -> !name.equals(where.name()))
                .distinct()
                .limit(MOST)
                .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (names.size() == 1) {
      return Optional.of(phrases.say("place.other", names.getFirst()));
    }
    String all =
        String.join(", ", names.subList(0, names.size() - 1))
            + " "
            + phrases.say("or")
            + " "
            + names.getLast();
    return Optional.of(phrases.say("place.others", all));
  }

  private OtherPlaces() {}
}
