package io.pulsrag.core;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /**
   * The documents that may be read by a writer, each text of theirs as the guardrails leave it; a
   * document of which a text was stopped is left out.
   *
   * @param reasons receives why texts were changed or documents left out
   */
  List<Hit> context(List<Hit> hits, Query query, List<String> reasons) {
    return guardrails.isEmpty()
        ? hits
        : hits.stream().map(hit -> context(hit, query, reasons)).flatMap(Optional::stream).toList();
  }

  private Optional<Hit> context(Hit hit, Query query, List<String> reasons) {
    Document document = hit.document();
    Document.Builder changed = null;
    for (Map.Entry<TextField, String> part : document.text().entrySet()) {
      Outcome outcome =
          inspect(Guardrail.Point.CONTEXT, part.getValue(), List.of(hit), query, query.language());
      if (outcome.changed()) {
        reasons.add(outcome.reason());
      }
      if (outcome.text() == null) {
        return Optional.empty();
      }
      if (!outcome.text().equals(part.getValue())) {
        changed = changed == null ? document.toBuilder() : changed;
        changed.text(part.getKey(), outcome.text());
      }
    }
    return Optional.of(changed == null ? hit : new Hit(changed.build(), hit.score(), hit.parts()));
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
