package io.pulsrag.core;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source that an answer refers to by number. Immutable.
 *
 * @param number as written in the answer, from 1
 * @param documentId the source
 * @param title of the source
 * @param url where the source can be read, if it says
 * @param dates when it happens, those inside the time that was asked for; empty when unknown
 */
public record Citation(
    int number, String documentId, String title, @Nullable URI url, List<TimeWindow> dates) {

  /**
   * @throws IllegalArgumentException if the number is below 1
   */
  public Citation {
    Objects.requireNonNull(documentId, "documentId");
    Objects.requireNonNull(title, "title");
    dates = List.copyOf(dates);
    if (number < 1) {
      throw new IllegalArgumentException("citations are numbered from 1: " + number);
    }
  }
}
