package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Folding;
import io.pulsrag.core.Understood;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place that was named and that nobody knows: a name after "à" or "in" that was understood
 * neither as a place nor as anything else. A plan without it would be one somewhere else.
 */
final class UnknownPlace {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + List.of(Locale.FRENCH, Locale.ENGLISH).stream()
                  .map(language -> PlanWords.bundle(language).getString("place.before"))
                  .collect(Collectors.joining("|"))
              + ")\\s+(\\p{Lu}[\\p{L}’'-]*\\p{L}(?:\\s\\p{Lu}[\\p{L}’'-]*\\p{L})*)");

  static Optional<String> in(String question, Understood understood) {
    if (understood.constraints().where() != null || !understood.themes().isEmpty()) {
      return Optional.empty();
    }
    Set<String> left = new HashSet<>(List.of(Folding.fold(understood.text()).split(" ")));
    Matcher named = NAMED.matcher(question);
    while (named.find()) {
      if (Arrays.stream(Folding.fold(named.group(1)).split(" ")).allMatch(left::contains)) {
        return Optional.of(named.group(1));
      }
    }
    return Optional.empty();
  }

  private UnknownPlace() {}
}
