package io.pulsrag.core.lucene;

import io.pulsrag.core.FederatedRetriever;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.Route;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The retrievers over one index: by words, by meaning, by both. */
final class Views {

  /** Hits of each side that the fusion looks at, at least. */
  private static final int DEPTH = 100;

  /** Reads the present state of an index. */
  interface Source {
    <T> T read(String operation, Reading<T> reading);
  }

  /** Something that is read. */
  interface Reading<T> {
    T in(Search search) throws IOException;
  }

  private final Source source;
  private final @Nullable Retriever semantic;
  private final @Nullable FederatedRetriever hybrid;

  Views(Source source, @Nullable Embedding embedding) {
    this.source = source;
    if (embedding == null) {
      this.semantic = null;
      this.hybrid = null;
    } else {
      this.semantic = query -> semantic(query, embedding);
      this.hybrid =
          Retriever.fused(
              List.of(
                  new FederatedRetriever.Part(
                      "lexical", deep(this::lexical), 1, Route.Kind.KEYWORD),
                  new FederatedRetriever.Part("semantic", deep(semantic), 1, Route.Kind.SEMANTIC)),
              embedding.executor());
    }
  }

  @Nullable Retriever semantic() {
    return semantic;
  }

  @Nullable FederatedRetriever hybrid() {
    return hybrid;
  }

  /** By words and, where there is a model and something to embed, by meaning as well. */
  List<Hit> retrieve(Query query) {
    return hybrid == null || query.text().isBlank() ? lexical(query) : hybrid.retrieve(query);
  }

  List<Hit> lexical(Query query) {
    query.deadline().check("index.retrieve");
    return source.read("index.retrieve", search -> search.lexical(query));
  }

  private List<Hit> semantic(Query query, Embedding embedding) {
    if (query.text().isBlank()) {
      return lexical(query);
    }
    query.deadline().check("index.retrieve");
    float[] vector = embedding.of(query.text());
    return source.read(
        "index.retrieve", search -> search.semantic(query, vector, embedding.exactBelow()));
  }

  private static Retriever deep(Retriever retriever) {
    return query ->
        retriever.retrieve(query.toBuilder().limit(Math.max(query.limit(), DEPTH)).build());
  }
}
