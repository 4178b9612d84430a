package io.pulsrag.geo.index;

class InProcessIndexTest extends SpatialIndexContract {
  @Override
  protected SpatialIndex index() {
    return new InProcessIndex();
  }
}
