package io.pulsrag.core.guard;

import static io.pulsrag.core.generate.Tasks.concert;
import static io.pulsrag.core.generate.Tasks.exhibition;
import static io.pulsrag.core.generate.Tasks.freeOnly;
import static io.pulsrag.core.generate.Tasks.hits;
import static io.pulsrag.core.generate.Tasks.paris;
import static io.pulsrag.core.generate.Tasks.saturday;
import static io.pulsrag.core.generate.Tasks.search;
import static io.pulsrag.core.generate.Tasks.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Guardrail;
import io.pulsrag.core.Guardrail.Change;
import io.pulsrag.core.Guardrail.Inspection;
import io.pulsrag.core.Guardrail.Pass;
import io.pulsrag.core.Guardrail.Point;
import io.pulsrag.core.Query;
import io.pulsrag.core.generate.Tasks;
import io.pulsrag.core.testkit.GuardrailContract;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundingCheckTest extends GuardrailContract {

  private final GroundingCheck check = GroundingCheck.builder(Tasks.PARIS).build();

  @Override
  protected Guardrail guardrail() {
    return check;
  }

  @Override
  protected List<Inspection> caught() {
    return List.of(
        inspection("Le trio joue à 21 h [1].", concert()),
        inspection("« Une Nuit à l'opéra » est gratuit [1].", concert()),
        inspection("Le trio joue dimanche 23 novembre à Lyon, pour 40 € [1].", concert()),
        inspection("Réservez sur https://pirate.example/ [1].", concert()));
  }

  @ParameterizedTest
  @DisplayName("facts of the cited document pass in any spelling")
  @ValueSource(
      strings = {
        "« Trio Ravel Bleu », samedi 22 novembre à 20 h 30, La Cale Sonore, Paris [1].",
        "Le trio joue le 22/11 à 20h30 [1].",
        "Le 22 novembre 2025, à vingt heures trente [1].",
        "C’est samedi, à 20:30 [1].",
        "C’est demain à huit heures et demie du soir [1].",
        "Rendez-vous demain soir à 20 heures 30, fin à 22 h [1].",
        "It starts at half past eight on Saturday, November 22nd [1].",
        "It starts tomorrow at 8:30 pm and ends at ten o'clock [1].",
        "It starts at 8.30 p.m. on the 22nd of November [1].",
        "Comptez de 12 à 18 € [1].",
        "Les places coûtent douze ou dix-huit euros [1].",
        "Tickets are €12 to €18, so it is not free [1].",
        "L’entrée est payante, à partir de 12 euros [1].",
        "Ce n'est pas gratuit [1].",
        "C’est ouvert dès dix ans [1].",
        "It is for ages 10 and up [1].",
        "Le lieu est accessible en fauteuil roulant [1].",
        "The venue is wheelchair accessible [1].",
        "Les portes ouvrent à 19h45, et le concert dure 1 h 30 [1].",
        "L'adresse : 12 rue des Mariniers, 75010 Paris [1].",
        "On réserve sur https://billets.example/ravel-bleu [1].",
        "Pour y aller : https://agenda.example/ravel-bleu.",
        "Il n'est pas indiqué si le bar est accessible ; le prix des boissons n'est pas indiqué [1].",
        "Un concert de jazz tout en douceur, à deux pas de chez vous [1].",
        "Ce n'est pas complet, et ce n'est pas annulé [1]."
      })
  void passes(String sentence) {
    assertThat(inspect(sentence, concert())).isInstanceOf(Pass.class);
  }

  @ParameterizedTest
  @DisplayName("facts that the cited document does not hold are caught in any spelling")
  @ValueSource(
      strings = {
        "Le trio joue dimanche 22 novembre à 20 h 30 [1].",
        "Le trio joue le 23/11 à 20h30 [1].",
        "Le vingt-trois novembre, à vingt heures trente [1].",
        "C’est vendredi, à 20:30 [1].",
        "C’est ce soir à 20 h 30 [1].",
        "C’est demain à vingt et une heures [1].",
        "It starts at half past nine on Saturday [1].",
        "It starts tomorrow at 8:30 am [1].",
        "Comptez de 12 à 20 € [1].",
        "Les places coûtent treize euros [1].",
        "Tickets are €10 [1].",
        "C’est gratuit [1].",
        "Entry is free [1].",
        "C'est gratuit pour tous [1].",
        "C’est ouvert dès six ans [1].",
        "For ages 12 and up [1].",
        "Le lieu n’est pas accessible en fauteuil roulant [1].",
        "It is not wheelchair accessible [1].",
        "C’est complet [1].",
        "It has been cancelled [1].",
        "Cela se passe à Lyon [1].",
        "It is in Montreuil [1].",
        "« Quatuor Ravel Bleu » joue à Paris [1].",
        "Rendez-vous à La Cale Rouge [1].",
        "Réservez sur https://billets.example/autre [1].",
        "C'est à suivre en ligne [1].",
        "Sans réservation [1]."
      })
  void catches(String sentence) {
    assertThat(inspect(sentence, concert())).isInstanceOf(Change.class);
  }

  @Test
  @DisplayName("a sentence is held to the documents that it cites, not to the others")
  void heldToItsCitation() {
    assertThat(inspect("C’est gratuit [2].", concert(), exhibition())).isInstanceOf(Pass.class);
    assertThat(inspect("C’est gratuit [1].", concert(), exhibition())).isInstanceOf(Change.class);
    assertThat(inspect("C’est gratuit.", concert(), exhibition())).isInstanceOf(Pass.class);
  }

  @Test
  @DisplayName("a date and an hour of different occurrences do not go together")
  void pairs() {
    Document two =
        Tasks.event("two", "Bal")
            .occurrence(Tasks.window("2025-11-22T20:30", "2025-11-22T22:00"))
            .occurrence(Tasks.window("2025-11-23T17:00", "2025-11-23T18:00"))
            .build();
    assertThat(inspect("Samedi 22 novembre à 20 h 30 ou dimanche 23 novembre à 17 h [1].", two))
        .isInstanceOf(Pass.class);
    assertThat(inspect("Samedi 22 novembre à 17 h [1].", two)).isInstanceOf(Change.class);
  }

  @Test
  @DisplayName("the end of a series or of a long run is its own, not a day within")
  void lastDays() {
    assertThat(inspect("À voir jusqu’au 14 janvier [1].", exhibition())).isInstanceOf(Pass.class);
    assertThat(inspect("À voir jusqu’au 12 janvier [1].", exhibition())).isInstanceOf(Change.class);
    assertThat(inspect("Tous les mardis à 19 h jusqu’au 23 décembre [1].", weekly()))
        .isInstanceOf(Pass.class);
    assertThat(inspect("Tous les mercredis à 19 h [1].", weekly())).isInstanceOf(Change.class);
    assertThat(inspect("Tous les mardis jusqu’au 16 décembre [1].", weekly()))
        .isInstanceOf(Change.class);
  }

  @Test
  @DisplayName("what has one right value only is repaired, and the reason says so")
  void repairs() {
    Change change = (Change) inspect("Le trio joue demain à 21 h [1].", concert());
    assertThat(change.text().replace('\u00a0', ' '))
        .isEqualTo("Le trio joue demain à 20 h 30 [1].");
    assertThat(change.reason()).contains("repaired", "time");
    Change city = (Change) inspect("Cela se passe à Lyon [1].", concert());
    assertThat(city.text()).isEqualTo("Cela se passe à Paris [1].");
  }

  @Test
  @DisplayName("what cannot be repaired is taken out, the rest of the answer stays")
  void removes() {
    Change change =
        (Change)
            inspect(
                "Un trio joue à 20 h 30 [1]. C’est gratuit [1]. L’entrée est à 12 € [1].",
                concert());
    assertThat(change.text()).isEqualTo("Un trio joue à 20 h 30 [1]. L’entrée est à 12 € [1].");
    assertThat(change.reason()).isEqualTo("not in the cited documents: free");
  }

  @Test
  @DisplayName("what the user asked may be repeated, but not as a statement on a document")
  void askedMayBeRepeated() {
    Constraints asked = new Constraints(saturday(), paris(), List.of(freeOnly()));
    Query query =
        Tasks.query(search(Locale.FRENCH, "jazz", asked), Deadline.after(Duration.ofMinutes(1)));
    assertThat(inspect("Rien de gratuit à Paris samedi 22 novembre.", query))
        .isInstanceOf(Pass.class);
    assertThat(inspect("Rien de gratuit à Lyon samedi 22 novembre.", query))
        .isInstanceOf(Change.class);
    assertThat(inspect("Cet atelier a lieu à Paris [1].", query, weekly()))
        .isInstanceOf(Change.class);
  }

  @Test
  @DisplayName("a quoted word in small letters is no title, whatever blanks stand around it")
  void quotedWord() {
    assertThat(inspect("Il y en a d’autres : dites «\u00a0plus\u00a0».", concert()))
        .isInstanceOf(Pass.class);
    assertThat(inspect("On y joue «\u00a0Les Planètes\u00a0».", concert()))
        .isNotInstanceOf(Pass.class);
  }

  @Test
  @DisplayName("the number of a district before a date is no day of its month")
  void districtBeforeDate() {
    assertThat(inspect("Voici une idée à Paris 1er, samedi 22 novembre [1] :", concert()))
        .isInstanceOf(Pass.class);
    assertThat(inspect("Le 21, le 22 novembre [1].", concert())).isNotInstanceOf(Pass.class);
  }

  @ParameterizedTest
  @DisplayName("thousands are part of a price, however they are set apart")
  @ValueSource(strings = {"%s €", "%s euros", "€%s"})
  void thousands(String price) {
    Document course = Tasks.event("course", "Stage").field("price_min", 1190).build();
    for (String figures : List.of("1190", "1\u00a0190", "1\u202f190", "1,190", "1.190")) {
      assertThat(inspect("Comptez " + price.formatted(figures) + " [1].", course))
          .as(figures)
          .isInstanceOf(Pass.class);
    }
    assertThat(inspect("Comptez " + price.formatted("190") + " [1].", course))
        .isNotInstanceOf(Pass.class);
    assertThat(inspect("Comptez " + price.formatted("2 190") + " [1].", course))
        .isNotInstanceOf(Pass.class);
  }

  @ParameterizedTest
  @DisplayName("a town that opens the sentence is a claim like any other")
  @ValueSource(
      strings = {"Lyon accueille le trio samedi [1].", "Marseille hosts the trio on Saturday [1]."})
  void townAtTheBeginning(String sentence) {
    assertThat(inspect("Bonsoir. " + sentence, concert())).isNotInstanceOf(Pass.class);
    assertThat(inspect(sentence.replaceFirst("^\\p{L}+", "Paris"), concert()))
        .isInstanceOf(Pass.class);
  }

  @Test
  @DisplayName("of an event with an end alone the end passes and every begin is caught")
  void endOnly() {
    Document event =
        Tasks.event("end", "Noëls d’orgue")
            .occurrence(Tasks.window("2025-11-22T21:59", "2025-11-22T22:00"))
            .field("end_only", true)
            .build();
    assertThat(
            inspect(
                "« Noëls d’orgue » se termine samedi 22 novembre à 22 h ; l’annonce n’indique pas"
                    + " le début [1].",
                event))
        .isInstanceOf(Pass.class);
    assertThat(inspect("Cela commence à 21 h 59 [1].", event)).isNotInstanceOf(Pass.class);
    assertThat(inspect("C’est ouvert à partir du 22 novembre [1].", event))
        .isNotInstanceOf(Pass.class);
  }

  private static Inspection inspection(String text, Document... context) {
    return inspection(
        text,
        Tasks.query(
            search(Locale.FRENCH, "", Constraints.none()), Deadline.after(Duration.ofMinutes(1))),
        context);
  }

  private static Inspection inspection(String text, Query query, Document... context) {
    return new Inspection(Point.ANSWER, text, hits(context), query, query.language());
  }

  private Guardrail.Verdict inspect(String text, Document... context) {
    return check.inspect(inspection(text, context));
  }

  private Guardrail.Verdict inspect(String text, Query query, Document... context) {
    return check.inspect(inspection(text, query, context));
  }
}
