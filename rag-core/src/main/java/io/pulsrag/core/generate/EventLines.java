package io.pulsrag.core.generate;

import io.pulsrag.core.Folding;
import io.pulsrag.core.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One result in at most two sentences and its link. */
record EventLines(Speech speech) {

  /** A summary is quoted when its first sentence has at most this many characters. */
  private static final int LONGEST_QUOTE = 160;

  private static final int SHORTEST_QUOTE = 25;

  private static final Pattern NOT_PROSE =
      Pattern.compile(
          "^(?i:accessib|tarif|horaire|adresse|dur[ée]e|contact|price|opening)|https?:|www\\.|[a-z]\\p{Lu}|\\d\\p{Lu}|[#|]|(?i:informations?$)");

  /** Title, when, where, price, why, link. */
  String line(Card card, int number, List<Card> shown) {
    Phrases phrases = speech.phrases();
    String title = Sentences.name(card.title());
    List<String> facts = facts(card);
    facts.addAll(new Reasons(speech).telling(card, shown));
    String line =
        facts.isEmpty()
            ? phrases.say("event.bare", title, number)
            : phrases.vary("event.facts", speech.turn(), title, number, String.join(" ; ", facts));
    String second = about(card, number, shown);
    String link = card.url().map(url -> phrases.say("event.link", url.toString())).orElse("");
    return typography(line) + (second.isEmpty() ? "" : " " + second) + link;
  }

  private List<String> facts(Card card) {
    List<String> facts = new ArrayList<>();
    List<String> first = new ArrayList<>();
    speech.dates().say(card, speech.constraints().when()).ifPresent(first::add);
    speech.places().say(card).ifPresent(first::add);
    if (!first.isEmpty()) {
      facts.add(String.join(", ", first));
    }
    speech.quantities().price(card).ifPresent(facts::add);
    speech.quantities().age(card).ifPresent(facts::add);
    String status = "status." + card.status();
    if (speech.phrases().has(status)) {
      facts.add(speech.phrases().say(status));
    }
    return facts;
  }

  /** What its source says of it in one sentence; not twice the same in one list. */
  private String about(Card card, int number, List<Card> shown) {
    Optional<String> quote = quote(card);
    boolean again =
        shown.stream()
            .limit(number - 1L)
            .anyMatch(earlier -> quote.isPresent() && quote(earlier).equals(quote));
    return quote
        .filter(words -> !again)
        .map(
            words ->
                speech
                    .phrases()
                    .say(open(words) ? "event.about.open" : "event.about", words, number))
        .orElse("");
  }

  /** The first sentence of the summary, when it is short enough and says more than the title. */
  private Optional<String> quote(Card card) {
    Locale written = card.document().language();
    if (written != null
        && !written.getLanguage().equals(speech.phrases().language().getLanguage())) {
      return Optional.empty();
    }
    return card.document()
        .text(TextField.SUMMARY)
        .flatMap(text -> Sentences.of(text, speech.phrases().language()).stream().findFirst())
        .filter(words -> words.length() >= SHORTEST_QUOTE && words.length() <= LONGEST_QUOTE)
        .filter(words -> !Folding.fold(words).equals(Folding.fold(card.title())))
        .map(Sentences::name)
        .filter(EventLines::prose)
        .map(EventLines::withoutEnd);
  }

  /**
   * Whether it reads as a sentence: begins with a capital, holds no link, no cut word, no shouting.
   */
  private static boolean prose(String words) {
    long capitals = words.chars().filter(Character::isUpperCase).count();
    return Character.isUpperCase(words.charAt(0))
        && !NOT_PROSE.matcher(words).find()
        && capitals * 3 < words.length();
  }

  private static boolean open(String words) {
    return "!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private String typography(String line) {
    return speech.phrases().french() ? line.replace(" ; ", "\u00a0; ") : line.replace(" ; ", "; ");
  }

  private static String withoutEnd(String words) {
    int end = words.length();
    while (end > 0 && ".;,: ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }
}
