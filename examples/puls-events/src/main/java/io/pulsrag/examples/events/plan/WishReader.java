package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Folding;
import io.pulsrag.geo.score.TravelMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link PlanWishes} by the patterns of one language. What a pattern does not say for certain
 * is not read: "balade à vélo" is something to do and no way of travelling, "à 10 min à pied" is a
 * distance, "pour deux heures" counts no people.
 */
final class WishReader {

  private static final List<WishReader> LANGUAGES =
      List.of(new WishReader(Locale.FRENCH), new WishReader(Locale.ENGLISH));

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern EUROS =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(?:(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:€|euros?(?!\\p{L}))|€\\s?(\\d{1,4}(?:\\.\\d{1,2})?))",
          FLAGS);

  private record Way(TravelMode mode, Pattern said) {}

  private final List<Way> ways;
  private final Pattern notWay;
  private final Pattern then;
  private final Pattern each;
  private final Pattern together;
  private final Pattern counted;
  private final Pattern party;
  private final Pattern couple;
  private final Pattern alone;

  /** "Deux visites": how many, and no subject. */
  private final Pattern visits;

  private final Pattern brought;
  private final List<String> numbers;

  private WishReader(Locale language) {
    ResourceBundle words = PlanWords.bundle(language);
    ways =
        Arrays.stream(TravelMode.values())
            .map(mode -> new Way(mode, pattern(words, "wish." + lower(mode))))
            .toList();
    notWay =
        Pattern.compile("(?<![\\p{L}\\d])(?:" + words.getString("wish.noway") + ")\\s*$", FLAGS);
    then = pattern(words, "wish.then");
    each = pattern(words, "wish.each");
    together = pattern(words, "wish.together");
    numbers = List.of(words.getString("count.numbers").split(" "));
    String number = "(\\d{1,2}|" + String.join("|", numbers) + ")";
    counted = Pattern.compile("\\b" + number + " (?:" + words.getString("wish.people") + ")\\b");
    party =
        Pattern.compile(
            "\\b(?:"
                + words.getString("wish.party")
                + ") "
                + number
                + "(?= (?:"
                + words.getString("wish.after")
                + ")\\b| ?$)");
    visits =
        Pattern.compile(
            "(?<![\\p{L}\\d])"
                + number
                + " (?:"
                + words.getString("count.plain")
                + ")(?=\\s*(?:[,;.:!?]|$)|\\s+(?:"
                + words.getString("wish.after")
                + ")(?![\\p{L}\\d]))",
            FLAGS);
    brought =
        Pattern.compile(
            "\\b(?:"
                + words.getString("wish.bring")
                + ") "
                + number
                + " (?:"
                + words.getString("wish.children")
                + ")\\b");
    couple = pattern(words, "wish.couple");
    alone = pattern(words, "wish.alone");
  }

  static PlanWishes read(String question) {
    Set<TravelMode> modes = EnumSet.noneOf(TravelMode.class);
    String rest = question;
    for (WishReader reader : LANGUAGES) {
      rest = reader.withoutWays(rest, modes);
    }
    for (WishReader reader : LANGUAGES) {
      rest = reader.visits.matcher(rest).replaceAll(" ");
    }
    rest = rest.replaceAll("\\s+", " ").strip();
    String folded = Folding.fold(question);
    int people = 0;
    List<String> parts = List.of();
    PlanWishes.Split split = PlanWishes.Split.UNSAID;
    for (WishReader reader : LANGUAGES) {
      people = people == 0 ? reader.people(folded) : people;
      parts = parts.size() < 2 ? reader.parts(rest) : parts;
      split =
          reader.each.matcher(folded).find()
              ? PlanWishes.Split.EACH
              : split == PlanWishes.Split.UNSAID && reader.together.matcher(folded).find()
                  ? PlanWishes.Split.TOGETHER
                  : split;
    }
    return new PlanWishes(
        parts.size() < 2 ? List.of() : parts,
        modes,
        people,
        split,
        amount(question),
        rest.isEmpty() ? question : rest);
  }

  /** The text without the ways of travelling, which are added to the modes. */
  private String withoutWays(String text, Set<TravelMode> modes) {
    String left = text;
    for (Way way : ways) {
      StringBuilder kept = new StringBuilder();
      Matcher matcher = way.said().matcher(left);
      int from = 0;
      while (matcher.find()) {
        if (!notWay.matcher(left.substring(0, matcher.start())).find()) {
          modes.add(way.mode());
          kept.append(left, from, matcher.start());
          from = matcher.end();
        }
      }
      left = kept.append(left.substring(from)).toString();
    }
    return left;
  }

  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : then.split(text)) {
      String plain = part.replaceAll("^[\\s,;.:!?’']+|[\\s,;.:!?]+$", "");
      if (!plain.isEmpty()) {
        parts.add(plain);
      }
    }
    return parts;
  }

  private int people(String folded) {
    int counted = this.counted.matcher(folded).results().mapToInt(this::number).sum();
    int brought = this.brought.matcher(folded).results().mapToInt(this::number).sum();
    if (counted > 0 && counted == brought) {
      return 0;
    }
    if (counted > 0) {
      return counted;
    }
    Matcher said = party.matcher(folded);
    if (said.find()) {
      return number(said.toMatchResult());
    }
    return couple.matcher(folded).find() ? 2 : alone.matcher(folded).find() ? 1 : 0;
  }

  private int number(MatchResult said) {
    String word = said.group(1);
    return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : numbers.indexOf(word) + 1;
  }

  private static @Nullable Double amount(String question) {
    Matcher said = EUROS.matcher(question);
    if (!said.find()) {
      return null;
    }
    String number = said.group(1) == null ? said.group(2) : said.group(1);
    return Double.valueOf(number.replace(',', '.'));
  }

  /** A text without its amounts of money. */
  static String withoutAmounts(String text) {
    return EUROS.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  /** The alternatives of a key, as whole words. */
  private static Pattern pattern(ResourceBundle words, String key) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + words.getString(key) + ")(?![\\p{L}\\d])", FLAGS);
  }

  /** The names of modes in the bundle. */
  static String lower(TravelMode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }
}
