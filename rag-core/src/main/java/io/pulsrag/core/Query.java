package io.pulsrag.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, for whom, until when. Immutable.
 *
 * @param tenant whose documents are searched
 * @param text the words that carry meaning; blank when only the constraints matter
 * @param expansions words searched beside the text
 * @param constraints what was understood from the question
 * @param scope a filter of the application's own, beside what the user said
 * @param limit at most this many hits, 1 to {@value #MAX_LIMIT}
 * @param now the time of the question
 * @param language of the question
 * @param near where the user is, if known
 * @param deadline until when hits are of use
 * @param route which of several ways of searching is taken
 */
public record Query(
    Tenant tenant,
    String text,
    List<Expansion> expansions,
    Constraints constraints,
    Filter scope,
    int limit,
    Instant now,
    Locale language,
    @Nullable GeoPoint near,
    Deadline deadline,
    Route route) {

  /** The most hits that one query can ask for. */
  public static final int MAX_LIMIT = 10_000;

  /**
   * @throws IllegalArgumentException if the limit is out of range
   */
  public Query {
    Objects.requireNonNull(tenant, "tenant");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(constraints, "constraints");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(deadline, "deadline");
    Objects.requireNonNull(route, "route");
    expansions = List.copyOf(expansions);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ": " + limit);
    }
  }

  /** A builder; the tenant cannot be left out. */
  public static Builder forTenant(Tenant tenant) {
    return new Builder(tenant);
  }

  /** Everything that has to hold for every hit, beside the tenant. */
  public Filter filter() {
    return Filter.and(constraints.filter(), scope);
  }

  /** A builder that starts from this query. */
  public Builder toBuilder() {
    return new Builder(tenant)
        .text(text)
        .expansions(expansions)
        .constraints(constraints)
        .scope(scope)
        .limit(limit)
        .now(now)
        .language(language)
        .near(near)
        .deadline(deadline)
        .route(route);
  }

  /** Collects the parts of a query. Not safe for use by several threads. */
  public static final class Builder {
    private final Tenant tenant;
    private String text = "";
    private List<Expansion> expansions = List.of();
    private Constraints constraints = Constraints.none();
    private Filter scope = Filter.everything();
    private int limit = 10;
    private @Nullable Instant now;
    private Locale language = Locale.FRENCH;
    private @Nullable GeoPoint near;
    private @Nullable Deadline deadline;
    private Route route = Route.both();

    private Builder(Tenant tenant) {
      this.tenant = tenant;
    }

    /** Sets the words; none by default. */
    public Builder text(String words) {
      text = words;
      return this;
    }

    /** Sets words beside the text; none by default. */
    public Builder expansions(List<Expansion> words) {
      expansions = words;
      return this;
    }

    /** Sets what was understood; nothing by default. */
    public Builder constraints(Constraints understood) {
      constraints = understood;
      return this;
    }

    /** Sets the application's own filter; everything by default. */
    public Builder scope(Filter filter) {
      scope = filter;
      return this;
    }

    /** Sets the most hits; 10 by default. */
    public Builder limit(int most) {
      limit = most;
      return this;
    }

    /** Sets the time of the question; the machine's clock at {@link #build} by default. */
    public Builder now(Instant instant) {
      now = instant;
      return this;
    }

    /** Sets the language of the question; French by default. */
    public Builder language(Locale locale) {
      language = locale;
      return this;
    }

    /** Sets where the user is; unknown by default. */
    public Builder near(@Nullable GeoPoint position) {
      near = position;
      return this;
    }

    /** Sets the deadline; ten seconds from {@link #build} by default. */
    public Builder deadline(Deadline until) {
      deadline = until;
      return this;
    }

    /** Sets which of several ways of searching is taken; all of them by default. */
    public Builder route(Route way) {
      route = way;
      return this;
    }

    /**
     * The query.
     *
     * @throws IllegalArgumentException if a part is not valid, naming it
     */
    public Query build() {
      return new Query(
          tenant,
          text,
          expansions,
          constraints,
          scope,
          limit,
          now == null ? Instant.now() : now,
          language,
          near,
          deadline == null ? Deadline.after(Duration.ofSeconds(10)) : deadline,
          route);
    }
  }
}
