package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Folding;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Question;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Value;
import io.pulsrag.core.When;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.plan.PlanBrief.Stays;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question with a plan, and changes a plan as a later question wishes. Events name prices
 * for one person, so the budget of a plan is for one person: an amount for several ("60 € à deux")
 * is divided by their number. Ways are as the question says, else on foot up to 25 minutes, and
 * beyond by public transport in towns and by car elsewhere, which is said. Safe for use by many
 * threads.
 */
public final class EventPlanner {

  /** What comes before the name of a reason for which nothing was looked for. */
  static final String REFUSED = "refused.";

  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  private final Assistant assistant;
  private final PlanSearch search;
  private final PlanMaker maker;

  /** A planner over the events of an assistant, which is not closed here. */
  public EventPlanner(Assistant assistant) {
    this.assistant = assistant;
    search = new PlanSearch(assistant);
    maker = new PlanMaker(assistant, search);
  }

  /** Whether a question wants a plan, after what was said before it in its conversation. */
  public boolean isWanted(Question question) {
    Intent intent = assistant.understand(question).intent();
    return intent == Intent.PLAN || intent.needsDocuments() && isOrdered(question.text());
  }

  /** "Plan a quiet, romantic evening": whatever kind of evening it is. */
  private static boolean isOrdered(String text) {
    String folded = Folding.fold(text).strip();
    return LANGUAGES.stream()
        .map(language -> PlanWords.bundle(language).getString("ordered"))
        .anyMatch(words -> Pattern.compile("^(?:" + words + ")(?= |$)").matcher(folded).find());
  }

  /**
   * The plan for a question.
   *
   * @param question as asked
   * @param most outings at most, or null for what the question or the time says
   * @param budget euros for the whole plan for one person, or null for what the question says
   */
  public EventPlan plan(Question question, @Nullable Integer most, @Nullable Double budget) {
    PlanWishes wishes = PlanWishes.of(question.text());
    Understood understood = understood(question, wishes);
    PlanBrief brief = brief(question, understood, wishes, most, budget);
    return brief.notes().stream().anyMatch(note -> note.key().startsWith(REFUSED))
        ? maker.none(brief)
        : maker.make(brief);
  }

  /**
   * The plan that a plan becomes by what is asked after it ("plutôt l'après-midi", "sans le
   * musée"): its stops stay where they can. The question has to be of the same conversation.
   *
   * @return nothing where the question asks for something else
   */
  public Optional<EventPlan> changed(EventPlan plan, Question question) {
    return new PlanChanger(assistant, search, maker).changed(plan, question);
  }

  /** An amount that nobody takes for a price is a budget, and no word to search. */
  private Understood understood(Question question, PlanWishes wishes) {
    Understood understood = assistant.understand(question.withText(wishes.rest()));
    String without = WishReader.withoutAmounts(wishes.rest());
    boolean bare = wishes.amount() != null && !isPriced(understood.constraints());
    return bare && !without.isEmpty()
        ? assistant.understand(question.withText(without))
        : understood;
  }

  private static boolean isPriced(Constraints constraints) {
    return constraints.facet(FacetNames.PRICE_MAX).isPresent()
        || constraints.facet(FacetNames.PRICE_MIN).isPresent();
  }

  private PlanBrief brief(
      Question question,
      Understood read,
      PlanWishes wishes,
      @Nullable Integer most,
      @Nullable Double budget) {
    PlanSearch.Sequence sequence = search.sequence(question, wishes, read.language());
    Understood understood =
        PlanSearch.about(sequence.steps().size() == 1 ? only(sequence, read) : read);
    List<PlanNote> notes = new ArrayList<>();
    PlanDays calendar = new PlanDays(assistant.zone(), assistant.now(question));
    When when = understood.constraints().when();
    List<TimeWindow> said = when == null ? List.of() : calendar.of(when);
    List<TimeWindow> days =
        said.isEmpty()
            ? nearest(question, calendar, understood.language())
            : calendar.clipped(said, when, NearestTime.part(question.text()));
    if (when != null && said.isEmpty()) {
      notes.add(PlanNote.of(REFUSED + "past"));
    }
    UnknownPlace.in(question.text(), understood)
        .ifPresent(name -> notes.add(PlanNote.of(REFUSED + "place", name)));
    if (calendar.isMore(when) || when == null && names(question, "week")) {
      notes.add(PlanNote.of("days.more", PlanDays.MOST_DAYS));
    }
    boolean nowhere = understood.constraints().where() == null && question.near() == null;
    if (nowhere && notes.isEmpty()) {
      notes.add(PlanNote.of("nowhere"));
    }
    if (Guests.of(understood).withChild() && !names(question, "evening")) {
      days = calendar.early(days);
    }
    return new PlanBrief(
        question,
        when == null
            ? understood.withConstraints(
                understood.constraints().withWhen(dated(understood, days, assistant.zone())))
            : understood,
        days,
        when == null,
        wishes,
        most == null ? count(question.text()) : most,
        budget == null ? budget(understood.constraints(), wishes) : budget,
        sequence,
        Stays.NOTHING,
        notes);
  }

  private static Understood only(PlanSearch.Sequence sequence, Understood whole) {
    return sequence
        .steps()
        .getFirst()
        .understood()
        .withIntent(whole.intent())
        .withConstraints(whole.constraints());
  }

  static boolean names(Question question, String part) {
    return LANGUAGES.stream()
        .anyMatch(language -> NearestTime.names(question.text(), language, part));
  }

  /** The days that are planned are what the next question of a conversation comes after. */
  static When dated(Understood understood, List<TimeWindow> days, ZoneId zone) {
    PlanDays calendar = new PlanDays(zone, days.getFirst().from());
    PlanWords words = new PlanWords(understood.language());
    String reading =
        words.list(days.stream().map(day -> words.day(calendar.night(day.from()))).toList());
    return When.of(days, reading);
  }

  /** The nearest time of what is called, else the next hours. */
  private List<TimeWindow> nearest(Question question, PlanDays calendar, Locale language) {
    List<TimeWindow> called =
        new NearestTime(
                words -> {
                  When when = search.alone(question, words, language).constraints().when();
                  return when == null ? List.of() : calendar.of(when);
                })
            .of(question.text());
    return called.isEmpty() ? calendar.of(null) : called;
  }

  static @Nullable Double budget(Constraints constraints, PlanWishes wishes) {
    Double said =
        constraints
            .facet(FacetNames.PRICE_MAX)
            .map(Facet::value)
            .map(value -> value instanceof Value.Number euros ? euros.number() : null)
            .map(most -> wishes.amount() == null ? most : Math.max(most, wishes.amount()))
            .orElse(isPriced(constraints) ? null : wishes.amount());
    return said == null || !wishes.isShared() ? said : Double.valueOf(said / wishes.people());
  }

  /** The number in the language of the text, which need not be that of the answer. */
  static @Nullable Integer count(String text) {
    for (Locale language : LANGUAGES) {
      OptionalInt said = new OutingCount(language).in(text);
      if (said.isPresent()) {
        return said.getAsInt();
      }
    }
    return null;
  }
}
