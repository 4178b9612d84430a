package io.pulsrag.core.ingest;

/** What became of a document. */
public enum Fate {
  /** It was not there before. */
  ADDED,
  /** It was there with another content. */
  UPDATED,
  /** It was there with this content, and was left alone. */
  UNCHANGED,
  /** It is no longer in the source, and was deleted. */
  REMOVED,
  /** It could not be written; what was there before still is. */
  FAILED
}
