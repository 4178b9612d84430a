package io.pulsrag.examples.events.stage;

import java.util.regex.Pattern;

/**
 * Writes contacts that are disguised the way they are usually written, so that they are seen as
 * what they are: signs as character references, pairs of digits between slashes or low lines,
 * numbers inside addresses that open a chat. Everything else stays. Stateless.
 */
final class Disguises {

  private static final Pattern AT =
      Pattern.compile("&(?:#0{0,4}64|#x0{0,4}40|commat);", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACE =
      Pattern.compile("(?<=\\d)&(?:nbsp|#160|#xa0);(?=\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SLASHED =
      Pattern.compile("(?<![\\d/])(0[1-9])/(\\d\\d)/(\\d\\d)/(\\d\\d)/(\\d\\d)(?![\\d/])");
  private static final Pattern UNDERLINED =
      Pattern.compile(
          "(?<![\\p{L}\\d_])(0[1-9])_(\\d\\d)_(\\d\\d)_(\\d\\d)_(\\d\\d)(?![\\p{L}\\d_])");
  private static final Pattern CHAT =
      Pattern.compile("(wa\\.me/|[?&]phone=)\\+?(?=\\d{9,15}(?!\\d))", Pattern.CASE_INSENSITIVE);

  /** The text with its contacts written plainly. */
  static String undone(String text) {
    String plain = text;
    if (plain.indexOf('&') >= 0) {
      plain = SPACE.matcher(AT.matcher(plain).replaceAll("@")).replaceAll(" ");
    }
    if (plain.indexOf('/') >= 0) {
      plain = SLASHED.matcher(plain).replaceAll("$1 $2 $3 $4 $5");
    }
    if (plain.indexOf('_') >= 0) {
      plain = UNDERLINED.matcher(plain).replaceAll("$1 $2 $3 $4 $5");
    }
    return plain.contains("wa.me/") || plain.contains("phone=")
        ? CHAT.matcher(plain).replaceAll("$1 +")
        : plain;
  }

  private Disguises() {}
}
