package io.pulsrag.core.understand.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * School holidays of metropolitan France, from the first Saturday to the day lessons begin again.
 *
 * <p>The table holds the calendars published by the ministry of education (education.gouv.fr) from
 * autumn 2022 and ends with the summer of {@value #LAST_YEAR}: past its end these expressions mean
 * nothing rather than a guess.
 */
final class SchoolHolidays {
  /** The last year of the table. */
  static final int LAST_YEAR = 2027;

  enum Break {
    AUTUMN,
    CHRISTMAS,
    WINTER,
    SPRING,
    SUMMER
  }

  private record Row(Break name, @Nullable SchoolZone zone, LocalDate from, LocalDate to) {}

  private static final List<Row> ROWS = new ArrayList<>();

  static {
    all(Break.AUTUMN, "2022-10-22", "2022-11-07");
    all(Break.CHRISTMAS, "2022-12-17", "2023-01-03");
    zones(
        Break.WINTER,
        "2023-02-04",
        "2023-02-20",
        "2023-02-11",
        "2023-02-27",
        "2023-02-18",
        "2023-03-06");
    zones(
        Break.SPRING,
        "2023-04-08",
        "2023-04-24",
        "2023-04-15",
        "2023-05-02",
        "2023-04-22",
        "2023-05-09");
    all(Break.SUMMER, "2023-07-08", "2023-09-04");
    all(Break.AUTUMN, "2023-10-21", "2023-11-06");
    all(Break.CHRISTMAS, "2023-12-23", "2024-01-08");
    zones(
        Break.WINTER,
        "2024-02-17",
        "2024-03-04",
        "2024-02-24",
        "2024-03-11",
        "2024-02-10",
        "2024-02-26");
    zones(
        Break.SPRING,
        "2024-04-13",
        "2024-04-29",
        "2024-04-20",
        "2024-05-06",
        "2024-04-06",
        "2024-04-22");
    all(Break.SUMMER, "2024-07-06", "2024-09-02");
    all(Break.AUTUMN, "2024-10-19", "2024-11-04");
    all(Break.CHRISTMAS, "2024-12-21", "2025-01-06");
    zones(
        Break.WINTER,
        "2025-02-22",
        "2025-03-10",
        "2025-02-08",
        "2025-02-24",
        "2025-02-15",
        "2025-03-03");
    zones(
        Break.SPRING,
        "2025-04-19",
        "2025-05-05",
        "2025-04-05",
        "2025-04-22",
        "2025-04-12",
        "2025-04-28");
    all(Break.SUMMER, "2025-07-05", "2025-09-01");
    all(Break.AUTUMN, "2025-10-18", "2025-11-03");
    all(Break.CHRISTMAS, "2025-12-20", "2026-01-05");
    zones(
        Break.WINTER,
        "2026-02-07",
        "2026-02-23",
        "2026-02-14",
        "2026-03-02",
        "2026-02-21",
        "2026-03-09");
    zones(
        Break.SPRING,
        "2026-04-04",
        "2026-04-20",
        "2026-04-11",
        "2026-04-27",
        "2026-04-18",
        "2026-05-04");
    all(Break.SUMMER, "2026-07-04", "2026-09-01");
    all(Break.AUTUMN, "2026-10-17", "2026-11-02");
    all(Break.CHRISTMAS, "2026-12-19", "2027-01-04");
    zones(
        Break.WINTER,
        "2027-02-13",
        "2027-03-01",
        "2027-02-20",
        "2027-03-08",
        "2027-02-06",
        "2027-02-22");
    zones(
        Break.SPRING,
        "2027-04-10",
        "2027-04-26",
        "2027-04-17",
        "2027-05-03",
        "2027-04-03",
        "2027-04-19");
    all(Break.SUMMER, "2027-07-03", "2027-09-01");
  }

  private SchoolHolidays() {}

  private static void all(Break name, String from, String to) {
    ROWS.add(new Row(name, null, LocalDate.parse(from), LocalDate.parse(to)));
  }

  private static void zones(Break name, String... dates) {
    for (var zone : SchoolZone.values()) {
      int i = zone.ordinal() * 2;
      ROWS.add(new Row(name, zone, LocalDate.parse(dates[i]), LocalDate.parse(dates[i + 1])));
    }
  }

  /** One break of each year, with the dates of other zones as other readings. */
  static Time time(Break name, SchoolZone zone) {
    var time = of(name, zone);
    for (var other : SchoolZone.values()) {
      if (other != zone
          && name != Break.AUTUMN
          && name != Break.CHRISTMAS
          && name != Break.SUMMER) {
        time = time.orElse(of(name, other));
      }
    }
    return time;
  }

  /** Whichever holidays come next. */
  static Time any(SchoolZone zone) {
    return of(null, zone);
  }

  private static Time of(@Nullable Break name, SchoolZone zone) {
    var byYear =
        ROWS.stream()
            .filter(
                row ->
                    (name == null || row.name() == name)
                        && (row.zone() == null || row.zone() == zone))
            .map(row -> Calendars.days(row.from(), row.to()))
            .sorted(Comparator.comparing(Span::from))
            .collect(java.util.stream.Collectors.groupingBy(span -> span.from().getYear()));
    return Time.of(
        Form.PERIOD,
        TimeGrain.WEEK,
        new Series.Periodic(
            TimeGrain.YEAR, first -> byYear.getOrDefault(first.getYear(), List.of())));
  }
}
