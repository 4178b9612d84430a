package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a question changes a plan, in French or in English. Immutable.
 *
 * @param wishes what it does to the plan; empty when it only says a time, a place or a demand
 * @param positions numbers of the stops that it points at, from 1; {@link #LAST} for the last
 * @param target what has to go, as written and folded, or empty
 * @param addition what has to come, as written and folded, or empty
 */
record PlanChange(Set<Wish> wishes, List<Integer> positions, String target, String addition) {

  /** What a question does to a plan. */
  enum Wish {
    /** Something else in the place of something. */
    SWAP,
    /** Without something. */
    REMOVE,
    /** With something more. */
    ADD,
    /** For less money. */
    CHEAPER,
    /** Earlier in the day. */
    EARLIER,
    /** Later in the day. */
    LATER,
    /** All other stops. */
    OTHER,
    /** The same on top: "et dimanche ?". */
    AND
  }

  /** The position of the last stop. */
  static final int LAST = -1;

  private static final List<Reader> READERS =
      List.of(new Reader(Locale.FRENCH), new Reader(Locale.ENGLISH));

  PlanChange {
    wishes = Set.copyOf(wishes);
    positions = List.copyOf(positions);
  }

  /** What a question says, in whichever language. */
  static PlanChange of(String question) {
    String folded = Folding.fold(question).strip();
    Set<Wish> wishes = EnumSet.noneOf(Wish.class);
    List<Integer> positions = new ArrayList<>();
    String target = "";
    String addition = "";
    for (Reader reader : READERS) {
      reader.wishes(folded, wishes);
      reader.positions(folded, positions);
      String[] exchange = reader.exchange(folded);
      if (exchange.length == 2) {
        wishes.add(Wish.SWAP);
        target = exchange[0];
        addition = exchange[1];
      } else if (target.isEmpty()) {
        target = reader.target(folded);
      }
    }
    boolean acts = wishes.contains(Wish.SWAP) || wishes.contains(Wish.REMOVE);
    return new PlanChange(
        wishes,
        acts ? positions.stream().distinct().toList() : List.of(),
        acts ? target : "",
        addition);
  }

  boolean is(Wish wish) {
    return wishes.contains(wish);
  }

  /** Reads one language. */
  private static final class Reader {

    private static final String ENDS = "(?= |$)";

    private final List<Pattern> cues;
    private final List<Pattern> ordinals;
    private final Pattern number;
    private final Pattern last;
    private final List<Pattern> exchanges;
    private final List<Pattern> reversed;
    private final Pattern verb;

    Reader(Locale language) {
      ResourceBundle words = PlanWords.bundle(language);
      cues =
          Arrays.stream(Wish.values())
              .map(wish -> words.getString("change." + wish.name().toLowerCase(Locale.ROOT)))
              .map(Reader::whole)
              .toList();
      ordinals =
          Arrays.stream(words.getString("change.ordinals").split(" ")).map(Reader::whole).toList();
      number = Pattern.compile("(?:^| )(?:" + words.getString("change.number") + ") (\\d)" + ENDS);
      last = whole(words.getString("change.last"));
      exchanges = patterns(words.getString("change.exchange"));
      reversed = patterns(words.getString("change.exchanged"));
      String verbs = words.getString("change.swap") + "|" + words.getString("change.remove");
      verb = Pattern.compile("(?:^| )(?:" + verbs + ") (.+)$");
    }

    private static List<Pattern> patterns(String alternatives) {
      return Arrays.stream(alternatives.split(";"))
          .map(String::strip)
          .map(Pattern::compile)
          .toList();
    }

    private static Pattern whole(String alternatives) {
      return Pattern.compile("(?:^| )(?:" + alternatives + ")" + ENDS);
    }

    void wishes(String folded, Set<Wish> wishes) {
      for (Wish wish : Wish.values()) {
        if (cues.get(wish.ordinal()).matcher(folded).find()) {
          wishes.add(wish);
        }
      }
    }

    void positions(String folded, List<Integer> positions) {
      for (int i = 0; i < ordinals.size(); i++) {
        if (ordinals.get(i).matcher(folded).find()) {
          positions.add(i + 1);
        }
      }
      number
          .matcher(folded)
          .results()
          .forEach(said -> positions.add(Integer.valueOf(said.group(1))));
      if (last.matcher(folded).find()) {
        positions.add(LAST);
      }
    }

    /** What goes and what comes, or nothing. */
    String[] exchange(String folded) {
      for (Pattern pattern : exchanges) {
        Matcher said = pattern.matcher(folded);
        if (said.find()) {
          return new String[] {said.group(1), said.group(2)};
        }
      }
      for (Pattern pattern : reversed) {
        Matcher said = pattern.matcher(folded);
        if (said.find()) {
          return new String[] {said.group(2), said.group(1)};
        }
      }
      return new String[0];
    }

    String target(String folded) {
      Matcher said = verb.matcher(folded);
      return said.find() ? said.group(1) : "";
    }
  }
}
