package io.pulsrag.geo.understand;

import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import io.pulsrag.geo.internal.Strips;
import java.util.List;

/** "entre Lyon et Valence": the land along the straight line between two places. */
final class Between {

  /** Half the width of the strip: this part of the distance between the places … */
  private static final double SHARE = 0.15;

  /** … but at least this many metres, so that both towns lie inside. */
  private static final double LEAST = 5_000;

  /** Whether two places that are linked by "et" or "and" follow "entre" or "between". */
  static boolean isSaid(Words words, Found left, Found right) {
    String before = words.key(left.from() - 1);
    String lead = left.lead().word();
    return (before.equals("entre")
            || before.equals("between")
            || lead.equals("entre")
            || lead.equals("between"))
        && right.from() - left.to() == 1
        && (words.key(left.to()).equals("et") || words.key(left.to()).equals("and"));
  }

  static Where of(Where left, Where right, boolean english) {
    GeoPoint a = left.center();
    GeoPoint b = right.center();
    if (a == null || b == null || a.equals(b)) {
      return Combining.anyOf(List.of(left, right), english ? " and " : " et ");
    }
    String name =
        english
            ? "between " + left.name() + " and " + right.name()
            : "entre " + left.name() + " et " + right.name();
    GeoPoint middle =
        new GeoPoint((a.latitude() + b.latitude()) / 2, (a.longitude() + b.longitude()) / 2);
    double width = Math.max(LEAST, SHARE * a.distanceMeters(b));
    Filter strip = new Filter.Within(Strips.around(a, b, width));
    return Where.of(name, Where.Kind.AREA, Filter.or(strip, left.filter(), right.filter()), middle);
  }

  private Between() {}
}
