package io.pulsrag.geo.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.RetriableException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FallbackIndexTest {

  /** A backend that nobody reaches. */
  private static final class Away implements SpatialIndex {
    @Override
    public void put(String id, List<GeoPoint> points) {
      throw new RetriableException("test", "away");
    }

    @Override
    public List<String> within(Area area) {
      throw new RetriableException("test", "away");
    }

    @Override
    public List<String> nearest(GeoPoint point, int limit) {
      throw new RetriableException("test", "away");
    }
  }

  @Nested
  class WhileTheFirstIsAway extends SpatialIndexContract {
    @Override
    protected SpatialIndex index() {
      return new FallbackIndex(new Away(), new InProcessIndex());
    }

    @Override
    protected int areas() {
      return 200;
    }
  }

  @Test
  void saysThatTheFirstIsAway() {
    FallbackIndex index = new FallbackIndex(new Away(), new InProcessIndex());
    assertThat(index.degraded()).isFalse();
    index.within(new Area.Box(0, 0, 1, 1));
    assertThat(index.degraded()).isTrue();
  }
}
