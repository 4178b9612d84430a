package io.pulsrag.core.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quotations, titles at the head of a list line, and runs of capitalised words. */
final class NameReader {

  private static final Pattern QUOTED =
      Pattern.compile(
          "«[\\s\\u00a0]*([^«»\\n]{2,240}?)[\\s\\u00a0]*»|“([^“”\\n]{2,240})”|\"([^\"\\n]{2,240})\"|\\*\\*([^*\\n]{2,240})\\*\\*");
  private static final Pattern HEAD =
      Pattern.compile(
          "^[ \\u00a0]*(?:[•*-]|\\d{1,2}[.)])[ \\u00a0]+([^\\[\\n]{2,240}?)[ \\u00a0]*\\[\\d");
  private static final String CAPITAL = "[\\p{Lu}][\\p{L}\\p{N}]*(?:[’'.&-][\\p{L}\\p{N}]+)*";
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + CAPITAL
              + "(?:[ \\u00a0-](?:(?:d[’']|l[’']|de |du |des |la |le |les |en |sur |sous |et |of |the |aux? |à )*)"
              + CAPITAL
              + ")*");
  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:à|À|A|in|at|near|près de|dans|vers)[ \\u00a0](?:l[’']|la |le |les |the )?$");

  /** What follows a name that is all that is said after a colon or a dash. */
  private static final Pattern ALONE =
      Pattern.compile("[\\s\\u00a0]*(?:$|[,;.(\\[]|-[\\s\\u00a0])");

  private static final Pattern START = Pattern.compile("[.!?:;…•«“\"(–—-]\\)?[\\s\\u00a0]*$");

  /** What a town or house does at the beginning of a sentence: "Lyon accueille…". */
  private static final Pattern HOSTS =
      Pattern.compile(
          "[ \\u00a0](?:vous |nous )?(?:accueille|re[çc]oit|organise|propose|f[êe]te|c[ée]l[èe]bre|abrite|attend|"
              + "invite|pr[ée]sente|hosts?|welcomes?|offers?|presents?|invites?|celebrates?|is hosting|is home to)\\b");

  /** How far back the words before a name are looked at. */
  private static final int NEAR = 16;

  /** Capitalised in English without being a name of anything in a source. */
  private static final Set<String> COMMON =
      Set.of(
          "i",
          "i'm",
          "i'll",
          "i'd",
          "i've",
          "english",
          "french",
          "christmas",
          "easter",
          "halloween",
          "european",
          "europe",
          "france",
          "ok",
          "je",
          "il",
          "oui",
          "non",
          "pmr",
          "tv",
          "vo",
          "vf");

  private static final Set<String> PRONOUNS =
      Set.of(
          "il", "elle", "on", "ils", "elles", "qui", "cela", "ça", "ceci", "je", "nous", "vous",
          "it", "he", "she", "they", "we", "you", "who", "that", "this", "which");

  /**
   * @param text as written
   * @param masked the same length, with blanks where other facts stand
   */
  static void read(String text, CharSequence masked, List<Fact> facts) {
    StringBuilder left = new StringBuilder(text);
    for (int i = 0; i < left.length(); i++) {
      if (masked.charAt(i) == ' ') {
        left.setCharAt(i, ' ');
      }
    }
    Matcher head = HEAD.matcher(text);
    if (head.find() && untouched(text, masked, head.start(1), head.end(1))) {
      facts.add(new Fact.Name(head.start(1), head.end(1), head.group(1), false, false));
      AmountReader.blank(left, head.start(1), head.end(1));
    }
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      for (int group = 1; group <= 4; group++) {
        if (quoted.group(group) != null) {
          String words = quoted.group(group);
          boolean word = words.chars().allMatch(c -> Character.isLowerCase(c) || c == '\'');
          if (!word) {
            facts.add(new Fact.Name(quoted.start(group), quoted.end(group), words, false, true));
          }
          AmountReader.blank(left, quoted.start(), quoted.end());
        }
      }
    }
    runs(left.toString(), facts);
  }

  private static void runs(String text, List<Fact> facts) {
    Matcher run = RUN.matcher(text);
    int first = text.length() - text.stripLeading().length();
    while (run.find()) {
      String before = text.substring(Math.max(0, run.start() - NEAR), run.start());
      boolean opens = run.start() <= first;
      String words = run.group();
      int from = run.start();
      if (opens || START.matcher(before).find()) {
        // A capital at the beginning of a sentence says nothing.
        int next = second(words);
        boolean alone =
            (!before.isBlank() && ALONE.matcher(text).region(run.end(), text.length()).lookingAt())
                || hosts(text, run);
        if (alone
            && facts.stream()
                .noneMatch(fact -> fact.start() < run.end() && run.start() < fact.end())) {
          facts.add(new Fact.Name(from, run.end(), words, true, false));
          continue;
        }
        if (next < 0) {
          continue;
        }
        from += next;
        words = words.substring(next);
        before = text.substring(Math.max(0, from - NEAR), from);
      }
      if (!COMMON.contains(words.toLowerCase(Locale.ROOT).replace('’', '\''))) {
        boolean place = PLACE_BEFORE.matcher(before).find();
        facts.add(new Fact.Name(from, run.end(), words, place, false));
      }
    }
  }

  private static boolean hosts(String text, Matcher run) {
    return HOSTS.matcher(text).region(run.end(), text.length()).lookingAt()
        && !PRONOUNS.contains(run.group().toLowerCase(Locale.ROOT));
  }

  /** Where the second capitalised word of a run begins, or -1. */
  private static int second(String words) {
    for (int i = 1; i < words.length(); i++) {
      char before = words.charAt(i - 1);
      if (Character.isUpperCase(words.charAt(i))
          && (before == ' ' || before == '\u00a0' || before == '’' || before == '\'')) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nothing else was read there. */
  private static boolean untouched(String text, CharSequence masked, int from, int to) {
    for (int i = from; i < to; i++) {
      if (masked.charAt(i) == ' ' && text.charAt(i) != ' ' && text.charAt(i) != '\u00a0') {
        return false;
      }
    }
    return true;
  }

  /** Whether a capitalised word names nothing of its own. */
  static boolean common(String word) {
    return COMMON.contains(word);
  }

  private NameReader() {}
}
