package io.pulsrag.examples.events.stage;

import io.pulsrag.core.TimeWindow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes events into the tables of the staged layer, in batches. */
final class StagedWriter implements AutoCloseable {

  private static final int BATCH = 200;
  private static final int COLUMNS = 39;

  private final PreparedStatement event;
  private final PreparedStatement venue;
  private final PreparedStatement tag;
  private final PreparedStatement occurrence;
  private final PreparedStatement deleteTags;
  private final PreparedStatement deleteOccurrences;
  private final PreparedStatement sameness;
  private final PreparedStatement outbox;
  private int waiting;

  StagedWriter(Connection connection) throws SQLException {
    event =
        connection.prepareStatement(
            "MERGE INTO stg.events KEY (event_id) VALUES (" + "?, ".repeat(COLUMNS - 1) + "?)");
    venue =
        connection.prepareStatement(
            "MERGE INTO stg.venues KEY (venue_id) VALUES (" + "?, ".repeat(16) + "?)");
    tag = connection.prepareStatement("INSERT INTO stg.event_tags VALUES (?, ?)");
    occurrence = connection.prepareStatement("INSERT INTO stg.event_occurrences VALUES (?, ?, ?)");
    deleteTags = connection.prepareStatement("DELETE FROM stg.event_tags WHERE event_id = ?");
    deleteOccurrences =
        connection.prepareStatement("DELETE FROM stg.event_occurrences WHERE event_id = ?");
    sameness =
        connection.prepareStatement("MERGE INTO ops.sameness KEY (event_id) VALUES (?, ?, ?)");
    outbox = connection.prepareStatement("MERGE INTO ops.outbox KEY (event_id) VALUES (?, ?)");
  }

  void write(StagedRow row) throws SQLException {
    StagedEvent staged = row.event();
    if (++waiting > BATCH) {
      flush();
      waiting = 1;
    }
    queue(deleteTags, staged.id());
    queue(deleteOccurrences, staged.id());
    event(staged, row.record());
    if (staged.venue() != null) {
      venue(staged.venue());
    }
    for (String keyword : staged.words().keywords()) {
      queue(tag, staged.id(), keyword);
    }
    for (TimeWindow window : staged.when().occurrences()) {
      queue(occurrence, staged.id(), time(window.from()), time(window.to()));
    }
    String original = staged.duplicateOf() == null ? "" : staged.duplicateOf();
    queue(sameness, staged.id(), row.sameKey(), original);
    queue(outbox, staged.id(), false);
  }

  void flush() throws SQLException {
    for (PreparedStatement statement :
        List.of(deleteTags, deleteOccurrences, event, venue, tag, occurrence, sameness, outbox)) {
      statement.executeBatch();
    }
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement :
        List.of(deleteTags, deleteOccurrences, event, venue, tag, occurrence, sameness, outbox)) {
      statement.close();
    }
  }

  private void event(StagedEvent staged, String record) throws SQLException {
    StagedEvent.Words words = staged.words();
    StagedEvent.When when = staged.when();
    StagedEvent.Facts facts = staged.facts();
    StagedEvent.Links links = staged.links();
    queue(
        event,
        staged.id(),
        links.slug(),
        links.url(),
        words.title(),
        words.summary(),
        words.body(),
        String.join(", ", words.keywords()),
        String.join(",", facts.categories()),
        links.image(),
        links.imageCredits(),
        time(when.updatedAt()),
        when.summary(),
        when.occurrences().size() + " occurrence(s)",
        time(when.firstBegin()),
        time(when.firstEnd()),
        time(when.lastBegin()),
        time(when.lastEnd()),
        String.join(";", facts.accessibility().stream().sorted().toList()),
        AccessReader.labels(facts.accessibility()),
        facts.online(),
        links.online(),
        facts.status(),
        facts.ages().min(),
        facts.ages().max(),
        String.join(" ", links.registration()),
        String.join(" ", links.others()),
        staged.venue() == null ? null : staged.venue().id(),
        links.agenda(),
        links.agendaUid(),
        words.conditions(),
        facts.price().free(),
        facts.price().min(),
        facts.price().max(),
        String.join("; ", facts.price().words()),
        facts.kind(),
        words.language(),
        String.join(",", staged.repairs().stream().map(Enum::name).sorted().toList()),
        staged.duplicateOf(),
        record);
  }

  private void venue(StagedVenue place) throws SQLException {
    var details = place.details();
    queue(
        venue,
        place.id(),
        place.name(),
        place.address(),
        place.postalCode(),
        place.city(),
        place.regionName(),
        place.country(),
        place.point() == null ? null : place.point().latitude(),
        place.point() == null ? null : place.point().longitude(),
        details.phone(),
        details.website(),
        details.links(),
        details.tags(),
        details.description(),
        details.access(),
        details.image(),
        details.imageCredits());
  }

  private static void queue(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
