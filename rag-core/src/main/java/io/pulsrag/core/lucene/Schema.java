package io.pulsrag.core.lucene;

import io.pulsrag.core.NonRetriableException;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** What each commit says of the form of the index. */
final class Schema {

  private static final String VERSION = "pulsrag.schema";
  private static final String EMBEDDING = "pulsrag.embedding";

  /** Written with every commit. */
  static Map<String, String> commitData(@Nullable Embedding embedding) {
    return Map.of(VERSION, Integer.toString(Fields.SCHEMA), EMBEDDING, name(embedding));
  }

  /** Whether there is an index, and its last commit says the same. */
  static boolean isCurrent(Directory directory, Map<String, String> commitData) throws IOException {
    return DirectoryReader.indexExists(directory)
        && SegmentInfos.readLatestCommit(directory).getUserData().equals(commitData);
  }

  /**
   * Returns when the directory holds no index, or one that can be written with this model.
   *
   * @throws NonRetriableException if it holds another
   */
  static void checkWritable(Directory directory, String name, @Nullable Embedding embedding)
      throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
      checkVersion(commit, name);
      if (commit.totalMaxDoc() > 0) {
        checkEmbedding(commit, name, name(embedding));
      }
    }
  }

  /**
   * Returns when the directory holds an index that can be read with this model.
   *
   * @throws NonRetriableException if it holds another
   */
  static void checkReadable(Directory directory, String name, @Nullable Embedding embedding)
      throws IOException {
    SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
    checkVersion(commit, name);
    if (embedding != null && commit.totalMaxDoc() > 0) {
      checkEmbedding(commit, name, name(embedding));
    }
  }

  private static void checkVersion(SegmentInfos commit, String name) {
    String found = commit.getUserData().get(VERSION);
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

  private static void checkEmbedding(SegmentInfos commit, String name, String wanted) {
    String found = commit.getUserData().getOrDefault(EMBEDDING, "");
    if (!found.equals(wanted)) {
      throw new NonRetriableException(
          "index.open",
          name
              + (found.isEmpty() ? " has no vectors" : " has vectors of " + found)
              + ", it was opened "
              + (wanted.isEmpty() ? "without an embedding model" : "with " + wanted)
              + "; open it with the model that it was built with, or build it again");
    }
  }

  private static String name(@Nullable Embedding embedding) {
    return embedding == null ? "" : embedding.name();
  }

  private Schema() {}
}
