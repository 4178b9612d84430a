package io.pulsrag.geo;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import io.pulsrag.geo.internal.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the French gazetteer from the resources of this module. */
final class France {

  /** Loaded by the first who asks. */
  static final Gazetteer GAZETTEER = load();

  /** How well a station is known, in inhabitants. */
  private static final int STATION = 9_000;

  private static final int TRAM_STOP = 500;
  private static final int QUARTER = 9_000;
  private static final int MUSEUM = 5_000;
  private static final int FAMOUS = 200_000;

  static Gazetteer load() {
    GazetteerBuilder builder = Gazetteer.builder();
    Map<String, Town> byName = new HashMap<>();
    towns(builder, byName);
    abroad(builder);
    divisions(builder);
    Map<String, District> districts = districts(builder);
    quarters(builder, districts);
    landmarks(builder);
    for (String line : Resource.lines(France.class, "nicknames.tsv")) {
      String[] cells = line.split(";", -1);
      Town town = byName.get(cells[1]);
      if (town != null) {
        builder.otherName(cells[0], town);
      }
    }
    return builder.build();
  }

  private static void towns(GazetteerBuilder builder, Map<String, Town> byCode) {
    String text = Resource.text(France.class, "towns.tsv.gz");
    String[] cells = new String[8];
    for (int start = 0; start < text.length(); ) {
      for (int i = 0; i < cells.length; i++) {
        int end = text.indexOf(i == cells.length - 1 ? '\n' : '\t', start);
        cells[i] = text.substring(start, end);
        start = end + 1;
      }
      Town town =
          new Town(
              cells[0],
              cells[1],
              cells[2],
              cells[3].intern(),
              cells[4].isEmpty() ? 0 : Integer.parseInt(cells[4]),
              cells[5],
              cells[6].isEmpty() ? null : point(cells[6], cells[7], 1e4));
      builder.town(town);
      byCode.put(town.code(), town);
    }
  }

  /** Towns beyond the border have codes and departments of their own, which no document has. */
  private static void abroad(GazetteerBuilder builder) {
    for (String line : Resource.lines(France.class, "abroad.tsv")) {
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

  private static void divisions(GazetteerBuilder builder) {
    for (String line : Resource.lines(France.class, "divisions.tsv")) {
      String[] cells = line.split("\t", -1);
      builder.division(
          new Division(
              Division.Kind.valueOf(cells[0]), cells[1], cells[2], List.of(cells[3].split(" "))),
          others(cells[4]));
    }
  }

  private static Map<String, District> districts(GazetteerBuilder builder) {
    Map<String, District> all = new HashMap<>();
    for (String line : Resource.lines(France.class, "districts.tsv")) {
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

  private static void quarters(GazetteerBuilder builder, Map<String, District> districts) {
    for (String line : Resource.lines(France.class, "quarters.tsv.gz")) {
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
      GeoPoint center = new GeoPoint(latitude / shell.size(), longitude / shell.size());
      Landmark quarter =
          new Landmark(Where.Kind.DISTRICT, cells[1], center, Area.Polygon.of(shell), QUARTER);
      District district = districts.get(cells[0].substring(0, 5));
      if (district != null) {
        builder.quarter(quarter, district);
      }
    }
  }

  private static void landmarks(GazetteerBuilder builder) {
    for (String line : Resource.lines(France.class, "landmarks.tsv")) {
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
    for (String line : Resource.lines(France.class, "stations.tsv.gz")) {
      String[] cells = line.split("\t");
      int weight = cells[3].equals("0") ? TRAM_STOP : STATION;
      builder.landmark(
          new Landmark(Where.Kind.STATION, cells[0], point(cells[1], cells[2], 1e5), null, weight),
          List.of());
    }
    for (String line : Resource.lines(France.class, "sites.tsv.gz")) {
      String[] cells = line.split("\t");
      builder.landmark(
          new Landmark(Where.Kind.VENUE, cells[0], point(cells[1], cells[2], 1e5), null, MUSEUM),
          List.of());
    }
  }

  private static List<String> others(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static GeoPoint point(String latitude, String longitude, double parts) {
    return new GeoPoint(Integer.parseInt(latitude) / parts, Integer.parseInt(longitude) / parts);
  }

  private France() {}
}
