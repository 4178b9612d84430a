package io.pulsrag.examples.events.assistant;

import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import java.time.Duration;
import java.util.List;

/**
 * The events that an assistant knows.
 *
 * @param index closed with the corpus
 * @param sample whether these are the events that come with the program
 */
public record Corpus(DocumentIndex index, boolean sample) implements AutoCloseable {

  /** How long reading all events may take, on a machine that is busy. */
  private static final Duration LOADING = Duration.ofMinutes(1);

  /** How many events there are. */
  public long size() {
    return index.count(Assistant.TENANT, Filter.everything());
  }

  /** The events, at most {@link Query#MAX_LIMIT} of them. */
  public List<Document> documents() {
    Query all =
        Query.forTenant(Assistant.TENANT)
            .limit(Query.MAX_LIMIT)
            .deadline(Deadline.after(LOADING))
            .build();
    return index.retrieve(all).stream().map(Hit::document).toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
