package io.pulsrag.core.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an answer into sentences, each with the blanks behind it. */
final class SentenceSplit {

  /** A line end, or a stop with its closing marks and citations before what looks like a start. */
  private static final Pattern END =
      Pattern.compile(
          "\\n+|[.!?…]+[»”\"')]*(?:[ \\u00a0]*\\[[\\d ,;]+])*[ ]+(?=[\\p{Lu}«“\"•(]|https?://|www\\.)");

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      sentences.add(text.substring(from, end.end()));
      from = end.end();
    }
    if (from < text.length()) {
      sentences.add(text.substring(from));
    }
    return sentences;
  }

  private SentenceSplit() {}
}
