package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;

/** A table with a head line, fields separated by the comma or semicolon that the head line uses. */
final class CsvRecords {

  private static final CsvMapper CSV =
      CsvMapper.builder(
              CsvFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Json.LONGEST_RECORD).build())
                  .build())
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  private final String source;
  private final RecordSink sink;
  private long position;

  CsvRecords(String source, RecordSink sink) {
    this.source = source;
    this.sink = sink;
  }

  void read(BufferedReader reader) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(separator(reader));
    try (MappingIterator<Map<String, String>> rows =
        CSV.readerForMapOf(String.class).with(schema).readValues(reader)) {
      while (rows.hasNextValue()) {
        take(rows.nextValue());
      }
    } catch (JsonProcessingException broken) {
      String line = String.valueOf(broken.getLocation().getLineNr());
      throw new SourceException(
          "broken_table",
          source + ": no table any more at line " + line + ", after record " + position,
          broken,
          source,
          line,
          String.valueOf(position));
    }
  }

  private void take(Map<String, String> row) {
    position++;
    ObjectNode fields = Json.MAPPER.createObjectNode();
    row.forEach(fields::put);
    PersonalFields.strip(fields);
    sink.accept(new SourceRecord(source, position, fields));
  }

  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(1 << 16);
    String head = reader.readLine();
    reader.reset();
    if (head == null) {
      return ',';
    }
    return head.chars().filter(c -> c == ';').count() > head.chars().filter(c -> c == ',').count()
        ? ';'
        : ',';
  }
}
