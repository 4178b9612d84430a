package io.pulsrag.core.generate;

import io.pulsrag.core.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a card in words where the card leaves one possibility only. Immutable.
 *
 * @param card what is spoken of
 * @param when the time asked, if any; it narrows the occurrences
 * @param now the time of the question, in the zone to speak in
 * @param language French, or English for every other
 */
public record CardWords(Card card, @Nullable When when, ZonedDateTime now, Locale language) {

  /** Refuses null. */
  public CardWords {
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(language, "language");
  }

  /** The day, if there is one only: "samedi 22 novembre". */
  public Optional<String> onlyDay() {
    List<LocalDate> days = slots().stream().map(Schedule.Slot::day).distinct().toList();
    return days.size() == 1 && slots().stream().noneMatch(Schedule.Slot::spansDays)
        ? Optional.of(dates().day(days.getFirst()))
        : Optional.empty();
  }

  /** The hour at which it begins, if there is one only: "20 h 30". */
  public Optional<String> onlyTime() {
    if (card.endOnly()) {
      return Optional.empty();
    }
    List<LocalTime> times =
        slots().stream().map(slot -> slot.begin().toLocalTime()).distinct().toList();
    return times.size() == 1 && slots().stream().noneMatch(Schedule.Slot::wholeDay)
        ? Optional.of(dates().time(times.getFirst()))
        : Optional.empty();
  }

  /** The price, if there is one only: "12 €". */
  public Optional<String> onlyPrice() {
    boolean one =
        card.priceMin().isPresent()
            && (card.priceMax().isEmpty()
                || card.priceMin().getAsDouble() == card.priceMax().getAsDouble());
    return one && card.priceMin().getAsDouble() > 0
        ? Optional.of(new Quantities(phrases()).euros(card.priceMin().getAsDouble()))
        : Optional.empty();
  }

  private List<Schedule.Slot> slots() {
    return Schedule.of(card, when, now).inside();
  }

  private DateWords dates() {
    return new DateWords(phrases(), now);
  }

  private Phrases phrases() {
    return Phrases.in(language);
  }
}
