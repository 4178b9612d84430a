package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.geo.itinerary.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Events that several organisers announce, or one under two titles: a plan visits one of them. They
 * are side by side, and the shorter title says little that the other does not.
 */
final class Alike {

  private static final double BESIDE_METERS = 500;

  /** The part of the words of the shorter title that the other has too. */
  private static final double SHARED = 0.6;

  private static final int LEAST_SHARED = 3;
  private static final int LEAST_LETTERS = 3;

  private record Titled(Candidate candidate, Set<String> words, @Nullable GeoPoint position) {

    static Titled of(Candidate candidate) {
      return new Titled(
          candidate,
          Arrays.stream(Folding.fold(candidate.document().title()).split(" "))
              .filter(word -> word.length() >= LEAST_LETTERS && !word.matches("\\d+"))
              .collect(Collectors.toSet()),
          candidate.document().places().stream()
              .map(Place::point)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null));
    }

    boolean isLike(Titled other) {
      if (position == null
          || other.position == null
          || position.distanceMeters(other.position) > BESIDE_METERS) {
        return false;
      }
      Set<String> shared = new HashSet<>(words);
      shared.retainAll(other.words);
      int least = Math.min(words.size(), other.words.size());
      return shared.size() >= LEAST_SHARED && shared.size() >= SHARED * least;
    }
  }

  /** The most wanted of each group that is alike, most wanted first. */
  static List<Candidate> without(Collection<Candidate> candidates) {
    List<Titled> kept = new ArrayList<>();
    candidates.stream()
        .sorted(
            Comparator.comparingDouble(Candidate::relevance)
                .reversed()
                .thenComparing(Candidate::id))
        .map(Titled::of)
        .filter(titled -> kept.stream().noneMatch(titled::isLike))
        .forEach(kept::add);
    return kept.stream().map(Titled::candidate).toList();
  }

  private Alike() {}
}
