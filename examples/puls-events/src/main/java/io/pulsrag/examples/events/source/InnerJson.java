package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Pattern;

/** Texts that hold JSON, as tables do: what is personal is taken out of them as well. */
final class InnerJson {

  private static final Pattern PERSONAL =
      Pattern.compile(
          "\"[^\"]{0,40}(?:contributor|member|creator|owner|author|by|mail|contact|organi[sz]er|user"
              + "|name)[^\"]{0,40}\"\\s*:",
          Pattern.CASE_INSENSITIVE);

  /** The same value, or a text without what was personal in its JSON. */
  static JsonNode strip(JsonNode value) {
    if (!value.isTextual() || !looksLikeJson(value.textValue())) {
      return value;
    }
    String text = value.textValue();
    if (!PERSONAL.matcher(text).find()) {
      return value;
    }
    try {
      JsonNode inner = Json.MAPPER.readTree(text);
      JsonNode before = inner.deepCopy();
      PersonalFields.strip(inner);
      return inner.equals(before) ? value : TextNode.valueOf(inner.toString());
    } catch (JsonProcessingException notJson) {
      return value;
    }
  }

  private static boolean looksLikeJson(String text) {
    return text.startsWith("{") || text.startsWith("[");
  }

  private InnerJson() {}
}
