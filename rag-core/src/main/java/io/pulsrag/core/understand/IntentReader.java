package io.pulsrag.core.understand;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Slots;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import io.pulsrag.core.understand.text.Token;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a turn wants, in this order: what is stored about the person; what has nothing to do
 * with the field; a comparison of named things; a fact of a named thing; booking; praise and blame;
 * greetings; a plan; a suggestion; else a search. Safe for use by many threads.
 */
final class IntentReader {
  private static final Set<String> CHOICE = Set.of("ou", "or", "vs", "versus");

  private final Predicate<Token> known;

  IntentReader(Predicate<Token> known) {
    this.known = known;
  }

  /**
   * @param heard one turn
   * @param shown whether documents were shown before, to which the turn may point
   */
  Intention read(Heard heard, Slots slots, Instant now) {
    boolean shown = !slots.shown().isEmpty();
    if (heard.wants("data")) {
      return Intention.of(Intent.STORED_DATA);
    }
    if (heard.wants("hello") && !isAboutMore(heard)) {
      return Intention.of(Intent.SMALLTALK);
    }
    if (OffTopic.surely(heard)) {
      return Intention.of(Intent.OUT_OF_SCOPE);
    }
    Subjects subjects = new Subjects(heard.tokens(), heard.taken(), known);
    Intention named = named(heard, subjects, shown);
    if (named != null) {
      return named;
    }
    if (heard.wants("feedback") && !isAbout(heard)) {
      return Intention.of(Intent.FEEDBACK);
    }
    return OffTopic.likely(heard, slots, now) ? Intention.of(Intent.OUT_OF_SCOPE) : listing(heard);
  }

  /** A wish about things that are named, or pointed at among those shown. */
  private @Nullable Intention named(Heard heard, Subjects subjects, boolean shown) {
    Intention checked = checked(heard, subjects);
    if (checked != null) {
      return checked;
    }
    if (heard.wants("book") && !heard.wants("compare") && heard.asks().isEmpty()) {
      return new Intention(Intent.BOOKING, List.of("booking"), one(subjects, heard));
    }
    List<String> asks = heard.asks().stream().map(Found::argument).distinct().toList();
    List<Subjects.Name> names = compared(heard, subjects);
    if (shown && picksSeveral(heard) && names.stream().noneMatch(subjects::isProper)) {
      return new Intention(Intent.COMPARISON, asks, List.of());
    }
    if (names.size() >= 2) {
      return new Intention(Intent.COMPARISON, asks, names.stream().map(subjects::text).toList());
    }
    return asks.isEmpty() ? null : item(heard, subjects, asks, shown);
  }

  private static boolean chooses(Heard heard) {
    return heard.tokens().list().stream().anyMatch(token -> CHOICE.contains(token.word()));
  }

  /** "Compare le premier et le troisième", "le deuxième ou le dernier ?". */
  private static boolean picksSeveral(Heard heard) {
    long picked =
        heard.follow().stream()
            .filter(phrase -> phrase.kind().equals("pick") && Picks.points(phrase))
            .map(Found::key)
            .distinct()
            .count();
    boolean chosen = heard.wants("compare") || heard.wants("prefer") || chooses(heard);
    return picked >= 2 && chosen;
  }

  /** The things between which a turn chooses; without a word of choice only proper names count. */
  private static List<Subjects.Name> compared(Heard heard, Subjects subjects) {
    if (heard.wants("compare")) {
      return subjects.several(spoken(heard), true);
    }
    boolean plain = !heard.wants("search") && heard.asks().isEmpty();
    boolean free = heard.when() == null && heard.where() == null || chooses(heard);
    return heard.wants("prefer") || plain && free
        ? subjects.several(spoken(heard), false)
        : List.of();
  }

  /** "Is the Soulages show free?" asks a fact that would be a demand in a search. */
  private static @Nullable Intention checked(Heard heard, Subjects subjects) {
    Subjects.Name name = subjects.one(spoken(heard));
    List<String> facts = new ArrayList<>(facts(heard));
    if (name != null && subjects.isProper(name) && isForSomeone(heard)) {
      facts.add("age");
    }
    boolean asked =
        heard.cues().stream().anyMatch(cue -> cue.kind().equals("copula") && opens(heard, cue));
    if (!asked || facts.isEmpty() || name == null || !name.sure()) {
      return null;
    }
    return new Intention(Intent.ITEM_QUESTION, facts, List.of(subjects.text(name)));
  }

