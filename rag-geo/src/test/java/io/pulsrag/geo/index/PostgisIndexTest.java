package io.pulsrag.geo.index;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

class PostgisIndexTest extends SpatialIndexContract {

  private static final AtomicInteger TABLES = new AtomicInteger();
  private static HikariDataSource pool;

  @BeforeAll
  static void connect() {
    String url =
        System.getenv()
            .getOrDefault("PULSRAG_TEST_POSTGRES_URL", "jdbc:postgresql://127.0.0.1:5432/pulsrag");
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername("pulsrag");
    config.setPassword("pulsrag");
    config.setMaximumPoolSize(2);
    config.setConnectionTimeout(1_000);
    config.setInitializationFailTimeout(-1);
    pool = new HikariDataSource(config);
    try (Connection connection = pool.getConnection()) {
      Assumptions.assumeTrue(connection.isValid(1), "PostgreSQL at " + url + " does not answer");
    } catch (SQLException e) {
      Assumptions.abort("no PostgreSQL answers at " + url + "; .ci/postgres starts one");
    }
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  @Override
  protected SpatialIndex index() {
    String table = "places_" + ProcessHandle.current().pid() + "_" + TABLES.incrementAndGet();
    PostgisIndex index = new PostgisIndex(pool, table);
    index.create();
    return index;
  }
}
