package io.pulsrag.examples.events.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.examples.events.assistant.Assistant;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said after a plan in a chat changes the plan, through the whole program. */
class PlanFollowUpTest {

  private static final String FRENCH = "organise-moi ma journée de samedi à Paris, trois sorties";
  private static final String ENGLISH = "plan my Saturday in Paris, three outings";
  private static final Pattern STOP = Pattern.compile("^• .* — (.+) \\[\\d+\\]", Pattern.MULTILINE);
  private static final Pattern BEGIN =
      Pattern.compile("^• (?:(midi)|(noon)|(\\d+)).* — .+ \\[\\d+\\]", Pattern.MULTILINE);

  @TempDir static Path data;
  private static Assistant assistant;
  private static CommonOptions options;

  @BeforeAll
  static void open() {
    options = new CommonOptions();
    options.data = data.resolve("none");
    options.now = "2026-11-18T10:00";
    assistant = Sessions.open(options, Messages.in(Locale.FRENCH));
  }

  @AfterAll
  static void close() {
    assistant.close();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        FRENCH + " | remplace le deuxième | Retiré : « ",
        FRENCH + " | change le deuxième | Nouveau : [",
        ENGLISH + " | replace the second one | Taken out: “"
      })
  @DisplayName("the second stop is replaced, and the others stay")
  void replaces(String question, String change, String said) {
    List<String> answers = chat(question, change);
    List<String> before = stops(answers.get(0));
    List<String> after = stops(answers.get(1));
    assertThat(answers.get(1)).contains(said, before.get(1));
    assertThat(after)
        .hasSize(before.size())
        .contains(before.get(0), before.get(2))
        .doesNotContain(before.get(1));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        FRENCH + " | sans le premier",
        FRENCH + " | enlève le premier",
        ENGLISH + " | remove the first",
        ENGLISH + " | drop the first one"
      })
  @DisplayName("the first stop goes, and nothing comes in its place")
  void removes(String question, String change) {
    List<String> answers = chat(question, change);
    List<String> before = stops(answers.get(0));
    assertThat(stops(answers.get(1))).isEqualTo(before.subList(1, before.size()));
  }

  @Test
  @DisplayName("a stop goes by a word of its title, and by its kind")
  void removesByName() {
    List<String> before = stops(chat(FRENCH).get(0));
    String title = before.get(1);
    assertThat(stops(chat(FRENCH, "sans " + title).get(1)))
        .containsExactly(before.get(0), before.get(2));
    assertThat(chat(FRENCH, "sans l’exposition").get(1)).contains("Retiré", "sauf exposition");
    assertThat(chat(ENGLISH, "without the exhibition").get(1))
        .contains("Taken out", "no exhibition");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {FRENCH + " | ajoute un concert | Concert", ENGLISH + " | add a concert | Concert"})
  @DisplayName("a concert joins, and all stops stay")
  void adds(String question, String change, String kind) {
    List<String> answers = chat(question, change);
    List<String> before = stops(answers.get(0));
    assertThat(stops(answers.get(1))).hasSize(before.size() + 1).containsAll(before);
    assertThat(answers.get(1)).contains(kind);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {FRENCH + " | moins cher", ENGLISH + " | cheaper"})
  @DisplayName("a cheaper plan costs less")
  void cheaper(String question, String change) {
    List<String> answers = chat(question, change);
    assertThat(dearest(answers.get(1))).isLessThan(dearest(answers.get(0)));
  }

  @Test
  @DisplayName("a cheaper plan says what it is cheaper than, once, and names no budget")
  void cheaperIsNoBudget() {
    List<String> answers = chat(FRENCH, "moins cher", "sans le premier");
    assertThat(answers.get(1)).contains("Moins cher que ").doesNotContain("Budget");
    assertThat(answers.get(2)).doesNotContain("Moins cher que ", "Budget");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        FRENCH + " | commence à 14h | 14 | 23",
        FRENCH + " | commence plus tard, vers 14h | 14 | 23",
        FRENCH + " | finis avant 19h | 10 | 18"
      })
  @DisplayName("the day is cut at an hour, and stays a day")
  void hours(String question, String change, int from, int to) {
    List<String> answers = chat(question, change);
    assertThat(answers.get(1)).contains("Samedi 21 novembre, Paris");
    assertThat(begins(answers.get(1)))
        .hasSizeGreaterThan(1)
        .allMatch(hour -> hour >= from && hour <= to);
    assertThat(stops(answers.get(0))).containsAnyElementsOf(stops(answers.get(1)));
  }

  @Test
  @DisplayName("a number that the plan has not, and a plan without stops, are told")
  void nothingThere() {
    List<String> answers = chat(FRENCH, "remplace le cinquième");
    assertThat(answers.get(1)).contains("Ce plan n’a que 3 sorties");
    assertThat(stops(answers.get(1))).isEqualTo(stops(answers.get(0)));
    assertThat(chat("organise ma soirée à Aurillac", "remplace le deuxième").get(1))
        .contains("Le dernier plan est vide");
  }

  @Test
  @DisplayName("another day or town keeps the part of the day")
  void keepsThePart() {
    List<String> answers =
        chat("organise samedi après-midi à Lyon", "et dimanche ?", "finalement à Paris");
    assertThat(answers.get(1)).contains("Dimanche 22 novembre, Lyon");
    assertThat(answers.get(2)).contains("Dimanche 22 novembre, Paris");
    assertThat(begins(answers.get(1))).isNotEmpty().allMatch(hour -> hour >= 13 && hour <= 18);
    assertThat(begins(answers.get(2))).isNotEmpty().allMatch(hour -> hour >= 13 && hour <= 18);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {FRENCH + " | plutôt l’après-midi | 13 | 18", FRENCH + " | plutôt le soir | 18 | 23"})
  @DisplayName("the plan moves to another part of the day")
  void partOfTheDay(String question, String change, int from, int to) {
    String after = chat(question, change).get(1);
    assertThat(after).contains("Samedi 21 novembre", "Paris");
    assertThat(begins(after)).isNotEmpty().allMatch(hour -> hour >= from && hour <= to);
  }

  @Test
  @DisplayName("\"plutôt dimanche\" moves the stops, \"et dimanche ?\" is another plan")
  void anotherDay() {
    List<String> moved = chat(FRENCH, "plutôt dimanche");
    assertThat(moved.get(1)).contains("Dimanche 22 novembre, Paris", "À une autre heure");
    List<String> another = chat(FRENCH, "et dimanche ?");
    assertThat(another.get(1)).contains("Dimanche 22 novembre, Paris");
    assertThat(stops(another.get(1))).doesNotContainAnyElementsOf(stops(another.get(0)));
    assertThat(chat(ENGLISH, "and on Sunday?").get(1)).contains("Sunday 22 November, Paris");
  }

  @Test
  @DisplayName("a weekend loses a day")
  void withoutADay() {
    List<String> answers = chat("organise un week-end à Lyon", "sans dimanche");
    assertThat(answers.get(0)).contains("Dimanche 22 novembre");
    assertThat(answers.get(1)).contains("Samedi 21 novembre, Lyon").doesNotContain("Dimanche 22");
  }

  @Test
  @DisplayName("changes add up, and the stops can be pointed at after each")
  void oneAfterTheOther() {
    List<String> answers = chat(FRENCH, "remplace le deuxième", "sans le premier", "/why 2");
    List<String> second = stops(answers.get(1));
    assertThat(stops(answers.get(2))).isEqualTo(second.subList(1, second.size()));
    assertThat(answers.get(3)).contains(second.get(2));
    List<String> place = chat(FRENCH, "plutôt à Lyon", "moins de 10 euros");
    assertThat(place.get(2)).contains("Lyon", "Budget : 10 €");
  }

  @Test
  @DisplayName("what is not in the plan is said to be unseen, and the plan stays")
  void unseen() {
    List<String> answers = chat(FRENCH, "remplace la patinoire par un concert");
    assertThat(answers.get(1)).contains("Je ne vois pas ce que vous voulez enlever");
    assertThat(stops(answers.get(1))).isEqualTo(stops(answers.get(0)));
  }

  @Test
  @DisplayName("other questions are answered as ever, and a list ends the talk about the plan")
  void otherQuestions() {
    List<String> answers =
        chat(FRENCH, "merci", "le deuxième, c’est combien ?", "un concert à Lyon", "et dimanche ?");
    assertThat(answers.get(1)).doesNotContain("sorties.");
    assertThat(answers.get(2)).contains(stops(answers.get(0)).get(1));
    assertThat(answers.get(3)).contains("Lyon").doesNotContain("Trajets");
    assertThat(answers.get(4)).doesNotContain("Retiré", "Gardé");
  }

  private static List<String> stops(String plan) {
    return STOP.matcher(plan).results().map(stop -> stop.group(1)).toList();
  }

  private static List<Integer> begins(String plan) {
    return BEGIN
        .matcher(plan)
        .results()
        .map(stop -> stop.group(3) == null ? 12 : Integer.valueOf(stop.group(3)))
        .toList();
  }

  /** The largest amount of the line of the total. */
  private static double dearest(String plan) {
    String total = plan.lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
    return Pattern.compile("\\d+(?:[.,]\\d+)?")
        .matcher(total)
        .results()
        .mapToDouble(amount -> Double.parseDouble(amount.group().replace(',', '.')))
        .max()
        .orElse(0);
  }

  private static List<String> chat(String... lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    ChatSession session =
        new ChatSession(
            assistant,
            options,
            new Console(stream, stream, false),
            Messages.in(Locale.FRENCH),
            data);
    List<String> said = new ArrayList<>();
    for (String line : lines) {
      out.reset();
      assertThat(session.handle(line, stop -> {})).isTrue();
      said.add(out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' '));
    }
    return said;
  }
}
