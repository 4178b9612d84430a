package io.pulsrag.examples.events.understand;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Value;
import io.pulsrag.core.understand.RuleUnderstanding;
import io.pulsrag.core.understand.TimeReader;
import io.pulsrag.core.understand.text.PhraseFiles;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import io.pulsrag.geo.understand.PlaceUnderstanding;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the readable test tables and writes what was understood in their words. */
final class Tables {
  /** A Tuesday morning. */
  static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-17T10:00:00+01:00[Europe/Paris]");

  static final RuleUnderstanding UNDERSTANDING =
      RuleUnderstanding.builder(
              TimeReader.expressions(), PlaceUnderstanding.france(), CultureLexicon.get())
          .build();

  /** The lines of a table. */
  static List<String> lines(String name) {
    return PhraseFiles.lines(Tables.class, name);
  }

  /** The words of an expectation; a theme or a place of several words is one. */
  static Set<String> words(String written) {
    List<String> words = new ArrayList<>();
    for (String word : written.strip().split(" +", -1)) {
      boolean begins = word.matches("[+@#?-].*|.*=.*|[a-z_]+(\\.[a-z]+)?") && !isRest(word, words);
      if (begins || words.isEmpty()) {
        words.add(word);
      } else {
        words.add(words.removeLast() + " " + word);
      }
    }
    words.remove("");
    return new TreeSet<>(words);
  }

  /** Whether a plain word goes on with a theme or place, as in "visite guidée". */
  private static boolean isRest(String word, List<String> words) {
    boolean open = !words.isEmpty() && "+@-".indexOf(words.getLast().charAt(0)) >= 0;
    boolean facet =
        word.matches("[+@#?-].*|.*=.*|free|paid|online|onsite|accessible.*|exclude.*|wish.*");
    return open && !facet;
  }

  /** Themes, place, day and everything else in force, in the words of the dialogue tables. */
  static Set<String> state(Understood understood) {
    Set<String> words = new TreeSet<>(demands(understood));
    words.removeIf(word -> word.startsWith("wish."));
    Constraints constraints = understood.constraints();
    if (understood.intent().needsDocuments()) {
      understood.themes().forEach(theme -> words.add("+" + theme));
    }
    if (constraints.where() != null) {
      words.add("@" + constraints.where().name());
    }
    if (constraints.when() != null) {
      var from = constraints.when().windows().getFirst().from();
      words.add("#" + from.atZone(NOW.getZone()).getDayOfMonth());
    }
    return words;
  }

  /** Facets, facts asked and intent, in the words of the tables. */
  static Set<String> demands(Understood understood) {
    Set<String> words = new TreeSet<>();
    understood.constraints().facets().forEach(facet -> words.add(word(facet)));
    understood.asks().forEach(ask -> words.add("?" + ask));
    String intent =
        switch (understood.intent()) {
          case SEARCH -> "";
          case ITEM_QUESTION -> "item";
          case COMPARISON -> "compare";
          case OUT_OF_SCOPE -> "off";
          case STORED_DATA -> "data";
          default -> understood.intent().name().toLowerCase(Locale.ROOT);
        };
    if (!intent.isEmpty()) {
      words.add("intent=" + intent);
    }
    return words;
  }

  private static String word(Facet facet) {
    String value =
        switch (facet.value()) {
          case Value.Number number -> Long.toString(Math.round(number.number()));
          case Value.Text text -> text.text();
          case null, default -> "";
        };
    return switch (facet.name()) {
      case "age", "price_max", "price_min", "sort" -> facet.name() + "=" + value;
      case "exclude.theme" -> "-" + value;
      case "selected" ->
          "sel=" + Arrays.stream(value.split(" ", -1)).sorted().collect(Collectors.joining(","));
      default -> facet.name();
    };
  }

  private Tables() {}
}
