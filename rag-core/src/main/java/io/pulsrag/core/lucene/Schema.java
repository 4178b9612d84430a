package io.pulsrag.core.lucene;

import io.pulsrag.core.NonRetriableException;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** What each commit says of the form of the index. */
final class Schema {

  private static final String KEY = "pulsrag.schema";

  /** Written with every commit. */
  static Set<Map.Entry<String, String>> commitData() {
    return Map.of(KEY, Integer.toString(Fields.SCHEMA)).entrySet();
  }

  /**
   * Returns when the directory holds no index, or one that this version can read.
   *
   * @throws NonRetriableException if it holds another
   */
  static void check(Directory directory, String name) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return;
    }
    String found = SegmentInfos.readLatestCommit(directory).getUserData().get(KEY);
    if (!Integer.toString(Fields.SCHEMA).equals(found)) {
      throw new NonRetriableException(
          "index.open",
          name
              + (found == null ? " has no schema version" : " has schema version " + found)
              + ", this version of the library reads "
              + Fields.SCHEMA
              + "; build the index again, or open it with the version that wrote it");
    }
  }

  private Schema() {}
}
