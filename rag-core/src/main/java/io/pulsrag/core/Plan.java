package io.pulsrag.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what was understood into what is looked for: one query, or one for each named thing. */
final class Plan {

  /**
   * A thing that was named is looked for by its name alone; what else was said is about it, not a
   * search for it.
   */
  static List<Query> queries(Understood understood, Query whole) {
    if (understood.intent().listsDocuments() || understood.subjects().isEmpty()) {
      return List.of(whole);
    }
    List<Query> queries = new ArrayList<>();
    for (String subject : understood.subjects()) {
      queries.add(
          whole.toBuilder()
              .text(subject)
              .expansions(List.of())
              .constraints(Constraints.none())
              .build());
    }
    return List.copyOf(queries);
  }

  /** The first of each list, then the second of each, each document once. */
  static List<Hit> interleaved(List<List<Hit>> lists) {
    Map<String, Hit> hits = new LinkedHashMap<>();
    int longest = lists.stream().mapToInt(List::size).max().orElse(0);
    for (int rank = 0; rank < longest; rank++) {
      for (List<Hit> list : lists) {
        if (rank < list.size()) {
          hits.putIfAbsent(list.get(rank).id(), list.get(rank));
        }
      }
    }
    return List.copyOf(hits.values());
  }

  private Plan() {}
}
