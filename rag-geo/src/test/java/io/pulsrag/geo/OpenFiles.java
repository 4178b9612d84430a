package io.pulsrag.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pulsrag.core.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Makes plain tables of the open files that the facts of the French gazetteer come from. */
final class OpenFiles {

  /** About five metres; the borders of quarters run along the middle of streets. */
  private static final double TOLERANCE_DEGREES = 5e-5;

  /** The tables by their names, each as its lines. */
  static Map<String, List<String>> tables(Path folder) throws IOException {
    return Map.of(
        "towns.tsv.gz", towns(folder.resolve("communes.csv")),
        "quarters.tsv.gz", quarters(folder.resolve("paris-quartiers.geojson")),
        "stations.tsv.gz", stations(folder.resolve("idf-stations.csv")),
        "sites.tsv.gz", sites(folder.resolve("paris-poi.csv")));
  }

  /** Columns: code, name, key, département, population, postal codes, latitude, longitude. */
  private static List<String> towns(Path csv) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : rows(csv)) {
      if (row.get("type").equals("commune-actuelle")) {
        lines.add(
            String.join(
                "\t",
                row.get("insee"),
                row.get("name"),
                Folding.cityKey(row.get("name")),
                row.get("dept_code"),
                row.get("population"),
                row.get("postal_codes"),
                scaled(row.get("lat"), 1e4),
                scaled(row.get("lon"), 1e4)));
      }
    }
    return lines;
  }

  /** Columns: code, name, then latitudes and longitudes of the shell in 1e-5 degrees. */
  private static List<String> quarters(Path geojson) throws IOException {
    List<String> lines = new ArrayList<>();
    for (JsonNode feature : new ObjectMapper().readTree(geojson.toFile()).get("features")) {
      JsonNode ring = feature.get("geometry").get("coordinates").get(0);
      Coordinate[] shell = new Coordinate[ring.size()];
      for (int i = 0; i < shell.length; i++) {
        shell[i] = new Coordinate(ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble());
      }
      StringBuilder line = new StringBuilder();
      line.append(feature.get("properties").get("c_quinsee").asText())
          .append('\t')
          .append(feature.get("properties").get("l_qu").asText());
      Coordinate[] corners =
          DouglasPeuckerSimplifier.simplify(
                  new GeometryFactory().createPolygon(shell), TOLERANCE_DEGREES)
              .getCoordinates();
      for (int i = 0; i < corners.length - 1; i++) {
        line.append('\t')
            .append(Math.round(corners[i].y * 1e5))
            .append('\t')
            .append(Math.round(corners[i].x * 1e5));
      }
      lines.add(line.toString());
    }
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  /** Columns: name, latitude, longitude, lines; stops of one name within 500 m are one. */
  private static List<String> stations(Path csv) throws IOException {
    Map<String, double[]> sums = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Map<String, String> row : rows(csv)) {
      double lat = Double.parseDouble(row.get("lat"));
      double lon = Double.parseDouble(row.get("lon"));
      String key = Folding.fold(row.get("name"));
      int copy = 0;
      double[] sum;
      while ((sum = sums.get(key + "#" + copy)) != null
          && Math.hypot(lat - sum[0] / sum[2], (lon - sum[1] / sum[2]) * 0.66) * 111_195 > 500) {
        copy++;
      }
      sum = sums.computeIfAbsent(key + "#" + copy, absent -> new double[4]);
      sum[0] += lat;
      sum[1] += lon;
      sum[2] += 1;
      sum[3] += row.get("mode").equals("TRAMWAY") ? 0 : 1;
      names.putIfAbsent(key + "#" + copy, row.get("name"));
    }
    List<String> lines = new ArrayList<>();
    sums.forEach(
        (key, sum) ->
            lines.add(
                String.join(
                    "\t",
                    names.get(key),
                    Long.toString(Math.round(sum[0] / sum[2] * 1e5)),
                    Long.toString(Math.round(sum[1] / sum[2] * 1e5)),
                    Long.toString((long) sum[3]))));
    return lines;
  }

  /** Columns: name, latitude, longitude; museums and cinemas with a position. */
  private static List<String> sites(Path csv) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : rows(csv)) {
      if (!row.get("lat").isEmpty()) {
        lines.add(
            String.join(
                "\t", row.get("name"), scaled(row.get("lat"), 1e5), scaled(row.get("lon"), 1e5)));
      }
    }
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  private static String scaled(String degrees, double unit) {
    return degrees.isEmpty() ? "" : Long.toString(Math.round(Double.parseDouble(degrees) * unit));
  }

  private static List<Map<String, String>> rows(Path csv) throws IOException {
    List<String> lines = Files.readAllLines(csv);
    List<String> head = cells(lines.getFirst());
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < head.size(); i++) {
        row.put(head.get(i), i < cells.size() ? cells.get(i) : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private OpenFiles() {}
}
