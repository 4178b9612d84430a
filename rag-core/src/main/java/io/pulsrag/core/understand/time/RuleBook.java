package io.pulsrag.core.understand.time;

import java.util.ArrayList;
import java.util.List;

/** Collects the rules of a language. */
final class RuleBook {

  /** When the examples are asked: a Thursday morning in Paris. */
  static final String EXAMPLES_NOW = "2026-11-19T10:00:00+01:00[Europe/Paris]";

  private final List<Rule> rules = new ArrayList<>();

  /** Adds a rule with its examples: a text, then what it means, and so on. */
  RuleBook rule(String pattern, Rule.Production meaning, String... examples) {
    return rule(0, pattern, meaning, examples);
  }

  /** Adds a rule that is preferred to others of the same length when its weight is higher. */
  RuleBook rule(int weight, String pattern, Rule.Production meaning, String... examples) {
    if (examples.length % 2 != 0) {
      throw new IllegalArgumentException(
          "each example needs a text and what it means: rule " + pattern);
    }
    var list = new ArrayList<Rule.Example>();
    for (int i = 0; i < examples.length; i += 2) {
      list.add(new Rule.Example(examples[i], examples[i + 1]));
    }
    rules.add(new Rule(pattern, meaning, weight, List.copyOf(list)));
    return this;
  }

  /** Words that play one part in other rules' patterns, as {@code <name>}. */
  RuleBook words(String name, String pattern) {
    var mark = new Meaning.Mark(name);
    return rule(pattern, m -> mark);
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }
}
