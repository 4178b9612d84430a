package io.pulsrag.examples.events.source;

import java.util.Optional;
import java.util.OptionalDouble;

/** A place from which events are read, one by one, without holding them all. */
public interface EventSource {

  /** A short name for reports and file names: no path, no key. */
  String name();

  /**
   * Hands every record to the sink, in the order of the source.
   *
   * @throws SourceException if the source cannot be read to its end; what was handed over before
   *     stays good
   */
  void read(RecordSink sink);

  /**
   * Whether one reading holds every event the source has, so that an event which is not there any
   * more has been deleted.
   */
  boolean complete();

  /**
   * Equal for two readings that bring the same records, so that the second can be spared.
   *
   * @return nothing when only reading can tell
   * @throws SourceException if the source cannot be read
   */
  Optional<String> fingerprint();

  /**
   * How much of it is read, 0 to 1, while it is being read; nothing when only the end can tell. Any
   * thread may ask.
   */
  OptionalDouble share();

  /** Where the next reading goes on, kept with what this one brought; known after it. */
  Optional<String> progress();
}
