package io.pulsrag.core;

import java.util.Collection;
import java.util.Optional;

/**
 * Documents that can be written, found and deleted, tenant by tenant.
 *
 * <p>What is written is found by the next {@link #retrieve} of any thread, and is durable after
 * {@link #commit}. Every write is idempotent. Safe for use by many threads; whoever opened it
 * closes it.
 */
public interface DocumentIndex extends Retriever, AutoCloseable {

  /** Adds these documents, each in place of the one of the same tenant and id. */
  void upsert(Collection<Document> documents);

  /** Deletes the documents of these ids; unknown ids are no error. */
  void delete(Tenant tenant, Collection<String> ids);

  /** Deletes every document of the tenant that the filter matches. */
  void delete(Tenant tenant, Filter filter);

  /** The document of this id, if it is there. */
  Optional<Document> get(Tenant tenant, String id);

  /** How many documents of the tenant the filter matches. */
  long count(Tenant tenant, Filter filter);

  /** Makes everything written so far durable, all of it or nothing. */
  void commit();

  @Override
  void close();
}
