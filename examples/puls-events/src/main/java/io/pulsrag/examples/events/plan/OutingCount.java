package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;

/** Reads how many outings a question wants: "deux sorties", "3 events". */
final class OutingCount {

  private final List<String> numbers;
  private final Set<String> outings;

  OutingCount(Locale language) {
    ResourceBundle bundle = PlanWords.bundle(language);
    numbers = List.of(bundle.getString("count.numbers").split(" "));
    outings = new HashSet<>(Arrays.asList(bundle.getString("count.outings").split(" ")));
  }

  /** From 1 to the length of the list of numbers, or nothing. */
  OptionalInt in(String question) {
    String[] words = Folding.fold(question).split(" ");
    for (int i = 0; i + 1 < words.length; i++) {
      boolean counted =
          outings.contains(words[i + 1]) || i + 2 < words.length && outings.contains(words[i + 2]);
      int number = number(words[i]);
      if (counted && number > 0) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  private int number(String word) {
    if (word.length() == 1 && Character.isDigit(word.charAt(0))) {
      return word.charAt(0) - '0';
    }
    return numbers.indexOf(word) + 1;
  }
}
