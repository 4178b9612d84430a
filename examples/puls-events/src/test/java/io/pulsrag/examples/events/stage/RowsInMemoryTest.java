package io.pulsrag.examples.events.stage;

/** Rows in memory keep the promises of a raw store. */
class RowsInMemoryTest extends RawStoreContract {

  @Override
  RawStore store() {
    return new RowsInMemory();
  }
}
