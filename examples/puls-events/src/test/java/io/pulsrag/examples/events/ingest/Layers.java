package io.pulsrag.examples.events.ingest;

import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Query;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import io.pulsrag.core.lucene.LuceneIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Everything a folder holds: the rows of the raw files and of every table, every document with all
 * its fields, and the ten best of 200 queries with their scores.
 *
 * @param raw content by file
 * @param staged rows by table, sorted
 * @param documents by id
 * @param answers by query
 */
record Layers(
    Map<String, String> raw,
    Map<String, List<String>> staged,
    Map<String, Document> documents,
    Map<String, List<String>> answers) {

  private static final Tenant TENANT = Tenant.of("test");
  private static final List<String> TABLES =
      List.of(
          "stg.events",
          "stg.venues",
          "stg.event_tags",
          "stg.event_occurrences",
          "ops.received",
          "ops.sameness",
          "ops.outbox",
          "ops.sources");
  private static final int QUERIES = 200;

  /** What is there; nobody else may have it open. */
  static Layers of(Path root, long seed) throws IOException, SQLException {
    Map<String, Document> documents = new TreeMap<>();
    Map<String, List<String>> answers = new TreeMap<>();
    try (LuceneIndex index = LuceneIndex.at(root.resolve("index")).open()) {
      index.compact();
      index
          .hashes(TENANT, Filter.everything())
          .keySet()
          .forEach(id -> documents.put(id, index.get(TENANT, id).orElseThrow()));
      for (String words : queries(documents, new Random(seed))) {
        String text = words.substring(words.indexOf(' ') + 1);
        Query query = Query.forTenant(TENANT).text(text).limit(10).build();
        answers.put(
            words,
            index.retrieve(query).stream().map(hit -> hit.id() + " " + hit.score()).toList());
      }
    }
    return new Layers(raw(root.resolve("raw")), staged(root), documents, answers);
  }

  /** One to three words of titles and bodies each. */
  private static List<String> queries(Map<String, Document> documents, Random random) {
    List<String> words = new ArrayList<>();
    for (Document document : documents.values()) {
      for (TextField field : List.of(TextField.TITLE, TextField.BODY)) {
        Stream.of(document.text().getOrDefault(field, "").split("[^\\p{L}]+", 30))
            .filter(word -> word.length() > 2 && word.length() < 30)
            .forEach(words::add);
      }
    }
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      List<String> query = new ArrayList<>();
      for (int n = random.nextInt(3); n >= 0; n--) {
        query.add(words.get(random.nextInt(words.size())));
      }
      queries.add(i + ": " + String.join(" ", query));
    }
    return queries;
  }

  private static Map<String, String> raw(Path root) throws IOException {
    Map<String, String> raw = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          raw.put(
              root.relativize(file).toString(),
              new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return raw;
  }

  private static Map<String, List<String>> staged(Path root) throws SQLException {
    Map<String, List<String>> staged = new TreeMap<>();
    String url = "jdbc:h2:file:" + root.resolve("staged/staged").toAbsolutePath();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
          staged.put(table, rows(rows));
        }
      }
    }
    return staged;
  }

  private static List<String> rows(ResultSet rows) throws SQLException {
    List<String> texts = new ArrayList<>();
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      StringBuilder row = new StringBuilder();
      for (int i = 1; i <= columns; i++) {
        row.append(rows.getString(i)).append('\t');
      }
      texts.add(row.toString());
    }
    texts.sort(null);
    return texts;
  }

  /** What differs, by name: what an event says belongs into no log. */
  List<String> differences(Layers other) {
    List<String> differences = new ArrayList<>();
    differ("raw file ", raw, other.raw, differences);
    differ("table ", staged, other.staged, differences);
    differ("document ", documents, other.documents, differences);
    differ("answer to query ", answers, other.answers, differences);
    return differences;
  }

  private static <T> void differ(
      String kind, Map<String, T> one, Map<String, T> two, List<String> differences) {
    Set<String> names = new TreeSet<>(one.keySet());
    names.addAll(two.keySet());
    for (String name : names) {
      if (!Objects.equals(one.get(name), two.get(name))) {
        differences.add(kind + name.replaceFirst(":.*", ""));
      }
    }
  }

  /** Copies a folder and all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(
          file -> {
            try {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
