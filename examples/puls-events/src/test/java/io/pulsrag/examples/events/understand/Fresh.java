package io.pulsrag.examples.events.understand;

import io.pulsrag.core.Intent;
import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understood;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A question of the tables of fresh questions, with what it has to be understood as.
 *
 * @param kind the heading under which it stands
 * @param text the question
 * @param wanted the words of the expectation; alternatives are joined by "/"
 */
record Fresh(String kind, String text, Set<String> wanted) {
  private static final String SEED = "20261121 ";

  /** The demands that filter documents; any of them that was not asked is a false constraint. */
  private static final String HARD =
      "free|paid|online|onsite|accessible.*|age=.*|price_.*|exclude\\..*|-.*";

  /** The questions of some tables. */
  static List<Fresh> of(String... tables) {
    List<Fresh> all = new ArrayList<>();
    for (String table : tables) {
      String kind = "";
      for (String line : Tables.lines(table)) {
        int bar = line.lastIndexOf('|');
        if (line.startsWith("==")) {
          kind = line.substring(2).strip();
        } else {
          String wanted = line.substring(bar + 1);
          all.add(new Fresh(kind, line.substring(0, bar).strip(), Tables.words(wanted)));
        }
      }
    }
    return List.copyOf(all);
  }

  /** Whether the question is of the half that the rules may be written from. */
  boolean isForTuning() {
    var crc = new CRC32();
    crc.update((SEED + text).getBytes(StandardCharsets.UTF_8));
    return (crc.getValue() & 1) == 0;
  }

  /** What the rules make of it. */
  Understood understood() {
    return Tables.UNDERSTANDING.understand(
        Question.of(new Tenant("t"), text), Slots.empty(), Tables.NOW);
  }

  /** What is wrong with what was understood; empty when nothing is. */
  List<String> problems(Understood understood) {
    Set<String> demands = demands(understood);
    List<String> problems = new ArrayList<>();
    for (String word : wanted) {
      if (alternatives(word).noneMatch(one -> holds(one, understood, demands))) {
        problems.add("no " + word);
      }
    }
    if (wanted.stream().noneMatch(word -> word.startsWith("intent="))
        && !understood.intent().listsDocuments()) {
      problems.add("intent=" + understood.intent());
    }
    falseConstraints(understood).forEach(word -> problems.add("extra " + word));
    return problems;
  }

  /** The demands that filter documents and that the question does not hold. */
  List<String> falseConstraints(Understood understood) {
    return understood.intent().listsDocuments()
        ? demands(understood).stream()
            .filter(word -> word.matches(HARD))
            .filter(word -> wanted.stream().flatMap(Fresh::alternatives).noneMatch(word::equals))
            .toList()
        : List.of();
  }

  /** Whether also the finer kind of what is out of the scope of a search is right. */
  boolean isExactly(Intent intent) {
    return wanted.stream()
        .filter(word -> word.startsWith("intent="))
        .flatMap(Fresh::alternatives)
        .map(Fresh::intent)
        .anyMatch(intent::equals);
  }

  /** Who refuses to stay at home wants to be there: both are written "onsite". */
  private static Set<String> demands(Understood understood) {
    Set<String> demands = new TreeSet<>(Tables.demands(understood));
    if (demands.remove("exclude.online")) {
      demands.add("onsite");
    }
    return demands;
  }

  private static boolean holds(String word, Understood understood, Set<String> demands) {
    if (word.startsWith("+")) {
      return understood.themes().contains(word.substring(1));
    }
    if (word.startsWith("limit=")) {
      return understood.limit() == Integer.parseInt(word.substring(6));
    }
    if (word.startsWith("@") || word.startsWith("#")) {
      return Tables.state(understood).contains(word);
    }
    return word.startsWith("intent=")
        ? group(intent(word)).equals(group(understood.intent()))
        : demands.contains(word);
  }

  private static Stream<String> alternatives(String word) {
    int name = "+-@#".indexOf(word.charAt(0)) >= 0 ? 1 : word.indexOf('=') + 1;
    return Arrays.stream(word.substring(name).split("/", -1))
        .map(one -> word.substring(0, name) + one);
  }

  private static Intent intent(String word) {
    return switch (word.substring("intent=".length())) {
      case "item" -> Intent.ITEM_QUESTION;
      case "compare" -> Intent.COMPARISON;
      case "off" -> Intent.OUT_OF_SCOPE;
      case "data" -> Intent.STORED_DATA;
      case String other -> Intent.valueOf(other.toUpperCase(Locale.ROOT));
    };
  }

  /** The four kinds that an answer differs by. */
  private static Intent group(Intent intent) {
    if (intent.listsDocuments()) {
      return Intent.SEARCH;
    }
    return intent == Intent.ITEM_QUESTION || intent == Intent.COMPARISON
        ? intent
        : Intent.OUT_OF_SCOPE;
  }
}
