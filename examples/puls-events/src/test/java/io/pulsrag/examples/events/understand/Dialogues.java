package io.pulsrag.examples.events.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue of the tables.
 *
 * @param table its file
 * @param title its heading
 * @param turns in order
 */
record Dialogues(String table, String title, List<Turn> turns) {

  /**
   * A turn.
   *
   * @param text what is said
   * @param wanted what has to be in force after it
   * @param language of the answer, where the table tells it
   */
  record Turn(String text, Set<String> wanted, @Nullable String language) {

    static Turn of(String line) {
      int arrow = line.lastIndexOf('>');
      Set<String> words = Tables.words(line.substring(arrow + 1));
      String said =
          words.stream().filter(word -> word.startsWith("lang=")).findFirst().orElse(null);
      words.remove(said == null ? "" : said);
      String language = said == null ? null : said.substring("lang=".length());
      return new Turn(line.substring(0, arrow).strip(), words, language);
    }
  }

  /** All of them. */
  static List<Dialogues> all() {
    List<Dialogues> all = new ArrayList<>();
    for (String table : List.of("dialogues-fr.txt", "dialogues-en.txt")) {
      List<Turn> turns = new ArrayList<>();
      String title = "";
      for (String line : Tables.lines(table)) {
        if (line.startsWith("==")) {
          add(all, table, title, turns);
          title = line.substring(2).strip();
          turns = new ArrayList<>();
        } else {
          turns.add(Turn.of(line));
        }
      }
      add(all, table, title, turns);
    }
    return List.copyOf(all);
  }

  private static void add(List<Dialogues> all, String table, String title, List<Turn> turns) {
    if (!turns.isEmpty()) {
      all.add(new Dialogues(table, title, List.copyOf(turns)));
    }
  }
}
