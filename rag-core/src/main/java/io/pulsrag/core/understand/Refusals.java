package io.pulsrag.core.understand;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.PlaceResolver.Mention;
import io.pulsrag.core.Value;
import io.pulsrag.core.Where;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.core.understand.facet.Wording;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns refused places and weekdays into facets, so that each can be read and dropped. */
final class Refusals {

  static List<Facet> with(
      List<Facet> facets, List<Mention> places, Set<DayOfWeek> weekdays, Locale language) {
    List<Facet> all = new ArrayList<>(facets);
    Wording wording = Wording.in(language);
    List<Where> refused =
        places.stream().filter(Mention::excluded).map(Mention::where).distinct().toList();
    for (Where place : refused) {
      all.add(
          Facet.refusal(
              FacetNames.EXCLUDE_PLACE,
              Value.of(place.name()),
              place.filter(),
              wording.of(FacetNames.EXCLUDE_PLACE, place.name())));
    }
    for (DayOfWeek day : weekdays.stream().sorted().toList()) {
      String name = day.getDisplayName(TextStyle.FULL, language);
      // The windows of the time have lost these days already.
      all.add(
          new Facet(
              FacetNames.EXCLUDE_WEEKDAY,
              Value.of(day.getValue()),
              Filter.everything(),
              true,
              wording.of(FacetNames.EXCLUDE_WEEKDAY, name)));
    }
    return all;
  }

  private Refusals() {}
}
