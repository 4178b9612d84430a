package io.pulsrag.core.guard;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times of day and lengths of time, in figures and in words. */
final class TimeReader {

  private static final String HALF =
      "( du soir| de l'apres-midi| du matin| in the evening| in the afternoon| in the morning| at night| ?[ap]\\.?m\\b\\.?)?";
  private static final String W = "(" + NumberWords.WORDS + ")";

  private static final Pattern HOURS =
      Pattern.compile(
          "\\b(\\d{1,2}) ?(?:h|heures?|hours?|hrs?)(?: ?(\\d{2})\\b| et (demie?|quart)\\b| moins le (quart)\\b| "
              + W
              + "\\b|(?![a-z]))"
              + HALF);
  private static final Pattern HOUR_WORDS =
      Pattern.compile(
          "\\b"
              + W
              + " heures?\\b(?: et (demie?|quart)\\b| moins le (quart)\\b| "
              + W
              + "\\b)?"
              + HALF);
  private static final Pattern TWELVE =
      Pattern.compile("\\b(\\d{1,2})(?:[:.](\\d{2}))?( ?[ap]\\.?m\\b\\.?)");
  private static final Pattern COLON = Pattern.compile("\\b(\\d{1,2}):(\\d{2})\\b" + HALF);
  private static final Pattern PAST =
      Pattern.compile(
          "\\b(half|quarter|a quarter|five|ten|twenty|twenty[ -]five) (past|to) ("
              + NumberWords.ANY
              + ")\\b"
              + HALF);
  private static final Pattern OCLOCK =
      Pattern.compile("\\b(" + NumberWords.ANY + ") o'clock" + HALF);
  private static final Pattern AT_WORDS =
      Pattern.compile(
          "\\bat "
              + W
              + "(?:[ -](fifteen|thirty|forty[ -]five))?( (?:in the|at|tonight|[ap]m).*?\\b)?(?=[ ,.;!?)]|$)");
  private static final Pattern NOON =
      Pattern.compile(
          "(?<![a-z-])(midi|noon|midday|minuit|midnight)\\b(?!-)( et demie?| et quart)?");
  private static final Pattern BEFORE_LENGTH =
      Pattern.compile(
          "(?:\\bdure(?:e|nt)?|\\bpendant|\\bdurant|\\blasts?|\\blasting|\\bfor|\\bduration(?: of)?)(?: de| :|:)?(?: environ| about)? ?$");
  private static final int HALF_DAY = 12 * 60;
  private static final int DAY = 24 * 60;

  /** Adds what it finds and takes it out of the text. */
  static void read(StringBuilder text, List<Fact> facts) {
    String whole = text.toString();
    AmountReader.each(
        TWELVE, text, m -> clock(m, m.group(1), minutes(m.group(2)), m.group(3), false, facts));
    AmountReader.each(
        HOURS,
        text,
        m -> {
          int minutes =
              m.group(5) != null
                  ? NumberWords.value(m.group(5))
                  : parts(m.group(2), m.group(3), m.group(4));
          if (length(whole, m, NumberWords.value(m.group(1)), minutes, facts)) {
            return;
          }
          clock(m, m.group(1), minutes, m.group(6), false, facts);
        });
    hoursInWords(whole, text, facts);
    AmountReader.each(
        COLON, text, m -> clock(m, m.group(1), minutes(m.group(2)), m.group(3), true, facts));
    if (AmountReader.has(text, " past ") || AmountReader.has(text, " to ")) {
      AmountReader.each(PAST, text, m -> past(m, facts));
    }
    if (AmountReader.has(text, "o'clock")) {
      AmountReader.each(OCLOCK, text, m -> clock(m, m.group(1), 0, m.group(2), true, facts));
    }
    if (AmountReader.has(text, "at ")) {
      hoursAfterAt(text, facts);
    }
    noon(text, facts);
  }

