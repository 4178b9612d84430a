package io.pulsrag.core.understand.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The written form of a lexicon, one concept a line:
 *
 * <pre>id | broader | French words | English words</pre>
 *
 * Lists are separated by commas. {@code ^0.5} after a word or a broader concept is its weight (1
 * when left out); {@code !} after a word makes its accents count. Blank lines and lines that begin
 * with {@code #} are skipped.
 */
final class ConceptLines {

  static List<Concept> parse(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(ConceptLines::concept)
        .toList();
  }

  private static Concept concept(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException(
          "a concept has four parts, id | broader | French | English: " + line);
    }
    return new Concept(
        parts[0].strip(),
        list(parts[1], Concept.Link::new),
        list(parts[2], ConceptLines::word),
        list(parts[3], ConceptLines::word));
  }

  private static Concept.Word word(String text, double weight) {
    boolean strict = text.endsWith("!");
    return new Concept.Word(strict ? text.substring(0, text.length() - 1) : text, weight, strict);
  }

  private static <T> List<T> list(String part, BiFunction<String, Double, T> make) {
    return Arrays.stream(part.split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .map(item -> weighted(item, make))
        .toList();
  }

  private static <T> T weighted(String item, BiFunction<String, Double, T> make) {
    int hat = item.indexOf('^');
    if (hat < 0) {
      return make.apply(item, 1.0);
    }
    return make.apply(item.substring(0, hat).strip(), Double.valueOf(item.substring(hat + 1)));
  }

  private ConceptLines() {}
}
