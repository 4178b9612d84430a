package io.pulsrag.examples.events.ingest;

import io.pulsrag.core.PulsRagException;
import io.pulsrag.core.lucene.LuceneIndex;
import java.nio.file.Path;

/** Opens the index that ingestion writes, with failures that speak to people. */
public final class IngestIndex {

  /**
   * The index in this folder, made when it is not there; closed by the caller.
   *
   * @throws IngestException if it is locked, of another version, damaged, or cannot be written
   */
  public static LuceneIndex open(Path folder) {
    try {
      return LuceneIndex.at(folder).open();
    } catch (PulsRagException e) {
      throw IngestException.of(e);
    }
  }

  private IngestIndex() {}
}
