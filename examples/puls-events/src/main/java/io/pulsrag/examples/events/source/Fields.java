package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads values out of a record whose types cannot be trusted: numbers as texts, JSON in texts. */
final class Fields {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern COMMA = Pattern.compile("[,\n]");
  private static final List<String> LANGUAGES = List.of("fr", "en");

  private final JsonNode row;

  Fields(JsonNode row) {
    this.row = row;
  }

  /** The object or list in a field; a text that holds JSON is opened. */
  JsonNode node(String name) {
    JsonNode value = row.path(name);
    if (value.isTextual() && looksLikeJson(value.textValue())) {
      try {
        return JSON.readTree(value.textValue());
      } catch (JsonProcessingException notJson) {
        return MissingNode.getInstance();
      }
    }
    return value;
  }

  Fields within(String name) {
    return new Fields(node(name));
  }

  /** The first of these fields that holds a text or number. */
  @Nullable String text(String... names) {
    for (String name : names) {
      String text = plain(row.path(name));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  @Nullable Double decimal(String... names) {
    String text = text(names);
    if (text == null) {
      return null;
    }
    try {
      double number = Double.parseDouble(text.replace(',', '.'));
      return Double.isFinite(number) ? number : null;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  @Nullable Integer integer(String... names) {
    Double number = decimal(names);
    return number == null || Math.abs(number) > 1e9 ? null : (int) Math.round(number);
  }

  /** The number of a coded field: 1, "1", {"id": 1} or the same as JSON in a text. */
  @Nullable Integer code(String name) {
    JsonNode value = node(name);
    return value.isObject() ? new Fields(value).integer("id") : integer(name);
  }

  /** A list, or the parts of a text separated by semicolons, else by commas. */
  List<String> list(String... names) {
    for (String name : names) {
      JsonNode value = node(name);
      List<String> texts = new ArrayList<>();
      if (value.isArray()) {
        value.forEach(item -> add(texts, plain(item)));
      } else if (value.isTextual()) {
        String text = value.textValue();
        Pattern separator = text.indexOf(';') >= 0 ? SEMICOLON : COMMA;
        separator.splitAsStream(text).forEach(part -> add(texts, part.strip()));
      }
      if (!texts.isEmpty()) {
        return List.copyOf(texts);
      }
    }
    return List.of();
  }

  /** The value, link or text of each entry of a list of objects, or of a text. */
  List<String> values(String name) {
    JsonNode list = node(name);
    if (!list.isArray()) {
      return list(name);
    }
    List<String> values = new ArrayList<>();
    for (JsonNode entry : list) {
      add(values, entry.isObject() ? new Fields(entry).text("value", "link", "url") : plain(entry));
    }
    return values;
  }

  /** The language in which a multilingual field is best read: French, else English, else any. */
  static @Nullable String language(JsonNode texts) {
    for (String language : LANGUAGES) {
      if (texts.hasNonNull(language)) {
        return language;
      }
    }
    var names = texts.fieldNames();
    return names.hasNext() ? names.next() : null;
  }

  /** A multilingual field in this language, else in the best it has; a plain text as it is. */
  @Nullable String localised(String name, @Nullable String language) {
    return plain(inLanguage(name, language));
  }

  /** A multilingual list in this language, else in the best it has. */
  List<String> localisedList(String name, @Nullable String language) {
    JsonNode value = inLanguage(name, language);
    ObjectNode one = JSON.createObjectNode();
    one.set("list", value.isMissingNode() ? null : value);
    return new Fields(one).list("list");
  }

  private JsonNode inLanguage(String name, @Nullable String language) {
    JsonNode value = node(name);
    if (!value.isObject()) {
      return value;
    }
    if (language != null && value.hasNonNull(language)) {
      return value.path(language);
    }
    String best = language(value);
    return best == null ? MissingNode.getInstance() : value.path(best);
  }

  private static @Nullable String plain(JsonNode value) {
    if (!value.isTextual() && !value.isNumber()) {
      return null;
    }
    String text = value.asText().strip();
    return text.isEmpty() ? null : text;
  }

  private static void add(List<String> texts, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      texts.add(text);
    }
  }

  private static boolean looksLikeJson(String text) {
    return text.startsWith("[") || text.startsWith("{");
  }
}
