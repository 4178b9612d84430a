package io.pulsrag.core.understand.time;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Feasts of India, from a table of the years {@value #FIRST} to 2035; outside of it they mean
 * nothing rather than a guess.
 */
final class IndianFeasts {
  static final int FIRST = 2005;

  private static final Map<String, int[]> DAYS = load();

  private IndianFeasts() {}

  /** The day of the feast in a year, or null outside the table. */
  static @Nullable LocalDate day(String feast, int year) {
    var days = Objects.requireNonNull(DAYS.get(feast), feast);
    int i = year - FIRST;
    return i < 0 || i >= days.length ? null : LocalDate.of(year, days[i] / 100, days[i] % 100);
  }

  private static Map<String, int[]> load() {
    var properties = new Properties();
    try (var in =
            Objects.requireNonNull(
                IndianFeasts.class.getResourceAsStream("feasts-of-india.properties"));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the table of the feasts of India cannot be read from the jar", e);
    }
    var days = new HashMap<String, int[]>();
    for (var feast : properties.stringPropertyNames()) {
      days.put(
          feast,
          Arrays.stream(properties.getProperty(feast).split(","))
              .mapToInt(Integer::parseInt)
              .toArray());
    }
    return days;
  }
}
