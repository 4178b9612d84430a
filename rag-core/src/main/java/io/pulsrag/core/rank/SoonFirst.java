package io.pulsrag.core.rank;

import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Answers "something free in Lyon" with what is on soon: a query without words and without a time
 * matches everything that its constraints leave, so that nothing but the moment can tell one
 * document from another. Such a query is asked of the next week first, then of the next month and
 * the next season, until the list is full; every other query is passed on as it is.
 *
 * <p>The score of such a hit is 1 for what is on now and falls with the days until it begins, to a
 * half after one week; what has been on for long and goes on counts as if it began in a week, or on
 * its last day when that is nearer. Nothing is known of documents without occurrences: 0.
 *
 * <p>Safe for use by many threads, when the retriever behind it is.
 */
public final class SoonFirst implements Retriever {

  /** The name of this part of a score. */
  public static final String SOON = "soon";

  private static final List<Duration> AHEAD =
      List.of(Duration.ofDays(7), Duration.ofDays(31), Duration.ofDays(92));

  private static final double WEEK = 7;
  private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

  private final Retriever retriever;

  private SoonFirst(Retriever retriever) {
    this.retriever = Objects.requireNonNull(retriever, "retriever");
  }

  /** Over a retriever that knows occurrences. */
  public static Retriever over(Retriever retriever) {
    return new SoonFirst(retriever);
  }

  @Override
  public List<Hit> retrieve(Query query) {
    if (!query.text().isBlank()
        || !query.expansions().isEmpty()
        || query.constraints().when() != null) {
      return retriever.retrieve(query);
    }
    Instant now = query.now();
    for (Duration ahead : AHEAD) {
      TimeWindow soon = new TimeWindow(now, now.plus(ahead));
      Filter scope = Filter.and(query.scope(), Filter.during(List.of(soon)));
      List<Hit> hits = retriever.retrieve(query.toBuilder().scope(scope).build());
      if (hits.size() >= query.limit()) {
        return ordered(hits, now);
      }
    }
    return ordered(retriever.retrieve(query), now);
  }

  private static List<Hit> ordered(List<Hit> hits, Instant now) {
    return hits.stream()
        .map(
            hit -> {
              double score = score(hit.document().occurrences(), now);
              return hit.rescored(score, SOON, score);
            })
        .sorted(Hit.BEST_FIRST)
        .toList();
  }

  private static double score(List<TimeWindow> occurrences, Instant now) {
    return occurrences.stream()
        .filter(occurrence -> occurrence.to().isAfter(now))
        .mapToDouble(occurrence -> WEEK / (WEEK + days(occurrence, now)))
        .max()
        .orElse(0);
  }

  private static double days(TimeWindow occurrence, Instant now) {
    boolean begun = occurrence.from().isBefore(now);
    double days = days(now, begun ? occurrence.to() : occurrence.from());
    return begun && days > 1 ? Math.min(days, WEEK) : begun ? 0 : days;
  }

  private static double days(Instant from, Instant to) {
    return Duration.between(from, to).getSeconds() / SECONDS_A_DAY;
  }
}
