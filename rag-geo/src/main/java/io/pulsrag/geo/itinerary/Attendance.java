package io.pulsrag.geo.itinerary;

/** How one attends what is announced from one hour to another. */
public enum Attendance {
  /** From begin to end when that is short, else for a visit of an estimated length within. */
  BY_LENGTH,
  /** From begin to end, however long: a play, a guided tour. */
  WHOLE,
  /** For a visit of an estimated length within, however short: an exhibition, a market. */
  VISIT
}
