package io.pulsrag.core.understand.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text against all rules at once, from its last word to its first, so that what a rule
 * needs on its right is always complete. Each finding may begin a longer one at the same place; the
 * first finding of a kind for given words is kept.
 *
 * <p>Work is bounded by the number of tokens: a finding spans at most {@value #LONGEST} tokens and
 * at most {@value #CROWD} begin at one token.
 */
final class Chart {
  private static final int LONGEST = 24;
  private static final int CROWD = 64;

  /** One finding: tokens {@code start} to {@code end} (exclusive) mean {@code meaning}. */
  record Item(int start, int end, Meaning meaning, int weight) {}

  private record Filled(@Nullable Filled earlier, Meaning meaning, int count) {}

  private final RuleTrie trie;
  private final Context context;
  private final List<List<Item>> items;

  private Chart(RuleTrie trie, Context context) {
    this.trie = trie;
    this.context = context;
    int size = context.tokens().size();
    items = new ArrayList<>(size + 1);
    for (int i = 0; i <= size; i++) {
      items.add(List.of());
    }
  }

  /** All findings that are times, in order of their first word. */
  static List<Item> times(RuleTrie trie, Context context) {
    var chart = new Chart(trie, context);
    var times = new ArrayList<Item>();
    for (int i = context.tokens().size() - 1; i >= 0; i--) {
      chart.read(i);
      for (var item : chart.items.get(i)) {
        if (item.meaning() instanceof Time) {
          times.add(item);
        }
      }
    }
    return times;
  }

  private void read(int start) {
    var tokens = context.tokens();
    if (tokens.isNumber(start)) {
      var word = tokens.at(start);
      if (word.length() <= 4) {
        add(
            new Item(
                start,
                start + 1,
                new Meaning.Number(Integer.parseInt(word), false, word.length()),
                0));
      }
    }
    var node = trie.root().after(tokens.at(start));
    if (node != null) {
      walk(node, start, start + 1, null);
    }
  }

  private void walk(RuleTrie.Node node, int start, int at, @Nullable Filled filled) {
    for (var rule : node.rules()) {
      produce(rule, start, at, filled);
    }
    if (at >= context.tokens().size() || at - start >= LONGEST) {
      return;
    }
    var next = node.after(context.tokens().at(at));
    if (next != null) {
      walk(next, start, at + 1, filled);
    }
    if (node.slots().isEmpty()) {
      return;
    }
    for (var item : items.get(at)) {
      for (var edge : node.slots()) {
        if (edge.slot().takes().test(item.meaning())) {
          walk(edge.node(), start, item.end(), fill(filled, item));
        }
      }
    }
  }

  private static Filled fill(@Nullable Filled filled, Item item) {
    return new Filled(filled, item.meaning(), filled == null ? 1 : filled.count() + 1);
  }

  private void produce(Rule rule, int start, int end, @Nullable Filled filled) {
    var slots = new Meaning[filled == null ? 0 : filled.count()];
    for (var f = filled; f != null; f = f.earlier()) {
      slots[f.count() - 1] = f.meaning();
    }
    var meaning = rule.meaning().of(new Match(context, slots, start, end));
    if (meaning != null) {
      add(new Item(start, end, meaning, rule.weight()));
    }
  }

  private void add(Item item) {
    var here = items.get(item.start());
    if (here.isEmpty()) {
      here = new ArrayList<>(4);
      items.set(item.start(), here);
    }
    if (here.size() >= CROWD || here.stream().anyMatch(known -> same(known, item))) {
      return;
    }
    here.add(item);
    for (var edge : trie.root().slots()) {
      if (edge.slot().takes().test(item.meaning())) {
        walk(edge.node(), item.start(), item.end(), fill(null, item));
      }
    }
  }

  /**
   * Whether the words were already found to mean a thing of this kind; the weight makes a better
   * finding a different one.
   */
  private static boolean same(Item known, Item item) {
    if (known.end() != item.end() || known.weight() < item.weight()) {
      return false;
    }
    if (known.meaning() instanceof Time a && item.meaning() instanceof Time b) {
      return a.form() == b.form() && a.fields() == b.fields() && a.traits() == b.traits();
    }
    return known.meaning().equals(item.meaning());
  }
}
