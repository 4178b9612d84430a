package io.pulsrag.core.generate;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Conversation;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Place;
import io.pulsrag.core.Query;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Trace;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Value;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import io.pulsrag.core.Writer;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Events and tasks of the tests, all around Friday 21 November 2025, 10:00 in Paris. */
public final class Tasks {

  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  public static final ZonedDateTime NOW = LocalDateTime.parse("2025-11-21T10:00").atZone(PARIS);
  public static final GeoPoint HERE = new GeoPoint(48.8690, 2.3540);

  /** A concert on Saturday evening, everything known. */
  public static Document concert() {
    return event("concert", "Trio Ravel Bleu")
        .text(TextField.KEYWORDS, "jazz, concert, trio")
        .text(TextField.SUMMARY, "Trois amis revisitent Ravel au piano, à la basse et aux balais.")
        .body("Ouverture des portes à 19h45. Bar sur place. Durée : 1h30.")
        .place(place("La Cale Sonore", "12 rue des Mariniers", "75010", "Paris", 48.8722, 2.3630))
        .occurrence(window("2025-11-22T20:30", "2025-11-22T22:00"))
        .field("price_min", 12)
        .field("price_max", 18)
        .field("free", false)
        .field("price_text", "Plein tarif 18 €, réduit 12 €")
        .field("age_min", 10)
        .field("accessibility", List.of(Value.of("mi"), Value.of("hi")))
        .field("registration", "https://billets.example/ravel-bleu")
        .url(URI.create("https://agenda.example/ravel-bleu"))
        .build();
  }

  /** A free exhibition that has begun and runs until 14 January. */
  public static Document exhibition() {
    return event("exhibition", "Lumières du fleuve")
        .text(TextField.KEYWORDS, "exposition, photographie")
        .text(TextField.SUMMARY, "Cent photographies de la Seine, de sa source à son estuaire.")
        .place(place("Halle aux Images", "3 quai Nord", "75011", "Paris", 48.8570, 2.3790))
        .occurrence(window("2025-10-04T00:00", "2026-01-15T00:00"))
        .field("free", true)
        .url(URI.create("https://agenda.example/lumieres"))
        .build();
  }

  /** A class on every Tuesday at 19:00 for five weeks, no price known. */
  public static Document weekly() {
    Document.Builder builder =
        event("weekly", "Atelier cirque des petits")
            .text(TextField.KEYWORDS, "cirque, enfants, atelier")
            .place(place("Le Chapiteau Vert", "8 rue Paul Bert", "69003", "Lyon", 45.757, 4.857))
            .field("age_min", 4)
            .field("age_max", 8)
            .field("accessibility", "vi")
            .url(URI.create("https://agenda.example/cirque"));
    for (int week = 0; week < 5; week++) {
      LocalDateTime begin = LocalDateTime.parse("2025-11-25T19:00").plusWeeks(week);
      builder.occurrence(
          new TimeWindow(
              begin.atZone(PARIS).toInstant(), begin.plusHours(1).atZone(PARIS).toInstant()));
    }
    return builder.build();
  }

  /** Nothing but a title. */
  public static Document bare() {
    return event("bare", "Qui a peur ? Du noir").build();
  }

  public static Document.Builder event(String id, String title) {
    return Document.builder(Tenant.of("t"), id).title(title).language(Locale.FRENCH);
  }

  public static Place place(
      String name, String address, String code, String city, double latitude, double longitude) {
    return new Place(name, address, code, city, new GeoPoint(latitude, longitude));
  }

  public static TimeWindow window(String from, String to) {
    return new TimeWindow(
        LocalDateTime.parse(from).atZone(PARIS).toInstant(),
        LocalDateTime.parse(to).atZone(PARIS).toInstant());
  }

  public static When saturday() {
    return When.of(List.of(window("2025-11-22T00:00", "2025-11-23T00:00")), "samedi 22 novembre");
  }

  public static Where paris() {
    return Where.of(
        "Paris", Where.Kind.CITY, Filter.equal("city_key", "paris"), new GeoPoint(48.8566, 2.3522));
  }

  public static Facet freeOnly() {
    return Facet.demand("free", Value.of(true), Filter.equal("free", true), "gratuit");
  }

  public static List<Hit> hits(Document... documents) {
    return java.util.Arrays.stream(documents)
        .map(document -> new Hit(document, 1, ScoreParts.none()))
        .toList();
  }

  /** Understood as a search. */
  public static Understood search(Locale language, String text, Constraints constraints) {
    return Understood.search(text, constraints, language);
  }

  /** Understood as a question on named things. */
  public static Understood about(
      Intent intent, Locale language, List<String> asks, String... subjects) {
    return new Understood(
        intent,
        String.join(" ", subjects),
        List.of(),
        Constraints.none(),
        List.of(),
        asks,
        List.of(subjects),
        language,
        5);
  }

  public static Writer.Task task(Understood understood, Document... documents) {
    return task(understood, Deadline.after(Duration.ofMinutes(1)), List.of(), documents);
  }

  public static Writer.Task task(
      Understood understood, Deadline deadline, List<Trace.Step> lost, Document... documents) {
    return new Writer.Task(
        understood, query(understood, deadline), hits(documents), Conversation.none(), NOW, lost);
  }

  public static Writer.Task nothing(
      Understood understood, String emptiedBy, Document... alternatives) {
    return new Writer.Task(
        understood,
        query(understood, Deadline.after(Duration.ofMinutes(1))),
        List.of(),
        Conversation.none(),
        NOW,
        List.of(),
        new Writer.Nearest(emptiedBy, hits(alternatives)));
  }

  public static Query query(Understood understood, Deadline deadline) {
    return Query.forTenant(Tenant.of("t"))
        .text(understood.text())
        .constraints(understood.constraints())
        .language(understood.language())
        .now(NOW.toInstant())
        .near(HERE)
        .deadline(deadline)
        .build();
  }

  private Tasks() {}
}
