package io.pulsrag.examples.events.plan;

import io.pulsrag.geo.itinerary.Stop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of a plan, so that nobody has to compare. */
final class PlanDifference {

  /**
   * What was taken out, added, moved and kept.
   *
   * @param added whether something was to be added, so that it is said when nothing was
   */
  static List<PlanNote> of(EventPlan before, EventPlan after, boolean added) {
    if (after.itinerary().stops().isEmpty()) {
      return List.of();
    }
    Map<String, Instant> then = new LinkedHashMap<>();
    for (Stop stop : before.itinerary().stops()) {
      then.put(stop.document().id(), stop.arrive());
    }
    List<Integer> kept = new ArrayList<>();
    List<Integer> moved = new ArrayList<>();
    List<Integer> fresh = new ArrayList<>();
    List<Stop> stops = after.itinerary().stops();
    for (int i = 0; i < stops.size(); i++) {
      Instant earlier = then.remove(stops.get(i).document().id());
      boolean stays = stops.get(i).arrive().equals(earlier);
      (earlier == null ? fresh : stays ? kept : moved).add(i + 1);
    }
    List<String> gone =
        before.itinerary().stops().stream()
            .filter(stop -> then.containsKey(stop.document().id()))
            .map(stop -> stop.document().title().strip())
            .toList();
    List<PlanNote> notes = new ArrayList<>();
    if (gone.isEmpty() && fresh.isEmpty() && moved.isEmpty()) {
      boolean told = after.notes().stream().anyMatch(note -> note.key().startsWith("change."));
      return told ? List.of() : List.of(PlanNote.of(added ? "change.notadded" : "change.nothing"));
    }
    note(notes, "change.gone", gone);
    note(notes, "change.fresh", fresh);
    note(notes, "change.moved", moved);
    note(notes, "change.kept", kept);
    return notes;
  }

  private static void note(List<PlanNote> notes, String key, List<?> what) {
    if (!what.isEmpty()) {
      notes.add(PlanNote.of(key + (what.size() == 1 ? ".one" : ".many"), what));
    }
  }

  private PlanDifference() {}
}
