package io.pulsrag.examples.events.assistant;

import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.core.lucene.LuceneReplica;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The events that an assistant knows. Safe for use by many threads; closes its index. */
public final class Corpus implements AutoCloseable {

  /** How long reading all events may take, on a machine that is busy. */
  private static final Duration LOADING = Duration.ofMinutes(1);

  private final Retriever retriever;
  private final Function<String, Optional<Document>> byId;
  private final LongSupplier size;
  private final Supplier<String> version;
  private final Runnable close;
  private final boolean sample;

  private Corpus(
      Retriever retriever,
      Function<String, Optional<Document>> byId,
      LongSupplier size,
      Supplier<String> version,
      Runnable close,
      boolean sample) {
    this.retriever = retriever;
    this.byId = byId;
    this.size = size;
    this.version = version;
    this.close = close;
    this.sample = sample;
  }

  /** An index of its own, such as one in memory. */
  static Corpus of(LuceneIndex index, boolean sample) {
    return new Corpus(
        index,
        id -> index.get(Assistant.TENANT, id),
        () -> index.count(Assistant.TENANT, Filter.everything()),
        () -> index.version(Assistant.TENANT),
        index::close,
        sample);
  }

  /** What another process writes, or has written. */
  static Corpus of(LuceneReplica replica) {
    return new Corpus(
        replica,
        id -> replica.get(Assistant.TENANT, id),
        () -> replica.count(Assistant.TENANT, Filter.everything()),
        () -> replica.version(Assistant.TENANT),
        replica::close,
        false);
  }

  /** Finds events. */
  public Retriever retriever() {
    return retriever;
  }

  /** The event of this id. */
  public Optional<Document> event(String id) {
    return byId.apply(id);
  }

  /** How many events there are. */
  public long size() {
    return size.getAsLong();
  }

  /** What it holds, as a hash over all its documents; another state has another one. */
  public String version() {
    return version.get();
  }

  /** Whether these are the events that come with the program. */
  public boolean isSample() {
    return sample;
  }

  /** The events, at most {@link Query#MAX_LIMIT} of them. */
  public List<Document> documents() {
    Query all =
        Query.forTenant(Assistant.TENANT)
            .limit(Query.MAX_LIMIT)
            .deadline(Deadline.after(LOADING))
            .build();
    return retriever.retrieve(all).stream().map(Hit::document).toList();
  }

  @Override
  public void close() {
    close.run();
  }
}
