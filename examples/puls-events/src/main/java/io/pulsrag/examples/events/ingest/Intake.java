package io.pulsrag.examples.events.ingest;

import io.pulsrag.examples.events.quality.QualityReport;
import io.pulsrag.examples.events.source.RecordSink;
import io.pulsrag.examples.events.source.Rejection;
import io.pulsrag.examples.events.source.Shapes;
import io.pulsrag.examples.events.source.SourceEvent;
import io.pulsrag.examples.events.source.SourceRecord;
import io.pulsrag.examples.events.stage.ContactMask;
import io.pulsrag.examples.events.stage.Hashes;
import io.pulsrag.examples.events.stage.Normaliser;
import io.pulsrag.examples.events.stage.RawFile;
import io.pulsrag.examples.events.stage.StagedEvent;
import io.pulsrag.examples.events.stage.Staging;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes each record of a source through the door: masked, fingerprinted, kept raw when it is new,
 * normalised, staged. Used by one thread.
 */
final class Intake implements RecordSink {

  private static final int LONGEST_ID = 512;

  private final Staging staging;
  private final RawFile raw;
  private final Quarantine quarantine;
  private final Normaliser normaliser;
  private final QualityReport.Collector quality;
  private final IngestListener listener;
  private final ContactMask mask = new ContactMask();
  private final Map<String, String> hashes = new HashMap<>();
  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<String, Long> rejected = new TreeMap<>();

  Intake(
      Staging staging,
      RawFile raw,
      Quarantine quarantine,
      Normaliser normaliser,
      QualityReport.Collector quality,
      IngestListener listener) {
    this.staging = staging;
    this.raw = raw;
    this.quarantine = quarantine;
    this.normaliser = normaliser;
    this.quality = quality;
    this.listener = listener;
  }

  @Override
  public void accept(SourceRecord item) {
    listener.at(IngestListener.Step.READ, count("read"));
    mask.mask(item.row());
    Optional<SourceEvent> shaped = Shapes.read(item.row());
    if (shaped.isEmpty()) {
      refuse(item, "no_known_form");
      return;
    }
    String id = shaped.get().identity().uid();
    if (id.length() > LONGEST_ID) {
      refuse(item, "bad_id");
      return;
    }
    String hash = Hashes.row(item.row());
    String before = hashes.put(id, hash);
    if (hash.equals(before)) {
      count("repeated");
    } else if (before == null && staging.known(id, hash)) {
      count("unchanged");
      quality.unchanged();
    } else {
      take(item, shaped.get(), hash);
    }
  }

  private void take(SourceRecord item, SourceEvent shaped, String hash) {
    if (!staging.kept(shaped.identity().uid(), hash)) {
      raw.append(item.source(), hash, item.row());
    }
    StagedEvent event;
    try {
      event = normaliser.normalise(shaped);
    } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
      refuse(item, "not_normal");
      return;
    }
    quality.taken(event);
    count(staging.take(event, hash).name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void reject(Rejection rejection) {
    count("read");
    rejected.merge(rejection.reason(), 1L, Long::sum);
    quality.rejected(rejection.source() + ":" + rejection.position());
    quarantine.keep(rejection);
  }

  @Override
  public void removed(String uid) {
    gone(uid);
  }

  /** Takes out what the source does not have any more. */
  void removeUnseen() {
    for (String id : staging.unseen()) {
      quality.gone(id);
      gone(id);
    }
  }

  Map<String, Long> counts() {
    return counts;
  }

  Map<String, Long> rejected() {
    return rejected;
  }

  Map<String, Integer> masked() {
    return mask.counts();
  }

  private void gone(String id) {
    if (staging.remove(id)) {
      count("removed");
    }
  }

  /** The row is masked already, so that its beginning can be kept. */
  private void refuse(SourceRecord item, String reason) {
    rejected.merge(reason, 1L, Long::sum);
    quality.rejected(item.source() + ":" + item.position());
    quarantine.keep(
        new Rejection(
            item.source(),
            item.position(),
            reason,
            "record " + item.position(),
            item.row().toString()));
  }

  private long count(String name) {
    return counts.merge(name, 1L, Long::sum);
  }
}
