package io.pulsrag.core.understand.time;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Unfolds the pattern of a rule into plain sequences of words and {@code <slots>}. */
final class Pattern {
  private final String source;
  private int at;

  private Pattern(String source) {
    this.source = source;
  }

  /**
   * @throws IllegalArgumentException when a bracket is not closed, or a variant would be empty
   */
  static List<List<String>> variants(String source) {
    var pattern = new Pattern(source);
    var all = new LinkedHashSet<>(pattern.choice());
    if (pattern.at != source.length()) {
      throw new IllegalArgumentException(
          "a bracket too many at " + pattern.at + " in the rule " + source);
    }
    if (all.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a rule must hold at least one word: " + source);
    }
    return List.copyOf(all);
  }

  private List<List<String>> choice() {
    var all = new ArrayList<>(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<String>> sequence() {
    List<List<String>> all = List.of(List.of());
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == ')' || c == '|') {
        break;
      }
      if (c == ' ') {
        at++;
        continue;
      }
      all = product(all, optional(c == '(' ? group() : word()));
    }
    return all;
  }

  private List<List<String>> group() {
    at++;
    var inner = choice();
    if (at >= source.length()) {
      throw new IllegalArgumentException("a bracket is not closed in the rule " + source);
    }
    at++;
    return inner;
  }

  private List<List<String>> word() {
    int start = at;
    if (source.charAt(at) == '<') {
      at = source.indexOf('>', at) + 1;
      return List.of(List.of(source.substring(start, at)));
    }
    while (at < source.length() && " ()|?<".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    var tokens = Tokens.split(source.substring(start, at));
    List<List<String>> all = List.of(List.of());
    for (var token : tokens) {
      boolean hyphen = tokens.length > 1 && token.equals("-");
      all = product(all, hyphen ? List.of(List.of(), List.of("-")) : List.of(List.of(token)));
    }
    return all;
  }

  private List<List<String>> optional(List<List<String>> choices) {
    if (at < source.length() && source.charAt(at) == '?') {
      at++;
      var with = new ArrayList<List<String>>();
      with.add(List.of());
      with.addAll(choices);
      return with;
    }
    return choices;
  }

  private static List<List<String>> product(List<List<String>> heads, List<List<String>> tails) {
    var all = new ArrayList<List<String>>(heads.size() * tails.size());
    for (var head : heads) {
      for (var tail : tails) {
        var joined = new ArrayList<>(head);
        joined.addAll(tail);
        all.add(joined);
      }
    }
    return all;
  }
}
