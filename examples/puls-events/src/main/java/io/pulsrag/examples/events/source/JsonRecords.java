package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;

/**
 * Records in one JSON document, however deep: a list of them, or objects that hold one under {@code
 * results}, {@code records} or {@code events}. One record is in memory at a time.
 */
final class JsonRecords {

  private static final Set<String> LISTS = Set.of("results", "records", "events");

  private final String source;
  private final RecordSink sink;
  private long position;

  JsonRecords(String source, RecordSink sink) {
    this.source = source;
    this.sink = sink;
  }

  void read(Reader reader) throws IOException {
    try (JsonParser parser = Json.MAPPER.createParser(reader)) {
      while (parser.nextToken() != null) {
        value(parser);
      }
    } catch (StreamConstraintsException tooLong) {
      throw new SourceException(
          "too_long",
          source + ": a record is longer than " + Json.LONGEST_RECORD + " characters",
          tooLong,
          source,
          String.valueOf(position + 1));
    } catch (JsonProcessingException broken) {
      String line = String.valueOf(broken.getLocation().getLineNr());
      throw new SourceException(
          "truncated",
          source + ": not JSON any more at line " + line + ", after record " + position,
          broken,
          source,
          line,
          String.valueOf(position));
    }
  }

  private void value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      list(parser);
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(parser);
    } else {
      reject("not_an_event");
    }
  }

  private void list(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        take(parser.readValueAsTree());
      } else {
        parser.skipChildren();
        reject("not_an_event");
      }
    }
  }

  /** An object that holds lists of records, or a record itself. */
  private void object(JsonParser parser) throws IOException {
    ObjectNode rest = Json.MAPPER.createObjectNode();
    boolean holder = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY && LISTS.contains(name)) {
        holder = true;
        list(parser);
      } else if (token == JsonToken.START_OBJECT && name.startsWith("from")) {
        holder = true;
        object(parser);
      } else {
        rest.set(name, parser.<JsonNode>readValueAsTree());
      }
    }
    if (!holder) {
      take(rest);
    }
  }

  private void take(JsonNode row) {
    position++;
    PersonalFields.strip(row);
    sink.accept(new SourceRecord(source, position, (ObjectNode) row));
  }

  private void reject(String reason) {
    position++;
    sink.reject(new Rejection(source, position, reason, "record " + position, null));
  }
}
