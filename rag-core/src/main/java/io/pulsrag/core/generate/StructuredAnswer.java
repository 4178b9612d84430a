package io.pulsrag.core.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An answer in the bounded form that a model is asked for: an opening, at most five results of one
 * or two sentences each, a closing. The form is {@link #schema}. Immutable.
 *
 * @param opening at most {@value #LONGEST_FRAME} characters; may be empty
 * @param items at most {@value #MOST_ITEMS}
 * @param closing at most {@value #LONGEST_FRAME} characters; may be empty
 */
public record StructuredAnswer(String opening, List<Item> items, String closing) {

  /** The most results of one answer. */
  public static final int MOST_ITEMS = 5;

  /** The most sentences of one result. */
  public static final int MOST_SENTENCES = 2;

  /** The most characters of a sentence. */
  public static final int LONGEST_SENTENCE = 400;

  /** The most characters of the opening and of the closing. */
  public static final int LONGEST_FRAME = 300;

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One result.
   *
   * @param source number of the card that it rests on, from 1
   * @param sentences one or two, without citations
   */
  public record Item(int source, List<String> sentences) {
    /**
     * @throws IllegalArgumentException if a bound is broken
     */
    public Item {
      sentences = List.copyOf(sentences);
      require(source >= 1, "'source' is 1 or more: " + source);
      require(
          !sentences.isEmpty() && sentences.size() <= MOST_SENTENCES,
          "'sentences' holds 1 or 2, not " + sentences.size());
      for (String sentence : sentences) {
        require(
            !sentence.isBlank() && sentence.length() <= LONGEST_SENTENCE,
            "a sentence has 1 to 400 characters, not " + sentence.length());
      }
    }
  }

  /**
   * @throws IllegalArgumentException if a bound is broken
   */
  public StructuredAnswer {
    Objects.requireNonNull(opening, "opening");
    Objects.requireNonNull(closing, "closing");
    items = List.copyOf(items);
    require(items.size() <= MOST_ITEMS, "'items' holds at most 5, not " + items.size());
    require(opening.length() <= LONGEST_FRAME, "'opening' has at most 300 characters");
    require(closing.length() <= LONGEST_FRAME, "'closing' has at most 300 characters");
  }

  /** The JSON Schema (draft 2020-12) of {@link #parse}. */
  public static String schema() {
    try (InputStream stream = StructuredAnswer.class.getResourceAsStream("answer.v1.schema.json")) {
      return new String(
          Objects.requireNonNull(stream, "answer.v1.schema.json").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("answer.v1.schema.json", e);
    }
  }

  /**
   * Reads what a model wrote; a fence of Markdown around the object is no harm.
   *
   * @throws IllegalArgumentException if it is not of the form, naming the part, never the text
   */
  public static StructuredAnswer parse(String written) {
    int from = written.indexOf('{');
    int to = written.lastIndexOf('}');
    require(from >= 0 && to > from, "no JSON object");
    JsonNode root;
    try {
      root = JSON.readTree(written.substring(from, to + 1));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not valid JSON");
    }
    only(root, List.of("opening", "items", "closing"));
    List<Item> items = new ArrayList<>();
    require(root.path("items").isArray(), "'items' is a list");
    for (JsonNode item : root.get("items")) {
      only(item, List.of("source", "sentences"));
      require(item.path("source").isInt(), "'source' is a whole number");
      require(item.path("sentences").isArray(), "'sentences' is a list");
      List<String> sentences = new ArrayList<>();
      item.get("sentences").forEach(sentence -> sentences.add(text(sentence, "sentences")));
      items.add(new Item(item.get("source").asInt(), sentences));
    }
    return new StructuredAnswer(
        text(root.path("opening"), "opening"), items, text(root.path("closing"), "closing"));
  }

  /** The answer as text, every sentence of a result with its citation before its last stop. */
  public String text() {
    List<String> lines = new ArrayList<>();
    if (!opening.isBlank()) {
      lines.add(opening.strip());
    }
    for (Item item : items) {
      List<String> cited =
          item.sentences().stream()
              .map(sentence -> cited(sentence.strip(), item.source()))
              .toList();
      lines.add("• " + String.join(" ", cited));
    }
    if (!closing.isBlank()) {
      lines.add(closing.strip());
    }
    return String.join("\n", lines);
  }

  private static String cited(String sentence, int source) {
    String number = " [" + source + "]";
    if (sentence.contains(number.strip())) {
      return sentence;
    }
    return sentence.endsWith(".")
        ? sentence.substring(0, sentence.length() - 1) + number + "."
        : sentence + number;
  }

  private static String text(JsonNode node, String name) {
    require(node.isTextual(), "'" + name + "' is text");
    return node.asText();
  }

  private static void only(JsonNode node, List<String> names) {
    require(node.isObject(), "an object was expected");
    node.fieldNames()
        .forEachRemaining(
            name -> require(names.contains(name), "an unknown field beside " + names));
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException("structured answer: " + message);
    }
  }
}
