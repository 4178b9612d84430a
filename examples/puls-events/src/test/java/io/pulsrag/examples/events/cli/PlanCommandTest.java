package io.pulsrag.examples.events.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan} over the built-in sample. */
class PlanCommandTest {

  private static final String NOW = "2026-11-18T10:00";
  private static final String FRENCH =
      "samedi après-midi et soir à Lyon, deux sorties, moins de 30 euros";
  private static final String ENGLISH =
      "Saturday afternoon and evening in Lyon, two outings, under 30 euros";

  @TempDir Path folder;

  @Test
  @DisplayName("a plan is told in French, with its stops, its total and its sources")
  void french() {
    Puls said = plan(FRENCH);
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains("Samedi 21 novembre, Lyon : 2 sorties.")
        .containsPattern("• \\d+ h.* — .*\\[1\\]")
        .contains("Total", "Budget : 30 € par personne, comme les prix annoncés.")
        .contains("Sources")
        .doesNotContain("{0}", "null");
  }

  @Test
  @DisplayName("a plan is told in English for an English question, or when asked to")
  void english() {
    for (Puls said : List.of(plan(ENGLISH), plan(FRENCH, "--lang", "en"))) {
      assertThat(said.exit()).isZero();
      assertThat(said.out())
          .contains("Saturday 21 November, Lyon: 2 outings.")
          .contains("Budget: €30 per person, like the prices that are announced.")
          .contains("Sources")
          .doesNotContain("{0}", "null", "sorties");
    }
  }

  @Test
  @DisplayName("--json is one line with days, stops in time and within the budget, and totals")
  void json() {
    Puls said = plan(FRENCH, "--json");
    assertThat(said.out().strip().lines()).hasSize(1);
    JsonNode plan = said.json();
    assertThat(plan.path("days")).hasSize(1);
    assertThat(plan.path("max_stops").asInt()).isEqualTo(2);
    assertThat(plan.path("budget").asDouble()).isEqualTo(30);
    assertThat(plan.path("people").isNull()).isTrue();
    assertThat(plan.path("assumed_day").asBoolean()).isFalse();
    assertThat(plan.path("stops").size()).isBetween(1, 2);
    assertThat(plan.path("total").path("max").asDouble()).isLessThanOrEqualTo(30);
    List<OffsetDateTime> times = new ArrayList<>();
    for (JsonNode stop : plan.path("stops")) {
      times.add(OffsetDateTime.parse(stop.path("arrive").asText()));
      times.add(OffsetDateTime.parse(stop.path("leave").asText()));
    }
    assertThat(times).isSorted();
  }

  @Test
  @DisplayName("the options come before the question")
  void options() {
    JsonNode plan = plan(FRENCH, "--max", "1", "--budget", "0", "--json").json();
    assertThat(plan.path("max_stops").asInt()).isEqualTo(1);
    assertThat(plan.path("budget").asDouble()).isZero();
    assertThat(plan.path("stops").size()).isLessThanOrEqualTo(1);
    assertThat(plan.path("total").path("max").asDouble()).isZero();
  }

  @Test
  @DisplayName("--ics writes one entry for each stop, and says where")
  void calendar() throws IOException {
    Path file = folder.resolve("plan.ics");
    Puls said = plan(FRENCH, "--ics", file.toString());
    assertThat(said.err()).contains("Écrit : ", "plan.ics");
    int stops = plan(FRENCH, "--json").json().path("stops").size();
    assertThat(Files.readString(file).split("BEGIN:VEVENT")).hasSize(stops + 1);
    assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR");
  }

  @Test
  @DisplayName("where nothing is found that is said, the nearest offered and no calendar written")
  void nothingFound() {
    Path file = folder.resolve("none.ics");
    Puls french = plan("organise-moi ma soirée de samedi à Guéret", "--ics", file.toString());
    assertThat(french.exit()).isZero();
    assertThat(french.out()).contains("Je n’ai rien trouvé pour ce plan.");
    Puls english = plan("plan my Saturday evening in Guéret");
    assertThat(english.out()).contains("I found nothing for this plan.");
    assertThat(plan("ma soirée de samedi à Guéret", "--json").json().path("stops")).isEmpty();
    assertThat(file).doesNotExist();
    assertThat(french.err()).contains("Le plan est vide", "none.ics");
  }

  @Test
  @DisplayName("a calendar that cannot be written is named in one line")
  void calendarCannotBeWritten() {
    Path file = folder.resolve("nowhere").resolve("plan.ics");
    Puls said = plan(FRENCH, "--ics", file.toString());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).startsWith("puls: ").contains("plan.ics");
  }

  @Test
  @DisplayName("a place that nobody knows and a time that is over are said, in both languages")
  void refused() {
    assertThat(plan("samedi à Trifouilly-les-Oies").out()).contains("Je ne connais aucun lieu");
    assertThat(plan("Saturday in Zorglubville").out()).contains("I know no place called");
    assertThat(plan("le 3 mars 2020 à Paris").out()).contains("Ce moment est passé");
    assertThat(plan("3 March 2020 in Paris").out()).contains("That time is over");
    assertThat(plan("samedi à Trifouilly-les-Oies", "--json").json().path("notes").toString())
        .contains("refused.place");
  }

  @Test
  @DisplayName("a bad --max or --budget ends with one line that names it, in both languages")
  void mistakes() {
    for (String max : List.of("0", "13", "-1")) {
      assertRefused(plan(FRENCH, "--max", max), "--max wants a number from 1 to 12, not " + max);
    }
    for (String budget : List.of("-1", "NaN", "Infinity")) {
      assertRefused(plan(FRENCH, "--budget", budget), "--budget wants 0 or more euros, not ");
    }
    assertRefused(plan(FRENCH, "--max", "0", "--lang", "fr"), "--max attend un nombre de 1 à 12");
    assertRefused(plan(FRENCH, "--budget", "-1", "--lang", "fr"), "--budget attend un montant");
    assertThat(plan(FRENCH, "--max", "two").exit()).isEqualTo(2);
    assertThat(plan(FRENCH, "--budget", "cheap").exit()).isEqualTo(2);
    assertRefused(plan("  "), "the question is empty");
    assertThat(Puls.run("plan").exit()).isEqualTo(2);
  }

  @Test
  @DisplayName("French and English plans say the same things")
  void bundles() {
    String base = "io.pulsrag.examples.events.plan.plan";
    assertThat(new TreeSet<>(ResourceBundle.getBundle(base, Locale.FRENCH).keySet()))
        .isEqualTo(new TreeSet<>(ResourceBundle.getBundle(base, Locale.ENGLISH).keySet()));
  }

  private static void assertRefused(Puls said, String why) {
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().strip().lines()).hasSize(1);
    assertThat(said.err()).startsWith("puls: ").contains(why);
  }

  private Puls plan(String question, String... options) {
    List<Object> arguments = new ArrayList<>(List.of("plan", question, "--now", NOW));
    arguments.add("--data");
    arguments.add(folder.resolve("empty"));
    arguments.addAll(List.of(options));
    Puls said = Puls.run(arguments.toArray());
    return new Puls(said.exit(), said.out().replace('\u00a0', ' '), said.err());
  }
}
