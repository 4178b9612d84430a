package io.pulsrag.examples.events.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.core.Answer;
import io.pulsrag.core.Citation;
import io.pulsrag.core.Hit;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Trace;
import io.pulsrag.core.generate.Explanation;
import io.pulsrag.examples.events.plan.EventPlan;
import org.jspecify.annotations.Nullable;

/** An answer as one JSON object on one line, for programs. */
final class AnswerJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param plan the plan that the answer is, or null when it is none
   */
  static String of(Answer answer, @Nullable Explanation explanation, @Nullable EventPlan plan) {
    ObjectNode node = JSON.createObjectNode();
    node.put("text", answer.text());
    ArrayNode citations = node.putArray("citations");
    for (Citation citation : answer.citations()) {
      ObjectNode one = citations.addObject();
      one.put("number", citation.number());
      one.put("id", citation.documentId());
      one.put("title", citation.title());
      one.put("url", citation.url() == null ? null : citation.url().toString());
      ArrayNode dates = one.putArray("dates");
      for (TimeWindow date : citation.dates()) {
        dates.addObject().put("from", date.from().toString()).put("to", date.to().toString());
      }
    }
    ArrayNode results = node.putArray("results");
    for (Hit hit : answer.hits()) {
      results.addObject().put("id", hit.id()).put("score", hit.score());
    }
    ObjectNode understood = node.putObject("understood");
    understood.put("intent", answer.understood().intent().name());
    understood.put("text", answer.understood().text());
    answer.understood().themes().forEach(understood.putArray("themes")::add);
    answer.understood().constraints().names().forEach(understood.putArray("constraints")::add);
    node.put("complete", answer.complete());
    if (plan != null) {
      node.set("plan", PlanJson.of(plan));
    }
    if (explanation != null) {
      explain(node.putObject("explanation"), explanation);
    }
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer is always JSON", e);
    }
  }

  private static void explain(ObjectNode node, Explanation explanation) {
    node.put("intent", explanation.intent());
    explanation.constraints().forEach(node.putObject("constraints")::put);
    ArrayNode results = node.putArray("results");
    for (Explanation.Result result : explanation.results()) {
      ObjectNode one =
          results
              .addObject()
              .put("number", result.number())
              .put("id", result.id())
              .put("title", result.title())
              .put("why", result.why())
              .put("score", result.score());
      result.parts().forEach(one.putObject("parts")::put);
      result.ranks().forEach(one.putObject("part_ranks")::put);
      result.stages().forEach(one.putObject("ranks")::put);
    }
    ArrayNode stages = node.putArray("stages");
    for (Trace.Step step : explanation.steps()) {
      stages
          .addObject()
          .put("stage", step.stage())
          .put("outcome", step.outcome().name())
          .put("ms", step.took().toNanos() / 1e6)
          .put("in", step.in())
          .put("out", step.out())
          .put("note", step.note());
    }
    explanation.versions().forEach(node.putObject("versions")::put);
  }

  private AnswerJson() {}
}
