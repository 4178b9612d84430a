package io.pulsrag.examples.events.ingest;

import io.pulsrag.examples.events.source.Shapes;
import io.pulsrag.examples.events.source.SourceEvent;
import io.pulsrag.examples.events.source.SourceRecord;
import io.pulsrag.examples.events.stage.ContactMask;
import io.pulsrag.examples.events.stage.Hashes;
import io.pulsrag.examples.events.stage.Normaliser;
import io.pulsrag.examples.events.stage.RawJson;
import io.pulsrag.examples.events.stage.StagedRow;
import io.pulsrag.examples.events.stage.Staging;
import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record with everything about it that depends on no other record.
 *
 * @param item the record, masked
 * @param shaped the event in it; null when it has no known form
 * @param hash of the masked row
 * @param content what the raw layer and the tables hold of it; null when it was received before
 */
record Prepared(
    SourceRecord item, @Nullable SourceEvent shaped, String hash, @Nullable Content content) {

  /**
   * What the raw layer and the tables hold.
   *
   * @param raw the masked row
   * @param row of the event; null when it cannot be normalised
   */
  record Content(RawJson raw, @Nullable StagedRow row) {}

  /** Prepares records. Safe for use by many threads. */
  record Preparer(Normaliser normaliser, ContactMask mask, Staging staging) {

    /** Masks the record in place and works out the rest, as far as it is likely to be wanted. */
    Prepared prepare(SourceRecord item) {
      mask.mask(item.row());
      Optional<SourceEvent> shaped = Shapes.read(item.row());
      if (shaped.isEmpty()) {
        return new Prepared(item, null, "", null);
      }
      String hash = Hashes.row(item.row());
      boolean old = staging.knownBefore(shaped.get().identity().uid(), hash);
      return new Prepared(item, shaped.get(), hash, old ? null : content(item, shaped.get()));
    }

    Content content(SourceRecord item, SourceEvent shaped) {
      RawJson raw = RawJson.of(item.row());
      try {
        return new Content(raw, StagedRow.of(normaliser.normalise(shaped)));
      } catch (IllegalArgumentException | ArithmeticException | DateTimeException notNormal) {
        return new Content(raw, null);
      }
    }
  }
}
