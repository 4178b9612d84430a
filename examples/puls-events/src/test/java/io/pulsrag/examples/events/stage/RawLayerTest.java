package io.pulsrag.examples.events.stage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

/** Files on a disk keep the promises of a raw store. */
class RawLayerTest extends RawStoreContract {

  @TempDir Path folder;

  @Override
  RawStore store() {
    return RawLayer.in(
        folder.resolve("raw"), InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z")));
  }
}
