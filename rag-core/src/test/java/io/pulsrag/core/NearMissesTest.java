package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NearMissesTest {

  private static final Tenant TENANT = Tenant.of("t");
  private static final Instant NOW = Instant.parse("2025-11-21T10:00:00Z");
  private static final Instant TONIGHT = Instant.parse("2025-11-21T19:00:00Z");
  private static final GeoPoint TOULOUSE = new GeoPoint(43.6045, 1.4442);
  private static final GeoPoint MURET = new GeoPoint(43.4616, 1.3267);
  private static final GeoPoint STRASBOURG = new GeoPoint(48.5734, 7.7521);

  private static final Document PLAY = event("play", "Pièce de théâtre", TONIGHT, STRASBOURG, 12);
  private static final Document RUN = event("run", "Course à pied", TONIGHT, TOULOUSE, 5);
  private static final Document JAZZ_NEXT_WEEK =
      event("jazz", "Concert de jazz", TONIGHT.plus(Duration.ofDays(7)), TOULOUSE, 20);
  private static final Document JAZZ_MURET =
      event("muret", "Concert de jazz à la ferme", TONIGHT, MURET, 20);

  @Test
  @DisplayName("words that no announcement holds are the cause, and nothing is offered")
  void words() {
    Writer.Nearest nearest = find("course de sous-marins", tonightInToulouse(), PLAY, RUN);
    assertThat(nearest.emptiedBy()).isEqualTo(Writer.Nearest.WORDS);
    assertThat(nearest.hits()).isEmpty();
  }

  @Test
  @DisplayName(
      "of a long wish only its subjects have to be held, of one without subjects all counts")
  void longWish() {
    String wish = "jazz inoubliable mamie cousins surprise";
    Query query =
        query(wish, tonightInToulouse()).toBuilder()
            .expansions(List.of(new Expansion("jazz", 1)))
            .build();
    Retriever all = Retriever.scanning(List.of(PLAY, RUN, JAZZ_NEXT_WEEK));
    Writer.Nearest nearest = new NearMisses(all, query, constraints -> Filter.everything()).find();
    assertThat(nearest.emptiedBy()).isEqualTo(Constraints.DATE);
    assertThat(nearest.hits()).extracting(Hit::id).containsExactly("jazz");
    assertThat(find(wish, tonightInToulouse(), PLAY, RUN, JAZZ_NEXT_WEEK).emptiedBy())
        .isEqualTo(Writer.Nearest.WORDS);
  }

  @Test
  @DisplayName("a date is the cause when the same thing happens there soon after")
  void date() {
    Writer.Nearest nearest = find("jazz", tonightInToulouse(), PLAY, RUN, JAZZ_NEXT_WEEK);
    assertThat(nearest.emptiedBy()).isEqualTo(Constraints.DATE);
    assertThat(nearest.hits()).extracting(Hit::id).containsExactly("jazz");
  }

  @Test
  @DisplayName("a place is the cause when the same thing happens nearby at that time")
  void place() {
    Writer.Nearest nearest = find("concert de jazz", tonightInToulouse(), PLAY, RUN, JAZZ_MURET);
    assertThat(nearest.emptiedBy()).isEqualTo(Constraints.PLACE);
    assertThat(nearest.hits()).extracting(Hit::id).containsExactly("muret");
  }

  @Test
  @DisplayName("what is hundreds of kilometres away names the place and is not offered")
  void tooFar() {
    Writer.Nearest nearest = find("théâtre", tonightInToulouse(), PLAY, RUN);
    assertThat(nearest.emptiedBy()).isEqualTo(Constraints.PLACE);
    assertThat(nearest.hits()).isEmpty();
  }

  @Test
  @DisplayName("a price is the cause when nothing else stands in the way")
  void price() {
    Facet cheap =
        Facet.demand("price_max", Value.of(3), Filter.atMost("price_max", 3), "3 € au plus");
    Constraints asked = tonightInToulouse().withFacets(List.of(cheap));
    Writer.Nearest nearest = find("course", asked, PLAY, RUN);
    assertThat(nearest.emptiedBy()).isEqualTo("price_max");
    assertThat(nearest.hits()).extracting(Hit::id).containsExactly("run");
  }

  @Test
  @DisplayName("without words, the constraint that leaves nothing even alone is the cause")
  void impossible() {
    When never =
        When.of(List.of(new TimeWindow(NOW.plus(Duration.ofDays(3_000)), Instant.MAX)), "en 2034");
    Constraints asked = new Constraints(never, toulouse(STRASBOURG, "lyon"), List.of());
    Writer.Nearest nearest = find("", asked, PLAY, RUN);
    assertThat(nearest.emptiedBy()).isEqualTo(Constraints.DATE);
    assertThat(nearest.hits()).isEmpty();
  }

  @Test
  @DisplayName("a scope that follows the date is loosened with it")
  void scopeOfTheDate() {
    Constraints asked = tonightInToulouse();
    Filter tonight = asked.when() == null ? Filter.everything() : asked.when().filter();
    Query query = query("jazz", asked).toBuilder().scope(tonight).build();
    Writer.Nearest nearest =
        new NearMisses(
                Retriever.scanning(List.of(JAZZ_NEXT_WEEK)),
                query,
                constraints -> constraints.when() == null ? Filter.everything() : tonight)
            .find();
    assertThat(nearest.emptiedBy()).isEqualTo(Constraints.DATE);
    assertThat(nearest.hits()).hasSize(1);
  }

  @Test
  @DisplayName("an expansion of the theme stands for the user's own word, and for no other")
  void expansions() {
    Query query =
        query("expo samouraï", Constraints.none()).toBuilder()
            .expansions(List.of(new Expansion("exposition", 1)))
            .build();
    Document shown = event("a", "Exposition : samouraïs et armures", TONIGHT, TOULOUSE, 0);
    Document other = event("b", "Exposition de timbres", TONIGHT, TOULOUSE, 0);
    assertThat(Wanted.of(query).heldBy(shown)).isTrue();
    assertThat(Wanted.of(query).heldBy(other)).isFalse();
  }

  private static Writer.Nearest find(String text, Constraints asked, Document... documents) {
    return new NearMisses(
            Retriever.scanning(List.of(documents)),
            query(text, asked),
            constraints -> Filter.everything())
        .find();
  }

  private static Query query(String text, Constraints asked) {
    return Query.forTenant(TENANT)
        .text(text)
        .constraints(asked)
        .now(NOW)
        .language(Locale.FRENCH)
        .build();
  }

  private static Constraints tonightInToulouse() {
    When tonight =
        When.of(
            List.of(new TimeWindow(TONIGHT.minusSeconds(3_600), TONIGHT.plusSeconds(14_400))),
            "ce soir");
    return new Constraints(tonight, toulouse(TOULOUSE, "toulouse"), List.of());
  }

  private static Where toulouse(GeoPoint center, String key) {
    return Where.of("Toulouse", Where.Kind.CITY, Filter.equal("city_key", key), center);
  }

  private static Document event(
      String id, String title, Instant begin, GeoPoint point, double price) {
    String city =
        point.equals(TOULOUSE) ? "Toulouse" : point.equals(MURET) ? "Muret" : "Strasbourg";
    return Document.builder(TENANT, id)
        .title(title)
        .place(new Place(null, null, null, city, point))
        .field("city_key", city.toLowerCase(Locale.ROOT))
        .field("price_max", price)
        .occurrence(new TimeWindow(begin, begin.plusSeconds(7_200)))
        .build();
  }
}
