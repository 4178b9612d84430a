package io.pulsrag.core.understand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The words of a text in order. Words end at blanks, apostrophes, hyphens and punctuation, and
 * where letters meet digits ("19e" is two tokens); "10,50" is one number; the euro sign is a token.
 * Immutable.
 *
 * @param text as written
 * @param list the tokens
 */
public record Tokens(String text, List<Token> list) {
  /** Longer texts are cut; nobody asks a question of this length. */
  public static final int MAX_LENGTH = 4000;

  /** Copies. */
  public Tokens {
    Objects.requireNonNull(text, "text");
    list = List.copyOf(list);
  }

  /** Splits a text, of which only the first {@value #MAX_LENGTH} characters are read. */
  public static Tokens of(String text) {
    return new Tokens(text, new Splitter(text).split());
  }

  /** The number of tokens. */
  public int size() {
    return list.size();
  }

  /** The token at this index. */
  public Token get(int index) {
    return list.get(index);
  }

  /** Whether any letter of the text carries an accent; if none does, accents were left out. */
  public boolean accented() {
    return list.stream().anyMatch(Token::accented);
  }

  /** The text from one token to before another, as written. */
  public String text(int from, int to) {
    return from >= to ? "" : text.substring(get(from).start(), get(to - 1).end());
  }

  /** One pass over the characters. */
  private static final class Splitter {
    private final String text;
    private final int length;
    private final List<Token> out = new ArrayList<>();
    private Token.Gap gap = Token.Gap.NONE;

    Splitter(String text) {
      this.text = text;
      this.length = Math.min(text.length(), MAX_LENGTH);
    }

    List<Token> split() {
      int i = 0;
      while (i < length) {
        char c = text.charAt(i);
        if (Character.isDigit(c)) {
          i = number(i);
        } else if (Character.isLetter(c)) {
          i = word(i);
        } else {
          if (c == '€' || c == '$' || c == '£') {
            add(i, i + 1, String.valueOf(c), Double.NaN);
          } else {
            widen(c, i);
          }
          i++;
        }
      }
      return out;
    }

    private int word(int from) {
      int to = from;
      var folded = new StringBuilder();
      while (to < length
          && (Character.isLetter(text.charAt(to)) || Letters.isCombining(text.charAt(to)))) {
        Letters.append(folded, text.charAt(to++));
      }
      add(from, to, folded.toString(), Double.NaN);
      return to;
    }

    private int number(int from) {
      int to = from;
      while (to < length && Character.isDigit(text.charAt(to))) {
        to++;
      }
      boolean decimals =
          to + 1 < length
              && (text.charAt(to) == ',' || text.charAt(to) == '.')
              && Character.isDigit(text.charAt(to + 1));
      if (decimals) {
        to++;
        while (to < length && Character.isDigit(text.charAt(to))) {
          to++;
        }
      }
      String digits = text.substring(from, to);
      add(from, to, digits, value(digits));
      return to;
    }

    /** At most fifteen characters, so that the value is exact; a longer number is a word. */
    private static double value(String digits) {
      if (digits.length() > 15) {
        return Double.NaN;
      }
      try {
        return Double.parseDouble(digits.replace(',', '.'));
      } catch (NumberFormatException notLatin) {
        return Double.NaN;
      }
    }

    private void add(int from, int to, String folded, double number) {
      String stem = Double.isNaN(number) ? Stems.of(folded) : folded;
      out.add(new Token(text.substring(from, to), folded, stem, from, to, number, gap));
      gap = Token.Gap.NONE;
    }

    private void widen(char c, int at) {
      Token.Gap found =
          switch (c) {
            case '.', '!', '?', ';', ':', '\n' -> Token.Gap.STOP;
            case ',', '(', ')', '[', ']', '/', '–', '—', '+' -> Token.Gap.COMMA;
            case '-' -> blankAround(at) ? Token.Gap.COMMA : Token.Gap.NONE;
            default -> Token.Gap.NONE;
          };
      if (found.compareTo(gap) > 0) {
        gap = found;
      }
    }

    private boolean blankAround(int at) {
      return at > 0 && text.charAt(at - 1) == ' ';
    }
  }
}
