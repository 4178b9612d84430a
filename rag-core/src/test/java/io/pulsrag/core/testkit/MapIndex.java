package io.pulsrag.core.testkit;

import io.pulsrag.core.Document;
import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.Tenant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Documents in a map, for tests that need an index and not a particular one. */
public final class MapIndex implements DocumentIndex {

  private record Key(Tenant tenant, String id) {}

  private final Map<Key, Document> documents = new ConcurrentHashMap<>();

  @Override
  public void upsert(Collection<Document> more) {
    more.forEach(document -> documents.put(new Key(document.tenant(), document.id()), document));
  }

  @Override
  public void delete(Tenant tenant, Collection<String> ids) {
    ids.forEach(id -> documents.remove(new Key(tenant, id)));
  }

  @Override
  public void delete(Tenant tenant, Filter filter) {
    documents
        .values()
        .removeIf(document -> document.tenant().equals(tenant) && filter.matches(document));
  }

  @Override
  public Optional<Document> get(Tenant tenant, String id) {
    return Optional.ofNullable(documents.get(new Key(tenant, id)));
  }

  @Override
  public long count(Tenant tenant, Filter filter) {
    return documents.values().stream()
        .filter(document -> document.tenant().equals(tenant) && filter.matches(document))
        .count();
  }

  @Override
  public List<Hit> retrieve(Query query) {
    return Retriever.scanning(List.copyOf(documents.values())).retrieve(query);
  }

  @Override
  public void commit() {}

  @Override
  public void close() {}
}
