package io.pulsrag.core.rank;

import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Orders what a query without words finds. Such a query matches everything that its constraints
 * leave, so that nothing but the moment can tell one document from another.
 *
 * <p>Without a time, "something free in Lyon", it is asked of the next week first, then of the next
 * month and the next season, until the list is full. The score of a hit is 1 for what is on now and
 * falls with the days until it begins, to a half after one week; what has been on for long and goes
 * on counts as if it began in a week, or on its last day when that is nearer.
 *
 * <p>With a time, "something in Lyon on Saturday", what happens then comes before what is there on
 * every other day as well: the score falls from 1 with the length of the occurrence, to a half for
 * one of a week.
 *
 * <p>Nothing is known of documents without occurrences: their score is 0. Queries with words are
 * passed on as they are.
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
    if (!query.text().isBlank() || !query.expansions().isEmpty()) {
      return retriever.retrieve(query);
    }
    When when = query.constraints().when();
    if (when != null) {
      return ordered(retriever.retrieve(query), one -> rarity(one, when.windows()));
    }
    Instant now = query.now();
    ToDoubleFunction<List<TimeWindow>> soon = one -> soonness(one, now);
    for (Duration ahead : AHEAD) {
      TimeWindow next = new TimeWindow(now, now.plus(ahead));
      Filter scope = Filter.and(query.scope(), Filter.during(List.of(next)));
      List<Hit> hits = retriever.retrieve(query.toBuilder().scope(scope).build());
      if (hits.size() >= query.limit()) {
        return ordered(hits, soon);
      }
    }
    return ordered(retriever.retrieve(query), soon);
  }

  private static List<Hit> ordered(List<Hit> hits, ToDoubleFunction<List<TimeWindow>> scores) {
    return hits.stream()
        .map(
            hit -> {
              double score = scores.applyAsDouble(hit.document().occurrences());
              return hit.rescored(score, SOON, score);
            })
        .sorted(Hit.BEST_FIRST)
        .toList();
  }

  private static double rarity(List<TimeWindow> occurrences, List<TimeWindow> asked) {
    return occurrences.stream()
        .filter(occurrence -> asked.stream().anyMatch(occurrence::overlaps))
        .mapToDouble(occurrence -> WEEK / (WEEK + days(occurrence.from(), occurrence.to())))
        .max()
        .orElse(0);
  }

  private static double soonness(List<TimeWindow> occurrences, Instant now) {
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
