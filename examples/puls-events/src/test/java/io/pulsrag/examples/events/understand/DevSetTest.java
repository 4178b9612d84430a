package io.pulsrag.examples.events.understand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understood;
import io.pulsrag.examples.events.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The questions of the development set: written carelessly, and counted facet by facet. */
class DevSetTest {
  private static final long SEED = 20_261_121L;

  private static final Map<String, String> FACETS =
      Map.of(
          "free", "free",
          "age", "age=.*",
          "price_max", "price_max=.*",
          "accessible", "accessible.*",
          "online", "online",
          "exclude", "-.*|exclude\\.(place|weekday)");

  private static final List<Asked> ALL = new ArrayList<>();

  /**
   * A question of the set.
   *
   * @param line as the file holds it
   * @param slots what the turns before it leave in force
   */
  private record Asked(JsonNode line, Slots slots) {
    String text() {
      return line.path("text").asText();
    }

    Understood heard(String text, Slots carried) {
      Question question = Question.of(new Tenant("t"), text);
      JsonNode near = line.path("near");
      if (near.isObject()) {
        question =
            question.near(new GeoPoint(near.path("lat").asDouble(), near.path("lon").asDouble()));
      }
      ZonedDateTime now =
          OffsetDateTime.parse(line.path("now").asText()).atZoneSameInstant(Tables.NOW.getZone());
      return Tables.UNDERSTANDING.understand(question, carried, now);
    }

    Set<String> alike(String text) {
      Understood heard = heard(text, slots);
      Set<String> words = new TreeSet<>(Tables.state(heard));
      words.removeIf(word -> word.startsWith("#") || word.startsWith("?"));
      words.add("intent=" + group(heard.intent()));
      var when = heard.constraints().when();
      words.add("when=" + (when == null ? "" : when.windows()));
      return words;
    }

    JsonNode expected(String name) {
      return line.path("expected").path(name);
    }

    boolean asks(String facet) {
      if (!facet.equals("exclude")) {
        return !expected(facet).isNull() && !expected(facet).isMissingNode();
      }
      for (JsonNode list : expected("exclude")) {
        if (!list.isEmpty()) {
          return true;
        }
      }
      return false;
    }
  }

  @BeforeAll
  static void read() throws IOException {
    ALL.clear();
    ObjectMapper json = new ObjectMapper();
    for (String text : Files.readAllLines(Shared.path("eval/dev/queries.jsonl"))) {
      JsonNode line = json.readTree(text);
      Asked first = new Asked(line, Slots.empty());
      Slots slots = Slots.empty();
      for (JsonNode turn : line.path("history")) {
        Understood heard = first.heard(turn.path("user").asText(), slots);
        slots = slots.next(heard, List.of("d1", "d2", "d3"));
      }
      ALL.add(new Asked(line, slots));
    }
  }

  @Test
  @DisplayName("without accents, in capitals, politely, with one typo: 95 of 100 heard alike")
  void carelessly() {
    Random random = new Random(SEED);
    Map<String, Function<Asked, String>> variants = new TreeMap<>();
    variants.put("accents removed", asked -> Careless.withoutAccents(asked.text()));
    variants.put("capitals", asked -> Careless.inCapitals(asked.text()));
    variants.put(
        "politeness",
        asked ->
            asked.line().path("lang").asText().equals("en")
                ? Careless.politelyInEnglish(asked.text())
                : Careless.politely(asked.text()));
    variants.put("politeness in French", asked -> Careless.politely(asked.text()));
    variants.put("one typo", asked -> Careless.mistyped(asked.text(), placeOf(asked), random));
    Map<String, Double> shares = new TreeMap<>();
    Map<String, List<String>> unlike = new TreeMap<>();
    variants.forEach(
        (name, change) -> {
          List<String> wrong = new ArrayList<>();
          for (Asked asked : ALL) {
            String changed = change.apply(asked);
            Set<String> plain = asked.alike(asked.text());
            Set<String> heard = asked.alike(changed);
            if (!plain.equals(heard)) {
              wrong.add(changed + " " + heard + " not " + plain);
            }
          }
          unlike.put(name, wrong);
          shares.put(name, 1 - wrong.size() / (double) ALL.size());
          System.out.printf(
              "%s: %d of %d understood alike, seed %d%n",
              name, ALL.size() - wrong.size(), ALL.size(), SEED);
          if (Boolean.getBoolean("careless.show")) {
            wrong.forEach(System.out::println);
          }
        });
    shares.forEach(
        (name, share) ->
            assertThat(share)
                .as("%s, seed %d: %s", name, SEED, unlike.get(name))
                .isGreaterThanOrEqualTo(0.95));
  }

  private static String placeOf(Asked asked) {
    var where = asked.heard(asked.text(), asked.slots()).constraints().where();
    return where == null ? "" : where.name();
  }

  @Test
  @DisplayName("each facet is heard where it is asked, 90 of 100, and nowhere else")
  void facets() {
    Predicate<Asked> search = asked -> asked.expected("intent").asText().equals("search");
    List<Asked> searches = ALL.stream().filter(search).toList();
    FACETS.forEach(
        (facet, pattern) -> {
          int asked = 0;
          int right = 0;
          int falsely = 0;
          for (Asked one : searches) {
            Understood heard = one.heard(one.text(), one.slots());
            boolean there = Tables.demands(heard).stream().anyMatch(word -> word.matches(pattern));
            asked += one.asks(facet) ? 1 : 0;
            right += one.asks(facet) && there ? 1 : 0;
            falsely += there && !one.asks(facet) ? 1 : 0;
          }
          System.out.printf(
              "dev %s: asked %d, recall %.3f, precision %.3f, false %d of %d%n",
              facet,
              asked,
              right / (double) asked,
              right / (double) (right + falsely),
              falsely,
              searches.size() - asked);
          assertThat(right / (double) asked).as(facet + " recall").isGreaterThanOrEqualTo(0.9);
          assertThat(right / (double) (right + falsely))
              .as(facet + " precision")
              .isGreaterThanOrEqualTo(0.9);
          assertThat(falsely / (double) (searches.size() - asked))
              .as(facet + " where none was asked")
              .isLessThanOrEqualTo(0.01);
        });
  }

  @Test
  @DisplayName("95 of 100 questions of each of the four kinds are told")
  void intents() {
    Map<String, int[]> kinds = new TreeMap<>();
    for (Asked asked : ALL) {
      String kind = asked.expected("intent").asText();
      int[] count = kinds.computeIfAbsent(kind, key -> new int[2]);
      count[0] += group(asked.heard(asked.text(), asked.slots()).intent()).equals(kind) ? 1 : 0;
      count[1]++;
    }
    kinds.forEach(
        (kind, count) -> {
          System.out.printf("dev intent %s: %d of %d%n", kind, count[0], count[1]);
          assertThat(count[0] / (double) count[1]).as(kind).isGreaterThanOrEqualTo(0.95);
        });
  }

  private static String group(Intent intent) {
    if (intent.listsDocuments()) {
      return "search";
    }
    return switch (intent) {
      case ITEM_QUESTION -> "event_question";
      case COMPARISON -> "compare";
      default -> "out_of_scope";
    };
  }
}
