package io.pulsrag.examples.events.stage;

import io.pulsrag.examples.events.source.SourceEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whether an event is attended on site or online, and whether it still takes place. */
final class AttendanceReader {

  private static final List<String> STATUSES =
      List.of("scheduled", "rescheduled", "moved_online", "postponed", "full", "cancelled");
  private static final Finder ONLINE =
      Finder.words(
          "en ligne\\b|visio(?:conferences?)?\\b|webinaires?\\b|webinars?\\b|a distance\\b"
              + "|online\\b|virtuel(?:le)?s?\\b|streaming\\b|(?:sur|via|on) (?:zoom|teams)\\b");
  private static final Finder CANCELLED =
      Finder.of(
          "^\\W*(?:annulee?s?|cancell?ed)\\b|\\b(?:annulee?s?|cancell?ed)\\W*$|[\\[(](?:annulee?|cancell?ed)[\\])]");
  private static final Finder POSTPONED =
      Finder.of(
          "^\\W*(?:reportee?s?|postponed)\\b|[\\[(](?:reportee?|postponed)[\\])]|\\b(?:reporte|postponed)\\W*$");
  private static final Finder FULL =
      Finder.of(
          "^\\W*(?:complet|sold out)\\b|[\\[(](?:complet|sold out)[\\])]|\\bevenement est complet\\b");

  /** What was found; null where nothing is known. */
  record Attendance(@Nullable Boolean online, @Nullable Boolean onsite, @Nullable String status) {}

  static Attendance read(SourceEvent event, @Nullable Prose title, @Nullable Prose conditions) {
    Integer mode = event.attendance().mode();
    Boolean online = null;
    Boolean onsite = null;
    if (mode != null && mode >= 1 && mode <= 3) {
      online = mode != 1;
      onsite = mode != 2;
    } else if (event.attendance().onlineUrl() != null
        || says(ONLINE, Prose.of(event.venue().name()), title)) {
      online = true;
    }
    return new Attendance(online, onsite, status(event.attendance().status(), title, conditions));
  }

  /** Words of the title weigh more than a field that nobody changed from "scheduled". */
  private static @Nullable String status(
      @Nullable Integer code, @Nullable Prose title, @Nullable Prose conditions) {
    String declared =
        code != null && code >= 1 && code <= STATUSES.size() ? STATUSES.get(code - 1) : null;
    if (declared == null || declared.equals(STATUSES.getFirst())) {
      if (says(CANCELLED, title, conditions)) {
        return "cancelled";
      }
      if (says(POSTPONED, title)) {
        return "postponed";
      }
      if (says(FULL, title, conditions)) {
        return "full";
      }
    }
    return declared;
  }

  private static boolean says(Finder pattern, @Nullable Prose... texts) {
    for (Prose text : texts) {
      if (text != null && text.has(pattern)) {
        return true;
      }
    }
    return false;
  }

  private AttendanceReader() {}
}
