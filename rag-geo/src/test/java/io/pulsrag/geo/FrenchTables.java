package io.pulsrag.geo;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads the plain tables of the French gazetteer, which lie in {@code src/gazetteer}. */
final class FrenchTables {

  /** How well a station is known, in inhabitants. */
  private static final int STATION = 9_000;

  private static final int TRAM_STOP = 500;
  private static final int QUARTER = 9_000;
  private static final int MUSEUM = 5_000;
  private static final int FAMOUS = 200_000;

  private final Path folder;

  FrenchTables(Path folder) {
    this.folder = folder;
  }

  /** The folder of the tables, from the folder of this module or from the one above. */
  static Path folder() {
    Path here = Path.of("src", "gazetteer");
    return Files.exists(here) ? here : Path.of("rag-geo").resolve(here);
  }

  /** Everything that the tables say. */
  GazetteerBuilder read() throws IOException {
    GazetteerBuilder builder = Gazetteer.builder();
    towns(builder);
    abroad(builder);
    divisions(builder);
    quarters(builder, districts(builder));
    landmarks(builder);
    nicknames(builder);
    return builder;
  }

  /** The lines of a table that are neither empty nor a comment. */
  List<String> lines(String table) throws IOException {
    Path file = folder.resolve(table);
    try (var bytes = Files.newInputStream(file);
        var text = table.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        var lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }
  }

  private void towns(GazetteerBuilder builder) throws IOException {
    for (String line : lines("towns.tsv.gz")) {
      String[] cells = line.split("\t", -1);
      builder.town(
          new Town(
              cells[0],
              cells[1],
              cells[2],
              cells[3],
              cells[4].isEmpty() ? 0 : Integer.parseInt(cells[4]),
              cells[5],
              cells[6].isEmpty() ? null : point(cells[6], cells[7], 1e4)));
    }
  }

  private void nicknames(GazetteerBuilder builder) throws IOException {
    Map<String, Town> byCode = new HashMap<>();
    builder.towns.forEach(town -> byCode.put(town.code(), town));
    for (String line : lines("nicknames.tsv")) {
      String[] cells = line.split(";", -1);
      Town town = byCode.get(cells[1]);
      if (town == null) {
        throw new IllegalStateException("nicknames.tsv has " + cells[0] + " for no town: " + line);
      }
      builder.otherName(cells[0], town);
    }
  }

  /** Towns beyond the border have codes and departments of their own, which no document has. */
  private void abroad(GazetteerBuilder builder) throws IOException {
    for (String line : lines("abroad.tsv")) {
      String[] cells = line.split(";", -1);
      Town town =
          Town.of(
              "abroad " + cells[0],
              cells[0],
              "",
              Integer.parseInt(cells[3]) * 1000,
              new GeoPoint(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
      builder.town(town);
      for (String other : others(cells[4])) {
        builder.otherName(other, town);
      }
    }
  }

  private void divisions(GazetteerBuilder builder) throws IOException {
    for (String line : lines("divisions.tsv")) {
      String[] cells = line.split("\t", -1);
      builder.division(
          new Division(
              Division.Kind.valueOf(cells[0]), cells[1], cells[2], List.of(cells[3].split(" "))),
          others(cells[4]));
    }
  }

  private Map<String, District> districts(GazetteerBuilder builder) throws IOException {
    Map<String, District> all = new HashMap<>();
    for (String line : lines("districts.tsv")) {
      String[] cells = line.split(";", -1);
      District district =
          new District(
              cells[0],
              cells[1],
              Integer.parseInt(cells[2]),
              new GeoPoint(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])));
      builder.district(district, List.of(cells[3].split(" ")));
      all.put(district.code(), district);
    }
    return all;
  }

  private void quarters(GazetteerBuilder builder, Map<String, District> districts)
      throws IOException {
    for (String line : lines("quarters.tsv.gz")) {
      String[] cells = line.split("\t");
      List<GeoPoint> shell = new ArrayList<>();
      double latitude = 0;
      double longitude = 0;
      for (int i = 2; i < cells.length; i += 2) {
        GeoPoint corner = point(cells[i], cells[i + 1], 1e5);
        shell.add(corner);
        latitude += corner.latitude();
        longitude += corner.longitude();
      }
      GeoPoint center =
          new GeoPoint(rounded(latitude / shell.size()), rounded(longitude / shell.size()));
      Landmark quarter =
          new Landmark(Where.Kind.DISTRICT, cells[1], center, Area.Polygon.of(shell), QUARTER);
      District district = districts.get(cells[0].substring(0, 5));
      if (district != null) {
        builder.quarter(quarter, district);
      }
    }
  }

  private void landmarks(GazetteerBuilder builder) throws IOException {
    for (String line : lines("landmarks.tsv")) {
      String[] cells = line.split(";", -1);
      builder.landmark(
          new Landmark(
              Where.Kind.valueOf(cells[0]),
              cells[1],
              new GeoPoint(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])),
              null,
              FAMOUS),
          others(cells[4]));
    }
    for (String line : lines("stations.tsv.gz")) {
      String[] cells = line.split("\t");
      int weight = cells[3].equals("0") ? TRAM_STOP : STATION;
      builder.landmark(
          new Landmark(Where.Kind.STATION, cells[0], point(cells[1], cells[2], 1e5), null, weight),
          List.of());
    }
    for (String line : lines("sites.tsv.gz")) {
      String[] cells = line.split("\t");
      builder.landmark(
          new Landmark(Where.Kind.VENUE, cells[0], point(cells[1], cells[2], 1e5), null, MUSEUM),
          List.of());
    }
  }

  /** Five decimals, about a metre. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }

  private static List<String> others(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static GeoPoint point(String latitude, String longitude, double parts) {
    return new GeoPoint(Integer.parseInt(latitude) / parts, Integer.parseInt(longitude) / parts);
  }
}
