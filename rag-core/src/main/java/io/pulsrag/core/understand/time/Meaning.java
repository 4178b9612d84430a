package io.pulsrag.core.understand.time;

/** What a stretch of tokens was found to mean: a number, a unit, a length or a time. */
sealed interface Meaning permits Meaning.Number, Meaning.Unit, Meaning.Length, Meaning.Mark, Time {

  /**
   * @param value the number, not negative
   * @param ordinal whether it ranks ("3e", "first")
   * @param digits how many digits it was written with, 0 for words
   */
  record Number(int value, boolean ordinal, int digits) implements Meaning {}

  /** A calendar unit: "semaines". */
  record Unit(TimeGrain grain) implements Meaning {}

  /** A stretch of so many units: "deux semaines". */
  record Length(int count, TimeGrain grain) implements Meaning {}

  /** A word class of one language's rules, such as "next". */
  record Mark(String name) implements Meaning {}
}
