package io.pulsrag.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Rankers one after the other, each with a name, so that one can see what each of them did. */
record Rankers(List<Named> chain) implements Ranker {

  /** A ranker and its name; blank for none. */
  record Named(String name, Ranker ranker) {
    Named {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(ranker, "ranker");
    }
  }

  Rankers {
    chain = List.copyOf(chain);
  }

  static Rankers of(Ranker ranker) {
    return ranker instanceof Rankers chain ? chain : new Rankers(List.of(new Named("", ranker)));
  }

  @Override
  public List<Hit> rank(Query query, List<Hit> hits) {
    return rank(query, hits, (name, order) -> {});
  }

  /**
   * As {@link #rank(Query, List)}.
   *
   * @param after receives the name of each ranker and what it returned
   */
  List<Hit> rank(Query query, List<Hit> hits, BiConsumer<String, List<Hit>> after) {
    List<Hit> left = hits;
    for (int i = 0; i < chain.size(); i++) {
      Named next = chain.get(i);
      left = next.ranker().rank(query, left);
      after.accept(next.name().isEmpty() ? Integer.toString(i + 1) : next.name(), left);
    }
    return left;
  }

  @Override
  public Ranker then(Ranker next) {
    List<Named> longer = new ArrayList<>(chain);
    longer.addAll(of(next).chain);
    return new Rankers(longer);
  }
}
