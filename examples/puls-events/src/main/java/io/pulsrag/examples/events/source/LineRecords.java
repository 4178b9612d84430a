package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;

/**
 * One JSON object on each line. A line that is none is rejected alone; a line longer than {@link
 * Json#LONGEST_RECORD} is skipped without being held.
 */
final class LineRecords {

  private final String source;
  private final RecordSink sink;
  private long line;

  LineRecords(String source, RecordSink sink) {
    this.source = source;
    this.sink = sink;
  }

  void read(Reader reader) throws IOException {
    BoundedLines lines = new BoundedLines(reader, Json.LONGEST_RECORD);
    while (lines.next()) {
      line++;
      if (lines.tooLong()) {
        reject("too_long", "longer than " + Json.LONGEST_RECORD + " characters");
      } else if (!lines.text().isBlank()) {
        take(lines.text());
      }
    }
  }

  private void take(String text) {
    JsonNode row;
    try {
      row = Json.MAPPER.readTree(text);
    } catch (JsonProcessingException broken) {
      reject("not_json", "column " + broken.getLocation().getColumnNr());
      return;
    }
    if (row instanceof ObjectNode object) {
      PersonalFields.strip(object);
      sink.accept(new SourceRecord(source, line, object));
    } else {
      reject("not_an_event", "a " + row.getNodeType());
    }
  }

  private void reject(String reason, String detail) {
    // The words are not kept: what cannot be read cannot be masked.
    sink.reject(new Rejection(source, line, reason, "line " + line + ": " + detail, null));
  }
}
