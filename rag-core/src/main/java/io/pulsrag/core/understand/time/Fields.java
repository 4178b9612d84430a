package io.pulsrag.core.understand.time;

/**
 * Bits for what an expression has said about the calendar; two expressions join when they say
 * different things.
 */
final class Fields {
  static final int YEAR = 1;
  static final int MONTH = 2;
  static final int MONTH_DAY = 4;
  static final int WEEKDAY = 8;
  static final int PART = 16;
  static final int CLOCK = 32;
  static final int PERIOD = 64;

  /** A full date, its weekday apart, so that "demain mardi" joins. */
  static final int DATE = YEAR | MONTH | MONTH_DAY;

  /** Everything that chooses the day. */
  static final int ANY_DAY = DATE | WEEKDAY | PERIOD;

  /** Everything that chooses the time of the day. */
  static final int TIME_OF_DAY = PART | CLOCK;

  private Fields() {}
}
