package io.pulsrag.examples.events.assistant;

import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.Filter;

/**
 * The events that an assistant knows.
 *
 * @param index closed with the corpus
 * @param sample whether these are the events that come with the program
 */
public record Corpus(DocumentIndex index, boolean sample) implements AutoCloseable {

  /** How many events there are. */
  public long size() {
    return index.count(Assistant.TENANT, Filter.everything());
  }

  @Override
  public void close() {
    index.close();
  }
}
