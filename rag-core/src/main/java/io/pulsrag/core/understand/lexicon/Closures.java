package io.pulsrag.core.understand.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What lies below each concept, worked out once. */
final class Closures {

  /**
   * For each concept, itself and everything narrower.
   *
   * @throws IllegalArgumentException if a broader concept does not exist, or lies below itself
   */
  static Map<String, Set<String>> downwards(Collection<Concept> concepts) {
    Map<String, Set<String>> narrower = new HashMap<>();
    concepts.forEach(concept -> narrower.put(concept.id(), new TreeSet<>()));
    for (Concept concept : concepts) {
      for (Concept.Link link : concept.broader()) {
        Set<String> below = narrower.get(link.id());
        if (below == null) {
          throw new IllegalArgumentException(
              "'" + concept.id() + "' has an unknown broader concept: '" + link.id() + "'");
        }
        below.add(concept.id());
      }
    }
    Map<String, Set<String>> closures = new HashMap<>();
    narrower.keySet().forEach(id -> close(id, narrower, closures, new TreeSet<>()));
    return closures;
  }

  private static Set<String> close(
      String id,
      Map<String, Set<String>> narrower,
      Map<String, Set<String>> closures,
      Set<String> path) {
    Set<String> known = closures.get(id);
    if (known != null) {
      return known;
    }
    if (!path.add(id)) {
      throw new IllegalArgumentException("a concept is broader than itself: " + path);
    }
    Set<String> closure = new TreeSet<>();
    closure.add(id);
    narrower.getOrDefault(id, Set.of()).stream()
        .map(child -> close(child, narrower, closures, path))
        .forEach(closure::addAll);
    path.remove(id);
    Set<String> done = Collections.unmodifiableSet(closure);
    closures.put(id, done);
    return done;
  }

  private Closures() {}
}
