package io.pulsrag.core;

import java.time.Instant;

/**
 * What an application leaves out of every search, such as what is over or cancelled. Pure and safe
 * for use by many threads.
 */
@FunctionalInterface
public interface ScopePolicy {

  /**
   * @param understood what was asked
   * @param now the time of the question
   * @return holds for every hit, beside what the user said
   */
  Filter scope(Understood understood, Instant now);

  /** Leaves nothing out. */
  static ScopePolicy everything() {
    return (understood, now) -> Filter.everything();
  }

  /**
   * Leaves out what is over, unless a time was asked for; documents without occurrences are left
   * out too.
   */
  static ScopePolicy upcoming() {
    return (understood, now) ->
        understood.constraints().when() == null
            ? new Filter.During(new TimeWindow(now, Instant.MAX))
            : Filter.everything();
  }
}
