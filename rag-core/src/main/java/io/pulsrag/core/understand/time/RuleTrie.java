package io.pulsrag.core.understand.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All rules of a language merged by common beginnings, so that a text is read once whatever their
 * number.
 */
final class RuleTrie {

  /** A place between two words of some patterns. */
  static final class Node {
    private final Map<String, Node> words = new HashMap<>();
    private final List<Edge> slots = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    @Nullable Node after(String word) {
      return words.get(word);
    }

    List<Edge> slots() {
      return slots;
    }

    /** The rules whose pattern ends here. */
    List<Rule> rules() {
      return rules;
    }
  }

  record Edge(Slot slot, Node node) {}

  private final Node root = new Node();
  private final Set<String> vocabulary = new LinkedHashSet<>();

  RuleTrie(List<Rule> rules) {
    for (var rule : rules) {
      for (var symbols : Pattern.variants(rule.pattern())) {
        insert(symbols, rule);
      }
    }
  }

  Node root() {
    return root;
  }

  /** Every word that some pattern holds, folded. */
  Set<String> vocabulary() {
    return vocabulary;
  }

  private void insert(List<String> symbols, Rule rule) {
    var node = root;
    for (var symbol : symbols) {
      node =
          symbol.startsWith("<")
              ? slot(node, symbol.substring(1, symbol.length() - 1))
              : word(node, symbol);
    }
    node.rules.add(rule);
  }

  private Node word(Node node, String word) {
    vocabulary.add(word);
    return node.words.computeIfAbsent(word, w -> new Node());
  }

  private static Node slot(Node node, String name) {
    for (var edge : node.slots) {
      if (edge.slot().name().equals(name)) {
        return edge.node();
      }
    }
    var next = new Node();
    node.slots.add(new Edge(Slot.named(name), next));
    return next;
  }
}
