package io.pulsrag.core.generate;

import static io.pulsrag.core.generate.Tasks.about;
import static io.pulsrag.core.generate.Tasks.bare;
import static io.pulsrag.core.generate.Tasks.concert;
import static io.pulsrag.core.generate.Tasks.exhibition;
import static io.pulsrag.core.generate.Tasks.freeOnly;
import static io.pulsrag.core.generate.Tasks.task;
import static io.pulsrag.core.generate.Tasks.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Document;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Writer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemAnswersTest {

  @ParameterizedTest(name = "{0} in {1}")
  @DisplayName("a fact asked of one event is answered from its fields with the citation")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          begin | fr | commence demain (samedi 22 novembre) à 20 h 30 [1].
          begin | en | starts tomorrow (Saturday 22 November) at 8:30 pm [1].
          end | fr | se termine samedi 22 novembre à 22 h [1].
          place | fr | La Cale Sonore, 12 rue des Mariniers, 75010 Paris (à 750 m) [1].
          price | fr | Plein tarif 18 €, réduit 12 € [1].
          age | fr | s’adresse au public dès 10 ans [1].
          accessible | fr | accessible en fauteuil roulant
          booking | fr | passez par https://billets.example/ravel-bleu
          """)
  void known(String ask, String language, String expected) {
    assertThat(ask(Locale.of(language), ask, concert())).contains(expected);
  }

  @ParameterizedTest
  @DisplayName("a fact that the source does not hold is said to be not stated, with the citation")
  @ValueSource(
      strings = {"begin", "end", "place", "price", "age", "accessible", "online", "booking"})
  void unknown(String ask) {
    assertThat(ask(Locale.FRENCH, ask, bare())).contains("pas indiqué").contains("[1]");
    assertThat(ask(Locale.ENGLISH, ask, bare())).contains("not stated").contains("[1]");
  }

  @Test
  @DisplayName("other accessibility is not mistaken for wheelchair access")
  void notWheelchair() {
    assertThat(ask(Locale.FRENCH, "accessible", weekly()))
        .contains("l’accès en fauteuil n’est pas indiqué", "handicap visuel");
  }

  @Test
  @DisplayName("an event that is over is spoken of in the past")
  void over() {
    Document past =
        Tasks.event("past", "Bal d’automne")
            .occurrence(Tasks.window("2025-10-04T21:00", "2025-10-04T23:30"))
            .build();
    assertThat(ask(Locale.FRENCH, "begin", past)).contains("c’était samedi 4 octobre à 21 h [1]");
  }

  @Test
  @DisplayName("a name that no title holds is answered with a warning")
  void unsure() {
    Writer.Task task =
        task(
            about(Intent.ITEM_QUESTION, Locale.FRENCH, List.of("begin"), "Grand orchestre pop"),
            concert());
    assertThat(write(task)).containsPattern("pas sûr|Aucun titre");
  }

  @Test
  @DisplayName("two named events are compared point by point, then against what was asked")
  void comparison() {
    Writer.Task task =
        task(
            about(
                    Intent.COMPARISON,
                    Locale.FRENCH,
                    List.of(),
                    "Trio Ravel Bleu",
                    "Lumières du fleuve")
                .withConstraints(new Constraints(null, null, List.of(freeOnly()))),
            concert(),
            exhibition());
    String text = write(task);
    assertThat(text)
        .contains("Quand ? Le premier : demain", "Le second : jusqu’au 14 janvier")
        .contains("Combien ? Le premier : de 12 € à 18 € [1]. Le second : gratuit [2].")
        .contains("(gratuit), seul « Lumières du fleuve » convient [2].");
  }

  @Test
  @DisplayName("without demands a comparison names the nearest and the cheapest")
  void comparisonWithoutDemands() {
    Writer.Task task =
        task(
            about(
                Intent.COMPARISON,
                Locale.ENGLISH,
                List.of(),
                "Lumières du fleuve",
                "Trio Ravel Bleu"),
            concert(),
            exhibition());
    assertThat(write(task))
        .contains("The nearest is “Trio Ravel Bleu” [1].")
        .contains("The cheapest is “Lumières du fleuve” [2].");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @DisplayName("of an event with an end alone the end is said, and that the begin is not stated")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          begin | fr | se termine samedi 22 novembre à 22 h ; l’annonce n’indique pas le début [1].
          begin | en | ends Saturday 22 November at 10 pm; the start is not stated [1].
          end   | fr | se termine samedi 22 novembre à 22 h [1].
          """)
  void endOnly(String ask, String language, String expected) {
    assertThat(ask(Locale.of(language), ask, endOnly())).contains(expected).doesNotContain("59");
  }

  @Test
  @DisplayName("in a list an end alone reads as an end")
  void endOnlyInList() {
    assertThat(write(task(Tasks.search(Locale.FRENCH, "", Constraints.none()), endOnly())))
        .contains("fin le samedi 22 novembre à 22 h (début non indiqué)");
  }

  @Test
  @DisplayName("an event of which only the town is known is placed there, without an address")
  void townOnly() {
    Document event =
        Tasks.event("port", "Fête du port")
            .place(new io.pulsrag.core.Place(null, null, null, "Le Havre", null))
            .build();
    assertThat(ask(Locale.FRENCH, "place", event))
        .contains("a lieu au Havre ; l’adresse n’est pas indiquée [1].");
  }

  @Test
  @DisplayName("a title with quotation marks is quoted with those of the second kind")
  void nestedMarks() {
    Document event = Tasks.event("lire", "Atelier « Tout lire » (école)").build();
    assertThat(ask(Locale.FRENCH, "price", event)).contains("« Atelier “Tout lire” (école) »");
  }

  @Test
  @DisplayName("asked for the cheaper of two without prices, says that it cannot tell")
  void noPrices() {
    Document one = Tasks.event("one", "Bal de mai").build();
    Document two = Tasks.event("two", "Bal de juin").build();
    Writer.Task task =
        task(
            about(Intent.COMPARISON, Locale.FRENCH, List.of("price"), "Bal de mai", "Bal de juin"),
            one,
            two);
    assertThat(write(task)).contains("je ne peux pas dire lequel est le moins cher");
  }

  private static Document endOnly() {
    return Tasks.event("end", "Noëls d’orgue")
        .occurrence(Tasks.window("2025-11-22T21:59", "2025-11-22T22:00"))
        .field("end_only", true)
        .build();
  }

  private static String ask(Locale language, String ask, Document document) {
    return write(
        task(about(Intent.ITEM_QUESTION, language, List.of(ask), document.title()), document));
  }

  private static String write(Writer.Task task) {
    String text = ExtractiveWriter.create().write(task, piece -> {}).text();
    return text.replace('\u00a0', ' ');
  }
}
