package io.pulsrag.examples.events.source;

/** Takes the records of a source one by one, in its order. */
public interface RecordSink {

  /** A record. */
  void accept(SourceRecord item);

  /** Something that is no record. */
  void reject(Rejection rejection);

  /** The source says that this event is gone. */
  void removed(String uid);
}
