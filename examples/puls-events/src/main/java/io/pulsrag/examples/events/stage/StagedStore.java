package io.pulsrag.examples.events.stage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The staged layer in an embedded database: typed events, venues, tags and occurrences for SQL, and
 * what is still to be published. Everything between two {@link #commit}s is one transaction, gone
 * if the program dies. One program at a time; used by one thread; closed by who opened it.
 */
public final class StagedStore implements AutoCloseable {

  private static final int DATABASE_IN_USE = 90_020;

  private final Connection connection;

  private StagedStore(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens the layer, making it when it is not there.
   *
   * @param folder of its files
   * @throws StageException if another program holds it, or it cannot be written
   */
  public static StagedStore open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StageException("unwritable", folder.getFileName() + " cannot be written", e);
    }
    String url =
        "jdbc:h2:file:"
            + folder.resolve("staged").toAbsolutePath()
            + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;CACHE_SIZE=32768";
    return open(url);
  }

  private static StagedStore open(String url) {
    try {
      Connection connection = DriverManager.getConnection(url, "sa", "");
      try (Statement statement = connection.createStatement()) {
        for (String ddl : schema().split(";", -1)) {
          if (!ddl.isBlank()) {
            statement.execute(ddl);
          }
        }
        connection.setAutoCommit(false);
        return new StagedStore(connection);
      } catch (SQLException | IOException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failure(e);
    } catch (IOException e) {
      throw new StageException("broken", "the schema cannot be read", e);
    }
  }

  /** Adds an event, or puts it in the place of the one of its id. */
  StagedWriter writer() {
    return run(() -> new StagedWriter(connection));
  }

  /** The event of this id. */
  public Optional<StagedEvent> event(String id) {
    return run(
        () -> {
          try (PreparedStatement find =
              connection.prepareStatement("SELECT record FROM stg.events WHERE event_id = ?")) {
            find.setString(1, id);
            try (ResultSet found = find.executeQuery()) {
              return found.next()
                  ? Optional.of(StagedJson.read(found.getString(1)))
                  : Optional.empty();
            }
          }
        });
  }

  /** How many events are staged. */
  public long count() {
    return number("SELECT COUNT(*) FROM stg.events");
  }

  /** How many venues, tags and occurrences are staged, and how many events wait to be published. */
  public List<Long> counts() {
    return List.of(
        number("SELECT COUNT(*) FROM stg.venues"),
        number("SELECT COUNT(*) FROM stg.event_tags"),
        number("SELECT COUNT(*) FROM stg.event_occurrences"),
        number("SELECT COUNT(*) FROM ops.outbox"));
  }

  /** The first column of the rows of a statement. */
  List<String> texts(String sql, @Nullable Object... values) {
    return run(
        () -> {
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
              select.setObject(i + 1, values[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                texts.add(rows.getString(1));
              }
            }
            return texts;
          }
        });
  }

  int update(String sql, @Nullable Object... values) {
    return run(
        () -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
              statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
          }
        });
  }

  long number(String sql) {
    return Long.parseLong(texts(sql).getFirst());
  }

  /** Makes everything since the last commit durable. */
  public void commit() {
    run(
        () -> {
          connection.commit();
          return true;
        });
  }

  /** Undoes everything since the last commit. */
  public void rollback() {
    run(
        () -> {
          connection.rollback();
          return true;
        });
  }

  @Override
  public void close() {
    try {
      connection.rollback();
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  Connection connection() {
    return connection;
  }

  interface Work<T> {
    T run() throws SQLException;
  }

  static <T> T run(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static StageException failure(SQLException e) {
    if (e.getErrorCode() == DATABASE_IN_USE) {
      return new StageException("locked", "another program has the staged layer open", e);
    }
    String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      text += " " + String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    }
    if (DiskFull.says(e)) {
      return new StageException("disk_full", "no space left on the disk", e);
    }
    if (text.contains("denied") || text.contains("read only")) {
      return new StageException("unwritable", "the staged layer cannot be written", e);
    }
    return new StageException("broken", "the database failed with code " + e.getErrorCode(), e);
  }

  private static String schema() throws IOException {
    try (InputStream in = StagedStore.class.getResourceAsStream("schema.sql")) {
      if (in == null) {
        throw new IOException("schema.sql is not on the class path");
      }
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return sql.replaceAll("(?m)^--.*$", "");
    }
  }
}
