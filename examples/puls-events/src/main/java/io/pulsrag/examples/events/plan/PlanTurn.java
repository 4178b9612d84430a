package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Question;
import io.pulsrag.core.Understood;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.plan.PlanChange.Wish;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is said after a plan. Immutable.
 *
 * @param question as asked
 * @param change what it does to the plan
 * @param wishes how to travel and who comes, as far as it says
 * @param hours when it has to begin or to be over
 * @param alone what it means by itself
 * @param whole what it means in its conversation
 */
record PlanTurn(
    Question question,
    PlanChange change,
    PlanWishes wishes,
    PlanHours hours,
    Understood alone,
    Understood whole) {

  static PlanTurn of(EventPlan plan, Question question, Assistant assistant, PlanSearch search) {
    PlanWishes wishes = PlanWishes.of(question.text());
    Understood before = plan.understood();
    if (wishes.isOnlyWays()) {
      Understood nothing = before.withText("", List.of()).withConstraints(Constraints.none());
      return new PlanTurn(question, PlanChange.of(""), wishes, PlanHours.of(""), nothing, before);
    }
    return new PlanTurn(
        question,
        PlanChange.of(question.text()),
        wishes,
        PlanHours.of(question.text()),
        search.alone(question, wishes.rest(), before.language()),
        assistant.understand(question.withText(wishes.rest())));
  }

  boolean is(Wish wish) {
    return change.is(wish);
  }

  /** Whether it says a time by itself. */
  boolean saysTime() {
    return alone.constraints().when() != null;
  }

  /**
   * Whether it is about the plan: it says what to do to it, or nothing but a time, a place or a
   * demand. What names a subject and does nothing to the plan, or names a subject and a place, is a
   * question of its own.
   */
  boolean isChange() {
    if (hours.isSaid() && alone.themes().isEmpty() && alone.constraints().where() == null) {
      return true;
    }
    boolean named = !alone.themes().isEmpty() && alone.constraints().where() != null;
    if (named || !whole.asks().isEmpty() || !whole.intent().needsDocuments()) {
      return false;
    }
    Set<Wish> acts = EnumSet.noneOf(Wish.class);
    acts.addAll(change.wishes());
    acts.remove(Wish.AND);
    return !acts.isEmpty() || saysOnlyDemands();
  }

  private boolean saysOnlyDemands() {
    boolean says =
        !alone.constraints().isEmpty()
            || !wishes.modes().isEmpty()
            || wishes.people() > 0
            || wishes.amount() != null
            || wishes.split() != PlanWishes.Split.UNSAID
            || EventPlanner.count(question.text()) != null;
    return says
        && whole.intent().listsDocuments()
        && alone.themes().isEmpty()
        && PlanSearch.about(alone).text().isBlank();
  }
}
