package io.pulsrag.geo.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.PlaceResolver.Mention;
import io.pulsrag.core.Where;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.KnownPlaces;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceUnderstandingTest {

  private static final GeoPoint LYON = new GeoPoint(45.76, 4.85);
  private static final GeoPoint VALENCE = new GeoPoint(44.93, 4.89);

  private final PlaceUnderstanding places = PlaceUnderstanding.france();

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "concert à Orange ce week-end | Orange CITY",
        "du jazz à orange samedi | Orange CITY",
        "sortie à Tours demain | Tours CITY",
        "concert ce soir à Die ? | Die CITY",
        "expo montelimar ce weekend | Montélimar CITY",
        "balade dimanche à Romans | Romans-sur-Isère CITY",
        "dans le onzième | Paris 11e DISTRICT",
        "dans le XIe | Paris 11e DISTRICT",
        "Paris XI | Paris 11e DISTRICT",
        "75011 ce soir | Paris 11e DISTRICT",
        "fete de la musique 14e le 21 juin | Paris 14e DISTRICT",
        "le 8e arrondissement de Marseille | Marseille 8e DISTRICT",
        "vers la place d'Italie (13e) | Paris 13e DISTRICT",
        "dans la Drôme | Drôme DEPARTMENT",
        "dans le 93 | Seine-Saint-Denis DEPARTMENT",
        "dans la Vienne | Vienne DEPARTMENT",
        "à Vienne | Vienne CITY",
        "en ile de france | Île-de-France REGION",
        "expos parisiennes ce week-end | Paris CITY",
        "ya un bal demain sur paname? | Paris CITY",
        "à st denis | Saint-Denis CITY",
        "au Havre | Le Havre CITY",
        "a l hay les roses | L'Haÿ-les-Roses CITY",
        "à Montélimr samedi | Montélimar CITY",
        "près de la Villette | La Villette VENUE",
        "métro Jaurès | Jaurès STATION",
        "en petite couronne | petite couronne AREA",
      })
  void understandsFrench(String text, String place) {
    assertThat(named(text, Locale.FRENCH, null)).containsOnly(place);
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "what to do in Nice on Saturday | Nice CITY",
        "what to do in nice this weekend | Nice CITY",
        "any exhibition open late on Saturday in the 16th? | Paris 16e DISTRICT",
        "bike rides in the Drôme the first weekend of May | Drôme DEPARTMENT",
        "what about Montélimar? | Montélimar CITY",
      })
  void understandsEnglish(String text, String place) {
    assertThat(named(text, Locale.ENGLISH, null)).containsExactly(place);
  }

  @ParameterizedTest(name = "{0} names no place")
  @ValueSource(
      strings = {
        "un verre au Bar ce soir",
        "danse contemporaine demain",
        "jus d'orange et brunch",
        "concert Les Amants de Paris",
        "Y a-t-il un concert ce soir ?",
        "Tours guidés de la ville",
        "Lens photo",
        "expo de janvier à mars",
        "peinture du 19e siècle",
        "la 3e édition du festival",
        "entre le 10 et le 13 juillet",
        "cours à domicile",
        "à moitié prix",
        "concert à l'opéra",
        "Lyon-Valence en train",
        "événement en ligne en février",
        "rue de Lyon",
        "où est né martin ?",
        "Combien de plis se trouvent sur le crouzet ?"
      })
  void leavesWordsAlone(String text) {
    assertThat(places.resolve(text, Locale.FRENCH, null)).isEmpty();
  }

  @ParameterizedTest(name = "{0} names no place")
  @ValueSource(
      strings = {
        "have a nice day", "something nice to do tomorrow", "guided tours this weekend",
        "in the 18th century", "something in English", "a day in may"
      })
  void leavesEnglishWordsAlone(String text) {
    assertThat(places.resolve(text, Locale.ENGLISH, null)).isEmpty();
  }

  @ParameterizedTest(name = "{0} reaches {1} m")
  @CsvSource(
      delimiter = '|',
      value = {
        "autour de Valence à 20 km | 20000",
        "jardins vers crest (15 km maxi) | 15000",
        "à 15 min à pied de Bastille | 923",
        "dans un rayon de 10 km autour de Crest | 10000"
      })
  void readsDistances(String text, double meters) {
    Where where = places.resolve(text, Locale.FRENCH, null).getFirst().where();
    assertThat(where.radiusMeters()).isCloseTo(meters, within(1));
  }

  @Test
  void takesThePositionOfThePerson() {
    assertThat(named("jardins près de moi samedi", Locale.FRENCH, VALENCE))
        .containsExactly("près de vous POINT");
    assertThat(places.resolve("jardins près de moi samedi", Locale.FRENCH, null)).isEmpty();
    assertThat(named("dans le 3e", Locale.FRENCH, LYON)).containsExactly("Lyon 3e DISTRICT");
  }

  @Test
  void keepsOtherTownsOfTheName() {
    Where valence = places.resolve("à Valence", Locale.FRENCH, null).getFirst().where();
    assertThat(valence.alternatives())
        .extracting(Where::name)
        .contains("Valence (Tarn-et-Garonne)");
    Where other = places.resolve("à Valence (82)", Locale.FRENCH, null).getFirst().where();
    assertThat(other.center()).isEqualTo(new GeoPoint(44.1076, 0.8996));
  }

  @ParameterizedTest(name = "{0} offers {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "un concert à Saint-Denis | Saint-Denis (La Réunion)",
        "un marché à Saint-Vallier | Saint-Vallier (Drôme)",
        "une expo à Valence | Valence (Tarn-et-Garonne)",
      })
  void offersOtherTownsOfTheName(String text, String other) {
    Where where = places.resolve(text, Locale.FRENCH, null).getFirst().where();
    assertThat(where.name()).isEqualTo(other.replaceFirst(" [(].*", ""));
    assertThat(where.alternatives()).extracting(Where::name).contains(other);
    Where meant = places.resolve("à " + other, Locale.FRENCH, null).getFirst().where();
    assertThat(meant.alternatives()).isEmpty();
    assertThat(where.alternatives()).extracting(Where::center).contains(meant.center());
  }

  @ParameterizedTest(name = "{0} offers no other")
  @ValueSource(strings = {"à Paris", "à Lyon ce soir", "à Valence (82)", "à Nantes", "à Tours"})
  void offersNothingWhereTheNameIsClear(String text) {
    assertThat(places.resolve(text, Locale.FRENCH, null).getFirst().where().alternatives())
        .isEmpty();
  }

  @Test
  @DisplayName("the nearer of two towns of a name is meant, and the farther still offered")
  void nearerOfTwo() {
    GeoPoint reunion = new GeoPoint(-21.1, 55.5);
    Where there = places.resolve("à Saint-Denis", Locale.FRENCH, reunion).getFirst().where();
    assertThat(there.center().distanceMeters(reunion)).isLessThan(50_000);
    Where here = places.resolve("à Saint-Denis", Locale.FRENCH, null).getFirst().where();
    assertThat(here.center().latitude()).isGreaterThan(48);
  }

  @Test
  void tellsWhatIsExcluded() {
    List<Mention> mentions =
        places.resolve("une expo dans la Drôme, sauf à Valence", Locale.FRENCH, null);
    assertThat(mentions).extracting(Mention::excluded).containsExactly(false, true);
  }

  @ParameterizedTest(name = "{0} leaves out {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "une expo à Paris, sauf le 18e et le 19e | Paris 18e ou Paris 19e",
        "un concert, pas à Lyon ou à Bron | Lyon ou Bron",
        "je ne veux pas aller à Lille | Lille",
        "pas envie d'aller à Paris | Paris",
        "évitez Marseille | Marseille"
      })
  void leavesOutAllThatIsNamed(String text, String out) {
    assertThat(places.resolve(text, Locale.FRENCH, null))
        .filteredOn(Mention::excluded)
        .extracting(mention -> mention.where().name())
        .containsOnly(out);
  }

  @ParameterizedTest(name = "{0} leaves out nothing")
  @ValueSource(
      strings = {
        "pourquoi pas aller à Lyon ?",
        "on ne pourrait pas aller à Lyon ?",
        "pas à pas, un atelier à Lyon"
      })
  void leavesNothingOut(String text) {
    assertThat(places.resolve(text, Locale.FRENCH, null))
        .extracting(mention -> mention.where().name() + mention.excluded())
        .containsExactly("Lyonfalse");
  }

  @ParameterizedTest(name = "{0} reaches {1} m")
  @CsvSource(
      delimiter = '|',
      value = {
        "à trois quarts d'heure de voiture de Mende | 27692",
        "à 1h30 de route de Pau | 55385",
        "à une heure et demie de route de Pau | 55385",
        "à une demi-heure à pied de Nation | 1846",
        "à 15 minutes de Bastille à pied | 923",
        "à une heure de Valence en voiture | 36923",
        "à deux heures de Lyon en train | 35385"
      })
  void readsTravelTimes(String text, double meters) {
    Where where = places.resolve(text, Locale.FRENCH, null).getFirst().where();
    assertThat(where.radiusMeters()).isCloseTo(meters, within(1));
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "un spectacle métro Pigalle | Pigalle STATION",
        "un bar entre Bastille et République | entre Bastille et République AREA",
        "à Rouen, Le Havre ou Dieppe | Rouen, Le Havre ou Dieppe AREA",
        "dans les 3e, 4e et 5e arrondissements | Paris 3e, Paris 4e ou Paris 5e AREA",
        "à Annecy, sinon à Chambéry | Annecy ou Chambéry AREA",
        "on passe par Millau jeudi | Millau CITY",
        "théatre a Avingon | Avignon CITY",
        "un concert à aVlence | Valence CITY",
        "un festival de rock en Belgique | Belgique COUNTRY",
        "les concerts du parc des Buttes-Chaumont | Buttes-Chaumont VENUE",
      })
  void understandsMoreFrench(String text, String place) {
    assertThat(named(text, Locale.FRENCH, null)).containsOnly(place);
  }

  @ParameterizedTest(name = "{0} names no place")
  @ValueSource(
      strings = {
        "on veut voir An American in Paris",
        "visite guidée de l'église Saint-Sulpice",
        "une conférence sur Victor Hugo",
        "La Vie parisienne d'Offenbach",
        "un récit de voyage au Japon",
        "une heure de contes en novembre",
        "Participez à l'Escape Game",
        "un concert au Centre tchèque"
      })
  void leavesTitlesAlone(String text) {
    assertThat(places.resolve(text, Locale.FRENCH, null)).isEmpty();
  }

  @Test
  void joinsWhatBelongsTogether() {
    assertThat(named("à Lyon ce soir, dans le 3e", Locale.FRENCH, null))
        .containsExactly("Lyon 3e DISTRICT", "Lyon 3e DISTRICT");
    assertThat(named("entre Lyon et Valence", Locale.FRENCH, null))
        .containsOnly("entre Lyon et Valence AREA");
    assertThat(named("à Valence ou à Crest", Locale.FRENCH, null))
        .containsOnly("Valence ou Crest AREA");
  }

  @Test
  void knowsTheVenuesOfTheDocuments() {
    KnownPlaces known =
        KnownPlaces.of(List.of(Place.of("Le Sucre", "Lyon", new GeoPoint(45.7375, 4.8147))));
    PlaceUnderstanding own = PlaceUnderstanding.builder(Gazetteer.france()).known(known).build();
    assertThat(own.resolve("au Sucre samedi", Locale.FRENCH, null))
        .extracting(mention -> mention.where().name())
        .containsExactly("Le Sucre");
  }

  @Test
  @DisplayName("of two towns of a name, the one where documents happen is meant")
  void townOfTheDocuments() {
    KnownPlaces known =
        KnownPlaces.of(
            List.of(Place.of("L'Octroi", "Saint-Vallier", new GeoPoint(45.1787, 4.8165))));
    PlaceUnderstanding own = PlaceUnderstanding.builder(Gazetteer.france()).known(known).build();
    Where there = own.resolve("à Saint-Vallier", Locale.FRENCH, null).getFirst().where();
    assertThat(there.center().distanceMeters(VALENCE)).isLessThan(40_000);
    assertThat(there.alternatives())
        .extracting(Where::name)
        .contains("Saint-Vallier (Saône-et-Loire)");
    Where other = places.resolve("à Saint-Vallier", Locale.FRENCH, null).getFirst().where();
    assertThat(other.center().distanceMeters(VALENCE)).isGreaterThan(100_000);
  }

  private List<String> named(String text, Locale language, GeoPoint near) {
    return places.resolve(text, language, near).stream()
        .map(mention -> mention.where().name() + " " + mention.where().kind())
        .collect(Collectors.toList());
  }

  private static org.assertj.core.data.Offset<Double> within(double meters) {
    return org.assertj.core.data.Offset.offset(meters);
  }
}
