package io.pulsrag.examples.events.assistant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.examples.events.sample.SampleEvents;
import io.pulsrag.examples.events.source.EventSource;
import io.pulsrag.examples.events.source.RecordSink;
import io.pulsrag.examples.events.source.SourceRecord;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The events that come with the program, as a source.
 *
 * @param clock decides their dates
 */
public record SampleSource(InstantSource clock) implements EventSource {

  @Override
  public String name() {
    return "sample";
  }

  @Override
  public void read(RecordSink sink) {
    long position = 0;
    for (ObjectNode row : SampleEvents.load().records(clock)) {
      position++;
      sink.accept(new SourceRecord(name(), position, row));
    }
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Optional<String> fingerprint() {
    return Optional.empty();
  }

  @Override
  public OptionalDouble share() {
    return OptionalDouble.empty();
  }

  @Override
  public Optional<String> progress() {
    return Optional.empty();
  }
}
