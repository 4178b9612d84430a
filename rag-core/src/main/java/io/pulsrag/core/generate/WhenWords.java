package io.pulsrag.core.generate;

import io.pulsrag.core.When;
import io.pulsrag.core.generate.Schedule.Rhythm;
import io.pulsrag.core.generate.Schedule.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says when a document happens, as far as it concerns the question. Immutable. */
record WhenWords(Phrases phrases, ZonedDateTime now) {

  /** Up to this many further days are named; more are counted. */
  private static final int NAMED = 2;

  /** No more beginnings of one day are named. */
  private static final int MOST_TIMES = 4;

  /** So many further times are no longer counted out. */
  private static final int MANY = 10;

  /** The next occurrence inside the time asked and what follows it; empty when no date is known. */
  Optional<String> say(Card card, @Nullable When when) {
    Schedule schedule = Schedule.of(card, when, now);
    return schedule
        .next()
        .map(slot -> slot(sameDay(schedule, slot), schedule.over()) + rest(schedule, slot));
  }

  /** "jusqu’au samedi 17 mai à 22 h", for an event of which only the end is known. */
  String end(Slot slot) {
    String day = dates().day(slot.lastDay());
    return slot.closing().equals(LocalTime.MIDNIGHT)
        ? day
        : phrases.say("when.at", day, dates().time(slot.closing()));
  }

  /** One day: "samedi 22 novembre à 19 h et 20 h 30"; or one long run: "jusqu'au 14 janvier". */
  private String slot(List<Slot> day, boolean over) {
    Slot slot = day.getFirst();
    if (slot.endOnly()) {
      return phrases.say(over ? "when.ended" : "when.endonly", end(slot));
    }
    if (slot.spansDays()) {
      if (!over && !slot.begin().isAfter(now)) {
        return phrases.say("when.until", dates().date(slot.lastDay()));
      }
      return dates().span(slot.day(), slot.lastDay());
    }
    return hours(day, over ? dates().day(slot.day()) : near(slot));
  }

  /** The occurrences of the schedule on the day of this one, this one first. */
  private static List<Slot> sameDay(Schedule schedule, Slot slot) {
    List<Slot> same =
        schedule.inside().stream()
            .filter(other -> !other.spansDays() && other.day().equals(slot.day()))
            .toList();
    return same.isEmpty() || !same.getFirst().equals(slot) ? List.of(slot) : same;
  }

  private String hours(List<Slot> slots, String day) {
    Slot slot = slots.getFirst();
    if (slot.wholeDay()) {
      return day;
    }
    if (slots.size() > 1) {
      List<String> begins =
          slots.stream()
              .map(one -> dates().time(one.begin().toLocalTime()))
              .distinct()
              .limit(MOST_TIMES)
              .toList();
      return phrases.say("when.at", day, phrases.list(begins));
    }
    String begin = dates().time(slot.begin().toLocalTime());
    return slot.openHours()
        ? phrases.say("when.open", day, begin, dates().time(slot.closing()))
        : phrases.say("when.at", day, begin);
  }

  private String near(Slot slot) {
    LocalTime time = slot.wholeDay() ? LocalTime.NOON : slot.begin().toLocalTime();
    return dates().near(slot.day(), time);
  }

  private String rest(Schedule schedule, Slot shown) {
    if (schedule.over()) {
      return "";
    }
    Rhythm rhythm = schedule.rhythm();
    LocalDate last = schedule.coming().getLast().day();
    if (rhythm != Rhythm.NONE) {
      return rhythm == Rhythm.DAILY
          ? phrases.say("when.daily", dates().date(last))
          : phrases.say("when.weekly", dates().weekday(shown.day()), dates().date(last));
    }
    List<Slot> others =
        schedule.inside().stream()
            .filter(slot -> !slot.day().equals(shown.day()) && !slot.spansDays())
            .toList();
    if (others.isEmpty()) {
      return "";
    }
    if (others.size() <= NAMED) {
      List<String> words =
          others.stream().map(slot -> hours(List.of(slot), dates().day(slot.day()))).toList();
      return phrases.say("when.also", phrases.list(words));
    }
    return others.size() < MANY
        ? phrases.say("when.more", others.size())
        : phrases.say("when.many", dates().date(last));
  }

  private DateWords dates() {
    return new DateWords(phrases, now);
  }
}
