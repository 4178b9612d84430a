package io.pulsrag.core;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks guardrails one after the other, each on what the one before left. */
record Guards(List<Guardrail> guardrails) {

  /**
   * What is left of a text.
   *
   * @param text null when it was stopped
   * @param reason of the last change or of the stop; empty when nothing happened
   */
  record Outcome(@Nullable String text, String reason) {
    boolean changed() {
      return !reason.isEmpty();
    }
  }

  Outcome question(String text, Locale language) {
    return inspect(Guardrail.Point.QUESTION, text, List.of(), null, language);
  }

  Outcome answer(String text, List<Hit> context, Query query) {
    return inspect(Guardrail.Point.ANSWER, text, context, query, query.language());
  }

  private Outcome inspect(
      Guardrail.Point point,
      String text,
      List<Hit> context,
      @Nullable Query query,
      Locale language) {
    String left = text;
    String reason = "";
    for (Guardrail guardrail : guardrails) {
      switch (guardrail.inspect(new Guardrail.Inspection(point, left, context, query, language))) {
        case Guardrail.Pass() -> {}
        case Guardrail.Change(String changed, String why) -> {
          left = changed;
          reason = why;
        }
        case Guardrail.Stop(String why) -> {
          return new Outcome(null, why);
        }
      }
    }
    return new Outcome(left, reason);
  }
}
