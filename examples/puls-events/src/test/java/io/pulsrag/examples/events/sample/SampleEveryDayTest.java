package io.pulsrag.examples.events.sample;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reads the dates back from the records, as a reader of the export would. */
class SampleEveryDayTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = 20_240_501;
  private static final List<String> CITIES =
      List.of(
          "Paris",
          "Lyon",
          "Marseille",
          "Bordeaux",
          "Lille",
          "Nantes",
          "Toulouse",
          "Strasbourg",
          "Rennes",
          "Valence");

  private final SampleEvents events = SampleEvents.load();

  /** What was read before: most events share their hours with another. */
  private final Map<String, Instant> instants = new HashMap<>();

  private record Stretch(Instant begin, Instant end) {
    boolean overlaps(Stretch other) {
      return begin.isBefore(other.end) && other.begin.isBefore(end);
    }
  }

  private record Dated(String title, String city, boolean runs, List<Stretch> stretches) {
    boolean during(Stretch window) {
      return stretches.stream().anyMatch(window::overlaps);
    }
  }

  @Test
  @DisplayName(
      "on 400 random days from 2024 to 2040 nothing is stale and no city is empty (seed 20240501)")
  void anyDay() throws Exception {
    Random random = new Random(SEED);
    long first = LocalDate.of(2024, 1, 1).toEpochDay();
    long last = LocalDate.of(2041, 1, 1).toEpochDay();
    for (int i = 0; i < 400; i++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextLong(first, last));
      check(day.atTime(random.nextInt(24), random.nextInt(60)).atZone(SampleEvents.ZONE));
    }
  }

  @Test
  @DisplayName(
      "nothing is stale and no city is empty around the nights when the clocks change and the year ends")
  void edges() throws Exception {
    for (String day :
        List.of("2026-03-29", "2026-10-25", "2027-03-28", "2028-02-29", "2026-12-31")) {
      LocalDate edge = LocalDate.parse(day);
      for (LocalDate date : List.of(edge.minusDays(1), edge, edge.plusDays(1))) {
        for (String time : List.of("00:00", "02:30", "12:00", "23:59")) {
          check(date.atTime(LocalTime.parse(time)).atZone(SampleEvents.ZONE));
        }
      }
    }
  }

  private void check(ZonedDateTime now) throws Exception {
    List<Dated> dated = new ArrayList<>();
    for (ObjectNode record : events.records(now::toInstant)) {
      dated.add(read(record));
    }
    Stretch future = new Stretch(now.toInstant(), Instant.MAX);
    assertThat(dated)
        .as("events with something to come at %s", now)
        .allMatch(event -> event.during(future));

    for (String city : CITIES) {
      List<Dated> there =
          dated.stream().filter(event -> event.runs() && event.city().equals(city)).toList();
      for (Choice choice : choices(now)) {
        assertThat(there.stream().filter(event -> event.during(choice.window())).map(Dated::title))
            .as("%s in %s at %s", choice.name(), city, now)
            .hasSizeGreaterThanOrEqualTo(choice.atLeast());
      }
    }
  }

  /**
   * A window people ask about, as it still stands at some moment, and the choice a city owes them.
   */
  private record Choice(String name, Stretch window, int atLeast) {}

  private static List<Choice> choices(ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    LocalDate saturday = comingSaturday(now);
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("tonight or tomorrow", hours(now, today, 18, 48), 1));
    choices.add(new Choice("at the weekend", hours(now, saturday, 0, 48), 3));
    choices.add(new Choice("at the next weekend", hours(now, saturday.plusDays(7), 0, 48), 3));
    if (now.getHour() < 18) {
      choices.add(new Choice("tonight", hours(now, today, 18, 24), 1));
    }
    if (today.isBefore(saturday)) {
      choices.add(new Choice("on Saturday evening", hours(now, saturday, 18, 24), 2));
      choices.add(new Choice("on Sunday afternoon", hours(now, saturday, 36, 42), 2));
    }
    return choices;
  }

  /** What is left of some hours, counted by the clock from the midnight before {@code day}. */
  private static Stretch hours(ZonedDateTime now, LocalDate day, int from, int to) {
    Instant begin = day.atStartOfDay().plusHours(from).atZone(now.getZone()).toInstant();
    Instant end = day.atStartOfDay().plusHours(to).atZone(now.getZone()).toInstant();
    return new Stretch(begin.isAfter(now.toInstant()) ? begin : now.toInstant(), end);
  }

  /** The Saturday of this week, until Sunday noon; then that of the next. */
  private static LocalDate comingSaturday(ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    boolean passed = today.getDayOfWeek() == SUNDAY && now.getHour() >= 12;
    LocalDate monday = passed ? today.plusDays(1) : today.with(previousOrSame(MONDAY));
    return monday.with(nextOrSame(SATURDAY));
  }

  private Dated read(ObjectNode record) throws Exception {
    List<Stretch> stretches = new ArrayList<>();
    for (JsonNode timing : JSON.readTree(record.get("timings").asText())) {
      stretches.add(stretch(timing, ""));
    }
    List<Stretch> ends = List.of(stretch(record, "firstdate_"), stretch(record, "lastdate_"));
    assertThat(ends).isEqualTo(List.of(stretches.getFirst(), stretches.getLast()));
    int status = JSON.readTree(record.get("status").asText()).get("id").asInt();
    return new Dated(
        record.get("title_fr").asText(),
        record.path("location_city").asText(),
        status < 4,
        List.copyOf(stretches));
  }

  private Stretch stretch(JsonNode node, String prefix) {
    return new Stretch(instant(node, prefix + "begin"), instant(node, prefix + "end"));
  }

  private Instant instant(JsonNode node, String key) {
    return instants.computeIfAbsent(
        node.get(key).textValue(), text -> OffsetDateTime.parse(text).toInstant());
  }
}
