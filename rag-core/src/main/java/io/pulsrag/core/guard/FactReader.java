package io.pulsrag.core.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads everything checkable out of a text, in French or English. */
final class FactReader {

  private static final Pattern URL =
      Pattern.compile("\\b(?:https?://|www\\.)[^\\s<>«»\"\\[\\]]+", Pattern.CASE_INSENSITIVE);
  private static final String TRAILING = ".,;:!?)'’”…";

  /** The facts of a text in the order of the text. */
  static List<Fact> read(String text) {
    return read(text, true);
  }

  /**
   * @param names whether quotations and capitalised words are read too
   */
  static List<Fact> read(String text, boolean names) {
    List<Fact> facts = new ArrayList<>();
    StringBuilder left = new StringBuilder(Plain.sameLength(text));
    urls(text, left, facts);
    Matcher citations = CitationGuardrail.CITATION.matcher(text);
    while (citations.find()) {
      AmountReader.blank(left, citations.start(), citations.end());
    }
    ClaimReader.read(left.toString(), facts);
    AmountReader.read(left, facts);
    TimeReader.read(left, facts);
    DateReader.read(left, facts);
    if (names) {
      NameReader.read(text, left, facts);
    }
    facts.sort(Comparator.comparingInt(Fact::start));
    return List.copyOf(facts);
  }

  private static void urls(String text, StringBuilder left, List<Fact> facts) {
    Matcher matcher = URL.matcher(text);
    while (matcher.find()) {
      int end = matcher.end();
      while (end > matcher.start() && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      facts.add(new Fact.Url(matcher.start(), end, text.substring(matcher.start(), end)));
      AmountReader.blank(left, matcher.start(), end);
    }
  }

  private FactReader() {}
}
