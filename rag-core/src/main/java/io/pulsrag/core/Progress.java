package io.pulsrag.core;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a question has come: what each stage hands to the next, with the trace so far. */
final class Progress {

  record Recalled(Conversation conversation, Trace trace) {}

  record Asked(
      Conversation conversation, Understood understood, Query query, String said, Trace trace) {
    Asked plus(Trace.Step step) {
      return new Asked(conversation, understood, query, said, trace.plus(step));
    }
  }

  record Found(Asked asked, List<Hit> hits, Writer.@Nullable Nearest nearest, Trace trace) {
    /** The same with what the guardrails leave of the documents that the answer may cite. */
    Found guarded(Guards guards, List<String> reasons) {
      List<Hit> left = guards.context(citable(), asked.query, reasons);
      if (hits.isEmpty()) {
        return nearest == null
            ? this
            : new Found(asked, hits, new Writer.Nearest(nearest.emptiedBy(), left), trace);
      }
      List<Hit> all =
          Stream.concat(left.stream(), hits.subList(shown().size(), hits.size()).stream()).toList();
      return new Found(asked, all, nearest, trace);
    }

    /** The same with more steps in its trace. */
    Found plus(List<Trace.Step> steps) {
      return new Found(asked, hits, nearest, trace.plus(steps));
    }

    /** The results that the answer speaks of. */
    List<Hit> shown() {
      return hits.subList(0, Math.min(hits.size(), asked.understood.limit()));
    }

    /** The documents that the answer may cite, numbered from 1 in this order. */
    List<Hit> citable() {
      return hits.isEmpty() && nearest != null ? nearest.hits() : shown();
    }

    /** What has to be written until this deadline. */
    Writer.Task task(ZonedDateTime now, Deadline deadline) {
      return new Writer.Task(
          asked.understood,
          asked.query.toBuilder().deadline(deadline).build(),
          shown(),
          asked.conversation,
          now,
          trace.lost(),
          nearest,
          asked.said);
    }
  }

  record Searched(List<List<Hit>> lists, Trace trace) {
    Searched plus(FederatedRetriever.Retrieval retrieval) {
      return new Searched(
          Stream.concat(lists.stream(), Stream.of(retrieval.hits())).toList(),
          trace.plus(retrieval.steps()));
    }
  }

  record Written(
      Found found, String text, Usage usage, Trace trace, @Nullable PulsRagException problem) {}

  private Progress() {}
}
