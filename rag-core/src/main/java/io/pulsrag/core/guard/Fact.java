package io.pulsrag.core.guard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something checkable that a text states, and where it states it. */
sealed interface Fact {

  /** Index of its first character. */
  int start();

  /** Index after its last character. */
  int end();

  /** What kind of statement this is, for the reason of a verdict. */
  String kind();

  /**
   * A day; parts that were not said are 0 or null.
   *
   * @param bound whether it is said to be the first or the last day of something
   */
  record Day(
      int start, int end, int day, int month, int year, @Nullable DayOfWeek weekday, Bound bound)
      implements Fact {

    /** Whether a date has all the parts that were said. */
    boolean says(LocalDate date) {
      return (day == 0 || date.getDayOfMonth() == day)
          && (month == 0 || date.getMonthValue() == month)
          && (year == 0 || date.getYear() == year)
          && (weekday == null || date.getDayOfWeek() == weekday);
    }

    /** Whether the same parts were said. */
    boolean sameAs(Day other) {
      return (day == 0 || other.day == day)
          && (month == 0 || other.month == month)
          && (year == 0 || other.year == 0 || other.year == year)
          && (weekday == null || other.weekday == null || other.weekday == weekday)
          && (day != 0 || weekday == null || other.weekday == weekday);
    }

    @Override
    public String kind() {
      return "date";
    }
  }

  /** What a day is said to bound. */
  enum Bound {
    NONE,
    FIRST,
    LAST,
    /** The day on which one occurrence ends. */
    END
  }

  /** A day counted from today. */
  record Relative(int start, int end, int days) implements Fact {
    @Override
    public String kind() {
      return "date";
    }
  }

  /**
   * A time of day.
   *
   * @param minutes possible minutes since midnight; two where morning or evening was not said
   */
  record Time(int start, int end, Set<Integer> minutes) implements Fact {
    @Override
    public String kind() {
      return "time";
    }
  }

  /** A length of time in minutes. */
  record Length(int start, int end, int minutes) implements Fact {
    @Override
    public String kind() {
      return "duration";
    }
  }

  /** An amount of money in cents. */
  record Price(int start, int end, long cents) implements Fact {
    @Override
    public String kind() {
      return "price";
    }
  }

  /** An age in years. */
  record Age(int start, int end, int years) implements Fact {
    @Override
    public String kind() {
      return "age";
    }
  }

  /** An address on the web. */
  record Url(int start, int end, String address) implements Fact {
    @Override
    public String kind() {
      return "url";
    }
  }

  /**
   * A proper name or a quotation.
   *
   * @param place whether the words before it make it a place
   * @param exact whether it is quoted, so that no word may differ
   */
  record Name(int start, int end, String words, boolean place, boolean exact) implements Fact {
    @Override
    public String kind() {
      return place ? "place" : "name";
    }
  }

  /**
   * A yes or no on one subject.
   *
   * @param partial whether it is said of some people or times only
   */
  record Claim(int start, int end, Subject subject, boolean yes, boolean partial) implements Fact {
    @Override
    public String kind() {
      return subject.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Subjects of yes or no. */
  enum Subject {
    FREE,
    ACCESSIBLE,
    FULL,
    CANCELLED,
    POSTPONED,
    ONLINE,
    BOOKING
  }
}
