package io.pulsrag.examples.events.stage;

import io.pulsrag.examples.events.source.SourceEvent;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whether an event is attended on site or online, and whether it still takes place. */
final class AttendanceReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final List<String> STATUSES =
      List.of("scheduled", "rescheduled", "moved_online", "postponed", "full", "cancelled");
  private static final Pattern ONLINE =
      Pattern.compile(
          "\\ben ligne\\b|\\bvisio(?:conf[ée]rences?)?\\b|\\bwebinaires?\\b|\\bwebinars?\\b|\\b[àa] distance\\b"
              + "|\\bonline\\b|\\bvirtuel(?:le)?s?\\b|\\bstreaming\\b|\\b(?:sur|via|on) (?:zoom|teams)\\b",
          FLAGS);
  private static final Pattern CANCELLED =
      Pattern.compile(
          "^\\W*(?:annul[ée]e?s?|cancell?ed)\\b|\\b(?:annul[ée]e?s?|cancell?ed)\\W*$|[\\[(](?:annul[ée]e?|cancell?ed)[\\])]",
          FLAGS);
  private static final Pattern POSTPONED =
      Pattern.compile(
          "^\\W*(?:report[ée]e?s?|postponed)\\b|[\\[(](?:report[ée]e?|postponed)[\\])]|\\b(?:report[ée]|postponed)\\W*$",
          FLAGS);
  private static final Pattern FULL =
      Pattern.compile(
          "^\\W*(?:complet|sold out)\\b|[\\[(](?:complet|sold out)[\\])]|\\b[ée]v[èée]nement est complet\\b",
          FLAGS);

  /** What was found; null where nothing is known. */
  record Attendance(@Nullable Boolean online, @Nullable Boolean onsite, @Nullable String status) {}

  static Attendance read(SourceEvent event, @Nullable String title, @Nullable String conditions) {
    Integer mode = event.attendance().mode();
    Boolean online = null;
    Boolean onsite = null;
    if (mode != null && mode >= 1 && mode <= 3) {
      online = mode != 1;
      onsite = mode != 2;
    } else if (event.attendance().onlineUrl() != null
        || says(ONLINE, event.venue().name(), title)) {
      online = true;
    }
    return new Attendance(online, onsite, status(event.attendance().status(), title, conditions));
  }

  /** Words of the title weigh more than a field that nobody changed from "scheduled". */
  private static @Nullable String status(
      @Nullable Integer code, @Nullable String title, @Nullable String conditions) {
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

  private static boolean says(Pattern pattern, @Nullable String... texts) {
    for (String text : texts) {
      if (text != null && pattern.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  private AttendanceReader() {}
}
