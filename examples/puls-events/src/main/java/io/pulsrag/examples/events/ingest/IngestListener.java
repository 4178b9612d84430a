package io.pulsrag.examples.events.ingest;

/** Follows a run. Called by the thread of the run, which it delays. */
@FunctionalInterface
public interface IngestListener {

  /** What a run is doing. */
  enum Step {
    /** Reading the source, staging what is new. */
    READ,
    /** Writing the index. */
    INDEX
  }

  /**
   * Something was done.
   *
   * @param step what is being done
   * @param done records or documents so far in this step
   */
  void at(Step step, long done);

  /**
   * A step is about to begin whose length is known.
   *
   * @param step what will be done
   * @param total records or documents in all
   */
  default void expect(Step step, long total) {}

  /** Does not listen. */
  static IngestListener none() {
    return (step, done) -> {};
  }
}
