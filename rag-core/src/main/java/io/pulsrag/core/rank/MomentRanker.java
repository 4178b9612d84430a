package io.pulsrag.core.rank;

import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Ranks what one can be in time for above what is nearly over when the asked time begins: of
 * "Sunday afternoon", the show at four comes before the one from eleven to half past twelve, though
 * both overlap it.
 *
 * <p>An occurrence that begins inside the time asked for fits wholly. One that was under way before
 * fits by the share that is left of it, measured against the shorter of the two: an exhibition open
 * all day fits an afternoon wholly. A night that began on the evening before a whole day does not
 * fit that day: who asks for tomorrow does not mean tonight. A document fits as well as the best of
 * its occurrences, and keeps between half of its score and all of it. Nothing is left out, and
 * without a time in the query nothing changes.
 *
 * <p>Safe for use by many threads.
 */
public final class MomentRanker implements Ranker {

  /** The name of this part of a score: the share of it that was kept, from 0.5 to 1. */
  public static final String MOMENT = "moment";

  /** What a document keeps of its score when hardly a minute of it is left. */
  private static final double LEAST = 0.5;

  /** The longest that is one night, in seconds. */
  private static final double NIGHT = Duration.ofHours(14).toSeconds();

  /** From here on the time asked for is a day, not a part of one. */
  private static final double DAY = Duration.ofHours(12).toSeconds();

  @Override
  public List<Hit> rank(Query query, List<Hit> hits) {
    When when = query.constraints().when();
    List<Hit> weighed =
        when == null ? hits : hits.stream().map(hit -> weighed(hit, when.windows())).toList();
    return Ranker.byScore().rank(query, weighed);
  }

  private static Hit weighed(Hit hit, List<TimeWindow> asked) {
    double kept = LEAST + (1 - LEAST) * fit(hit.document().occurrences(), asked);
    return kept < 1
        ? hit.rescored(hit.score() - Math.abs(hit.score()) * (1 - kept), MOMENT, kept)
        : hit;
  }

  /** Of the best pair; 1 for a document without an occurrence in the time asked for. */
  private static double fit(List<TimeWindow> occurrences, List<TimeWindow> asked) {
    double best = -1;
    for (TimeWindow occurrence : occurrences) {
      for (TimeWindow window : asked) {
        if (occurrence.overlaps(window)) {
          best = Math.max(best, fit(occurrence, window));
        }
      }
    }
    return best < 0 ? 1 : best;
  }

  private static double fit(TimeWindow occurrence, TimeWindow asked) {
    if (!occurrence.from().isBefore(asked.from())) {
      return 1;
    }
    double length = seconds(occurrence.from(), occurrence.to());
    double whole = seconds(asked.from(), asked.to());
    if (length <= NIGHT && whole >= DAY) {
      return 0;
    }
    Instant end = occurrence.to().isBefore(asked.to()) ? occurrence.to() : asked.to();
    return seconds(asked.from(), end) / Math.min(length, whole);
  }

  /** In seconds, which hold the distance of two open ends where nanoseconds overflow. */
  private static double seconds(Instant from, Instant to) {
    Duration length = Duration.between(from, to);
    return length.getSeconds() + length.getNano() / 1e9;
  }
}
