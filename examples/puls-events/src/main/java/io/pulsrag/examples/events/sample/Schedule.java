package io.pulsrag.examples.events.sample;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * When an event happens, relative to the day of use; the package describes the notation. Immutable.
 *
 * @param rules at least one
 */
record Schedule(List<Rule> rules) {

  Schedule {
    rules = List.copyOf(rules);
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("a schedule needs a rule");
    }
  }

  /**
   * @throws IllegalArgumentException if the text does not follow the notation
   */
  static Schedule parse(String text) {
    return new Schedule(Stream.of(text.split(";", -1)).map(RuleParser::parse).toList());
  }

  /**
   * The occurrences, past and coming, in order and none twice.
   *
   * @param now the moment of use, in the zone of the place
   */
  List<Timing> timings(ZonedDateTime now) {
    return rules.stream()
        .flatMap(rule -> rule.timings(now))
        .distinct()
        .sorted(Timing.BY_TIME)
        .toList();
  }
}
