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

  private static String ask(Locale language, String ask, Document document) {
    return write(
        task(about(Intent.ITEM_QUESTION, language, List.of(ask), document.title()), document));
  }

  private static String write(Writer.Task task) {
    String text = ExtractiveWriter.create().write(task, piece -> {}).text();
    return text.replace('\u00a0', ' ');
  }
}
