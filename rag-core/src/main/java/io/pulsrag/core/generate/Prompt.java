package io.pulsrag.core.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A prompt template, one numbered resource in one language. A change of wording is a new number, so
 * that an answer can be traced to the words that asked for it. Immutable.
 *
 * @param id name, version and language, for example {@code "answer.v1.fr"}
 * @param text with gaps such as {@code {today}}
 */
public record Prompt(String id, String text) {

  private static final Map<String, Prompt> LOADED = new ConcurrentHashMap<>();

  /** Refuses null. */
  public Prompt {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }

  /**
   * The library's own prompt of this name and version.
   *
   * @param language French for French, English for every other language
   * @throws IllegalArgumentException if there is none
   */
  public static Prompt of(String name, int version, Locale language) {
    String code = language.getLanguage().equals("fr") ? "fr" : "en";
    return LOADED.computeIfAbsent(name + ".v" + version + "." + code, Prompt::load);
  }

  /** The text with its gaps filled; what is put into a gap is not searched for gaps again. */
  String fill(Map<String, String> gaps) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      String value = close < 0 ? null : gaps.get(text.substring(open + 1, close));
      if (value != null) {
        filled.append(text, from, open).append(value);
        from = close + 1;
        open = close;
      }
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static Prompt load(String id) {
    try (InputStream stream = Prompt.class.getResourceAsStream("prompts/" + id + ".txt")) {
      if (stream == null) {
        throw new IllegalArgumentException("no prompt '" + id + "'");
      }
      return new Prompt(
          id, new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
    } catch (IOException e) {
      throw new UncheckedIOException("prompt " + id, e);
    }
  }
}
