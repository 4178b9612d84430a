package io.pulsrag.examples.events.stage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Reads moments as exports write them: with offset or without, with a space, the day alone. */
final class Moments {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(java.util.Locale.ROOT);

  /**
   * @param text ISO 8601, or the same with a space before the time
   * @param zone of a text without offset
   * @return null when there is no text or it is no moment
   */
  static @Nullable Instant parse(@Nullable String text, ZoneId zone) {
    if (text == null || text.length() < 10) {
      return null;
    }
    String iso = text.charAt(10 < text.length() ? 10 : 0) == ' ' ? withT(text) : text;
    try {
      TemporalAccessor parsed =
          FORMAT.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return switch (parsed) {
        case OffsetDateTime moment -> moment.toInstant();
        case LocalDateTime local -> local.atZone(zone).toInstant();
        case LocalDate day -> day.atStartOfDay(zone).toInstant();
        default -> null;
      };
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  private static String withT(String text) {
    return text.substring(0, 10) + "T" + text.substring(11);
  }

  private Moments() {}
}
