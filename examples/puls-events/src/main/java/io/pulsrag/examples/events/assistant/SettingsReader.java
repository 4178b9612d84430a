package io.pulsrag.examples.events.assistant;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings from the defaults, a file and the environment, later ones winning, and collects
 * every problem.
 */
public final class SettingsReader {

  private static final String DEFAULTS = "puls.properties";

  private final Properties values = new Properties();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> environment;

  private SettingsReader(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The settings.
   *
   * @param file in the form of the defaults, or null for none
   * @param environment by name
   * @param overrides of the command line, by key
   * @throws IllegalArgumentException listing every problem, one a line
   */
  public static Settings read(
      @Nullable Path file, Map<String, String> environment, Map<String, String> overrides) {
    SettingsReader reader = new SettingsReader(environment);
    reader.load(file);
    overrides.forEach(reader.values::setProperty);
    Settings settings = reader.settings();
    if (!reader.problems.isEmpty()) {
      throw new IllegalArgumentException(String.join(System.lineSeparator(), reader.problems));
    }
    return settings;
  }

  private void load(@Nullable Path file) {
    try (InputStream in = SettingsReader.class.getResourceAsStream(DEFAULTS);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      values.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> known = new TreeSet<>(values.stringPropertyNames());
    if (file != null) {
      try (Reader text = Files.newBufferedReader(file)) {
        values.load(text);
      } catch (IOException | IllegalArgumentException e) {
        problems.add(file + " cannot be read as settings: " + e.getClass().getSimpleName());
      }
    }
    values.stringPropertyNames().stream()
        .filter(key -> !known.contains(key))
        .sorted()
        .forEach(key -> problems.add("there is no setting '" + key + "'; known are " + known));
    for (String key : known) {
      String value = environment.get("PULS_" + key.toUpperCase(Locale.ROOT).replace('.', '_'));
      if (value != null && !value.isBlank()) {
        values.setProperty(key, value);
      }
    }
  }

  private Settings settings() {
    return new Settings(
        data(),
        Duration.ofSeconds(number("timeout", 1, 600)),
        number("results", 1, 10),
        zone(),
        model(),
        openAgenda());
  }

  private String value(String key) {
    return values.getProperty(key, "").strip();
  }

  private Path data() {
    return value("data").isEmpty()
        ? Path.of(System.getProperty("user.home"), ".local", "share", "puls")
        : Path.of(value("data"));
  }

  private int number(String key, int least, int most) {
    try {
      int number = Integer.parseInt(value(key));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number out of range is.
    }
    problems.add(
        key + " must be a whole number from " + least + " to " + most + ": '" + value(key) + "'");
    return least;
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(value("zone"));
    } catch (DateTimeException e) {
      problems.add("zone must be a zone such as Europe/Paris: '" + value("zone") + "'");
      return ZoneId.of("Europe/Paris");
    }
  }

  private Settings.@Nullable Model model() {
    return switch (value("model")) {
      case "extractive" -> null;
      case "openai" -> openAi();
      default -> {
        problems.add("model must be extractive or openai: '" + value("model") + "'");
        yield null;
      }
    };
  }

  private Settings.OpenAgenda openAgenda() {
    List<String> agendas =
        Stream.of(value("openagenda.agendas").split("[,;\\s]+", -1))
            .filter(uid -> !uid.isEmpty())
            .distinct()
            .toList();
    for (String uid : agendas) {
      if (!uid.matches("\\d{1,20}")) {
        problems.add("openagenda.agendas are uids, digits: '" + uid + "'");
      }
    }
    return new Settings.OpenAgenda(
        url("openagenda.url"),
        agendas,
        key(),
        Duration.ofSeconds(number("openagenda.timeout", 1, 600)),
        number("openagenda.page", 1, 300));
  }

  /** From the file that is named, else from the environment. */
  private @Nullable String key() {
    String file = value("openagenda.key.file");
    if (file.isEmpty()) {
      String key = environment.get(value("openagenda.key.env"));
      return key == null || key.isBlank() ? null : key.strip();
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException | InvalidPathException e) {
      problems.add("openagenda.key.file cannot be read: " + e.getClass().getSimpleName());
      return null;
    }
  }

  private URI url(String setting) {
    try {
      URI url = new URI(value(setting));
      if (url.isAbsolute() && url.getHost() != null) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Told below, as an address without host is.
    }
    problems.add(setting + " must be an http address: '" + value(setting) + "'");
    return URI.create("http://localhost");
  }

  private Settings.@Nullable Model openAi() {
    if (value("model.name").isEmpty()) {
      problems.add("model.name must name a model when model = openai");
    }
    String variable = value("model.key.env");
    Optional<String> key = Optional.ofNullable(environment.get(variable));
    if (!variable.isEmpty() && key.isEmpty()) {
      problems.add("model.key.env names " + variable + ", which is not in the environment");
    }
    return new Settings.Model(url("model.url"), value("model.name"), key.orElse(null));
  }
}
