package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The one way JSON of sources is read: bounded, and silent about the text in its messages. */
final class Json {

  /** The longest record taken, in bytes or characters. */
  static final int LONGEST_RECORD = 16 << 20;

  static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
              .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxStringLength(LONGEST_RECORD)
                      .maxNestingDepth(64)
                      .maxNumberLength(100)
                      .build())
              .build());

  private Json() {}
}
