package io.pulsrag.examples.events.stage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads for what ages an event is: declared, else said, else family wording (3 to 12). */
final class AgeReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int OLDEST = 120;
  private static final int ADULT = 18;
  private static final Ages FAMILY = new Ages(3, 12);

  private static final Pattern RANGE =
      Pattern.compile(
          "\\b(?:de|entre|aged?|ages|from|between) (\\d{1,2})(?: ans)? ?(?:à|a|et|-|–|to|and) ?(\\d{1,2}) ?(?:ans|years|yrs|y\\.?o)\\b"
              + "|(?<![\\d-])(\\d{1,2}) ?(?:[-–/]|à) ?(\\d{1,2}) ans\\b"
              + "|\\b(?:aged?|ages) (\\d{1,2}) ?(?:-|–|to) ?(\\d{1,2})\\b",
          FLAGS);
  private static final Pattern FROM =
      Pattern.compile(
          "\\b(?:d[èe]s|[àa] partir de|à compter de|plus de) (?:l'âge de )?(\\d{1,2}) ?ans\\b"
              + "|\\b(\\d{1,2}) ans (?:et plus|et \\+|minimum|r[ée]volus)|\\b(\\d{1,2}) ?\\+ ?ans\\b|\\+ ?de (\\d{1,2}) ans\\b"
              + "|\\bfrom (?:the age of )?(\\d{1,2}) (?:years|yrs)\\b"
              + "|\\b(?:ages? |aged )?(\\d{1,2}) (?:years )?and (?:up|over|older)\\b",
          FLAGS);
  private static final Pattern ADULTS =
      Pattern.compile(
          "\\b(?:interdit|d[ée]conseill[ée]) aux moins de (\\d{1,2}) ans\\b"
              + "|\\br[ée]serv[ée]e?s? aux adultes\\b|\\bpublic adulte\\b|\\badults only\\b",
          FLAGS);
  private static final Pattern UP_TO =
      Pattern.compile(
          "\\b(?:enfants?|jeunes|kids|children) (?:jusqu'à|de moins de|under) (\\d{1,2})(?: ans)?\\b",
          FLAGS);
  private static final Pattern FAMILY_WORDS =
      Pattern.compile(
          "\\ben famille\\b|\\bjeune public\\b|\\bfamilial(?:e|es|s)?\\b|\\bpour (?:les )?(?:enfants|petits|tout-petits)\\b"
              + "|\\bparents?[- ]enfants?\\b|\\bfor (?:the whole )?famil(?:y|ies)\\b|\\bfamily[- ]friendly\\b|\\bfor (?:kids|children)\\b",
          FLAGS);
  private static final Pattern PRICE_AROUND =
      Pattern.compile("€|\\btarif|\\bgratuit|\\br[ée]duit|\\beuros?\\b|\\beur\\b", FLAGS);
  private static final Pattern CLAUSE = Pattern.compile("[,.;/|\\n]");
  private static final int AROUND = 30;

  /**
   * @param min declared
   * @param max declared
   * @param near texts in which family wording counts: title, keywords, summary, conditions
   * @param all texts in which ages are looked for
   */
  static Ages read(
      @Nullable Integer min,
      @Nullable Integer max,
      List<@Nullable String> near,
      List<@Nullable String> all) {
    if (valid(min, max) && (min != null || max != null)) {
      return new Ages(min == null ? Integer.valueOf(0) : min, max);
    }
    for (String text : all) {
      Ages said = text == null ? Ages.UNKNOWN : said(text);
      if (said.known()) {
        return said;
      }
    }
    for (String text : near) {
      if (text != null && FAMILY_WORDS.matcher(text).find()) {
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

  private static Ages said(String text) {
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      Integer low = group(range, 1, 3, 5);
      Integer high = group(range, 2, 4, 6);
      if (low != null && high != null && low < high && !aboutMoney(text, range)) {
        return new Ages(low, high);
      }
    }
    Matcher from = FROM.matcher(text);
    while (from.find()) {
      Integer low = group(from, 1, 2, 3, 4, 5, 6);
      if (low != null && low > 0 && low <= ADULT + 7 && !aboutMoney(text, from)) {
        return new Ages(low, null);
      }
    }
    Matcher adults = ADULTS.matcher(text);
    if (adults.find()) {
      Integer age = group(adults, 1);
      return new Ages(age == null ? Integer.valueOf(ADULT) : age, null);
    }
    Matcher upTo = UP_TO.matcher(text);
    while (upTo.find()) {
      Integer high = group(upTo, 1);
      if (high != null && !aboutMoney(text, upTo)) {
        return new Ages(0, high);
      }
    }
    return Ages.UNKNOWN;
  }

  /** Whether the clause around an age tells who pays what, as in "moins de 26 ans : 5 €". */
  private static boolean aboutMoney(String text, Matcher found) {
    String before = text.substring(Math.max(0, found.start() - AROUND), found.start());
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + AROUND / 2));
    return PRICE_AROUND.matcher(CLAUSE.splitAsStream(before).reduce("", (x, y) -> y)).find()
        || PRICE_AROUND.matcher(CLAUSE.splitAsStream(after).findFirst().orElse("")).find();
  }

  private static @Nullable Integer group(Matcher matcher, int... groups) {
    for (int group : groups) {
      if (matcher.group(group) != null) {
        return Integer.valueOf(matcher.group(group));
      }
    }
    return null;
  }

  private AgeReader() {}
}
