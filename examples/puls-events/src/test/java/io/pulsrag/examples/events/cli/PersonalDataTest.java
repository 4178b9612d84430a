package io.pulsrag.examples.events.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.Shared;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.source.FileSource;
import io.pulsrag.examples.events.source.RecordSink;
import io.pulsrag.examples.events.source.Rejection;
import io.pulsrag.examples.events.source.SourceRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invented people and contacts, planted in a record of every form: searched for in every byte that
 * ingestion leaves behind. The numbers are those that are reserved for fiction.
 */
class PersonalDataTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** In the values of fields about people, and nowhere else. */
  private static final String PERSON = "Zélie Plantagruelle";

  private static final List<String> CONTACTS =
      List.of(
          "zelie@zzfictif.org",
          "Zelie.P+agenda@mail.zzfictif.org",
          "zelie (at) zzfictif.org",
          "zelie [at] zzfictif [dot] org",
          "zelie arobase zzfictif.org",
          "mailto:zelie@zzfictif.org?subject=bal",
          "<a href=\"mailto:zelie@zzfictif.org\">écrire</a>",
          "zelie&#64;zzfictif.org",
          "zelie&#x40;zzfictif.org",
          "zelie&commat;zzfictif.org",
          "https://exemple.fr/?de=zelie%40zzfictif.org",
          "01 99 00 54 75",
          "01.99.00.54.75",
          "01-99-00-54-75",
          "01/99/00/54/75",
          "01_99_00_54_75",
          "0199005475",
          "01\u00a099\u00a000\u00a054\u00a075",
          "01\u202f99\u202f00\u202f54\u202f75",
          "01&nbsp;99&nbsp;00&nbsp;54&nbsp;75",
          "(01) 99 00 54 75",
          "01 99 00 5475",
          "0 199 005 475",
          "+33 1 99 00 54 75",
          "+33199005475",
          "+33 (0)1 99 00 54 75",
          "+33.1.99.00.54.75",
          "0033 1 99 00 54 75",
          "tel:+33199005475",
          "<a href=\"tel:+33-1-99-00-54-75\">appeler</a>",
          "https://wa.me/33639981234",
          "06 39 98 12 34",
          "06.39.98.12.34",
          "+44 20 7946 0958");

  private static final List<String> DIGITS = List.of("99005475", "39981234", "79460958");

  private static final List<String> FIELDS =
      List.of(
          "contributor_email",
          "contributor_contactnumber",
          "contributor_contactname",
          "contributor_contactposition",
          "contributor_organization",
          "contributor",
          "contributorUid",
          "ownerUid",
          "owner",
          "creatorUid",
          "creator",
          "member",
          "memberUid",
          "author",
          "contact",
          "email",
          "organizer",
          "user",
          "userUid",
          "firstname",
          "lastname",
          "created_by",
          "updatedBy");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @DisplayName("people and contacts planted in a record are found in nothing that is kept or said")
  @ValueSource(
      strings = {
        "shapes/api-v2-events.json",
        "shapes/api-v2-response.json",
        "shapes/flat.csv",
        "shapes/flat.jsonl",
        "shapes/ods-v1-search.json",
        "shapes/ods-v2.1-page.json",
        "shapes/ods-v2.1-records.json",
        "events-dev.jsonl.gz"
      })
  void nowhere(String name) throws Exception {
    Path file = planted(name);
    assertThat(text(Files.readAllBytes(file))).contains("Plantagruelle", "zzfictif");
    Path data = folder.resolve("data");
    Puls ingest = Puls.run("ingest", file, "--data", data, "--report", "--now", "2026-11-21");
    assertThat(ingest.out()).contains("new events");
    Map<String, String> found = new LinkedHashMap<>();
    found.put("output", ingest.out() + ingest.err());
    found.put("stats", Puls.run("stats", "--json", "--data", data).out());
    files(data, found);
    database(data.resolve("staged"), found);
    index(data.resolve("index"), found);
    String id = found.get("ids").split("\n", 2)[0];
    found.put("show", Puls.run("show", id, "--json", "--data", data).out());
    List<String> leaks = new ArrayList<>();
    found.forEach((where, text) -> leaks(where, text, leaks));
    assertThat(leaks.stream().distinct().limit(20)).isEmpty();
  }

  private static void leaks(String where, String text, List<String> leaks) {
    String plain = text.toLowerCase(Locale.ROOT);
    for (String needle : List.of("plantagruelle", "zzfictif")) {
      for (int at = plain.indexOf(needle); at >= 0; at = plain.indexOf(needle, at + 1)) {
        leaks.add(where + ": " + around(text, at, needle.length()));
      }
    }
    StringBuilder digits = new StringBuilder();
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(c);
        positions.add(i);
      } else if (Character.isLetter(c) || c == '"' || c == '\n') {
        digits.append(' ');
        positions.add(i);
      }
    }
    for (String needle : DIGITS) {
      for (int at = digits.indexOf(needle); at >= 0; at = digits.indexOf(needle, at + 1)) {
        leaks.add(where + ": " + around(text, positions.get(at), 12));
      }
    }
  }

  private static String around(String text, int at, int length) {
    return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + length + 10))
        .replaceAll("[^\\p{Print}é]", "?");
  }

  /** A file of this form with one record, planted. */
  private Path planted(String name) throws IOException {
    Path original = Shared.path("data/openagenda/" + name);
    List<ObjectNode> rows = new ArrayList<>();
    FileSource.of(original)
        .read(
            new RecordSink() {
              @Override
              public void accept(SourceRecord item) {
                if (rows.isEmpty()) {
                  rows.add(item.row());
                }
              }

              @Override
              public void reject(Rejection rejection) {}

              @Override
              public void removed(String uid) {}
            });
    ObjectNode row = rows.getFirst();
    boolean csv = name.endsWith(".csv");
    ObjectNode fields = row.path("fields") instanceof ObjectNode inner ? inner : row;
    plantTexts(fields, csv);
    plantFields(row, csv);
    plantFields(fields, csv);
    Path file = folder.resolve(original.getFileName().toString().replace(".gz", ""));
    String text =
        switch (original.getFileName().toString()) {
          case "api-v2-response.json" -> "{\"from0\":{\"success\":true,\"events\":[" + row + "]}}";
          case "ods-v1-search.json" -> "{\"nhits\":1,\"records\":[" + row + "]}";
          case "ods-v2.1-page.json" -> "{\"total_count\":1,\"results\":[" + row + "]}";
          case "flat.csv" -> csv(row);
          case "flat.jsonl", "events-dev.jsonl.gz" -> row + "\n{\"cut " + PERSON + "\n";
          default -> "[" + row + "]";
        };
    return Files.writeString(file, text);
  }

  private static String csv(ObjectNode row) {
    String head = row.properties().stream().map(Map.Entry::getKey).collect(Collectors.joining(","));
    return head
        + "\n"
        + row.properties().stream()
            .map(field -> "\"" + field.getValue().asText().replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(","))
        + "\n";
  }

  private static void plantFields(ObjectNode row, boolean flat) {
    for (String field : FIELDS) {
      if (flat) {
        row.put(field, PERSON + " " + String.join(" ", CONTACTS));
      } else if (field.endsWith("Uid")) {
        row.put(field, 199005475);
      } else if (field.contains("_")) {
        row.put(field, PERSON);
      } else {
        ObjectNode person = row.putObject(field);
        person.put("uid", 639981234).put("name", PERSON).put("email", CONTACTS.getFirst());
        person.putArray("phones").add("0199005475").add(PERSON);
      }
    }
    if (!flat) {
      row.put("custom", "{\"contributor\": {\"name\": \"" + PERSON + "\"}, \"n\": 1}");
      row.putArray("sourceAgendas").addObject().put("uid", 1).put("memberName", PERSON);
      for (JsonNode nested : List.of(row.path("location"), row.path("originAgenda"))) {
        if (nested instanceof ObjectNode inner) {
          inner.put("contributorName", PERSON).put("creatorUid", 199005475);
        }
      }
    }
  }

  /** Contacts at the end of every text of a record but identifiers, times and codes. */
  private static void plantTexts(ObjectNode row, boolean flat) {
    String all = " Contact : " + String.join(" ; ", CONTACTS) + " ; fin.";
    Map<String, JsonNode> planted = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : row.properties()) {
      JsonNode value = field.getValue();
      String name = field.getKey();
      if (value instanceof ObjectNode object) {
        plantTexts(object, flat);
      } else if (value instanceof ArrayNode array && !name.equals("timings")) {
        array.add("Contact : " + CONTACTS.getFirst() + " ; " + CONTACTS.getLast());
      } else if (value.isTextual() && free(name, value.textValue())) {
        planted.put(name, JSON.getNodeFactory().textNode(value.textValue() + all));
      }
    }
    planted.forEach(row::set);
    if (!flat && row.has("uid")) {
      ArrayNode registration = JSON.createArrayNode();
      registration.addObject().put("type", "email").put("value", CONTACTS.getFirst());
      registration.addObject().put("type", "phone").put("value", "+33199005475");
      row.put("registration", registration.toString());
      row.put("location_phone", "0199005475").put("location_email", CONTACTS.getFirst());
      row.put("onlineaccesslink", "mailto:" + CONTACTS.getFirst());
    }
  }

  private static boolean free(String name, String text) {
    String plain = name.toLowerCase(Locale.ROOT);
    return Stream.of(
                "uid",
                "id",
                "date",
                "time",
                "begin",
                "end",
                "updated",
                "slug",
                "coord",
                "code",
                "lang",
                "status",
                "mode",
                "lat",
                "lon",
                "recordid",
                "image",
                "thumbnail",
                "url",
                "source",
                "shape",
                "insee")
            .noneMatch(plain::contains)
        && !text.startsWith("[")
        && !text.startsWith("{")
        && !text.startsWith("http");
  }

  private static void files(Path data, Map<String, String> found) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = data.relativize(file).toString();
        found.put(name, name.endsWith(".gz") ? text(unpacked(bytes)) : letters(bytes));
      }
    }
  }

  /** Bytes that may be words; numbers of binary files come together by chance. */
  private static String letters(byte[] bytes) {
    return text(bytes).replaceAll("[^\\p{L}@._\\-\\n]", " ");
  }

  private static byte[] unpacked(byte[] bytes) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void database(Path folder, Map<String, String> found) throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("staged").toAbsolutePath();
    StringBuilder script = new StringBuilder();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement();
        ResultSet lines = statement.executeQuery("SCRIPT")) {
      while (lines.next()) {
        script.append(lines.getString(1).replaceAll("'[0-9a-f]{64}'", "")).append('\n');
      }
    }
    assertThat(script).contains("INSERT INTO \"STG\".\"EVENTS\"");
    found.put("tables", script.toString());
  }

  private static void index(Path folder, Map<String, String> found) throws IOException {
    StringBuilder ids = new StringBuilder();
    StringBuilder stored = new StringBuilder();
    try (LuceneIndex index = LuceneIndex.at(folder).open()) {
      for (String id : index.hashes(Assistant.TENANT, Filter.everything()).keySet()) {
        Document document = index.get(Assistant.TENANT, id).orElseThrow();
        ids.append(id).append('\n');
        stored.append(document).append('\n');
      }
    }
    StringBuilder terms = new StringBuilder();
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      for (String field : FieldInfos.getIndexedFields(reader)) {
        Terms all = MultiTerms.getTerms(reader, field);
        TermsEnum each = all == null ? TermsEnum.EMPTY : all.iterator();
        for (var term = each.next(); term != null; term = each.next()) {
          byte[] bytes =
              java.util.Arrays.copyOfRange(term.bytes, term.offset, term.offset + term.length);
          terms.append(field).append(' ').append(text(bytes)).append('\n');
        }
      }
    }
    assertThat(ids).isNotEmpty();
    found.put("ids", ids.toString());
    found.put("documents", stored.toString());
    found.put("terms", terms.toString());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
