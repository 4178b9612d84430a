package io.pulsrag.core.understand.time;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A named place in a rule, written {@code <name>}, that takes what other rules have found. */
record Slot(String name, Predicate<Meaning> takes) {

  private static final Map<String, Slot> STANDARD = standard();

  static Slot named(String name) {
    var slot = STANDARD.get(name);
    if (slot != null) {
      return slot;
    }
    // Any other name is a word class of the language, such as <next>.
    return new Slot(name, m -> m instanceof Meaning.Mark mark && mark.name().equals(name));
  }

  private static Map<String, Slot> standard() {
    var slots = new HashMap<String, Slot>();
    put(slots, "n", m -> m instanceof Meaning.Number n && !n.ordinal());
    put(slots, "ord", m -> m instanceof Meaning.Number n && n.ordinal());
    put(slots, "num", Meaning.Number.class::isInstance);
    put(
        slots,
        "d",
        m -> m instanceof Meaning.Number n && !n.ordinal() && n.value() >= 1 && n.value() <= 31);
    put(
        slots,
        "od",
        m -> m instanceof Meaning.Number n && n.ordinal() && n.value() >= 1 && n.value() <= 31);
    put(
        slots,
        "mo",
        m ->
            m instanceof Meaning.Number n
                && n.digits() > 0
                && n.digits() < 3
                && n.value() >= 1
                && n.value() <= 12);
    put(
        slots,
        "y4",
        m ->
            m instanceof Meaning.Number n
                && !n.ordinal()
                && (n.digits() == 4 || n.digits() == 0)
                && n.value() >= 1000
                && n.value() <= 2199);
    put(slots, "y2", m -> m instanceof Meaning.Number n && n.digits() == 2);
    put(
        slots,
        "h",
        m -> m instanceof Meaning.Number n && !n.ordinal() && n.value() <= 24 && n.digits() < 3);
    put(slots, "m2", m -> m instanceof Meaning.Number n && n.digits() == 2 && n.value() < 60);
    put(
        slots,
        "mn",
        m -> m instanceof Meaning.Number n && !n.ordinal() && n.value() < 60 && n.digits() < 3);
    put(
        slots,
        "hm",
        m ->
            m instanceof Meaning.Number n
                && !n.ordinal()
                && (n.digits() == 3 || n.digits() == 4)
                && n.value() / 100 < 24
                && n.value() % 100 < 60);
    put(slots, "unit", Meaning.Unit.class::isInstance);
    put(slots, "length", Meaning.Length.class::isInstance);
    put(slots, "time", m -> m instanceof Time t && !t.is(Time.EXCLUDED));
    put(slots, "weekday", forms(Form.WEEKDAY));
    put(slots, "month", m -> m instanceof Time t && t.form() == Form.MONTH && t.is(Time.LATENT));
    put(slots, "year", forms(Form.YEAR));
    put(slots, "date", forms(Form.DATE));
    put(slots, "monthday", forms(Form.MONTH_DAY));
    put(slots, "holiday", forms(Form.HOLIDAY));
    put(slots, "weekend", forms(Form.WEEKEND));
    put(slots, "season", forms(Form.SEASON));
    put(slots, "clock", forms(Form.CLOCK));
    put(slots, "part", forms(Form.PART));
    put(slots, "clockrange", forms(Form.CLOCK_RANGE));
    put(slots, "open", m -> m instanceof Time t && t.edge() != null && !t.edge().choosesDay());
    put(
        slots,
        "frame",
        m ->
            m instanceof Time t
                && t.edge() == null
                && t.choosesDay()
                && t.form() != Form.CLOCK
                && !t.is(Time.EXCLUDED | Time.PARTIAL));
    put(slots, "anyday", forms(Form.WEEKDAY, Form.MONTH_DAY, Form.DATE, Form.DAY, Form.HOLIDAY));
    put(slots, "period", forms(Form.MONTH, Form.YEAR, Form.PERIOD, Form.SEASON, Form.WEEKEND));
    put(
        slots,
        "daylike",
        forms(
            Form.WEEKDAY,
            Form.MONTH_DAY,
            Form.DATE,
            Form.DAY,
            Form.HOLIDAY,
            Form.WEEKEND,
            Form.MONTH,
            Form.YEAR,
            Form.PERIOD,
            Form.SEASON));
    return Map.copyOf(slots);
  }

  private static void put(Map<String, Slot> slots, String name, Predicate<Meaning> takes) {
    slots.put(name, new Slot(name, takes));
  }

  private static Predicate<Meaning> forms(Form first, Form... rest) {
    Set<Form> forms = EnumSet.of(first, rest);
    return m ->
        m instanceof Time t && forms.contains(t.form()) && !t.is(Time.EXCLUDED | Time.EVERY);
  }
}
