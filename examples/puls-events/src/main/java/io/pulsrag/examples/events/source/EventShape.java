package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One form in which OpenAgenda events are handed around. */
interface EventShape {

  /** Whether a record has the marks of this form. */
  boolean fits(ObjectNode row);

  /** The record under common names. */
  SourceEvent read(ObjectNode row);
}
