package io.pulsrag.core.guard;

import io.pulsrag.core.Document;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.generate.Card;
import io.pulsrag.core.generate.CardFields;
import io.pulsrag.core.guard.Fact.Subject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one document states, in its fields and in its text, ready to be compared with.
 * Safe for use by many threads.
 */
final class CardFacts {

  /** So much of a text is read; what a model is shown is far less. */
  private static final int LONGEST_TEXT = 8_000;

  /** A span of more days than this covers every day of a year. */
  private static final int LONGEST_SPAN = 800;

  private final Card card;
  private final String text;
  private final String places;
  private final String source;
  private volatile @Nullable List<Fact> said;
  private final List<Slot> slots;

  /**
   * An occurrence on the clock of the place.
   *
   * @param endOnly whether its begin is not known, and only the minute of its end stands here
   */
  record Slot(ZonedDateTime begin, ZonedDateTime end, boolean endOnly) {
    Slot(ZonedDateTime begin, ZonedDateTime end) {
      this(begin, end, false);
    }

    LocalDate first() {
      return begin.toLocalDate();
    }

    LocalDate last() {
      return end.minusNanos(1).toLocalDate();
    }

    boolean covers(Predicate<LocalDate> day) {
      return first().datesUntil(last().plusDays(1)).limit(LONGEST_SPAN).anyMatch(day);
    }

    boolean at(Set<Integer> minutes) {
      LocalTime closing = end.toLocalTime();
      return (minutes.contains(0) && !closing.isBefore(LocalTime.of(23, 59)))
          || (!endOnly && minutes.contains(minute(begin.toLocalTime())))
          || minutes.contains(minute(end.toLocalTime()));
    }

    private static int minute(LocalTime time) {
      return time.getHour() * 60 + time.getMinute();
    }
  }

  CardFacts(Document document, CardFields fields, ZoneId zone) {
    card = new Card(document, fields);
    String title = card.title();
    String where = where(document);
    String all =
        Stream.concat(
                Stream.of(title, where),
                Stream.of(
                        document.text(TextField.KEYWORDS),
                        document.text(TextField.SUMMARY),
                        document.text(TextField.BODY).map(CardFacts::shortened),
                        card.priceText(),
                        card.onlineUrl(),
                        Optional.of(String.join(" ", card.registration())))
                    .flatMap(Optional::stream))
            .reduce("", (a, b) -> a + " . " + b);
    text = Plain.key(all);
    places = Plain.key(title + " . " + where);
    source = all;
    List<Slot> zoned = new ArrayList<>();
    for (TimeWindow occurrence : card.occurrences()) {
      zoned.add(
          new Slot(occurrence.from().atZone(zone), occurrence.to().atZone(zone), card.endOnly()));
    }
    slots = List.copyOf(zoned);
  }

  Card card() {
    return card;
  }

  List<Slot> slots() {
    return slots;
  }

  boolean holds(String key) {
    return text.contains(key);
  }

  boolean placeHolds(String key) {
    return places.contains(key);
  }

  /** Whether some occurrence falls on such a day, at that end of it that was said. */
  boolean happens(Fact.Day day) {
    return switch (day.bound()) {
      case NONE -> slots.stream().anyMatch(slot -> slot.covers(day::says));
      case FIRST -> slots.stream().anyMatch(slot -> !slot.endOnly() && day.says(slot.first()));
      case END -> slots.stream().anyMatch(slot -> day.says(slot.last()));
      case LAST ->
          !slots.isEmpty()
              && (day.says(slots.getLast().last())
                  || slots.stream()
                      .filter(slot -> !slot.first().equals(slot.last()))
                      .anyMatch(slot -> day.says(slot.last())));
    };
  }

  /** Whether the text names such a day, and no occurrence contradicts its weekday. */
  boolean says(Fact.Day day) {
    boolean contradicted =
        day.weekday() != null
            && day.day() != 0
            && day.month() != 0
            && slots.stream()
                .anyMatch(
                    slot ->
                        slot.covers(
                            date ->
                                date.getDayOfMonth() == day.day()
                                    && date.getMonthValue() == day.month()
                                    && !day.says(date)));
    return !contradicted && said(Fact.Day.class).anyMatch(day::sameAs);
  }

