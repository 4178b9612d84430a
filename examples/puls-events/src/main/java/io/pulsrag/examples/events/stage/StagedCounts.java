package io.pulsrag.examples.events.stage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the staged layer holds, counted. Immutable.
 *
 * @param rows of its tables: {@code events}, {@code venues}, {@code tags}, {@code occurrences}, and
 *     {@code waiting} to be published
 * @param by how many events have each value of {@code status}, {@code category}, {@code city},
 *     {@code language}, {@code kind} and {@code repair}, the commonest first; an empty value is one
 *     that is not known
 * @param from when the first event begins, ISO 8601, or null
 * @param to when the last event ends, ISO 8601, or null
 * @param masked how many marks stand in the texts of events where an {@code email} or a {@code
 *     phone} stood
 */
public record StagedCounts(
    Map<String, Long> rows,
    Map<String, Map<String, Long>> by,
    @Nullable String from,
    @Nullable String to,
    Map<String, Long> masked) {

  /** Counts a store. */
  public static StagedCounts of(StagedStore store) {
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("events", store.count());
    List<Long> others = store.counts();
    List<String> names = List.of("venues", "tags", "occurrences", "waiting");
    for (int i = 0; i < names.size(); i++) {
      rows.put(names.get(i), others.get(i));
    }
    Map<String, Map<String, Long>> by = new LinkedHashMap<>();
    by.put("status", values(store, "event_status", "stg.events"));
    by.put("kind", values(store, "kind", "stg.events"));
    by.put("language", values(store, "language", "stg.events"));
    by.put("category", parts(store, "category"));
    by.put("city", values(store, "v.city", "stg.events e LEFT JOIN stg.venues v USING (venue_id)"));
    by.put("repair", parts(store, "repairs"));
    return new StagedCounts(
        Collections.unmodifiableMap(rows),
        Collections.unmodifiableMap(by),
        moment(store, "MIN(COALESCE(date_first_start, date_last_end))"),
        moment(store, "MAX(COALESCE(date_last_end, date_first_start))"),
        Map.of(
            "email", marks(store, ContactMask.EMAIL),
            "phone", marks(store, ContactMask.PHONE)));
  }

  private static Map<String, Long> values(StagedStore store, String column, String table) {
    return counted(
        store.texts(
            "SELECT COUNT(*) || '\t' || COALESCE("
                + column
                + ", '') FROM "
                + table
                + " GROUP BY "
                + column));
  }

  /** The same for a column that holds several values, separated by commas. */
  private static Map<String, Long> parts(StagedStore store, String column) {
    Map<String, Long> all = new TreeMap<>();
    values(store, column, "stg.events")
        .forEach(
            (joined, count) -> {
              for (String part : joined.split(",", -1)) {
                all.merge(part, count, Long::sum);
              }
            });
    return sorted(all);
  }

  private static Map<String, Long> counted(List<String> lines) {
    Map<String, Long> all = new TreeMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      all.merge(line.substring(tab + 1), Long.parseLong(line.substring(0, tab)), Long::sum);
    }
    return sorted(all);
  }

  private static Map<String, Long> sorted(Map<String, Long> counts) {
    return Collections.unmodifiableMap(
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
  }

  private static @Nullable String moment(StagedStore store, String what) {
    return store
        .texts(
            "SELECT FORMATDATETIME("
                + what
                + ", 'yyyy-MM-dd''T''HH:mm:ss''Z''', 'en', 'UTC') FROM stg.events")
        .getFirst();
  }

  private static long marks(StagedStore store, String mark) {
    return store.number(
        "SELECT COALESCE(SUM((LENGTH(record) - LENGTH(REPLACE(record, '"
            + mark
            + "', ''))) / "
            + mark.length()
            + "), 0) FROM stg.events");
  }
}
