package io.pulsrag.examples.events.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as its source tells it, under one set of names whatever the form it arrived in. Texts
 * are as written: markup, capitals and mistakes included. Immutable.
 *
 * @param identity what it is called among machines
 * @param texts its words
 * @param schedule when, as written
 * @param venue where, as written
 * @param audience for whom
 * @param attendance whether on site or online, and whether it still takes place
 * @param links addresses
 */
public record SourceEvent(
    Identity identity,
    Texts texts,
    Schedule schedule,
    Venue venue,
    Audience audience,
    Attendance attendance,
    Links links) {

  /**
   * What it is called among machines.
   *
   * @param uid of the event at its source, or derived from the record where the source gives none
   * @param slug the last part of its address
   * @param updatedAt when the source last changed it, as written
   * @param agendaUid of the agenda it was first published in
   * @param agendaTitle of that agenda
   */
  public record Identity(
      String uid,
      @Nullable String slug,
      @Nullable String updatedAt,
      @Nullable String agendaUid,
      @Nullable String agendaTitle) {}

  /**
   * The words of an event.
   *
   * @param title what it is called
   * @param summary one or two sentences
   * @param body everything else, HTML or markdown
   * @param conditions of access: price, booking, number of seats
   * @param keywords chosen by the organiser
   * @param language two letters, lower case
   * @param translation the same in another language, where it is told in two
   */
  public record Texts(
      @Nullable String title,
      @Nullable String summary,
      @Nullable String body,
      @Nullable String conditions,
      List<String> keywords,
      @Nullable String language,
      @Nullable String translation) {
    /** Copies. */
    public Texts {
      keywords = List.copyOf(keywords);
    }
  }

  /**
   * One time at which an event takes place, as written.
   *
   * @param begin ISO 8601
   * @param end ISO 8601
   */
  public record Timing(@Nullable String begin, @Nullable String end) {}

  /**
   * When an event takes place, as written.
   *
   * @param timings each time
   * @param firstBegin when it begins for the first time
   * @param firstEnd when that first time ends
   * @param lastBegin when it begins for the last time
   * @param lastEnd when it ends for good
   * @param words the same for people
   */
  public record Schedule(
      List<Timing> timings,
      @Nullable String firstBegin,
      @Nullable String firstEnd,
      @Nullable String lastBegin,
      @Nullable String lastEnd,
      @Nullable String words) {
    /** Copies. */
    public Schedule {
      timings = List.copyOf(timings);
    }
  }

  /**
   * For whom an event is.
   *
   * @param ageMin years
   * @param ageMax years
   * @param accessibility codes or labels of what is provided for
   */
  public record Audience(
      @Nullable Integer ageMin, @Nullable Integer ageMax, List<String> accessibility) {
    /** Copies. */
    public Audience {
      accessibility = List.copyOf(accessibility);
    }
  }

  /**
   * How it is attended.
   *
   * @param mode 1 on site, 2 online, 3 both
   * @param onlineUrl where it is attended online
   * @param status 1 scheduled, 2 rescheduled, 3 moved online, 4 postponed, 5 full, 6 cancelled
   */
  public record Attendance(
      @Nullable Integer mode, @Nullable String onlineUrl, @Nullable Integer status) {}

  /**
   * Addresses of an event.
   *
   * @param url its own page
   * @param image a picture
   * @param imageCredits whose picture it is
   * @param registration where to book
   * @param others named beside it
   */
  public record Links(
      @Nullable String url,
      @Nullable String image,
      @Nullable String imageCredits,
      List<String> registration,
      List<String> others) {
    /** Copies. */
    public Links {
      registration = List.copyOf(registration);
      others = List.copyOf(others);
    }
  }
}
