package io.pulsrag.core.understand.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pulsrag.core.Intent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model says a question means, checked. Everything but the intent may be missing.
 *
 * @param intent the kind of wish
 * @param words subject words to search for
 * @param when the words of the question that tell the time
 * @param where the words of the question that tell the place
 * @param without subjects that are refused, as short words
 * @param free whether it must cost nothing
 * @param price_max a highest price, 0 to 10,000 euros
 * @param age of someone who comes, 0 to 120 years
 * @param accessible whether a wheelchair must get in
 * @param online whether it must be attended from afar
 * @param asks for a question on one thing: the facts asked
 * @param subjects the things named
 */
@SuppressWarnings("MemberName") // The names are those of the JSON that is asked for.
record Extraction(
    Intent intent,
    @Nullable String words,
    @Nullable String when,
    @Nullable String where,
    List<String> without,
    @Nullable Boolean free,
    @Nullable Double price_max,
    @Nullable Integer age,
    @Nullable Boolean accessible,
    @Nullable Boolean online,
    List<String> asks,
    List<String> subjects) {
  private static final int LONGEST = 300;
  private static final int MOST = 8;
  private static final List<String> FACTS =
      List.of("begin", "end", "place", "price", "age", "accessible", "online", "booking");

  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  Extraction {
    Objects.requireNonNull(intent, "intent");
    without = list(without);
    asks = list(asks);
    subjects = list(subjects);
    check(words);
    check(when);
    check(where);
    if (price_max != null && !(price_max >= 0 && price_max <= 10_000)) {
      throw new IllegalArgumentException("price_max is out of range: " + price_max);
    }
    if (age != null && (age < 0 || age > 120)) {
      throw new IllegalArgumentException("age is out of range: " + age);
    }
    if (!FACTS.containsAll(asks)) {
      throw new IllegalArgumentException("asks holds what is no fact");
    }
  }

  /**
   * Reads exactly one JSON object of this form.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  static Extraction parse(String json) {
    try {
      return STRICT.readValue(json, Extraction.class);
    } catch (JsonProcessingException e) {
      // The message of the parser would quote the question.
      throw new IllegalArgumentException("not the JSON that was asked for");
    }
  }

  private static List<String> list(@Nullable List<String> list) {
    List<String> known = list == null ? List.of() : List.copyOf(list);
    if (known.size() > MOST) {
      throw new IllegalArgumentException("a list has more than " + MOST + " items");
    }
    known.forEach(Extraction::check);
    return known;
  }

  private static void check(@Nullable String text) {
    if (text != null && text.length() > LONGEST) {
      throw new IllegalArgumentException("a text has more than " + LONGEST + " characters");
    }
  }
}
