package io.pulsrag.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Resolves the numbers in a text to the documents that they stand for. */
final class Citations {

  /** More dates than these help nobody. */
  private static final int MOST_DATES = 10;

  /** The citations that the text uses, by number; numbers without a document are left out. */
  static List<Citation> in(String text, List<Hit> context, Query query) {
    List<Citation> citations = new ArrayList<>();
    for (int number : numbers(text)) {
      if (number >= 1 && number <= context.size()) {
        Document document = context.get(number - 1).document();
        citations.add(
            new Citation(
                number,
                document.id(),
                document.title(),
                document.url(),
                dates(document, query.constraints().when(), query.now())));
      }
    }
    return List.copyOf(citations);
  }

  private static List<TimeWindow> dates(
      Document document, @org.jspecify.annotations.Nullable When when, Instant now) {
    return document.occurrences().stream()
        .filter(
            occurrence ->
                when == null
                    ? occurrence.to().isAfter(now)
                    : when.windows().stream().anyMatch(occurrence::overlaps))
        .limit(MOST_DATES)
        .toList();
  }

  /** All numbers written as {@code [1]} or {@code [1, 2]}, at most four digits each. */
  private static SortedSet<Integer> numbers(String text) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        break;
      }
      String inside = text.substring(open + 1, close);
      if (!inside.isBlank()
          && inside.length() <= 64
          && inside.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == ' ')) {
        for (String number : inside.split("[, ]+")) {
          if (!number.isEmpty() && number.length() <= 4) {
            numbers.add(Integer.parseInt(number));
          }
        }
      }
    }
    return numbers;
  }

  private Citations() {}
}
