package io.pulsrag.examples.events.cli;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.examples.events.assistant.Settings;
import io.pulsrag.examples.events.assistant.SettingsReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class CommonOptions {

  /** The zone in which French events happen and "tonight" is meant. */
  static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  @Option(names = "--now", paramLabel = "TIME", descriptionKey = "option.now")
  @Nullable String now;

  @Option(names = "--near", paramLabel = "LAT,LON", descriptionKey = "option.near")
  @Nullable String near;

  @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "option.lang")
  @Nullable String language;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
  @Nullable Path data;

  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "option.config")
  @Nullable Path config;

  @Option(names = "--model", paramLabel = "extractive|openai", descriptionKey = "option.model")
  @Nullable String model;

  @Option(names = "--explain", descriptionKey = "option.explain")
  boolean explain;

  @Option(names = "--json", descriptionKey = "option.json")
  boolean json;

  /** Settings from the defaults, the file, the environment and these options. */
  Settings settings() {
    Map<String, String> environment = System.getenv();
    String named = environment.get("PULS_CONFIG");
    Path file = config != null ? config : named == null || named.isBlank() ? null : Path.of(named);
    Map<String, String> overrides = new TreeMap<>();
    if (data != null) {
      overrides.put("data", data.toString());
    }
    if (model != null) {
      overrides.put("model", model);
    }
    return SettingsReader.read(file, environment, overrides);
  }

  /** The time of the question, or null for the clock. */
  @Nullable Instant now(Messages messages) {
    if (now == null) {
      return null;
    }
    try {
      if (now.length() <= 10) {
        return LocalDate.parse(now).atTime(9, 0).atZone(ZONE).toInstant();
      }
      return now.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
          ? OffsetDateTime.parse(now).toInstant()
          : LocalDateTime.parse(now.replace(' ', 'T')).atZone(ZONE).toInstant();
    } catch (DateTimeException e) {
      throw new UserError(messages.get("error.now", shortened(now)));
    }
  }

  /** Where the user is, or null when they did not say. */
  @Nullable GeoPoint near(Messages messages) {
    if (near == null) {
      return null;
    }
    String[] parts = near.split(",", -1);
    try {
      if (parts.length == 2) {
        return new GeoPoint(
            Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
      }
    } catch (IllegalArgumentException e) {
      throw new UserError(messages.get("error.near", shortened(near)));
    }
    throw new UserError(messages.get("error.near", shortened(near)));
  }

  /** The language to answer in, or null for that of the question. */
  @Nullable Locale language(Messages messages) {
    if (language == null) {
      return null;
    }
    return switch (language) {
      case "fr" -> Locale.FRENCH;
      case "en" -> Locale.ENGLISH;
      default -> throw new UserError(messages.get("error.lang", shortened(language)));
    };
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
