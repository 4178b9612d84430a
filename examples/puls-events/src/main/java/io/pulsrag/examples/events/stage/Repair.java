package io.pulsrag.examples.events.stage;

/** Something about an event that was not as it should be, and whether it could be put right. */
public enum Repair {
  /** No title. */
  EMPTY_TITLE,
  /** A title in capitals; kept as written. */
  SHOUTING_TITLE,
  /** No date that can be read; kept without. */
  NO_DATE,
  /** A date before 1970 or more than ten years ahead; kept. */
  IMPLAUSIBLE_DATE,
  /** An end at midnight of the day it begins on; taken as the midnight after. */
  END_AT_MIDNIGHT,
  /** An end before the beginning; the end is left out. */
  END_BEFORE_BEGIN,
  /** It lasts more than a year without telling its times; kept. */
  ENDLESS,
  /** Latitude and longitude both zero; left out. */
  ZERO_COORDINATES,
  /** Latitude and longitude exchanged; exchanged back. */
  SWAPPED_COORDINATES,
  /** No point on earth; left out. */
  IMPOSSIBLE_COORDINATES,
  /** A point outside France; kept. */
  OUTSIDE_COUNTRY,
  /** A postal code of four digits; its zero is put back. */
  LOST_LEADING_ZERO,
  /** A postal code that is none; left out. */
  BAD_POSTAL_CODE,
  /** The words are in another language than the record says; kept. */
  LANGUAGE_MISMATCH,
  /** An age below zero, or a lowest age above the highest; left out. */
  BAD_AGE,
  /** A job fair, course or admission rather than an outing; marked. */
  NO_OUTING
}