  private static void hoursInWords(String whole, StringBuilder text, List<Fact> facts) {
    if (!AmountReader.has(text, "heure")) {
      return;
    }
    AmountReader.each(
        HOUR_WORDS,
        text,
        m -> {
          int minutes =
              m.group(4) != null
                  ? NumberWords.value(m.group(4))
                  : parts(null, m.group(2), m.group(3));
          if (!length(whole, m, NumberWords.value(m.group(1)), minutes, facts)) {
            clock(m, m.group(1), minutes, m.group(5), true, facts);
          }
        });
  }

  private static void hoursAfterAt(StringBuilder text, List<Fact> facts) {
    AmountReader.each(
        AT_WORDS,
        text,
        m ->
            clock(
                m,
                m.group(1),
                m.group(2) == null ? 0 : NumberWords.value(m.group(2)),
                m.group(3),
                true,
                facts));
  }

  private static void noon(StringBuilder text, List<Fact> facts) {
    AmountReader.each(
        NOON,
        text,
        m -> {
          int base =
              m.group(1).startsWith("mi") && m.group(1).endsWith("nuit")
                      || m.group(1).equals("midnight")
                  ? 0
                  : HALF_DAY;
          int more = m.group(2) == null ? 0 : m.group(2).contains("demi") ? 30 : 15;
          facts.add(new Fact.Time(m.start(), m.end(), Set.of(base + more)));
        });
  }

  private static boolean length(String whole, Matcher m, int hours, int minutes, List<Fact> facts) {
    boolean one = m.group(1).startsWith("un");
    if (one
        || BEFORE_LENGTH.matcher(whole.substring(Math.max(0, m.start() - 40), m.start())).find()) {
      facts.add(new Fact.Length(m.start(), m.end(), hours * 60 + minutes));
      return true;
    }
    return false;
  }

  private static void past(Matcher m, List<Fact> facts) {
    int part =
        switch (m.group(1)) {
          case "half" -> 30;
          case "quarter", "a quarter" -> 15;
          default -> NumberWords.value(m.group(1));
        };
    int hour = NumberWords.value(m.group(3));
    int minutes = m.group(2).equals("past") ? hour * 60 + part : hour * 60 - part;
    add(m.start(), m.end(), minutes, m.group(4), true, facts);
  }

  private static void clock(
      Matcher m, String hour, int minutes, @Nullable String half, boolean open, List<Fact> facts) {
    add(m.start(), m.end(), NumberWords.value(hour) * 60 + minutes, half, open, facts);
  }

  /**
   * @param open whether a time up to noon may also mean the same after noon
   */
  private static void add(
      int start, int end, int minutes, @Nullable String half, boolean open, List<Fact> facts) {
    Set<Integer> possible = new TreeSet<>();
    String part = half == null ? "" : half.strip().replace(".", "");
    boolean late =
        part.contains("soir")
            || part.contains("midi")
            || part.contains("evening")
            || part.contains("afternoon")
            || part.contains("night")
            || part.equals("pm");
    boolean early = part.contains("matin") || part.contains("morning") || part.equals("am");
    if (late) {
      possible.add(minutes < HALF_DAY ? minutes + HALF_DAY : minutes);
    } else if (early) {
      possible.add(minutes >= HALF_DAY ? minutes - HALF_DAY : minutes);
    } else {
      possible.add(Math.floorMod(minutes, DAY));
      if (open && minutes <= HALF_DAY) {
        possible.add(Math.floorMod(minutes + HALF_DAY, DAY));
      }
    }
    facts.add(new Fact.Time(start, end, Set.copyOf(possible)));
  }

  private static int minutes(@Nullable String figures) {
    return figures == null ? 0 : Integer.parseInt(figures);
  }

  private static int parts(
      @Nullable String figures, @Nullable String past, @Nullable String before) {
    if (before != null) {
      return -15;
    }
    if (past != null) {
      return past.startsWith("demi") ? 30 : 15;
    }
    return minutes(figures);
  }

  private TimeReader() {}
}
