package io.pulsrag.geo;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import io.pulsrag.geo.internal.Resource;
import java.nio.charset.StandardCharsets;
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
    towns(builder);
    abroad(builder);
    divisions(builder);
    Map<String, District> districts = districts(builder);
    quarters(builder, districts);
    landmarks(builder);
    for (String line : Resource.lines(France.class, "nicknames.tsv")) {
      String[] cells = line.split(";", -1);
      builder.towns.stream()
          .filter(town -> town.code().equals(cells[1]))
          .findFirst()
          .ifPresent(town -> builder.otherName(cells[0], town));
    }
    return builder.build();
  }

  /** Read from the bytes: most names are ASCII, which makes short strings of one byte a letter. */
  private static void towns(GazetteerBuilder builder) {
    byte[] text = Resource.bytes(France.class, "towns.tsv.gz");
    int[] ends = new int[8];
    String department = "";
    for (int start = 0; start < text.length; start = ends[7] + 1) {
      int at = start;
      for (int i = 0; i < ends.length; i++) {
        byte end = (byte) (i == ends.length - 1 ? '\n' : '\t');
        while (text[at] != end) {
          at++;
        }
        ends[i] = at++;
      }
      String said = string(text, ends[2] + 1, ends[3]);
      department = said.equals(department) ? department : said;
      GeoPoint center =
          ends[6] == ends[5] + 1
              ? null
              : new GeoPoint(
                  number(text, ends[5] + 1, ends[6]) / 1e4,
                  number(text, ends[6] + 1, ends[7]) / 1e4);
      builder.town(
          new Town(
              string(text, start, ends[0]),
              string(text, ends[0] + 1, ends[1]),
              string(text, ends[1] + 1, ends[2]),
              department,
              number(text, ends[3] + 1, ends[4]),
              string(text, ends[4] + 1, ends[5]),
              center));
    }
  }

  private static String string(byte[] text, int from, int to) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }

  /** A whole number; 0 when nothing stands there. */
  private static int number(byte[] text, int from, int to) {
    boolean negative = from < to && text[from] == '-';
    int number = 0;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      number = 10 * number + text[i] - '0';
    }
    return negative ? -number : number;
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
