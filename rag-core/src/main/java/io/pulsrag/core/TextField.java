package io.pulsrag.core;

/** The text parts of a document that are searched, in the order in which a reader meets them. */
public enum TextField {
  /** What it is called. */
  TITLE,
  /** Words that someone chose to describe it. */
  KEYWORDS,
  /** One or two sentences. */
  SUMMARY,
  /** Everything else that is told about it. */
  BODY,
  /** The name of the house, hall or site. */
  VENUE,
  /** Address, city, department, region. */
  PLACE
}
