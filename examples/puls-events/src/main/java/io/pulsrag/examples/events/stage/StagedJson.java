package io.pulsrag.examples.events.stage;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;

/** Staged events as JSON and back. Stateless. */
public final class StagedJson {

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, new InstantText())
                  .addDeserializer(Instant.class, new InstantRead()))
          .build();

  static String write(StagedEvent event) {
    try {
      return MAPPER.writeValueAsString(event);
    } catch (JacksonException impossible) {
      throw new IllegalStateException("a staged event is always JSON", impossible);
    }
  }

  /** The same as a tree. */
  public static JsonNode tree(StagedEvent event) {
    return MAPPER.valueToTree(event);
  }

  static StagedEvent read(String json) {
    try {
      return MAPPER.readValue(json, StagedEvent.class);
    } catch (JacksonException damaged) {
      throw new IllegalStateException("a staged event cannot be read any more", damaged);
    }
  }

  private static final class InstantText extends JsonSerializer<Instant> {
    @Override
    public void serialize(Instant value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.toString());
    }
  }

  private static final class InstantRead extends JsonDeserializer<Instant> {
    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return Instant.parse(json.getText());
    }
  }

  private StagedJson() {}
}
