package io.pulsrag.examples.events.plan;

import io.pulsrag.geo.score.TravelMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a question wishes of a plan beside time, place and subject. Immutable.
 *
 * @param parts the text in the order in which it wants things done ("une expo puis un concert"), at
 *     least two, or empty when it names no order
 * @param modes how to travel, or empty when it does not say
 * @param people how many come, or 0 when it does not say
 * @param split whom an amount of money is for
 * @param amount an amount of euros, however it was said, or null
 * @param rest the text without the ways of travelling; the text itself when nothing is left
 */
public record PlanWishes(
    List<String> parts,
    Set<TravelMode> modes,
    int people,
    Split split,
    @Nullable Double amount,
    String rest) {

  /** Whom an amount of money is for. */
  public enum Split {
    /** "30 € par personne". */
    EACH,
    /** "60 € en tout". */
    TOGETHER,
    /** It does not say. */
    UNSAID
  }

  /** Copies. */
  public PlanWishes {
    parts = List.copyOf(parts);
    modes = Set.copyOf(modes);
  }

  /** What a question says in French or in English, whatever the language of its answer. */
  static PlanWishes of(String question) {
    return WishReader.read(question);
  }

  /** What is said anew, and of the rest what was said before. */
  PlanWishes after(PlanWishes before) {
    return new PlanWishes(
        before.parts,
        modes.isEmpty() ? before.modes : modes,
        people == 0 ? before.people : people,
        split == Split.UNSAID ? before.split : split,
        amount,
        rest);
  }

  /** Whether it says nothing but how to travel. */
  boolean isOnlyWays() {
    return !modes.isEmpty() && !WishReader.read(rest).modes().isEmpty();
  }

  /**
   * Whether an amount is for all who come: it says so, or it names several and does not say "each".
   */
  boolean isShared() {
    return people > 1 && split != Split.EACH;
  }

  /** Whether an amount was said to be for all, and not for how many. */
  boolean isSharedByUnknown() {
    return people == 0 && split == Split.TOGETHER;
  }
}
