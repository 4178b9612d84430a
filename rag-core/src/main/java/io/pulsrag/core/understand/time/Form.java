package io.pulsrag.core.understand.time;

/** What kind of expression a {@link Time} is; rules say which forms they take. */
enum Form {
  /** A weekday: "samedi". */
  WEEKDAY(Fields.WEEKDAY),
  /** A day of the month: "le 15". */
  MONTH_DAY(Fields.MONTH_DAY),
  /** A month of the year: "mars". */
  MONTH(Fields.MONTH),
  /** A day in a month: "14 juillet". */
  DATE(Fields.MONTH_DAY | Fields.MONTH),
  /** A year: "en 2014". */
  YEAR(Fields.YEAR),
  /** A feast, a public holiday, an event day. */
  HOLIDAY(Fields.MONTH_DAY | Fields.MONTH | Fields.WEEKDAY),
  /** One or some days found from now: "demain", "dans 3 jours", "lundi dernier". */
  DAY(Fields.DATE),
  /**
   * A longer stretch found from now or on the calendar: "cette semaine", "le mois prochain", "fin
   * août".
   */
  PERIOD(Fields.PERIOD),
  /** A weekend. */
  WEEKEND(Fields.WEEKDAY),
  /** A season: "cet été". */
  SEASON(Fields.PERIOD | Fields.MONTH),
  /** A time on the clock: "15h30". */
  CLOCK(Fields.CLOCK),
  /** A part of the day: "le matin". */
  PART(Fields.PART),
  /** From one time on the clock to another: "entre 14h et 18h". */
  CLOCK_RANGE(Fields.CLOCK | Fields.PART),
  /** From one day to another: "du 3 au 8 mars". */
  RANGE(Fields.DATE | Fields.PERIOD),
  /** After some point, without end. */
  AFTER(0),
  /** Before some point, without beginning. */
  BEFORE(0),
  /** A moment or stretch to the second from now: "in 10 minutes". */
  MOMENT(Fields.DATE | Fields.PERIOD | Fields.CLOCK | Fields.PART);

  private final int fields;

  Form(int fields) {
    this.fields = fields;
  }

  /** The {@link Fields} such an expression fixes by itself. */
  int fields() {
    return fields;
  }
}