  boolean says(Fact.Time time) {
    return said(Fact.Time.class).anyMatch(other -> meet(time.minutes(), other.minutes()))
        || said(Fact.Length.class).anyMatch(other -> time.minutes().contains(other.minutes()));
  }

  boolean lasts(Fact.Length length) {
    return slots.stream()
            .anyMatch(
                slot -> Duration.between(slot.begin(), slot.end()).toMinutes() == length.minutes())
        || said(Fact.Length.class).anyMatch(other -> other.minutes() == length.minutes())
        || said(Fact.Time.class).anyMatch(other -> other.minutes().contains(length.minutes()));
  }

  boolean costs(long cents) {
    return is(card.priceMin(), cents)
        || is(card.priceMax(), cents)
        || (cents == 0 && card.free().orElse(false))
        || said(Fact.Price.class).anyMatch(other -> other.cents() == cents);
  }

  boolean age(int years) {
    return card.ageMin().orElse(-1) == years
        || card.ageMax().orElse(-1) == years
        || said(Fact.Age.class).anyMatch(other -> other.years() == years);
  }

  /** Whether someone of this age is among those it is meant for, as far as its fields say. */
  boolean welcomes(int years) {
    return (card.ageMin().isPresent() || card.ageMax().isPresent())
        && card.ageMin().orElse(0) <= years
        && years <= card.ageMax().orElse(Integer.MAX_VALUE);
  }

  boolean links(String address) {
    return Stream.concat(
            Stream.concat(card.url().map(Object::toString).stream(), card.onlineUrl().stream()),
            card.registration().stream())
        .anyMatch(own -> bare(own).equals(bare(address)));
  }

  /** Whether fields or text say the same; fields decide, and only a part may differ from them. */
  boolean claims(Fact.Claim claim) {
    Optional<Boolean> field = field(claim.subject());
    if (field.isPresent() && field.get() == claim.yes()) {
      return true;
    }
    return said(Fact.Claim.class)
        .anyMatch(
            other ->
                other.subject() == claim.subject()
                    && other.yes() == claim.yes()
                    && (field.isEmpty() || (claim.partial() && other.partial())));
  }

  private Optional<Boolean> field(Subject subject) {
    String status = card.status();
    return switch (subject) {
      case FREE -> card.free();
      case ACCESSIBLE -> card.accessibility().contains("mi") ? Optional.of(true) : Optional.empty();
      case FULL -> Optional.of(status.equals("full"));
      case CANCELLED -> Optional.of(status.equals("cancelled"));
      case POSTPONED -> Optional.of(status.equals("postponed"));
      case ONLINE -> status.equals("moved_online") ? Optional.of(true) : card.online();
      case BOOKING -> Optional.empty();
    };
  }

  private <T extends Fact> Stream<T> said(Class<T> kind) {
    List<Fact> read = said;
    if (read == null) {
      // Fields decide most questions; the text is read at the first that they leave open, and two
      // threads that come at once read the same.
      read = FactReader.read(source, false);
      said = read;
    }
    return read.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static String where(Document document) {
    Set<String> parts = new HashSet<>();
    StringBuilder where = new StringBuilder();
    Stream.concat(
            document.places().stream()
                .flatMap(
                    place ->
                        Stream.of(
                            Optional.ofNullable(place.name()),
                            Optional.ofNullable(place.address()),
                            Optional.ofNullable(place.postalCode()),
                            Optional.ofNullable(place.city())))
                .flatMap(Optional::stream),
            Stream.of(
                    document.text(TextField.VENUE),
                    document.text(TextField.PLACE),
                    document.metadata().text("city"))
                .flatMap(Optional::stream))
        .filter(parts::add)
        .forEach(part -> where.append(" . ").append(part));
    return where.toString();
  }

  private static String shortened(String words) {
    return words.substring(0, Math.min(words.length(), LONGEST_TEXT));
  }

  private static String bare(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  private static boolean is(OptionalDouble euros, long cents) {
    return euros.isPresent() && Math.round(euros.getAsDouble() * 100) == cents;
  }

  private static boolean meet(Set<Integer> one, Set<Integer> other) {
    return one.stream().anyMatch(other::contains);
  }
}
