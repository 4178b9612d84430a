package io.pulsrag.core.generate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What is said to people, in one of the two languages of the bundles. Immutable.
 *
 * <p>Templates hold {@code {0}}, {@code {1}}, … and are written with plain blanks; in French the
 * blanks before {@code : ; ! ? » € %} and after {@code «} become no-break spaces.
 */
final class Phrases {

  private static final Map<String, Phrases> ALL = new ConcurrentHashMap<>();
  private static final Pattern BEFORE_MARK = Pattern.compile(" ([:;!?»€%])");
  private static final Pattern HOURS = Pattern.compile("(?<=\\d|\\}) h\\b");

  private final Locale language;
  private final ResourceBundle bundle;

  private Phrases(Locale language) {
    this.language = language;
    bundle = ResourceBundle.getBundle("io.pulsrag.core.generate.Messages", language);
  }

  /** French for French, English for every other language. */
  static Phrases in(Locale language) {
    boolean french = language.getLanguage().equals("fr");
    return ALL.computeIfAbsent(
        french ? "fr" : "en", key -> new Phrases(french ? Locale.FRENCH : Locale.ENGLISH));
  }

  /** French or English. */
  Locale language() {
    return language;
  }

  boolean french() {
    return language.getLanguage().equals("fr");
  }

  /** The phrase of this key with its gaps filled. */
  String say(String key, Object... gaps) {
    return fill(bundle.getString(key), gaps);
  }

  /** The phrase of this key, or another way to say it; equal turns give equal words. */
  String vary(String key, int turn, Object... gaps) {
    List<String> ways =
        java.util.stream.IntStream.iterate(1, i -> bundle.containsKey(key + "." + i), i -> i + 1)
            .mapToObj(i -> key + "." + i)
            .toList();
    if (ways.isEmpty()) {
      throw new MissingResourceException("no phrase", "Messages", key + ".1");
    }
    return say(ways.get(Math.floorMod(turn, ways.size())), gaps);
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** "a", "a et b", "a, b et c". */
  String list(List<String> parts) {
    return join(parts, "and");
  }

  /** "a", "a ou b", "a, b ou c". */
  String either(List<String> parts) {
    return join(parts, "or");
  }

  /** The words with their first letter large. */
  /** "ni A, ni B". */
  String neither(List<String> parts) {
    return say("neither", parts.getFirst())
        + parts.stream()
            .skip(1)
            .map(part -> say("neither.join", part))
            .collect(java.util.stream.Collectors.joining());
  }

  static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String join(List<String> parts, String word) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1))
        + " "
        + bundle.getString(word)
        + " "
        + parts.getLast();
  }

  /** A whole number in words up to ten, in figures above. */
  String count(int number) {
    return has("number." + number) ? say("number." + number) : Integer.toString(number);
  }

  private String fill(String template, Object... gaps) {
    String text = french() ? spaced(template) : template;
    StringBuilder filled = new StringBuilder(text.length() + 64);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}') {
        filled.append(gaps[text.charAt(i + 1) - '0']);
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  private static String spaced(String template) {
    String marks = BEFORE_MARK.matcher(template).replaceAll("\u00a0$1");
    return HOURS
        .matcher(marks)
        .replaceAll("\u00a0h")
        .replace("h {", "h\u00a0{")
        .replace("« ", "«\u00a0");
  }
}
