package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One form in which OpenAgenda events are handed around. */
interface EventShape {

  /** Whether a record has the marks of this form. */
  boolean fits(ObjectNode row);

  /** The columns about the place, as received; empty when there are none. A copy. */
  ObjectNode place(ObjectNode row);

  /** The record under common names. */
  SourceEvent read(ObjectNode row);
}
