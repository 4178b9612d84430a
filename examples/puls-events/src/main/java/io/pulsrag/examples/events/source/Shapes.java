package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Every form this program reads, the most telling first. Stateless. */
public final class Shapes {

  private static final List<EventShape> ALL =
      List.of(new OpendatasoftShape(), new ApiShape(), new NormalisedShape(), new FlatShape());

  /**
   * Reads a record of any form.
   *
   * @return the event, or nothing when the record has the marks of none of the forms
   */
  public static Optional<SourceEvent> read(ObjectNode row) {
    for (EventShape shape : ALL) {
      if (shape.fits(row)) {
        return Optional.of(shape.read(row));
      }
    }
    return Optional.empty();
  }

  /**
   * The columns of a record about the place of its event, as received.
   *
   * @return a copy, empty when there are none
   */
  public static ObjectNode place(ObjectNode row) {
    for (EventShape shape : ALL) {
      if (shape.fits(row)) {
        return shape.place(row);
      }
    }
    return row.objectNode();
  }

  private Shapes() {}
}
