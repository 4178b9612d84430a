package io.pulsrag.core.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pulsrag.core.Document;
import io.pulsrag.core.Guardrail;
import io.pulsrag.core.Hit;
import io.pulsrag.core.generate.CardFields;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds an answer to its sources, without a model: every date, time, price, age, place, title, link
 * and every yes or no (free, accessible, full, cancelled, online, by booking) that a sentence
 * states has to be in a document that the sentence cites, in whatever spelling. A sentence that
 * cites none may also repeat what the user asked, and is held to all documents.
 *
 * <p>What is not there is repaired where the document leaves one possibility only, otherwise its
 * sentence is taken out; the reason names the kinds of facts. Reads French and English. Works on
 * one sentence as on a whole answer.
 *
 * <p>Limits: it compares statements, not their logic, so a fact of the cited document said of the
 * wrong thing passes; a single capitalised word at the beginning of a sentence is not taken for a
 * name. Immutable but for a bounded cache, safe for use by many threads.
 */
public final class GroundingCheck implements Guardrail {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** Documents whose facts are kept read. */
  private static final int KEPT = 500;

  private final CardFields fields;
  private final ZoneId zone;
  private final Cache<Document, CardFacts> read =
      Caffeine.newBuilder().weakKeys().maximumSize(KEPT).build();

  private GroundingCheck(Builder builder) {
    fields = builder.fields;
    zone = builder.zone;
  }

  /**
   * @param zone the zone in which answers speak of days and hours
   */
  public static Builder builder(ZoneId zone) {
    return new Builder(zone);
  }

  @Override
  public Verdict inspect(Inspection inspection) {
    if (inspection.point() != Point.ANSWER || inspection.text().isBlank()) {
      return new Pass();
    }
    Asked asked = Asked.of(inspection.query(), zone);
    List<CardFacts> cards = inspection.context().stream().map(this::facts).toList();
    Set<String> kinds = new LinkedHashSet<>();
    boolean repaired = false;
    StringBuilder text = new StringBuilder();
    for (String piece : SentenceSplit.of(inspection.text())) {
      String sentence = piece.stripTrailing();
      Evidence evidence = evidence(sentence, cards, asked);
      List<Fact> wrong = evidence.unsupported(sentence);
      if (wrong.isEmpty()) {
        text.append(piece);
        continue;
      }
      wrong.forEach(fact -> kinds.add(fact.kind()));
      String better = new Repair(evidence, inspection, zone).of(sentence, wrong);
      if (!better.isEmpty() && evidence.unsupported(better).isEmpty()) {
        repaired = true;
        text.append(better).append(piece, sentence.length(), piece.length());
      } else if (piece.endsWith("\n")) {
        text.append('\n');
      }
    }
    if (kinds.isEmpty()) {
      return new Pass();
    }
    String left = text.toString().isBlank() ? "" : text.toString();
    return new Change(
        left,
        "not in the cited documents"
            + (repaired ? ", repaired: " : ": ")
            + String.join(", ", kinds));
  }

  private Evidence evidence(String sentence, List<CardFacts> cards, Asked asked) {
    Set<Integer> numbers = new TreeSet<>();
    Matcher citations = CitationGuardrail.CITATION.matcher(sentence);
    while (citations.find()) {
      NUMBER
          .matcher(citations.group(1))
          .results()
          .forEach(m -> numbers.add(Integer.parseInt(m.group())));
    }
    List<CardFacts> cited = new ArrayList<>();
    for (int number : numbers) {
      if (number >= 1 && number <= cards.size()) {
        cited.add(cards.get(number - 1));
      }
    }
    return cited.isEmpty()
        ? new Evidence(cards, asked, false)
        : new Evidence(List.copyOf(cited), asked, true);
  }

  private CardFacts facts(Hit hit) {
    return read.get(hit.document(), document -> new CardFacts(document, fields, zone));
  }

  /** Collects the settings of a check. Not safe for use by several threads. */
  public static final class Builder {
    private final ZoneId zone;
    private CardFields fields = CardFields.defaults();

    private Builder(ZoneId zone) {
      this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** Sets how metadata is read; {@link CardFields#defaults} by default. */
    public Builder fields(CardFields names) {
      fields = Objects.requireNonNull(names, "names");
      return this;
    }

    /** The check. */
    public GroundingCheck build() {
      return new GroundingCheck(this);
    }
  }
}
