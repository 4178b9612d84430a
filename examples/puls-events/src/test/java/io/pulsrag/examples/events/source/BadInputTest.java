package io.pulsrag.examples.events.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

  private static final String EVENT =
      "{\"uid\": \"%d\", \"title_fr\": \"Bal\", \"contributor_email\": \"x@example.org\"}";

  @TempDir Path folder;

  private final List<SourceRecord> records = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  @Test
  @DisplayName("a JSON document that is cut gives what came before and says where it breaks")
  void truncatedJson() throws IOException {
    Path file =
        file("e.json", "[\n" + EVENT.formatted(1) + ",\n" + EVENT.formatted(2) + ",\n{\"ui");
    fails(file, "truncated");
    assertThat(records).hasSize(2);
  }

  @Test
  @DisplayName("a line that is cut is rejected alone")
  void truncatedLine() throws IOException {
    read(
        file(
            "e.jsonl",
            EVENT.formatted(1) + "\n{\"uid\": \"2\", \n" + EVENT.formatted(3) + "\n[1]\n"));
    assertThat(records).extracting(SourceRecord::position).containsExactly(1L, 3L);
    assertThat(rejections)
        .extracting(Rejection::reason)
        .containsExactly("not_json", "not_an_event");
  }

  @Test
  @DisplayName("a line of 200 MB is rejected without being held, and the next one is read")
  void hugeLine() throws IOException {
    Path file = folder.resolve("e.jsonl.gz");
    try (BufferedWriter out =
        new BufferedWriter(
            new java.io.OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      out.write("{\"title_fr\": \"");
      char[] megabyte = new char[1 << 20];
      Arrays.fill(megabyte, 'a');
      for (int i = 0; i < 200; i++) {
        out.write(megabyte);
      }
      out.write("\"}\n" + EVENT.formatted(2) + "\n");
    }
    read(file);
    assertThat(records).hasSize(1);
    assertThat(rejections).extracting(Rejection::reason).containsExactly("too_long");
  }

  @Test
  @DisplayName("a quote left open in a table is an error that names the place")
  void brokenQuotes() throws IOException {
    Path file = file("e.csv", "title,city,postal_code\nBal,Die,26150\n\"Bal,Die,26150\n");
    fails(file, "broken_table");
    assertThat(records).hasSize(1);
  }

  @Test
  @DisplayName("another encoding than UTF-8 is named as such")
  void wrongEncoding() throws IOException {
    Path file = folder.resolve("e.jsonl");
    Files.writeString(file, "{\"title_fr\": \"Fête\"}\n", Charset.forName("windows-1252"));
    fails(file, "not_utf8");
  }

  @Test
  @DisplayName("binary data, a cut archive, a missing file and an unknown form are named as such")
  void otherFiles() throws IOException {
    Path binary = folder.resolve("e.json");
    Files.write(binary, new byte[] {'[', 0, 1, 2, 3});
    fails(binary, "binary");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write((EVENT.formatted(1) + "\n").repeat(500).getBytes(StandardCharsets.UTF_8));
    }
    Path cut = folder.resolve("cut.jsonl.gz");
    Files.write(cut, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
    fails(cut, "bad_gzip");
    fails(folder.resolve("nowhere.json"), "missing");
    fails(file("e.txt", "bonjour"), "unknown_form");
  }

  @Test
  @DisplayName("personal fields are gone before anyone sees a record")
  void personalFields() throws IOException {
    read(
        file(
            "e.json",
            """
            {"events": [{"uid": 1, "title": {"fr": "Bal"}, "creatorUid": 7, "ownerId": 3,
              "contributor": {"name": "Camille"}, "member": {"email": "c@example.org"},
              "location": {"name": "Salle", "contributor_contactname": "Camille"}}]}
            """));
    assertThat(records.getFirst().row().toString())
        .contains("Salle")
        .doesNotContain("Camille", "c@example.org", "creator", "owner");
  }

  @Test
  @DisplayName("an event of each form is read under common names")
  void forms() throws IOException {
    read(
        file(
            "a.json",
            "{\"results\": [{\"uid\": \"1\", \"title_fr\": \"Bal\", \"keywords_fr\": \"a;b\"}]}"));
    read(
        file(
            "b.json",
            """
            {"records": [{"recordid": "r", "fields": {"uid": "2", "title_fr": "Bal",
              "keywords_fr": "a;b", "location_coordinates": [44.7, 5.3]}}]}
            """));
    read(
        file(
            "c.json",
            "[{\"uid\": 3, \"title\": {\"fr\": \"Bal\"}, \"keywords\": {\"fr\": [\"a\", \"b\"]}}]"));
    read(file("d.csv", "title,tags,postal_code\nBal,\"a,b\",26150\n"));
    assertThat(records)
        .hasSize(4)
        .allSatisfy(
            it -> {
              SourceEvent event = Shapes.read(it.row()).orElseThrow();
              assertThat(event.texts().title()).isEqualTo("Bal");
              assertThat(event.texts().keywords()).containsExactly("a", "b");
            });
    assertThat(Shapes.read(records.get(1).row()).orElseThrow().venue().latitude()).isEqualTo(44.7);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private void fails(Path file, String reason) {
    records.clear();
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private void read(Path file) {
    FileSource.of(file)
        .read(
            new RecordSink() {
              @Override
              public void accept(SourceRecord item) {
                records.add(item);
              }

              @Override
              public void reject(Rejection rejection) {
                rejections.add(rejection);
              }

              @Override
              public void removed(String uid) {}
            });
  }
}
