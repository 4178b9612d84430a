package io.pulsrag.core;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answer from what was found. Safe for use by many threads.
 *
 * <p>Refers to the documents of the task as {@code [1]}, {@code [2]}, … in their order, and states
 * nothing that they do not hold.
 *
 * <p>{@code WriterContract} checks what can be checked without reading: pieces, citations,
 * deadline.
 */
@FunctionalInterface
public interface Writer {

  /**
   * What has to be written.
   *
   * @param understood what was asked
   * @param query how it was looked for
   * @param hits the results, best first; each satisfies every constraint
   * @param conversation what was said before
   * @param now the time of the question, in the zone to speak in
   * @param lost stages that the answer has to do without
   * @param nearest when nothing satisfies every constraint, what would without one of them; null
   *     when there are hits or nothing else was looked for
   * @param said the question as it was written, courtesy included; empty when unknown
   */
  record Task(
      Understood understood,
      Query query,
      List<Hit> hits,
      Conversation conversation,
      ZonedDateTime now,
      List<Trace.Step> lost,
      @Nullable Nearest nearest,
      String said) {
    /** Copies. */
    public Task {
      Objects.requireNonNull(understood, "understood");
      Objects.requireNonNull(query, "query");
      Objects.requireNonNull(conversation, "conversation");
      Objects.requireNonNull(now, "now");
      Objects.requireNonNull(said, "said");
      hits = List.copyOf(hits);
      lost = List.copyOf(lost);
    }

    /** A task without alternatives. */
    public Task(
        Understood understood,
        Query query,
        List<Hit> hits,
        Conversation conversation,
        ZonedDateTime now,
        List<Trace.Step> lost) {
      this(understood, query, hits, conversation, now, lost, null, "");
    }

    /** A task of which only what was understood is known. */
    public Task(
        Understood understood,
        Query query,
        List<Hit> hits,
        Conversation conversation,
        ZonedDateTime now,
        List<Trace.Step> lost,
        @Nullable Nearest nearest) {
      this(understood, query, hits, conversation, now, lost, nearest, "");
    }

    /** The documents that the answer may cite, numbered from 1 in this order. */
    public List<Hit> citable() {
      return nearest == null || !hits.isEmpty() ? hits : nearest.hits();
    }
  }

  /**
   * Why nothing was found, and what is left when that one thing is given up; shown as an
   * alternative, never as a result.
   *
   * @param emptiedBy name of the constraint that left nothing, as in {@link Constraints#names}, or
   *     {@link #WORDS}, or {@link #TOGETHER}
   * @param hits what still matches the words and satisfies all the other constraints, nearest in
   *     date or distance first; empty when nothing of the kind is near
   */
  record Nearest(String emptiedBy, List<Hit> hits) {

    /** No document matches the words of the question, whatever the constraints. */
    public static final String WORDS = "words";

    /** Each demand can be met, but not with the others, and giving up one of them is not enough. */
    public static final String TOGETHER = "together";

    /** Copies. */
    public Nearest {
      Objects.requireNonNull(emptiedBy, "emptiedBy");
      hits = List.copyOf(hits);
    }
  }

  /**
   * What was written.
   *
   * @param text with citations as {@code [1]}
   * @param usage what it cost
   */
  record Draft(String text, Usage usage) {
    /** Refuses null. */
    public Draft {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(usage, "usage");
    }
  }

  /**
   * Writes the whole answer, handing out its pieces as they come. Returns early when the thread is
   * interrupted or the deadline of the query passes.
   *
   * @param task what has to be written
   * @param pieces receives the text piece by piece; together they are the draft's text
   * @return the whole
   * @throws LateException if the deadline passed before the text was whole
   * @throws RetriableException if a model is away or throttling
   */
  Draft write(Task task, Consumer<String> pieces);
}
