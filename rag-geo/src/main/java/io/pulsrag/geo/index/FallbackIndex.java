package io.pulsrag.geo.index;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.RetriableException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Asks one index, and another while the first is away; {@link #degraded()} says so. Both are kept
 * up to date, but what is put while the first is away is missing there until it is put again. Safe
 * for use by many threads.
 */
public final class FallbackIndex implements SpatialIndex {

  private final SpatialIndex first;
  private final SpatialIndex second;
  private volatile boolean degraded;

  /**
   * @param first asked while it answers
   * @param second asked while the first is away; usually an {@link InProcessIndex}
   */
  public FallbackIndex(SpatialIndex first, SpatialIndex second) {
    this.first = Objects.requireNonNull(first, "first");
    this.second = Objects.requireNonNull(second, "second");
  }

  /** Whether the last call was answered by the second index. */
  public boolean degraded() {
    return degraded;
  }

  @Override
  public void put(String id, List<GeoPoint> points) {
    second.put(id, points);
    try {
      first.put(id, points);
      degraded = false;
    } catch (RetriableException e) {
      degraded = true;
    }
  }

  @Override
  public List<String> within(Area area) {
    return ask(index -> index.within(area));
  }

  @Override
  public List<String> nearest(GeoPoint point, int limit) {
    return ask(index -> index.nearest(point, limit));
  }

  private List<String> ask(Function<SpatialIndex, List<String>> question) {
    try {
      List<String> answer = question.apply(first);
      degraded = false;
      return answer;
    } catch (RetriableException e) {
      degraded = true;
      return question.apply(second);
    }
  }
}
