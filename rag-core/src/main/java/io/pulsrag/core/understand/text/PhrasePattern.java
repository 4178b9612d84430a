package io.pulsrag.core.understand.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A small finite language of phrases: words, {@code (a|b c)} for a choice, {@code [a|b]} for what
 * may be missing, <code>{n}</code> for a number and <code>{money}</code> for a sum of euros.
 * Choices do not nest. It is written out in full when it is read, so that matching never goes back.
 */
final class PhrasePattern {
  static final String NUMBER = "{n}";
  static final String MONEY = "{money}";

  /** More sequences than this from one pattern are a mistake in it. */
  private static final int MAX_SEQUENCES = 10_000;

  /**
   * All sequences of stems and placeholders that the pattern stands for.
   *
   * @throws IllegalArgumentException if a bracket is not closed, the pattern can be empty, or it
   *     stands for too many sequences
   */
  static List<List<String>> sequences(String pattern) {
    List<List<String>> all = new ArrayList<>();
    all.add(List.of());
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      int end;
      List<List<String>> choices;
      if (c == ' ') {
        i++;
        continue;
      } else if (c == '(' || c == '[') {
        end = closing(pattern, i, c == '(' ? ')' : ']');
        choices = new ArrayList<>();
        for (String choice : pattern.substring(i + 1, end).split("\\|", -1)) {
          choices.add(stems(choice));
        }
        if (c == '[') {
          choices.add(List.of());
        }
        end++;
      } else if (c == '{') {
        end = closing(pattern, i, '}') + 1;
        choices = List.of(List.of(placeholder(pattern.substring(i, end))));
      } else {
        end = wordEnd(pattern, i);
        choices = List.of(stems(pattern.substring(i, end)));
      }
      all = append(all, choices, pattern);
      i = end;
    }
    if (all.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a phrase pattern must not match nothing: " + pattern);
    }
    return all;
  }

  private static List<List<String>> append(
      List<List<String>> all, List<List<String>> choices, String pattern) {
    if ((long) all.size() * choices.size() > MAX_SEQUENCES) {
      throw new IllegalArgumentException("a phrase pattern with too many forms: " + pattern);
    }
    List<List<String>> longer = new ArrayList<>();
    for (List<String> start : all) {
      for (List<String> choice : choices) {
        List<String> joined = new ArrayList<>(start);
        joined.addAll(choice);
        longer.add(joined);
      }
    }
    return longer;
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

  private PhrasePattern() {}
}
