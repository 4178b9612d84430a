package io.pulsrag.core;

/** What someone wants when they write to an assistant. */
public enum Intent {
  /** Find things that satisfy constraints. */
  SEARCH,
  /** Suggest something, with little said. */
  RECOMMENDATION,
  /** Learn a fact about one thing. */
  ITEM_QUESTION,
  /** Choose between named things. */
  COMPARISON,
  /** Make a plan of several things. */
  PLAN,
  /** Book, pay, or reach an organiser. */
  BOOKING,
  /** See, export or erase what is stored about the person. */
  STORED_DATA,
  /** Praise or complain about the assistant. */
  FEEDBACK,
  /** Greet, thank, say goodbye. */
  SMALLTALK,
  /** Anything else. */
  OUT_OF_SCOPE;

  /** Whether documents are looked for and listed. */
  public boolean listsDocuments() {
    return this == SEARCH || this == RECOMMENDATION || this == PLAN;
  }

  /** Whether documents are needed for the answer. */
  public boolean needsDocuments() {
    return listsDocuments() || this == ITEM_QUESTION || this == COMPARISON || this == BOOKING;
  }
}
