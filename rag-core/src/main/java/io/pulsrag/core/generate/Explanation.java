package io.pulsrag.core.generate;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Constraints;
import io.pulsrag.core.Conversation;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Trace;
import io.pulsrag.core.Usage;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import io.pulsrag.core.Writer;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why an answer is what it is, for developers: what was understood, why each result is there, what
 * each stage did, and which versions of everything were at work. Immutable.
 *
 * @param intent what was wanted
 * @param constraints what was demanded, in words, by the name under which it can be dropped
 * @param results in the order of the answer
 * @param steps what each stage did
 * @param usage what the answer cost
 * @param versions of prompts, corpus and whatever else the application names
 */
public record Explanation(
    String intent,
    Map<String, String> constraints,
    List<Result> results,
    List<Trace.Step> steps,
    Usage usage,
    SortedMap<String, String> versions) {

  /** Copies. */
  public Explanation {
    Objects.requireNonNull(intent, "intent");
    Objects.requireNonNull(usage, "usage");
    constraints = Collections.unmodifiableMap(new LinkedHashMap<>(constraints));
    results = List.copyOf(results);
    steps = List.copyOf(steps);
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }

  /**
   * One result.
   *
   * @param number as cited, from 1
   * @param id of the document
   * @param title of the document
   * @param why for the visitor, one sentence; empty when nothing was asked
   * @param score of the last ranker
   * @param parts what the score was made of
   * @param ranks place among the results by each part alone, from 1
   * @param stages place after the search and after each ranker, from 1, in that order; a stage at
   *     which it was not there is left out
   */
  public record Result(
      int number,
      String id,
      String title,
      String why,
      double score,
      SortedMap<String, Double> parts,
      SortedMap<String, Integer> ranks,
      Map<String, Integer> stages) {
    /** Copies. */
    public Result {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(why, "why");
      parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
      ranks = Collections.unmodifiableSortedMap(new TreeMap<>(ranks));
      stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }
  }

  /**
   * Explains an answer.
   *
   * @param answer what was said
   * @param query how it was looked for
   * @param now the time of the question, in the zone to speak in
   * @param fields how metadata is read
   * @param versions of the corpus and other parts; those of the prompts are added
   */
  public static Explanation of(
      Answer answer,
      Query query,
      ZonedDateTime now,
      CardFields fields,
      Map<String, String> versions) {
    Writer.Task task =
        new Writer.Task(
            answer.understood(),
            query,
            answer.hits(),
            Conversation.none(),
            now,
            answer.trace().lost());
    Speech speech = Speech.of(task, fields);
    List<Card> cards = answer.hits().stream().map(speech::card).toList();
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      Hit hit = answer.hits().get(i);
      List<String> reasons = new Reasons(speech).atLeast(cards.get(i), cards);
      String why = reasons.isEmpty() ? "" : Phrases.capital(speech.phrases().list(reasons)) + ".";
      results.add(
          new Result(
              i + 1,
              hit.id(),
              cards.get(i).title(),
              why,
              hit.score(),
              hit.parts().parts(),
              ranks(hit, answer.hits()),
              stages(hit, answer.trace())));
    }
    SortedMap<String, String> all = new TreeMap<>(versions);
    all.put("prompt", ChatWriter.prompt(answer.understood().language()).id());
    return new Explanation(
        answer.understood().intent().name(),
        readings(answer.understood().constraints()),
        results,
        answer.trace().steps(),
        answer.usage(),
        all);
  }

  private static Map<String, String> readings(Constraints constraints) {
    Map<String, String> readings = new LinkedHashMap<>();
    When when = constraints.when();
    if (when != null) {
      readings.put(Constraints.DATE, when.reading());
    }
    Where where = constraints.where();
    if (where != null) {
      readings.put(Constraints.PLACE, where.name());
    }
    for (Facet facet : constraints.facets()) {
      readings.merge(facet.name(), facet.reading(), (one, other) -> one + ", " + other);
    }
    return readings;
  }

  private static Map<String, Integer> stages(Hit hit, Trace trace) {
    Map<String, Integer> stages = new LinkedHashMap<>();
    for (Trace.Order order : trace.orders()) {
      int place = order.ids().indexOf(hit.id());
      if (place >= 0) {
        stages.put(order.stage(), place + 1);
      }
    }
    return stages;
  }

  private static SortedMap<String, Integer> ranks(Hit hit, List<Hit> all) {
    SortedMap<String, Integer> ranks = new TreeMap<>();
    hit.parts()
        .parts()
        .forEach(
            (name, own) -> {
              long better =
                  all.stream()
                      .filter(
                          other -> other.parts().get(name).orElse(Double.NEGATIVE_INFINITY) > own)
                      .count();
              ranks.put(name, (int) better + 1);
            });
    return ranks;
  }
}
