package io.pulsrag.core.understand;

import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.util.BitSet;

/**
 * What is left of a question to search for: words of time, place, facets and courtesy have left,
 * and so have function words, but those inside a phrase that stays ("balade à vélo").
 */
final class Searched {

  /**
   * @param tokens the turn
   * @param gone tokens that have left
   */
  static String words(Tokens tokens, BitSet gone) {
    var out = new StringBuilder();
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (gone.get(i) || FunctionWords.contains(tokens.get(i))) {
        continue;
      }
      boolean joined = last >= 0 && joined(tokens, gone, last, i);
      append(out, tokens, joined ? last + 1 : i, i);
      last = i;
    }
    return out.toString();
  }

  /** Whether only function words, and few of them, lie between two words of one phrase. */
  private static boolean joined(Tokens tokens, BitSet gone, int last, int next) {
    int left = gone.nextSetBit(last);
    return (left < 0 || left > next)
        && next - last <= 3
        && tokens.get(next).gap() == Token.Gap.NONE;
  }

  private static void append(StringBuilder out, Tokens tokens, int from, int to) {
    for (int i = from; i <= to; i++) {
      Token token = tokens.get(i);
      boolean apart = i == 0 || token.start() > tokens.get(i - 1).end();
      if (!out.isEmpty()) {
        boolean apostrophe =
            i > from && apart && "'’-".indexOf(tokens.text().charAt(token.start() - 1)) >= 0;
        String blank = i > from && !apart ? "" : " ";
        out.append(apostrophe ? String.valueOf(tokens.text().charAt(token.start() - 1)) : blank);
      }
      out.append(token.text());
    }
  }

  private Searched() {}
}
