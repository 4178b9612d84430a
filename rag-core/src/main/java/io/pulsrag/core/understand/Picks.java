package io.pulsrag.core.understand;

import io.pulsrag.core.understand.text.PhraseBook.Found;
import java.util.ArrayList;
import java.util.List;

/** Which of the documents shown a turn points at. */
final class Picks {

  /** Those named by their place in the list; the first when none is. */
  static List<String> one(List<Found> follow, List<String> shown) {
    List<String> picked = new ArrayList<>();
    for (Found phrase : follow) {
      if (phrase.kind().equals("pick")) {
        int index = index(phrase.argument(), shown.size());
        if (index >= 0 && index < shown.size()) {
          picked.add(shown.get(index));
        }
      }
    }
    return picked.isEmpty() ? List.of(shown.getFirst()) : picked;
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
