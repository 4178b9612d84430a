package io.pulsrag.geo.index;

import com.zaxxer.hikari.HikariDataSource;
import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.RetriableException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Envelope;

/**
 * Keeps points in PostgreSQL with PostGIS, under a GiST index. The database finds what lies in the
 * boxes around an area; {@link Area#contains} has the last word, so that every backend means the
 * same.
 *
 * <p>Opens connections only when asked to, from a pool that the caller sizes and closes. Safe for
 * use by many threads.
 */
public final class PostgisIndex implements SpatialIndex {

  private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]{0,50}");

  private final HikariDataSource pool;
  private final String table;

  /**
   * @param pool of connections to a database with the extension PostGIS
   * @param table name of letters, digits and "_"; made by {@link #create()}
   */
  public PostgisIndex(HikariDataSource pool, String table) {
    if (!TABLE.matcher(table).matches()) {
      throw new IllegalArgumentException(
          "a table name is 1 to 51 of a-z, 0-9 and _, starting with a letter: '" + table + "'");
    }
    this.pool = pool;
    this.table = table;
  }

  /** Makes the table and its indexes where they are missing. */
  public void create() {
    run(
        connection -> {
          for (String statement :
              List.of(
                  "create table if not exists "
                      + table
                      + " (id text not null, latitude double precision not null,"
                      + " longitude double precision not null, point geometry(Point, 4326) not null)",
                  "create index if not exists "
                      + table
                      + "_point on "
                      + table
                      + " using gist (point)",
                  "create index if not exists " + table + "_id on " + table + " (id)")) {
            try (PreparedStatement create = connection.prepareStatement(statement)) {
              create.execute();
            }
          }
        });
  }

  @Override
  public void put(String id, List<GeoPoint> points) {
    run(
        connection -> {
          connection.setAutoCommit(false);
          try (PreparedStatement delete =
                  connection.prepareStatement("delete from " + table + " where id = ?");
              PreparedStatement insert =
                  connection.prepareStatement(
                      "insert into "
                          + table
                          + " values (?, ?, ?,"
                          + " ST_SetSRID(ST_MakePoint(?, ?), 4326))")) {
            delete.setString(1, id);
            delete.executeUpdate();
            for (GeoPoint point : points) {
              insert.setString(1, id);
              insert.setDouble(2, point.latitude());
              insert.setDouble(3, point.longitude());
              insert.setDouble(4, point.longitude());
              insert.setDouble(5, point.latitude());
              insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
          } catch (SQLException e) {
            connection.rollback();
            throw e;
          } finally {
            connection.setAutoCommit(true);
          }
        });
  }

  @Override
  public List<String> within(Area area) {
    TreeSet<String> found = new TreeSet<>();
    candidates(area)
        .forEach(
            (id, points) -> {
              if (points.stream().anyMatch(area::contains)) {
                found.add(id);
              }
            });
    return List.copyOf(found);
  }

  /** Looks within circles that double until enough is found; the last circle is complete. */
  @Override
  public List<String> nearest(GeoPoint point, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("at least one place has to be asked for: " + limit);
    }
    Map<String, Double> distances = new LinkedHashMap<>();
    double last = Math.PI * GeoPoint.EARTH_RADIUS_METERS;
    for (double radius = 1_000; distances.size() < limit && radius < 2 * last; radius *= 2) {
      double within = radius >= last ? Double.POSITIVE_INFINITY : radius;
      Area area =
          radius >= last ? new Area.Box(-90, -180, 90, 180) : new Area.Circle(point, radius);
      distances.clear();
      candidates(area)
          .forEach(
              (id, points) -> {
                double meters =
                    points.stream().mapToDouble(point::distanceMeters).min().orElse(Double.NaN);
                if (meters <= within) {
                  distances.put(id, meters);
                }
              });
    }
    return distances.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, List<GeoPoint>> candidates(Area area) {
    Map<String, List<GeoPoint>> points = new TreeMap<>();
    String sql =
        "select id, latitude, longitude from "
            + table
            + " where point && ST_MakeEnvelope(?, ?, ?, ?, 4326)";
    run(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (Envelope box : Geometries.envelopes(area)) {
              select.setDouble(1, box.getMinX());
              select.setDouble(2, box.getMinY());
              select.setDouble(3, box.getMaxX());
              select.setDouble(4, box.getMaxY());
              try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                  points
                      .computeIfAbsent(rows.getString(1), absent -> new ArrayList<>())
                      .add(new GeoPoint(rows.getDouble(2), rows.getDouble(3)));
                }
              }
            }
          }
        });
    return points;
  }

  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  private void run(Work work) {
    try (Connection connection = pool.getConnection()) {
      work.on(connection);
    } catch (SQLException e) {
      throw new RetriableException(
          "postgis", "the database could not be asked; SQL state " + e.getSQLState(), e);
    }
  }
}
