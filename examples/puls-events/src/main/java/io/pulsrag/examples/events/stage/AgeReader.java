package io.pulsrag.examples.events.stage;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads for what ages an event is: declared, else said, else family wording (3 to 12). */
final class AgeReader {

  private static final int OLDEST = 120;
  private static final int ADULT = 18;
  private static final int OLDEST_FROM = 25;
  private static final Finder AGE =
      Finder.of("\\d ?\\+? ?(?:ans|years|yrs|y\\.?o|and)\\b|\\bage|adult");
  private static final Ages FAMILY = new Ages(3, 12);

  private static final Finder RANGE =
      Finder.of(
          "\\b(?:de|entre|aged?|ages|from|between) (\\d{1,2})(?: ans)? ?(?:a|et|-|to|and) ?(\\d{1,2}) ?(?:ans|years|yrs|y\\.?o)\\b"
              + "|(?<![\\d-])(\\d{1,2}) ?(?:[-/]|a) ?(\\d{1,2}) ans\\b"
              + "|\\b(?:aged?|ages) (\\d{1,2}) ?(?:-|to) ?(\\d{1,2})\\b");
  private static final Finder FROM =
      Finder.of(
          "\\b(?:des|a partir de|a compter de|plus de) (?:l'age de )?(\\d{1,2}) ?ans\\b"
              + "|\\b(\\d{1,2}) ans (?:et plus|et \\+|minimum|revolus)|\\b(\\d{1,2}) ?\\+ ?ans\\b|\\+ ?de (\\d{1,2}) ans\\b"
              + "|\\bfrom (?:the age of )?(\\d{1,2}) (?:years|yrs)\\b"
              + "|\\b(?:ages? |aged )?(\\d{1,2}) (?:years )?and (?:up|over|older)\\b");
  private static final Finder ADULTS =
      Finder.words(
          "(?:interdit|deconseille) aux moins de (\\d{1,2}) ans\\b"
              + "|reservee?s? aux adultes\\b|public adulte\\b|adults only\\b");
  private static final Finder UP_TO =
      Finder.words(
          "(?:enfants?|jeunes|kids|children) (?:jusqu'a|de moins de|under) (\\d{1,2})(?: ans)?\\b");
  private static final Finder FAMILY_WORDS =
      Finder.words(
          "en famille\\b|jeune public\\b|familial(?:e|es|s)?\\b|pour (?:les )?(?:enfants|petits|tout-petits)\\b"
              + "|parents?[- ]enfants?\\b|for (?:the whole )?famil(?:y|ies)\\b|family[- ]friendly\\b|for (?:kids|children)\\b");
  private static final Pattern PRICE_AROUND =
      Pattern.compile("€|\\btarif|\\bgratuit|\\breduit|\\beuros?\\b|\\beur\\b");
  private static final Pattern CLAUSE = Pattern.compile("[,.;/|\\n]");
  private static final int AROUND = 30;

  /**
   * @param min declared
   * @param max declared
   * @param near texts in which family wording counts: title, keywords, summary, conditions
   * @param all texts in which ages are looked for
   */
  static Ages read(
      @Nullable Integer min, @Nullable Integer max, List<Prose> near, List<Prose> all) {
    if (valid(min, max) && (min != null || max != null)) {
      return new Ages(min == null ? Integer.valueOf(0) : min, max);
    }
    for (Prose text : all) {
      Ages said = said(text);
      if (said.known()) {
        return said;
      }
    }
    for (Prose text : near) {
      if (text.has(FAMILY_WORDS)) {
        return FAMILY;
      }
    }
    return Ages.UNKNOWN;
  }

  /** Whether declared ages can be believed; nothing declared can. */
  static boolean valid(@Nullable Integer min, @Nullable Integer max) {
    int low = min == null ? 0 : min;
    int high = max == null ? OLDEST : max;
    return low >= 0 && high <= OLDEST && low <= high;
  }

  private static Ages said(Prose text) {
    if (!text.has(AGE)) {
      return Ages.UNKNOWN;
    }
    for (MatchResult range : about(text, RANGE)) {
      Integer low = group(range, 1, 3, 5);
      Integer high = group(range, 2, 4, 6);
      if (low != null && high != null && low < high) {
        return new Ages(low, high);
      }
    }
    for (MatchResult from : about(text, FROM)) {
      Integer low = group(from, 1, 2, 3, 4, 5, 6);
      if (low != null && low > 0 && low <= OLDEST_FROM && !isArticle(text.cut(from))) {
        return new Ages(low, null);
      }
    }
    Optional<MatchResult> adults = text.find(ADULTS).findFirst();
    if (adults.isPresent()) {
      Integer age = group(adults.get(), 1);
      return new Ages(age == null ? Integer.valueOf(ADULT) : age, null);
    }
    for (MatchResult upTo : about(text, UP_TO)) {
      Integer high = group(upTo, 1);
      if (high != null) {
        return new Ages(0, high);
      }
    }
    return Ages.UNKNOWN;
  }

  /** "des 10 ans" of a birthday, which folds to the same as "dès 10 ans". */
  private static boolean isArticle(String words) {
    return words.startsWith("des") || words.startsWith("Des");
  }

  /** Findings whose clause does not tell who pays what, as in "moins de 26 ans : 5 €". */
  private static List<MatchResult> about(Prose text, Finder pattern) {
    return text.find(pattern)
        .filter(
            found ->
                !PRICE_AROUND.matcher(last(text.before(found, AROUND))).find()
                    && !PRICE_AROUND.matcher(first(text.after(found, AROUND / 2))).find())
        .toList();
  }

  private static String last(String text) {
    return CLAUSE.splitAsStream(text).reduce("", (before, after) -> after);
  }

  private static String first(String text) {
    return CLAUSE.splitAsStream(text).findFirst().orElse("");
  }

  private static @Nullable Integer group(MatchResult matcher, int... groups) {
    for (int group : groups) {
      if (matcher.group(group) != null) {
        return Integer.valueOf(matcher.group(group));
      }
    }
    return null;
  }

  private AgeReader() {}
}
