package io.pulsrag.core.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence may rest on: the documents that it cites, or, when it cites none, all of them and
 * what the user said.
 *
 * @param cards the documents
 * @param asked what the user said
 * @param cited whether the sentence cites the documents itself
 */
record Evidence(List<CardFacts> cards, Asked asked, boolean cited) {

  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ORIGIN =
      Pattern.compile("(?:\\bde |\\bdu |\\bd[’']|\\bfrom |\\bof )$");

  /** Words on each side that have to be the source's own for a passage to count as quoted. */
  private static final int QUOTED_WORDS = 2;

  /** The facts of a sentence that nothing supports, in the order of the sentence. */
  List<Fact> unsupported(String sentence) {
    List<Fact> facts = FactReader.read(sentence);
    return facts.stream()
        .filter(fact -> !supports(fact, sentence, facts) && !quoted(fact, sentence))
        .toList();
  }

  private boolean supports(Fact fact, String sentence, List<Fact> facts) {
    return switch (fact) {
      case Fact.Day day ->
          any(card -> card.happens(day) || card.says(day)) || (!cited && asked.says(day));
      case Fact.Relative relative -> relative(relative);
      case Fact.Time time -> time(time, facts) || (!cited && asked.says(time));
      case Fact.Length length -> any(card -> card.lasts(length));
      case Fact.Price price ->
          any(card -> card.costs(price.cents())) || asked.budgets().contains(price.cents() / 100.0);
      case Fact.Age age ->
          any(card -> card.age(age.years()))
              || (asked.ages().contains((double) age.years())
                  && (!cited || any(card -> card.welcomes(age.years()))));
      case Fact.Url url -> any(card -> card.links(url.address()));
      case Fact.Name name -> name(name, sentence);
      case Fact.Claim claim -> any(card -> card.claims(claim)) || (!cited && asked.says(claim));
    };
  }

  private boolean relative(Fact.Relative relative) {
    LocalDate today = asked.today();
    if (today == null) {
      return true;
    }
    Predicate<LocalDate> then = today.plusDays(relative.days())::equals;
    return any(card -> card.slots().stream().anyMatch(slot -> slot.covers(then)))
        || (!cited && asked.windows().stream().anyMatch(window -> window.covers(then)));
  }

  /** A time belongs to the day said last before it, or else to the first day said after it. */
  private boolean time(Fact.Time time, List<Fact> facts) {
    Optional<Predicate<LocalDate>> day =
        Stream.concat(
                facts.reversed().stream().filter(fact -> fact.start() < time.start()),
                facts.stream().filter(fact -> fact.start() > time.start()))
            .map(this::dayOf)
            .filter(java.util.Objects::nonNull)
            .findFirst();
    return any(
        card -> {
          boolean onDay =
              day.isPresent() && card.slots().stream().anyMatch(slot -> slot.covers(day.get()));
          return card.slots().stream()
                  .filter(slot -> !onDay || slot.covers(day.get()))
                  .anyMatch(slot -> slot.at(time.minutes()))
              || card.says(time);
        });
  }

  private @Nullable Predicate<LocalDate> dayOf(Fact fact) {
    LocalDate today = asked.today();
    return switch (fact) {
      case Fact.Day day -> day::says;
      case Fact.Relative relative when today != null -> today.plusDays(relative.days())::equals;
      default -> null;
    };
  }

  private boolean name(Fact.Name name, String sentence) {
    String key = Plain.key(name.words());
    if (!cited && asked.key().contains(key)) {
      return true;
    }
    if (name.exact()) {
      return any(card -> card.holds(key));
    }
    boolean origin =
        !asked.origin().isEmpty()
            && asked.origin().contains(key)
            && ORIGIN.matcher(sentence.substring(0, name.start())).find();
    return origin
        || any(card -> name.place() ? card.placeHolds(key) : card.holds(key))
        || any(card -> words(name, card));
  }

  private boolean words(Fact.Name name, CardFacts card) {
    return Stream.of(WORD_BREAK.split(name.words()))
        .filter(word -> word.length() > 1 && Character.isUpperCase(word.charAt(0)))
        .map(Plain::key)
        .filter(word -> !NameReader.common(word.strip()))
        .allMatch(
            word ->
                (name.place() ? card.placeHolds(word) : card.holds(word))
                    || (!cited && asked.key().contains(word)));
  }

  /** Whether the fact and the words around it stand like this in a document. */
  private boolean quoted(Fact fact, String sentence) {
    int from = before(sentence, fact.start(), QUOTED_WORDS);
    int to = after(sentence, fact.end());
    String around = Plain.key(sentence.substring(from, to));
    String alone = Plain.key(sentence.substring(fact.start(), fact.end()));
    if (words(around) - words(alone) >= QUOTED_WORDS && any(card -> card.holds(around))) {
      return true;
    }
    // "Paris today" is the name of a place; a yes or no needs the words on both sides.
    String left = Plain.key(sentence.substring(before(sentence, fact.start(), 1), fact.end()));
    return fact instanceof Fact.Relative && !left.equals(alone) && any(card -> card.holds(left));
  }

  private static long words(String key) {
    return Stream.of(WORD_BREAK.split(key)).filter(word -> !word.isEmpty()).count();
  }

  private static int before(String text, int at, int most) {
    int i = at;
    for (int words = 0; words < most && i > 0; words++) {
      while (i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1))) {
        i--;
      }
      while (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
        i--;
      }
    }
    return i;
  }

  private static int after(String text, int at) {
    int bracket = text.indexOf('[', at);
    int end = bracket < 0 ? text.length() : bracket;
    int i = at;
    for (int words = 0; words < QUOTED_WORDS && i < end; words++) {
      while (i < end && !Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private boolean any(Predicate<CardFacts> test) {
    return cards.stream().anyMatch(test);
  }
}
