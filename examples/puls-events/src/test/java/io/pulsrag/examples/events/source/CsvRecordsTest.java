package io.pulsrag.examples.events.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvRecordsTest {

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withChars("aé \"';,\n€|\\")
            .ofMinLength(1)
            .ofMaxLength(8)
            .filter(text -> !text.isBlank());
    return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(6);
  }

  @Property(seed = "20261202")
  void aTableIsReadBackAsItWasWritten(
      @ForAll("tables") List<List<String>> rows, @ForAll boolean semicolon) throws IOException {
    String separator = semicolon ? ";" : ",";
    String table =
        "title"
            + separator
            + "city"
            + separator
            + "price\n"
            + rows.stream()
                .map(
                    row ->
                        row.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\n", "", "\n"));
    assertThat(read(table))
        .extracting(
            it ->
                List.of(
                    it.row().path("title").textValue(),
                    it.row().path("city").textValue(),
                    it.row().path("price").textValue()))
        .isEqualTo(rows);
  }

  @Property(seed = "20261203")
  void anyTextIsReadOrSaidToBeBroken(@ForAll String head, @ForAll String text) throws IOException {
    try {
      assertThat(read(head + "\n" + text)).doesNotContainNull();
    } catch (SourceException broken) {
      assertThat(broken.reason()).isEqualTo("broken_table");
    }
  }

  private static List<SourceRecord> read(String table) throws IOException {
    List<SourceRecord> records = new ArrayList<>();
    RecordSink sink =
        new RecordSink() {
          @Override
          public void accept(SourceRecord item) {
            records.add(item);
          }

          @Override
          public void reject(Rejection rejection) {
            fail("a row of a table is not rejected: " + rejection.reason());
          }

          @Override
          public void removed(String uid) {
            fail("a table removes nothing");
          }
        };
    new CsvRecords("table.csv", sink).read(new BufferedReader(new StringReader(table)));
    return records;
  }
}