  /** "Peut-on emmener un enfant de 5 ans voir …" asks for whom it is. */
  private static boolean isForSomeone(Heard heard) {
    return heard.demands().facets().stream().anyMatch(one -> one.name().equals(FacetNames.AGE));
  }

  /** Demands that are facts when one thing is asked about. */
  private static List<String> facts(Heard heard) {
    List<String> facts = new ArrayList<>();
    for (Facet facet : heard.demands().facets()) {
      switch (facet.name()) {
        case FacetNames.FREE, FacetNames.PAID -> facts.add("price");
        case FacetNames.ACCESSIBLE -> facts.add("accessible");
        case FacetNames.ONLINE -> facts.add("online");
        default -> {
          // Not a fact that is asked by yes or no.
        }
      }
    }
    return facts;
  }

  private static List<String> one(Subjects subjects, Heard heard) {
    Subjects.Name name = subjects.one(spoken(heard));
    return name == null || !name.sure() ? List.of() : List.of(subjects.text(name));
  }

  private static @Nullable Intention item(
      Heard heard, Subjects subjects, List<String> asks, boolean shown) {
    Set<String> all = new LinkedHashSet<>(asks);
    boolean about = all.remove("about");
    Subjects.Name name = subjects.one(spoken(heard));
    if (name != null && name.sure() && (!all.isEmpty() || !about || subjects.isProper(name))) {
      all.addAll(facts(heard));
      return new Intention(Intent.ITEM_QUESTION, List.copyOf(all), List.of(subjects.text(name)));
    }
    boolean points = heard.follows("pick") || heard.demands().themes().isEmpty() && name == null;
    boolean elsewhere = heard.when() != null || heard.where() != null;
    boolean among = heard.follows("pick:shown");
    if (shown && points && !among && !elsewhere && !heard.wants("search")) {
      return new Intention(Intent.ITEM_QUESTION, List.copyOf(all), List.of());
    }
    return null;
  }

  /** The phrases that are no part of a name. */
  private static List<Found> spoken(Heard heard) {
    List<Found> spoken = new ArrayList<>();
    heard.cues().stream().filter(cue -> !cue.kind().equals("search")).forEach(spoken::add);
    spoken.addAll(heard.asks());
    heard.courtesy().stream()
        .filter(phrase -> !phrase.kind().equals("generic"))
        .forEach(spoken::add);
    return spoken;
  }

  private static Intention listing(Heard heard) {
    boolean about = isAbout(heard);
    if (!about && onlyCourtesy(heard)) {
      return Intention.of(Intent.SMALLTALK);
    }
    if (heard.wants("plan")) {
      return Intention.of(Intent.PLAN);
    }
    if (heard.wants("recommend") && heard.themes().isEmpty()) {
      return Intention.of(Intent.RECOMMENDATION);
    }
    return Intention.of(Intent.SEARCH);
  }

  /** Whether something of the field is said outside the phrases of a greeting. */
  private static boolean isAboutMore(Heard heard) {
    boolean theme =
        heard.demands().themes().stream()
            .anyMatch(
                one ->
                    heard.cues().stream()
                        .filter(cue -> cue.key().equals("hello"))
                        .noneMatch(cue -> cue.from() <= one.from() && one.to() <= cue.to()));
    return theme || heard.when() != null || heard.where() != null;
  }

  /** Whether the turn says anything that a document could satisfy. */
  private static boolean isAbout(Heard heard) {
    return !heard.themes().isEmpty()
        || heard.when() != null
        || heard.where() != null
        || !heard.demands().facets().isEmpty();
  }

  private static boolean onlyCourtesy(Heard heard) {
    return heard.text().isEmpty()
        && heard.follow().isEmpty()
        && heard.cues().isEmpty()
        && heard.courtesy().stream().anyMatch(phrase -> phrase.kind().equals("polite"))
        && heard.courtesy().stream().noneMatch(phrase -> phrase.kind().equals("opening"));
  }

  /** Whether nothing but courtesy stands before the phrase. */
  static boolean opens(Heard heard, Found cue) {
    int at = 0;
    for (Found phrase : heard.courtesy()) {
      if (phrase.from() == at && phrase.kind().equals("polite")) {
        at = phrase.to();
      }
    }
    return cue.from() <= at + 1;
  }
}
