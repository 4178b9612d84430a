package io.pulsrag.examples.events.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts a mark in the place of e-mail addresses and telephone numbers, in every text of a record.
 * Dates, prices, codes and web addresses stay. Safe for use by many threads; counts for all of
 * them.
 */
public final class ContactMask {

  /** Stands where an e-mail address was. */
  public static final String EMAIL = "[e-mail]";

  /** Stands where a telephone number was. */
  public static final String PHONE = "[tél.]";

  private static final Pattern EMAILS =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\]|\\(@\\)|%40|＠|\\(arobase\\)| arobase )\\s?"
              + "[\\p{L}\\p{N}-]{1,63}(?:\\s?(?:\\.|\\(dot\\)|\\[dot\\]|\\(point\\))\\s?[\\p{L}\\p{N}-]{2,63}){1,4}",
          Pattern.CASE_INSENSITIVE);
  private static final String GAP = "[\\s\\x{A0}\\x{202F}.\\-]";
  private static final String MONTHS =
      "\\s*(?:janv|f[ée]v|mars|avril|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)";
  private static final Pattern MONTH =
      Pattern.compile(MONTHS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  // Ten digits in pairs with one separator throughout, or together: dates and times never are.
  private static final Finder FRENCH =
      Finder.of(
          Pattern.compile(
              "(?<![\\p{L}\\d/=#&+_])(?:(?:\\+|00)33"
                  + GAP
                  + "?(?:\\(0\\)"
                  + GAP
                  + "?)?[1-9]|\\(?0\\)?[1-9])"
                  + "(?:("
                  + GAP
                  + "{1,2})\\d{2}(?:\\1\\d{2}){3}|\\d{8})(?!\\d)"
                  + "(?!"
                  + MONTHS
                  + ")",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  private static final Finder LONG_NUMBER =
      Finder.of("(?:\\+|\\(|\\b0)\\d?(?:[\\s\\x{A0}\\x{202F}.\\-()]{0,2}\\d){7,14}");
  private static final Pattern DATE =
      Pattern.compile(".*\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}.*", Pattern.DOTALL);
  private static final Pattern PLAIN =
      Pattern.compile("https?://\\S+|\\d{4}-\\d\\d-\\d\\d[T ].*|[\\d.]{1,9}|[1-9][\\d.]*");
  private static final Set<String> MACHINE =
      Set.of(
          "timings",
          "uid",
          "event_id",
          "location_uid",
          "originagenda_uid",
          "firstTiming",
          "lastTiming",
          "nextTiming");

  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  /** Masks every text of a record, in place. */
  public void mask(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (var entry : object.properties()) {
        if (!MACHINE.contains(entry.getKey())) {
          entry.setValue(masked(entry.getValue()));
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, masked(array.get(i)));
      }
    }
  }

  private JsonNode masked(JsonNode value) {
    if (!value.isTextual()) {
      mask(value);
      return value;
    }
    String text = value.textValue();
    String masked = mask(text);
    return masked.equals(text) ? value : TextNode.valueOf(masked);
  }

  /** The text with marks. */
  public String mask(String text) {
    String masked = Disguises.undone(text);
    if (masked.indexOf('@') >= 0 || hasWrittenAt(masked)) {
      masked = replace(EMAILS.matcher(masked).results().toList(), masked, EMAIL, "email");
    }
    if (digits(masked) < 8 || PLAIN.matcher(masked).matches()) {
      return masked;
    }
    masked = replace(FRENCH.find(masked), masked, PHONE, "phone");
    return LONG_NUMBER.in(masked) ? withoutForeign(masked) : masked;
  }

  /** How many were masked, by kind. */
  public Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }

  private String replace(List<MatchResult> found, String text, String mark, String kind) {
    if (found.isEmpty()) {
      return text;
    }
    counts.merge(kind, found.size(), Integer::sum);
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (MatchResult one : found) {
      masked.append(text, from, one.start()).append(mark);
      from = one.end();
    }
    return masked.append(text, from, text.length()).toString();
  }

  private String withoutForeign(String text) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (PhoneNumberMatch match : PHONES.findNumbers(text, "FR", Leniency.VALID, Long.MAX_VALUE)) {
      boolean other =
          DATE.matcher(match.rawString()).matches()
              || MONTH.matcher(text).region(match.end(), text.length()).lookingAt()
              || inAddress(text, match.start());
      if (!other) {
        counts.merge("phone", 1, Integer::sum);
        masked.append(text, from, match.start()).append(PHONE);
        from = match.end();
      }
    }
    return from == 0 ? text : masked.append(text, from, text.length()).toString();
  }

  private static boolean inAddress(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.startsWith("http", start) || text.substring(start, at).contains("://");
  }

  private static boolean hasWrittenAt(String text) {
    return text.contains("(at)")
        || text.contains("[at]")
        || text.contains("arobase")
        || text.contains("%40")
        || text.indexOf('＠') >= 0;
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 8; i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits++;
      }
    }
    return digits;
  }
}
