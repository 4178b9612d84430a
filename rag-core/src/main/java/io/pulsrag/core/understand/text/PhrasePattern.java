package io.pulsrag.core.understand.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A small finite language of phrases: words, {@code (a|b c)} for a choice, {@code [a|b]} for what
 * may be missing, <code>{n}</code> for a number and <code>{money}</code> for a sum of euros.
 * Choices do not nest. Immutable.
 *
 * @param parts what follows one another; each is a list of choices, a choice a list of stems and
 *     placeholders, empty where the part may be missing
 */
record PhrasePattern(List<List<List<String>>> parts) {
  static final String NUMBER = "{n}";
  static final String MONEY = "{money}";

  /** More sequences than this from one pattern are a mistake in it. */
  private static final int MAX_SEQUENCES = 10_000;

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if a bracket is not closed, the pattern can be empty, or it
   *     stands for too many sequences
   */
  static PhrasePattern parse(String pattern) {
    List<List<List<String>>> parts = new ArrayList<>();
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      int end;
      if (c == ' ') {
        i++;
        continue;
      } else if (c == '(' || c == '[') {
        end = closing(pattern, i, c == '(' ? ')' : ']');
        parts.add(choices(pattern.substring(i + 1, end), c == '['));
        end++;
      } else if (c == '{') {
        end = closing(pattern, i, '}') + 1;
        parts.add(List.of(List.of(placeholder(pattern.substring(i, end)))));
      } else {
        end = wordEnd(pattern, i);
        parts.add(List.of(stems(pattern.substring(i, end))));
      }
      i = end;
    }
    check(parts, pattern);
    return new PhrasePattern(parts);
  }

  private static List<List<String>> choices(String inside, boolean optional) {
    List<List<String>> choices = new ArrayList<>();
    for (String choice : inside.split("\\|", -1)) {
      choices.add(stems(choice));
    }
    if (optional) {
      choices.add(List.of());
    }
    return choices;
  }

  private static void check(List<List<List<String>>> parts, String pattern) {
    if (parts.stream().allMatch(choices -> choices.stream().anyMatch(List::isEmpty))) {
      throw new IllegalArgumentException("a phrase pattern must not match nothing: " + pattern);
    }
    long sequences = 1;
    for (List<List<String>> choices : parts) {
      sequences *= choices.size();
      if (sequences > MAX_SEQUENCES) {
        throw new IllegalArgumentException("a phrase pattern with too many forms: " + pattern);
      }
    }
  }

  private static int closing(String pattern, int from, char bracket) {
    int end = pattern.indexOf(bracket, from);
    if (end < 0) {
      throw new IllegalArgumentException("a bracket without its end in phrase: " + pattern);
    }
    return end;
  }

  private static int wordEnd(String pattern, int from) {
    int end = from;
    while (end < pattern.length() && " ([{".indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String placeholder(String written) {
    if (!written.equals(NUMBER) && !written.equals(MONEY)) {
      throw new IllegalArgumentException("no such placeholder in a phrase: " + written);
    }
    return written;
  }

  /** Words of a choice, in which placeholders may stand too. */
  private static List<String> stems(String words) {
    List<String> stems = new ArrayList<>();
    for (String part : words.split(" ", -1)) {
      if (part.startsWith("{")) {
        stems.add(placeholder(part));
      } else {
        Tokens.of(part).list().forEach(token -> stems.add(token.stem()));
      }
    }
    return stems;
  }
}
