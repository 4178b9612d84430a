package io.pulsrag.core.langchain4j;

import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Metadata;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Question;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understanding;
import io.pulsrag.core.Understood;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Our retriever as a LangChain4j {@link ContentRetriever}: the query's text is understood, its
 * constraints are kept, and each hit is a content with its score and, as embedding id, its document
 * id. The segment is one of {@link DocumentSegments}.
 *
 * <p>Works on the calling thread. Safe for use by many threads.
 */
public final class PulsContentRetriever implements ContentRetriever {

  private final Retriever retriever;
  private final Tenants tenants;
  private final Understanding understanding;
  private final Ranker ranker;
  private final Duration timeout;
  private final InstantSource clock;
  private final ZoneId zone;
  private final int limit;

  private PulsContentRetriever(Builder builder) {
    retriever = builder.retriever;
    tenants = builder.tenants;
    understanding = builder.understanding;
    ranker = builder.ranker;
    timeout = builder.timeout;
    clock = builder.clock;
    zone = builder.zone;
    limit = builder.limit;
  }

  /** A builder; what finds and for whom cannot be left out. */
  public static Builder builder(Retriever retriever, Tenants tenants) {
    return new Builder(retriever, tenants);
  }

  @Override
  public List<Content> retrieve(dev.langchain4j.rag.query.Query asked) {
    Metadata metadata = asked.metadata();
    Tenant tenant = tenants.of(parameters(metadata));
    ZonedDateTime now = clock.instant().atZone(zone);
    Understood understood =
        understanding.understand(Question.of(tenant, asked.text()), Slots.empty(), now);
    Query query =
        Query.forTenant(tenant)
            .text(understood.text())
            .expansions(understood.expansions())
            .constraints(understood.constraints())
            .limit(limit)
            .now(now.toInstant())
            .language(understood.language())
            .deadline(Deadline.after(timeout))
            .build();
    return ranker.rank(query, retriever.retrieve(query)).stream()
        .map(PulsContentRetriever::content)
        .toList();
  }

  static @Nullable InvocationParameters parameters(@Nullable Metadata metadata) {
    return metadata == null || metadata.invocationContext() == null
        ? null
        : metadata.invocationContext().invocationParameters();
  }

  static Content content(Hit hit) {
    return Content.from(
        DocumentSegments.segment(hit.document()),
        Map.of(ContentMetadata.SCORE, hit.score(), ContentMetadata.EMBEDDING_ID, hit.id()));
  }

  /** Collects the parts of a content retriever. Not safe for use by several threads. */
  public static final class Builder {
    private final Retriever retriever;
    private final Tenants tenants;
    private Understanding understanding = Understanding.verbatim();
    private Ranker ranker = Ranker.byScore();
    private Duration timeout = Duration.ofSeconds(10);
    private InstantSource clock = InstantSource.system();
    private ZoneId zone = ZoneId.systemDefault();
    private int limit = 5;

    private Builder(Retriever retriever, Tenants tenants) {
      this.retriever = Objects.requireNonNull(retriever, "retriever");
      this.tenants = Objects.requireNonNull(tenants, "tenants");
    }

    /** Sets how texts are understood; {@link Understanding#verbatim} by default. */
    public Builder understanding(Understanding reader) {
      understanding = reader;
      return this;
    }

    /** Sets the order of hits; {@link Ranker#byScore} by default. */
    public Builder ranker(Ranker order) {
      ranker = order;
      return this;
    }

    /** Sets how long is searched; ten seconds by default. */
    public Builder timeout(Duration time) {
      timeout = time;
      return this;
    }

    /** Sets what time it is; the system's clock by default. */
    public Builder clock(InstantSource source) {
      clock = source;
      return this;
    }

    /** Sets the zone in which words such as "tonight" are meant; the system's by default. */
    public Builder zone(ZoneId zoneId) {
      zone = zoneId;
      return this;
    }

    /**
     * Sets the most contents; 5 by default.
     *
     * @throws IllegalArgumentException if out of 1 to {@link Query#MAX_LIMIT}
     */
    public Builder limit(int most) {
      if (most < 1 || most > Query.MAX_LIMIT) {
        throw new IllegalArgumentException("limit must be 1 to " + Query.MAX_LIMIT + ": " + most);
      }
      limit = most;
      return this;
    }

    /** The content retriever. */
    public PulsContentRetriever build() {
      return new PulsContentRetriever(this);
    }
  }
}
