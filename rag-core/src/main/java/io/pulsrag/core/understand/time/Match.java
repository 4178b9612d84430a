package io.pulsrag.core.understand.time;

import java.time.LocalDateTime;

/** What a rule's slots were filled with, and the circumstances of the question. */
record Match(Context context, Meaning[] slots, int first, int last) {

  LocalDateTime now() {
    return context.now();
  }

  TimeSettings settings() {
    return context.settings();
  }

  int slotCount() {
    return slots.length;
  }

  /** The number in the slot at {@code i}. */
  int number(int i) {
    return ((Meaning.Number) slots[i]).value();
  }

  /** How many digits the number in the slot was written with; 0 for words. */
  int digits(int i) {
    return ((Meaning.Number) slots[i]).digits();
  }

  TimeGrain unit(int i) {
    return ((Meaning.Unit) slots[i]).grain();
  }

  Meaning.Length length(int i) {
    return (Meaning.Length) slots[i];
  }

  Time time(int i) {
    return (Time) slots[i];
  }
}
