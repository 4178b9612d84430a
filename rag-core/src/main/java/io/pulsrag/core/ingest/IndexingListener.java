package io.pulsrag.core.ingest;

/** Is told how far a run has come. */
@FunctionalInterface
public interface IndexingListener {

  /** Called on the thread of the run after every batch and at the end. */
  void progressed(IndexingProgress progress);

  /** Does not listen. */
  static IndexingListener none() {
    return progress -> {};
  }
}
