package io.pulsrag.core.understand;

import io.pulsrag.core.Filter;
import io.pulsrag.core.PlaceResolver.Mention;
import io.pulsrag.core.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the places of one turn. */
final class Places {

  /** The one place named; several are any of them; null when none is named but to be left out. */
  static @Nullable Where wanted(List<Mention> places) {
    List<Where> wanted =
        places.stream().filter(place -> !place.excluded()).map(Mention::where).distinct().toList();
    if (wanted.isEmpty()) {
      return null;
    }
    if (wanted.size() == 1) {
      return wanted.getFirst();
    }
    return new Where(
        String.join(", ", wanted.stream().map(Where::name).toList()),
        Where.Kind.AREA,
        Filter.or(wanted.stream().map(Where::filter).toList()),
        wanted.getFirst().center(),
        0,
        wanted);
  }

  private Places() {}
}
