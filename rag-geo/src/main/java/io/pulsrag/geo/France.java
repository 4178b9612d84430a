package io.pulsrag.geo;

import io.pulsrag.geo.internal.Resource;

/** Reads the French gazetteer from the resources of this module. */
final class France {

  /** Loaded by the first who asks. */
  static final Gazetteer GAZETTEER =
      new Gazetteer(
          GazetteerTables.read(new TableReader(Resource.bytes(France.class, "france.bin"))));

  private France() {}
}
