package io.pulsrag.core.understand.time;

/**
 * Named stretches of a day; when they begin and end is a matter of convention, see {@link
 * TimeSettings}.
 */
public enum DayPart {
  EARLY_DAY,
  BREAKFAST,
  EARLY_MORNING,
  MORNING,
  MID_MORNING,
  LATE_MORNING,
  BEFORE_LUNCH,
  NOON,
  LUNCH,
  AFTER_LUNCH,
  MIDDLE_OF_DAY,
  EARLY_AFTERNOON,
  MID_AFTERNOON,
  AFTERNOON,
  LATE_AFTERNOON,
  AFTER_WORK,
  DINNER,
  EARLY_EVENING,
  EVENING,
  LATE_EVENING,
  NIGHT,
  DAYTIME,
  WHOLE_DAY
}
