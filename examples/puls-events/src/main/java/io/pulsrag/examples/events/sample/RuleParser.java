package io.pulsrag.examples.events.sample;

import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the words of one rule; the package describes the notation. Good for one rule. */
final class RuleParser {
  private static final Map<String, DayOfWeek> DAYS =
      Stream.of(DayOfWeek.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT), day -> day));
  private static final Map<String, Integer> ORDINALS =
      Map.of("1st", 1, "2nd", 2, "3rd", 3, "4th", 4, "last", -1);

  private final String text;
  private final Queue<String> words;

  private RuleParser(String text) {
    this.text = text;
    this.words = new ArrayDeque<>(List.of(text.strip().split("\\s+")));
  }

  /**
   * @param text one rule
   * @throws IllegalArgumentException if the text does not follow the notation; the message holds it
   */
  static Rule parse(String text) {
    return new RuleParser(text).rule();
  }

  private Rule rule() {
    String kind = take("a rule");
    Rule rule =
        switch (kind) {
          case "weekly" -> new Rule.Weekly(days(), hours(), span());
          case "daily" -> daily();
          case "monthly" -> new Rule.Monthly(ordinal(), day(), hours(), span());
          default -> next(kind);
        };
    if (!words.isEmpty()) {
      throw wrong("nothing more, but '" + words.peek() + "' follows");
    }
    return rule;
  }

  private Rule next(String kind) {
    int skip = 0;
    if (kind.startsWith("next+")) {
      skip = number(kind.substring("next+".length()));
    } else if (!kind.equals("next")) {
      throw wrong("next, weekly, daily or monthly first");
    }
    List<Rule.Part> parts = new ArrayList<>();
    if ("day".equals(words.peek())) {
      words.remove();
      parts.add(new Rule.Part(null, hours()));
    } else {
      do {
        parts.add(new Rule.Part(day(), hours()));
      } while (!words.isEmpty());
    }
    return new Rule.Next(skip, parts);
  }

  private Rule daily() {
    Rule.Span span = span();
    Hours hours = hours();
    if (!"except".equals(words.peek())) {
      return new Rule.Daily(span, hours, Set.of());
    }
    words.remove();
    return new Rule.Daily(span, hours, days());
  }

  private Set<DayOfWeek> days() {
    return Stream.of(take("weekdays").split(",", -1))
        .map(this::day)
        .collect(Collectors.toUnmodifiableSet());
  }

  private DayOfWeek day() {
    return day(take("a weekday"));
  }

  private DayOfWeek day(String word) {
    DayOfWeek day = DAYS.get(word);
    if (day == null) {
      throw wrong("a weekday, mon to sun, where '" + word + "' stands");
    }
    return day;
  }

  private int ordinal() {
    String word = take("1st, 2nd, 3rd, 4th or last");
    Integer ordinal = ORDINALS.get(word);
    if (ordinal == null) {
      throw wrong("1st, 2nd, 3rd, 4th or last where '" + word + "' stands");
    }
    return ordinal;
  }

  private Hours hours() {
    try {
      return Hours.parse(take("hours"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("in the schedule '" + text + "': " + e.getMessage(), e);
    }
  }

  private Rule.Span span() {
    String word = take("a span FROM..TO");
    String[] ends = word.split("\\.\\.", -1);
    if (ends.length != 2) {
      throw wrong("a span FROM..TO where '" + word + "' stands");
    }
    return new Rule.Span(number(ends[0]), number(ends[1]));
  }

  private int number(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw wrong("a whole number where '" + word + "' stands");
    }
  }

  private String take(String wanted) {
    String word = words.poll();
    if (word == null) {
      throw wrong(wanted + " at the end");
    }
    return word;
  }

  private IllegalArgumentException wrong(String wanted) {
    return new IllegalArgumentException("in the schedule '" + text + "': expected " + wanted);
  }
}
