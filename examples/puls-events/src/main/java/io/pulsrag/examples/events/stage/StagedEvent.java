package io.pulsrag.examples.events.stage;

import io.pulsrag.core.TimeWindow;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event with typed, cleaned fields. Immutable.
 *
 * @param id the uid at its source
 * @param words cleaned texts
 * @param when its times
 * @param venue where; null when it is online only or nothing is known
 * @param facts what was declared or derived
 * @param links addresses
 * @param repairs what was not as it should be
 * @param duplicateOf the id of the event it nearly repeats, or null
 */
public record StagedEvent(
    String id,
    Words words,
    When when,
    @Nullable StagedVenue venue,
    Facts facts,
    Links links,
    Set<Repair> repairs,
    @Nullable String duplicateOf) {

  /** Copies. */
  public StagedEvent {
    repairs = Sorted.copy(repairs);
  }

  /** The same, said to repeat another. */
  public StagedEvent duplicateOf(@Nullable String other) {
    return new StagedEvent(id, words, when, venue, facts, links, repairs, other);
  }

  /**
   * Cleaned texts.
   *
   * @param title what it is called
   * @param summary one or two sentences
   * @param body everything else
   * @param conditions of access, as shown to the visitor
   * @param keywords without doubles
   * @param language fr or en
   */
  public record Words(
      @Nullable String title,
      @Nullable String summary,
      @Nullable String body,
      @Nullable String conditions,
      List<String> keywords,
      String language) {
    /** Copies. */
    public Words {
      keywords = List.copyOf(keywords);
    }
  }

  /**
   * When it takes place.
   *
   * @param occurrences sorted, without doubles
   * @param firstBegin when it begins for the first time
   * @param firstEnd when that first time ends
   * @param lastBegin when it begins for the last time
   * @param lastEnd when it ends for good
   * @param summary the same for people
   * @param updatedAt when the source last changed it
   */
  public record When(
      List<TimeWindow> occurrences,
      @Nullable Instant firstBegin,
      @Nullable Instant firstEnd,
      @Nullable Instant lastBegin,
      @Nullable Instant lastEnd,
      @Nullable String summary,
      @Nullable Instant updatedAt) {
    /** Copies. */
    public When {
      occurrences = List.copyOf(occurrences);
    }
  }

  /**
   * What was declared or derived.
   *
   * @param price what it costs
   * @param ages for whom
   * @param accessibility of hi, ii, mi, pi, vi
   * @param online whether it can be attended online; null when unknown
   * @param onsite whether it can be attended on site; null when unknown
   * @param status scheduled, rescheduled, moved_online, postponed, full, cancelled; null when
   *     unknown
   * @param kind outing, job or course
   * @param categories concept ids
   */
  public record Facts(
      Price price,
      Ages ages,
      Set<String> accessibility,
      @Nullable Boolean online,
      @Nullable Boolean onsite,
      @Nullable String status,
      String kind,
      List<String> categories) {
    /** Copies. */
    public Facts {
      accessibility = Sorted.copy(accessibility);
      categories = List.copyOf(categories);
    }
  }

  /**
   * Addresses and where it was published.
   *
   * @param url its own page
   * @param slug the last part of its address
   * @param image a picture
   * @param imageCredits whose picture it is
   * @param online where it is attended online
   * @param registration where to book
   * @param others named beside it
   * @param agenda the title of the agenda it was first published in
   * @param agendaUid of that agenda
   */
  public record Links(
      @Nullable String url,
      @Nullable String slug,
      @Nullable String image,
      @Nullable String imageCredits,
      @Nullable String online,
      List<String> registration,
      List<String> others,
      @Nullable String agenda,
      @Nullable String agendaUid) {
    /** Copies. */
    public Links {
      registration = List.copyOf(registration);
      others = List.copyOf(others);
    }
  }
}
