package io.pulsrag.core.generate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts texts of documents so that they fit into a sentence of ours. */
final class Sentences {

  private static final Pattern MARKUP = Pattern.compile("\\\\?\\*+|\\\\(?=[_#>.!-])|__");
  private static final Pattern OPENING = Pattern.compile("«\\h*");
  private static final Pattern CLOSING = Pattern.compile("\\h*»");

  /** How far behind the end of a sentence a quotation that it began may still be closed. */
  private static final int LONGEST_QUOTATION = 80;

  private static final char NO_BREAK_SPACE = '\u00a0';

  /** One line without control characters, runs of blanks shortened to one. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space =
          c != NO_BREAK_SPACE && (Character.isWhitespace(c) || Character.isISOControl(c));
      if (!space) {
        line.append(c);
      } else if (!blank) {
        line.append(' ');
      }
      blank = space;
    }
    return line.toString().strip();
  }

  /**
   * The same name in a form that nobody takes for the end of a sentence or for a citation: no plain
   * blank follows a full stop, question mark or exclamation mark, square brackets are round, and
   * marks of emphasis and quotation marks around the whole are gone.
   */
  static String name(String text) {
    String plain =
        oneLine(MARKUP.matcher(text).replaceAll(" ")).replace('[', '(').replace(']', ')');
    StringBuilder name = new StringBuilder(unquoted(plain));
    for (int i = 1; i < name.length(); i++) {
      if (name.charAt(i) == ' ' && ".!?…".indexOf(name.charAt(i - 1)) >= 0) {
        name.setCharAt(i, NO_BREAK_SPACE);
      }
    }
    return name.toString();
  }

  /** A name with the marks of quotation that stand inside quotation marks. */
  static String innerMarks(String name) {
    return CLOSING.matcher(OPENING.matcher(name).replaceAll("“")).replaceAll("”");
  }

  private static String unquoted(String name) {
    int last = name.length() - 1;
    boolean quoted =
        last > 1
            && (name.charAt(0) == '«' && name.indexOf('»') == last
                || name.charAt(0) == '“' && name.indexOf('”') == last
                || name.charAt(0) == '"' && name.indexOf('"', 1) == last);
    return quoted ? name.substring(1, last).strip() : name;
  }

  /** The sentences of a text, in order, without the blanks around them. */
  static List<String> of(String text, Locale language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(language);
    String line = oneLine(text);
    breaks.setText(line);
    List<String> sentences = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (isOpen(line, from, to) && to < line.length()) {
        continue;
      }
      String sentence = line.substring(from, to).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      from = to;
    }
    return sentences;
  }

  /** Whether a quotation is begun there whose end stands close behind: a title with a full stop. */
  private static boolean isOpen(String line, int from, int to) {
    return isOpen(line, from, to, '«', '»')
        || isOpen(line, from, to, '“', '”')
        || isOpen(line, from, to, '"', '"');
  }

  private static boolean isOpen(String line, int from, int to, char opening, char closing) {
    boolean open = false;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      open = open ? c != closing : c == opening;
    }
    int end = open ? line.indexOf(closing, to) : -1;
    return end >= 0 && end - to < LONGEST_QUOTATION;
  }

  /** The text cut at a word so that it has at most this many characters, with "…" where it was. */
  static String atMost(String text, int characters) {
    if (text.length() <= characters) {
      return text;
    }
    int end = text.lastIndexOf(' ', characters - 1);
    return text.substring(0, end > characters / 2 ? end : characters - 1).stripTrailing() + "…";
  }

  private Sentences() {}
}
