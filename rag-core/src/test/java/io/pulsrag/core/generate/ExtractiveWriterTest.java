package io.pulsrag.core.generate;

import static io.pulsrag.core.generate.Tasks.bare;
import static io.pulsrag.core.generate.Tasks.concert;
import static io.pulsrag.core.generate.Tasks.exhibition;
import static io.pulsrag.core.generate.Tasks.freeOnly;
import static io.pulsrag.core.generate.Tasks.nothing;
import static io.pulsrag.core.generate.Tasks.paris;
import static io.pulsrag.core.generate.Tasks.saturday;
import static io.pulsrag.core.generate.Tasks.search;
import static io.pulsrag.core.generate.Tasks.task;
import static io.pulsrag.core.generate.Tasks.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Intent;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Trace;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Usage;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import io.pulsrag.core.Writer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractiveWriterTest {

  private static final Constraints SATURDAY_IN_PARIS =
      new Constraints(saturday(), paris(), List.of());

  private final ExtractiveWriter writer = ExtractiveWriter.create();

  @Test
  @DisplayName("each result has its title, day, hour, place, distance, price, link and citation")
  void everyFact() {
    String text =
        write(task(search(Locale.FRENCH, "jazz", SATURDAY_IN_PARIS), concert(), exhibition()));
    assertThat(text)
        .contains(
            "Trio Ravel Bleu [1]",
            "demain (samedi 22 novembre) à 20 h 30",
            "La Cale Sonore, Paris",
            "(à 750 m)",
            "de 12 € à 18 €",
            "dès 10 ans",
            "https://agenda.example/ravel-bleu",
            "Lumières du fleuve [2]",
            "jusqu’au 14 janvier",
            "gratuit");
  }

  @Test
  @DisplayName("the same in English, with English hours and prices")
  void english() {
    String text = write(task(search(Locale.ENGLISH, "jazz", SATURDAY_IN_PARIS), concert()));
    assertThat(text)
        .contains(
            "tomorrow (Saturday 22 November) at 8:30 pm", "€12 to €18", "750 m away", "ages 10");
  }

  @Test
  @DisplayName("a class on every Tuesday is said to be on every Tuesday, and until when")
  void weeklyRhythm() {
    String text = write(task(search(Locale.FRENCH, "cirque", Constraints.none()), weekly()));
    assertThat(text)
        .contains("mardi 25 novembre à 19 h, et tous les mardis jusqu’au 23 décembre")
        .contains("de 4 à 8 ans");
  }

  @Test
  @DisplayName("several hours of one day are said together, and a night cut at midnight is one")
  void severalHours() {
    Document shows =
        Tasks.event("shows", "Planétarium")
            .occurrence(Tasks.window("2025-11-22T20:00", "2025-11-22T20:50"))
            .occurrence(Tasks.window("2025-11-22T21:00", "2025-11-22T21:50"))
            .occurrence(Tasks.window("2025-11-24T21:00", "2025-11-24T21:50"))
            .build();
    assertThat(write(task(search(Locale.FRENCH, "", Constraints.none()), shows)))
        .contains("demain (samedi 22 novembre) à 20 h et 21 h, et aussi lundi 24 novembre à 21 h");
    Document night =
        Tasks.event("night", "Nuit blanche")
            .occurrence(Tasks.window("2025-11-22T18:00", "2025-11-22T23:59"))
            .occurrence(Tasks.window("2025-11-23T00:00", "2025-11-23T01:00"))
            .build();
    assertThat(write(task(search(Locale.FRENCH, "", Constraints.none()), night)))
        .contains("demain (samedi 22 novembre) de 18 h à 1 h");
  }

  @Test
  @DisplayName(
      "of two sessions the one that begins in the asked time is said, not one begun before")
  void sessionsInside() {
    Document walk =
        Tasks.event("walk", "Balade chantée")
            .occurrence(Tasks.window("2025-11-22T10:30", "2025-11-22T12:30"))
            .occurrence(Tasks.window("2025-11-22T15:00", "2025-11-22T17:00"))
            .build();
    assertThat(write(task(search(Locale.FRENCH, "", afternoon()), walk)))
        .contains("à 15 h")
        .doesNotContain("10 h 30");
  }

  @Test
  @DisplayName("a series that goes on behind the asked time is said to end when it ends")
  void endOfTheSeries() {
    Document.Builder open = Tasks.event("open", "Plumes");
    for (int day = 0; day < 40; day++) {
      if (day % 7 != 2) {
        LocalDateTime begin = LocalDateTime.parse("2025-11-22T10:00").plusDays(day);
        open.occurrence(Tasks.window(begin.toString(), begin.plusHours(8).toString()));
      }
    }
    When month = during("2025-11-22T00:00", "2025-12-15T00:00");
    Constraints asked = new Constraints(month, null, List.of());
    assertThat(write(task(search(Locale.FRENCH, "", asked), open.build())))
        .contains("puis à d’autres dates jusqu’au 31 décembre");
  }

  @ParameterizedTest
  @DisplayName("a land stands in a sentence with the article of its name")
  @CsvSource(
      delimiter = '|',
      value = {
        "DEPARTMENT | Drôme      | dans la Drôme",
        "DEPARTMENT | Hérault    | dans l’Hérault",
        "DEPARTMENT | Ain        | dans l’Ain",
        "DEPARTMENT | Rhône      | dans le Rhône",
        "DEPARTMENT | Val-d'Oise | dans le Val-d'Oise",
        "DEPARTMENT | Vosges     | dans les Vosges",
        "DEPARTMENT | Haute-Loire | en Haute-Loire",
        "DEPARTMENT | Seine-et-Marne | en Seine-et-Marne",
        "DEPARTMENT | La Réunion | à La Réunion",
        "REGION     | Bretagne   | en Bretagne",
        "REGION     | Grand Est  | dans le Grand Est",
        "REGION     | Pays de la Loire | dans les Pays de la Loire",
        "CITY       | Le Havre   | au Havre"
      })
  void lands(Where.Kind kind, String name, String expected) {
    Where where = new Where(name, kind, Filter.everything(), null, 0, List.of());
    Constraints asked =
        new Constraints(during("2025-12-01T00:00", "2026-01-01T00:00"), where, List.of());
    assertThat(write(task(search(Locale.FRENCH, "jazz", asked), concert(), weekly())))
        .contains(expected + ", ");
    assertThat(write(task(search(Locale.ENGLISH, "jazz", asked), concert(), weekly())))
        .contains("in " + name + ", ");
  }

  @Test
  @DisplayName("a month stands in a sentence with its preposition")
  void month() {
    TimeWindow december = Tasks.window("2025-12-01T00:00", "2026-01-01T00:00");
    When when = When.of(List.of(december), "décembre 2025");
    Constraints asked = new Constraints(when, null, List.of());
    assertThat(write(task(search(Locale.FRENCH, "jazz", asked), concert(), weekly())))
        .contains(", en décembre 2025");
  }

  @Test
  @DisplayName("a sentence is not cut inside a quoted title")
  void quotedTitle() {
    Document visit =
        Tasks.event("visit", "Visites guidées")
            .text(TextField.SUMMARY, "Visite de l’exposition « August. A dit ! » avec un guide.")
            .build();
    assertThat(write(task(search(Locale.FRENCH, "exposition", Constraints.none()), visit)))
        .contains("A dit !")
        .contains("avec un guide");
  }

  private static Constraints afternoon() {
    return new Constraints(during("2025-11-22T12:00", "2025-11-22T18:00"), null, List.of());
  }

  private static When during(String from, String to) {
    return When.of(List.of(Tasks.window(from, to)), "alors");
  }

  @Test
  @DisplayName("a series with one week missing is not called weekly")
  void holedRhythm() {
    Document whole = weekly();
    Document holed =
        new Document(
            whole.tenant(),
            whole.id(),
            whole.text(),
            whole.metadata(),
            whole.places(),
            List.of(
                whole.occurrences().get(0), whole.occurrences().get(1), whole.occurrences().get(3)),
            whole.url(),
            whole.language());
    assertThat(write(task(search(Locale.FRENCH, "cirque", Constraints.none()), holed)))
        .doesNotContain("tous les");
  }

  @Test
  @DisplayName("a title with a question mark inside stays within one sentence")
  void titlesDoNotEndSentences() {
    String text =
        writer
            .write(task(search(Locale.FRENCH, "noir", Constraints.none()), bare()), p -> {})
            .text();
    assertThat(text).contains("Qui a peur ?\u00a0Du noir [1].");
  }

  @Test
  @DisplayName("no more than five results are listed, and more are offered")
  void atMostFive() {
    Document[] many = new Document[8];
    for (int i = 0; i < many.length; i++) {
      many[i] = Tasks.event("e" + i, "Soirée numéro " + i).build();
    }
    String text = write(task(search(Locale.FRENCH, "", Constraints.none()), many));
    assertThat(text.lines().filter(line -> line.startsWith("•"))).hasSize(5);
    assertThat(text).doesNotContain("[6]").contains("cinq");
  }

  @Test
  @DisplayName("an empty list says which constraint emptied it and keeps alternatives apart")
  void nothingFound() {
    Constraints free = new Constraints(saturday(), paris(), List.of(freeOnly()));
    String text = write(nothing(search(Locale.FRENCH, "jazz", free), "free", concert()));
    assertThat(text).contains("gratuit", "Trio Ravel Bleu [1]").containsPattern("Hors de|Sinon");
    assertThat(write(task(search(Locale.FRENCH, "jazz", free)))).doesNotContain("•");
  }

  @Test
  @DisplayName("greetings, thanks, other subjects, stored data and complaints get short replies")
  void shortReplies() {
    assertThat(write(task(said(Intent.SMALLTALK, "bonjour")))).startsWith("Bonjour !");
    assertThat(write(task(said(Intent.SMALLTALK, "merci !")))).startsWith("Avec plaisir");
    assertThat(write(task(said(Intent.STORED_DATA, "mes données")))).contains("effacer");
    assertThat(write(task(said(Intent.FEEDBACK, "nul")))).startsWith("Merci");
    assertThat(write(task(said(Intent.OUT_OF_SCOPE, "pi ?")))).contains("événements");
  }

  @Test
  @DisplayName("a lost stage is named in one plain sentence")
  void lostStages() {
    Trace.Step lost = new Trace.Step("rank", Trace.Outcome.LATE, Duration.ofMillis(9), 3, 0, "");
    String text =
        write(
            task(
                search(Locale.FRENCH, "jazz", Constraints.none()),
                Deadline.after(Duration.ofMinutes(1)),
                List.of(lost),
                concert()));
    assertThat(text).endsWith("Le tri fin n’a pas eu lieu : l’ordre est celui de la recherche.");
  }

  @Test
  @DisplayName("a search that did not answer is not taken for an empty world")
  void lostSearch() {
    Trace.Step lost =
        new Trace.Step("retrieve", Trace.Outcome.LATE, Duration.ofMillis(9), 1, 0, "");
    String text =
        write(
            task(
                search(Locale.FRENCH, "jazz", Constraints.none()),
                Deadline.after(Duration.ofMinutes(1)),
                List.of(lost)));
    assertThat(text).startsWith("La recherche n’a pas répondu à temps").doesNotContain("Rien");
  }

  @Test
  @DisplayName("the pieces together are the text, and no model was called")
  void piecesAreTheText() {
    StringBuilder pieces = new StringBuilder();
    Writer.Draft draft =
        writer.write(
            task(search(Locale.FRENCH, "jazz", SATURDAY_IN_PARIS), concert()), pieces::append);
    assertThat(pieces).hasToString(draft.text());
    assertThat(draft.usage()).isEqualTo(Usage.NONE);
  }

  @Test
  @DisplayName("what all results share is said once, before them, and is no reason for one")
  void noStutter() {
    String text =
        write(task(search(Locale.FRENCH, "jazz", SATURDAY_IN_PARIS), concert(), exhibition()));
    assertThat(text.lines().findFirst().orElseThrow()).contains("à Paris, samedi 22 novembre");
    assertThat(text)
        .doesNotContain("l’annonce mentionne", "À noter", "à la date demandée", "au lieu demandé")
        .contains("le plus proche de la liste");
  }

  @Test
  @DisplayName("days of one month name the month once, and a day from two to two is no hour")
  void spans() {
    Document days =
        Tasks.event("days", "Portes ouvertes")
            .occurrence(Tasks.window("2025-11-22T14:00", "2025-11-23T14:00"))
            .build();
    assertThat(write(task(search(Locale.FRENCH, "", Constraints.none()), days)))
        .contains("du 22 au 23 novembre")
        .doesNotContain("14 h");
  }

  @Test
  @DisplayName("words that match nothing are named, and nothing is offered in their place")
  void wordsMatchNothing() {
    Understood asked = search(Locale.FRENCH, "course de sous-marins", SATURDAY_IN_PARIS);
    assertThat(write(nothing(asked, Writer.Nearest.WORDS)))
        .contains("« course de sous-marins »")
        .doesNotContain("•", "le lieu");
  }

  @Test
  @DisplayName("an alternative elsewhere says how far it is from the place that was asked for")
  void distanceOfAlternative() {
    Understood asked = search(Locale.FRENCH, "jazz", SATURDAY_IN_PARIS);
    assertThat(write(nothing(asked, Constraints.PLACE, concert())))
        .containsPattern("à [\\d,]+ k?m de Paris");
  }

  private String write(Writer.Task task) {
    String text = writer.write(task, piece -> {}).text();
    return text.replace('\u00a0', ' ');
  }

  private static Understood said(Intent intent, String text) {
    return new Understood(
        intent,
        text,
        List.of(),
        Constraints.none(),
        List.of(),
        List.of(),
        List.of(),
        Locale.FRENCH,
        5);
  }
}
