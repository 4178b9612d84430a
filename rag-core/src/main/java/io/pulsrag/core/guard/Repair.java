package io.pulsrag.core.guard;

import io.pulsrag.core.Guardrail;
import io.pulsrag.core.Query;
import io.pulsrag.core.When;
import io.pulsrag.core.generate.Card;
import io.pulsrag.core.generate.CardWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the document's own fact where a sentence has a wrong one, if only one can be meant. */
record Repair(Evidence evidence, Guardrail.Inspection inspection, ZoneId zone) {

  /** The sentence with every wrong fact replaced; empty when one cannot be. */
  String of(String sentence, List<Fact> wrong) {
    if (evidence.cards().size() != 1 || !evidence.cited()) {
      return "";
    }
    StringBuilder better = new StringBuilder(sentence);
    for (Fact fact :
        wrong.stream().sorted(Comparator.comparingInt(Fact::start).reversed()).toList()) {
      Optional<String> right = right(fact);
      if (right.isEmpty()) {
        return "";
      }
      better.replace(fact.start(), fact.end(), right.get());
    }
    return better.toString();
  }

  private Optional<String> right(Fact fact) {
    CardWords words = words();
    return switch (fact) {
      case Fact.Day day when day.day() != 0 && day.bound() == Fact.Bound.NONE -> words.onlyDay();
      case Fact.Time time -> words.onlyTime();
      case Fact.Price price -> words.onlyPrice();
      case Fact.Name name when name.place() -> card().city();
      case Fact.Url url -> card().url().map(Object::toString);
      default -> Optional.empty();
    };
  }

  private CardWords words() {
    Query query = inspection.query();
    @Nullable When when = query == null ? null : query.constraints().when();
    Instant now = query == null ? Instant.EPOCH : query.now();
    return new CardWords(card(), when, now.atZone(zone), inspection.language());
  }

  private Card card() {
    return evidence.cards().getFirst().card();
  }
}
