package io.pulsrag.core.testkit;

import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Place;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Small documents and queries that read as what they are, for tests. */
public final class Samples {

  /** The tenant of samples that name none. */
  public static final Tenant TENANT = Tenant.of("a");

  /** Another tenant. */
  public static final Tenant OTHER_TENANT = Tenant.of("b");

  /** Place Bellecour. */
  public static final GeoPoint LYON = new GeoPoint(45.7578, 4.8320);

  /** Notre-Dame. */
  public static final GeoPoint PARIS = new GeoPoint(48.8530, 2.3499);

  /** A Saturday evening. */
  public static final TimeWindow SATURDAY_EVENING =
      window("2026-11-21T18:00:00Z", "2026-11-21T22:00:00Z");

  /** The moment at which sample questions are asked, the Friday before. */
  public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  /** A document of {@link #TENANT} with a title. */
  public static Document.Builder document(String id) {
    return document(TENANT, id);
  }

  /** A document of a tenant with a title. */
  public static Document.Builder document(Tenant tenant, String id) {
    return Document.builder(tenant, id).title("Rendez-vous");
  }

  /** A concert in Lyon on {@link #SATURDAY_EVENING}. */
  public static Document.Builder jazzInLyonOnSaturday(String id) {
    return jazzInLyonOnSaturday(TENANT, id);
  }

  /** A concert in Lyon on {@link #SATURDAY_EVENING}. */
  public static Document.Builder jazzInLyonOnSaturday(Tenant tenant, String id) {
    return Document.builder(tenant, id)
        .title("Concert de jazz")
        .text(TextField.KEYWORDS, "jazz, concert")
        .text(TextField.SUMMARY, "Un quartet joue ses standards.")
        .body("Le quartet reprend des standards et des compositions. Entrée libre, dès 8 ans.")
        .text(TextField.VENUE, "Le Péristyle")
        .text(TextField.PLACE, "1 place de la Comédie, 69001 Lyon")
        .field("city", "Lyon")
        .field("free", true)
        .field("age_min", 8)
        .field("category", List.of(Value.of("music"), Value.of("jazz")))
        .field("updated_at", List.of(Value.of(Instant.parse("2026-11-01T08:30:00Z"))))
        .place(new Place("Le Péristyle", "1 place de la Comédie", "69001", "Lyon", LYON))
        .occurrence(SATURDAY_EVENING)
        .url(URI.create("https://example.org/events/" + Math.abs(id.hashCode())))
        .language(Locale.FRENCH);
  }

  /** An exhibition in Paris over a fortnight, for which one pays. */
  public static Document.Builder exhibitionInParis(String id) {
    return Document.builder(TENANT, id)
        .title("Exposition de photographies")
        .text(TextField.SUMMARY, "Cent ans de portraits.")
        .field("city", "Paris")
        .field("free", false)
        .field("price_min", 9.5)
        .place(Place.of("Galerie du Marais", "Paris", PARIS))
        .occurrence(window("2026-11-14T09:00:00Z", "2026-11-28T18:00:00Z"))
        .language(Locale.FRENCH);
  }

  /** A window in ISO 8601 instants. */
  public static TimeWindow window(String from, String to) {
    return new TimeWindow(Instant.parse(from), Instant.parse(to));
  }

  /** A query of {@link #TENANT} at {@link #NOW} with room for every sample. */
  public static Query.Builder query() {
    return Query.forTenant(TENANT).now(NOW).limit(1_000);
  }

  /** A hit with one lexical part. */
  public static Hit hit(String id, double score) {
    return new Hit(document(id).build(), score, ScoreParts.of(ScoreParts.LEXICAL, score));
  }

  /** The ids of hits, in their order. */
  public static List<String> ids(List<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }

  /** The ids that a retriever finds, in its order. */
  public static List<String> ids(Retriever retriever, Query query) {
    return ids(retriever.retrieve(query));
  }

  private Samples() {}
}
