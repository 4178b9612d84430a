package io.pulsrag.core;

import java.util.SortedMap;

/**
 * A document index that knows the content of what it holds by hash, so that what is unchanged need
 * not be written again and what has changed can be told.
 */
public interface HashedIndex extends DocumentIndex {

  /**
   * The content hash of every document of the tenant that the filter matches, by id.
   *
   * @return sorted by id; equal documents have equal hashes, on every machine
   */
  SortedMap<String, String> hashes(Tenant tenant, Filter filter);

  /**
   * A short text that changes whenever a document of the tenant is added, changed or removed, and
   * is the same again when the content is the same again, on every machine. For cache keys.
   */
  String version(Tenant tenant);
}
