package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Document;
import io.pulsrag.geo.itinerary.Attendance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How events are attended, by their kinds: one comes to the begin of a play and stays, and drops in
 * at an exhibition or a market. Of an event of both kinds its length decides.
 */
final class Attending {

  private static final Set<String> WHOLE =
      PlanSearch.closure(List.of("théâtre", "opéra", "cinéma", "conférence", "visite guidée"));

  private static final Set<String> VISIT = visits();

  /** What is open for days at a stretch, where others would name the days on which they happen. */
  private static final Set<String> OPEN_DAILY =
      PlanSearch.closure(List.of("exposition", "marché de Noël", "festival", "salon", "jardin"));

  static Attendance of(Document event) {
    List<String> kinds = event.metadata().texts("category");
    boolean whole = kinds.stream().anyMatch(WHOLE::contains);
    boolean visit = kinds.stream().anyMatch(VISIT::contains);
    return whole == visit ? Attendance.BY_LENGTH : whole ? Attendance.WHOLE : Attendance.VISIT;
  }

  static boolean isOpenDaily(Document event) {
    return event.metadata().texts("category").stream().anyMatch(OPEN_DAILY::contains);
  }

  private static Set<String> visits() {
    Set<String> visits =
        new HashSet<>(
            PlanSearch.closure(
                List.of("exposition", "musée", "marché", "festival", "jardin", "visite")));
    visits.remove("visite guidée");
    return Set.copyOf(visits);
  }

  private Attending() {}
}
