package io.pulsrag.geo.understand;

import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.PlaceResolver.Mention;
import io.pulsrag.core.Where;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question of the tables of fresh places, with the places it names.
 *
 * @param language of the question
 * @param kind the heading under which it stands
 * @param text the question
 * @param wanted what each place has to be
 * @param near where the person is, or null
 */
record FreshPlace(Locale language, String kind, String text, List<Wanted> wanted, GeoPoint near) {

  /** The questions of a table. */
  static List<FreshPlace> of(String table) {
    List<FreshPlace> all = new ArrayList<>();
    String[] heading = {"fr", ""};
    for (String line : lines(table)) {
      if (line.startsWith("== ")) {
        heading = line.substring(3).split(" ", 2);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" \\| ", -1);
        List<Wanted> wanted =
            parts[1].strip().equals("none")
                ? List.of()
                : Arrays.stream(parts[1].split(";", -1))
                    .map(String::strip)
                    .map(Wanted::of)
                    .toList();
        GeoPoint near = parts.length > 2 ? point(parts[2]) : null;
        all.add(new FreshPlace(Locale.of(heading[0]), heading[1], parts[0], wanted, near));
      }
    }
    return all;
  }

  /** Whether exactly the wanted places were found. */
  boolean isRight(List<Mention> found) {
    List<Mention> left = new ArrayList<>(distinct(found));
    for (Wanted one : wanted) {
      if (!left.removeIf(one::is)) {
        return false;
      }
    }
    return left.isEmpty();
  }

  /** Every place once, however often it is mentioned. */
  static List<Mention> distinct(List<Mention> found) {
    List<Mention> distinct = new ArrayList<>();
    for (Mention one : found) {
      if (distinct.stream()
          .noneMatch(
              other -> other.where().equals(one.where()) && other.excluded() == one.excluded())) {
        distinct.add(one);
      }
    }
    return distinct;
  }

  private static List<String> lines(String table) {
    try (InputStream in = FreshPlace.class.getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GeoPoint point(String text) {
    String[] degrees = text.strip().split(",", 2);
    return new GeoPoint(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
  }

  /**
   * What a place has to be.
   *
   * @param name as shown; of what is smaller than a town its words are enough
   * @param kinds any of them
   * @param excluded whether it is to be left out
   * @param from least radius in metres, 0 when any will do
   * @param to greatest radius in metres
   * @param at a point within 15 km of its center, or null
   * @param alternatives whether there have to be others of the name
   */
  record Wanted(
      String name,
      List<Where.Kind> kinds,
      boolean excluded,
      double from,
      double to,
      GeoPoint at,
      boolean alternatives) {
    private static final Pattern FORM =
        Pattern.compile(
            "(-?)(.+?) ([A-Z]+(?:/[A-Z]+)*)(?: alt)?(?: r=([0-9]+)(?:\\.\\.([0-9]+))?)?"
                + "(?: @([-0-9.,]+))?");

    static Wanted of(String text) {
      Matcher form = FORM.matcher(text);
      if (!form.matches()) {
        throw new IllegalArgumentException("not a place: " + text);
      }
      double from = form.group(4) == null ? 0 : Double.parseDouble(form.group(4));
      double to = form.group(5) == null ? from : Double.parseDouble(form.group(5));
      return new Wanted(
          form.group(2),
          Arrays.stream(form.group(3).split("/", -1)).map(Where.Kind::valueOf).toList(),
          !form.group(1).isEmpty(),
          from,
          to,
          form.group(6) == null ? null : point(form.group(6)),
          text.contains(" alt"));
    }

    boolean is(Mention mention) {
      Where where = mention.where();
      return mention.excluded() == excluded
          && kinds.contains(where.kind())
          && isNamed(where)
          && (from == 0
              || (where.radiusMeters() >= 0.99 * from && where.radiusMeters() <= 1.01 * to))
          && (at == null || (where.center() != null && where.center().distanceMeters(at) < 15_000))
          && (!alternatives || !where.alternatives().isEmpty());
    }

    private static String inFrench(String name) {
      return name.replace(" or ", " ou ")
          .replace(" et ", " ou ")
          .replace(" and ", " ou ")
          .replace("between ", "entre ")
          .replace("near you", "pres de vous");
    }

    private boolean isNamed(Where where) {
      String found = inFrench(Folding.fold(where.name()));
      String said = inFrench(Folding.fold(name));
      boolean small =
          where.kind() == Where.Kind.DISTRICT
              || where.kind() == Where.Kind.STATION
              || where.kind() == Where.Kind.VENUE;
      return found.equals(said) || (small && (" " + found + " ").contains(" " + said + " "));
    }
  }
}
