package io.pulsrag.core.understand;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the documents shown a turn points at. */
final class Picks {

  /** Those named by their place in the list; else the one picked last; else the first. */
  static List<String> of(List<Found> follow, Slots slots) {
    List<String> shown = slots.shown();
    List<String> picked = new ArrayList<>();
    for (Found phrase : follow) {
      if (phrase.kind().equals("pick")) {
        int index = index(phrase.argument(), shown.size());
        if (index >= 0 && index < shown.size()) {
          picked.add(shown.get(index));
        }
      }
    }
    if (!picked.isEmpty()) {
      return picked;
    }
    String before = pickedLast(slots.last());
    return List.of(before == null ? shown.getFirst() : before);
  }

  private static @Nullable String pickedLast(@Nullable Understood last) {
    if (last == null || last.intent().listsDocuments()) {
      return null;
    }
    Filter filter =
        last.constraints()
            .facet(FacetNames.SELECTED)
            .map(Facet::filter)
            .orElse(Filter.everything());
    return filter instanceof Filter.Ids ids && ids.ids().size() == 1
        ? ids.ids().iterator().next()
        : null;
  }

  /** Whether the phrase points at a place in the list. */
  static boolean points(Found phrase) {
    return phrase.argument().equals("last") || index(phrase.argument(), 0) >= 0;
  }

  private static int index(String argument, int size) {
    return switch (argument) {
      case "last" -> size - 1;
      case "1", "2", "3", "4", "5" -> argument.charAt(0) - '1';
      default -> -1;
    };
  }

  private Picks() {}
}
