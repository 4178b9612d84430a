package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.pulsrag.core.Folding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What several forms derive alike. */
final class Derived {

  /** A stable id of a record that has none, from what tells it from others. */
  static String uid(@Nullable String... parts) {
    StringBuilder key = new StringBuilder();
    for (String part : parts) {
      key.append(part == null ? "" : Folding.fold(part)).append('\n');
    }
    byte[] bytes = key.toString().getBytes(StandardCharsets.UTF_8);
    return "x" + HexFormat.of().formatHex(sha256().digest(bytes), 0, 8);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Times from a list, or a text that holds one. */
  static List<SourceEvent.Timing> timings(JsonNode list) {
    List<SourceEvent.Timing> timings = new ArrayList<>();
    for (JsonNode entry : list) {
      Fields fields = new Fields(entry);
      timings.add(new SourceEvent.Timing(fields.text("begin", "start"), fields.text("end")));
    }
    return timings;
  }

  /**
   * Texts of a second language that say something else than those of the first, one a paragraph.
   *
   * @param second tells a text of this name in the second language, or null
   * @param first tells it in the first
   * @param names of the texts, in their order
   * @return null when there is nothing
   */
  static @Nullable String translation(
      Function<String, @Nullable String> second,
      Function<String, @Nullable String> first,
      List<String> names) {
    List<String> texts = new ArrayList<>();
    for (String name : names) {
      String text = second.apply(name);
      if (text != null && !text.equals(first.apply(name))) {
        texts.add(text);
      }
    }
    return texts.isEmpty() ? null : String.join("\n\n", texts);
  }

  private Derived() {}
}
