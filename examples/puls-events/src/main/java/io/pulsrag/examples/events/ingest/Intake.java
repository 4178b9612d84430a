package io.pulsrag.examples.events.ingest;

import io.pulsrag.examples.events.ingest.Prepared.Preparer;
import io.pulsrag.examples.events.quality.QualityReport;
import io.pulsrag.examples.events.source.RecordSink;
import io.pulsrag.examples.events.source.Rejection;
import io.pulsrag.examples.events.source.SourceEvent;
import io.pulsrag.examples.events.source.SourceRecord;
import io.pulsrag.examples.events.stage.ContactMask;
import io.pulsrag.examples.events.stage.Normaliser;
import io.pulsrag.examples.events.stage.RawStore;
import io.pulsrag.examples.events.stage.StagedRow;
import io.pulsrag.examples.events.stage.Staging;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;

/**
 * Takes each record of a source through the door: masked, fingerprinted, normalised, kept raw when
 * it is new, staged. What concerns one record alone is done ahead on other threads; what is kept is
 * decided in the order of the source, so that it does not depend on them. Used by one thread.
 */
final class Intake implements RecordSink {

  private static final int LONGEST_ID = 512;
  // Enough to keep a few threads busy; each may hold a record of the longest kind.
  private static final int AHEAD = 32;

  private final Staging staging;
  private final RawStore.Run raw;
  private final Quarantine quarantine;
  private final Preparer preparer;
  private final Ahead<Prepared> ahead;
  private final QualityReport.Collector quality;
  private final IngestListener listener;
  private final ContactMask mask = new ContactMask();
  private final Map<String, String> hashes = new HashMap<>();
  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<String, Long> rejected = new TreeMap<>();

  Intake(
      Staging staging,
      RawStore.Run raw,
      Quarantine quarantine,
      Normaliser normaliser,
      QualityReport.Collector quality,
      IngestListener listener,
      ExecutorService executor) {
    this.staging = staging;
    this.raw = raw;
    this.quarantine = quarantine;
    this.preparer = new Preparer(normaliser, mask, staging);
    this.ahead = new Ahead<>(executor, AHEAD, this::admit);
    this.quality = quality;
    this.listener = listener;
  }

  @Override
  public void accept(SourceRecord item) {
    ahead.give(() -> preparer.prepare(item));
  }

  /** Takes in everything that was accepted. */
  void finish() {
    ahead.finish();
  }

  private void admit(Prepared prepared) {
    listener.at(IngestListener.Step.READ, count("read"));
    SourceRecord item = prepared.item();
    SourceEvent shaped = prepared.shaped();
    if (shaped == null) {
      refuse(item, "no_known_form");
      return;
    }
    String id = shaped.identity().uid();
    if (id.length() > LONGEST_ID) {
      refuse(item, "bad_id");
      return;
    }
    String hash = prepared.hash();
    String before = hashes.put(id, hash);
    if (hash.equals(before)) {
      count("repeated");
    } else if (before == null && staging.known(id, hash)) {
      count("unchanged");
      quality.unchanged();
    } else {
      Prepared.Content content = prepared.content();
      take(item, id, hash, content == null ? preparer.content(item, shaped) : content);
    }
  }

  private void take(SourceRecord item, String id, String hash, Prepared.Content content) {
    if (!staging.kept(id, hash)) {
      raw.append(item.source(), hash, content.raw());
    }
    StagedRow row = content.row();
    if (row == null) {
      refuse(item, "not_normal");
      return;
    }
    quality.taken(row.event());
    count(staging.take(row, hash).name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void reject(Rejection rejection) {
    finish();
    count("read");
    rejected.merge(rejection.reason(), 1L, Long::sum);
    quality.rejected(rejection.source() + ":" + rejection.position());
    quarantine.keep(rejection);
  }

  @Override
  public void removed(String uid) {
    finish();
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
