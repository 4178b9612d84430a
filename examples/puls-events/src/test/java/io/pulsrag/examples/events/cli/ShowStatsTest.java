package io.pulsrag.examples.events.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowStatsTest {

  private static final String NOW = "2026-11-21T12:00";

  @TempDir Path folder;

  @Test
  @DisplayName("an event is shown as received, staged and indexed, side by side")
  void show() {
    ingest();
    Puls shown = Puls.run("show", "704001", "--data", folder, "--now", NOW);
    assertThat(shown.exit()).isZero();
    assertThat(shown.out())
        .containsPattern("704001 +received +staged +indexed")
        .containsPattern("title +Les Vendanges de Colombine +Les Vendanges de Colombine +Les Ven")
        .contains("city", "Bordeaux", "received from sample");
    assertThat(Puls.run("show", "704001", "--data", folder, "--lang", "fr").out())
        .containsPattern("704001 +reçu +préparé +indexé")
        .containsPattern("ville +Bordeaux +Bordeaux +Bordeaux");
    var json = Puls.run("show", "704001", "--data", folder, "--json").json();
    assertThat(json.path("raw").path(0).path("row").path("uid").asText()).isEqualTo("704001");
    assertThat(json.path("staged").path("venue").path("city").asText()).isEqualTo("Bordeaux");
    assertThat(json.path("indexed").path("metadata").path("city_key").path(0).asText())
        .isEqualTo("bordeaux");
  }

  @Test
  @DisplayName("an event that nobody knows is said to be unknown, with exit code 1")
  void unknown() {
    ingest();
    Puls shown = Puls.run("show", "no-such-event", "--data", folder);
    assertThat(shown.exit()).isEqualTo(1);
    assertThat(shown.out()).isEmpty();
    assertThat(shown.err()).contains("no event is called \"no-such-event\"");
    assertThat(Puls.run("show", "x", "--data", folder, "--lang", "fr").err())
        .contains("aucun événement ne s’appelle « x »");
    assertThat(Puls.run("show").exit()).isEqualTo(2);
  }

  @Test
  @DisplayName("where nothing was ingested the sample is shown, and counted as such")
  void sample() {
    Path empty = folder.resolve("empty");
    Puls shown = Puls.run("show", "704001", "--data", empty, "--now", NOW);
    assertThat(shown.exit()).isZero();
    assertThat(shown.out()).containsPattern("city +Bordeaux +Bordeaux +Bordeaux");
    assertThat(Puls.run("stats", "--data", empty).out()).contains("built-in sample");
    assertThat(Puls.run("stats", "--data", empty, "--json").json().path("sample").asInt())
        .isEqualTo(340);
    assertThat(Files.exists(empty)).isFalse();
  }

  @Test
  @DisplayName("what was ingested is counted by layer and by value, in French and English")
  void stats() {
    ingest();
    Puls text = Puls.run("stats", "--data", folder);
    assertThat(text.exit()).isZero();
    assertThat(text.out())
        .contains("340 events", "raw ", "category ", "Paris", "last run 2026-11-21", "340 read");
    assertThat(Puls.run("stats", "--data", folder, "--lang", "fr").out())
        .contains("340 événements", "catégorie ", "dernier passage le 2026-11-21");
    var json = Puls.run("stats", "--data", folder, "--json").json();
    assertThat(json.path("raw").path("rows").asInt()).isEqualTo(340);
    assertThat(json.path("staged").path("events").asInt()).isEqualTo(340);
    assertThat(json.path("index").path("documents").asInt()).isEqualTo(340);
    assertThat(json.path("index").path("version").asText()).isNotEmpty();
    for (String by : new String[] {"status", "language", "city", "kind"}) {
      int sum = 0;
      for (var count : json.path("by").path(by)) {
        sum += count.asInt();
      }
      assertThat(sum).as(by).isEqualTo(340);
    }
    assertThat(json.path("dates").path("from").asText()).startsWith("20");
    assertThat(json.path("bytes").has("staged")).isTrue();
    assertThat(json.path("sources").path(0).path("counts").path("added").asInt()).isEqualTo(340);
  }

  @Test
  @DisplayName("French and English say the same things")
  void bundles() {
    for (String name : new String[] {"cli.messages", "ingest.ingest"}) {
      String base = "io.pulsrag.examples.events." + name;
      assertThat(new TreeSet<>(ResourceBundle.getBundle(base, Locale.FRENCH).keySet()))
          .isEqualTo(new TreeSet<>(ResourceBundle.getBundle(base, Locale.ENGLISH).keySet()));
    }
  }

  private void ingest() {
    assertThat(Puls.run("ingest", "--data", folder, "--now", NOW).exit()).isZero();
  }
}
