package io.pulsrag.geo.understand;

import io.pulsrag.core.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A question as words. Immutable. */
final class Words {

  private static final String QUOTES = "\"«»“”„";

  final String text;
  final boolean english;
  final boolean french;

  /** Whether the writer uses small letters, so that a capital means something. */
  final boolean mixedCase;

  /** Whether the writer uses accents, so that one that is missing means something. */
  final boolean accented;

  /** Whether this is a whole sentence that asks for a fact. */
  final boolean asks;

  private final List<Word> words;

  private Words(String text, Locale language, List<Word> words, boolean mixedCase) {
    this.text = text;
    this.words = List.copyOf(words);
    this.mixedCase = mixedCase;
    accented = words.stream().anyMatch(Word::accented);
    english = language.getLanguage().equals("en");
    french = language.getLanguage().equals("fr");
    asks = asks(this);
  }

  private static boolean asks(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (Lexicon.VERBS.contains(words.key(i))
          || i < 2 && Lexicon.QUESTIONS.contains(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  static Words of(String text, Locale language) {
    List<Word> words = new ArrayList<>();
    boolean small = false;
    boolean quoted = false;
    boolean broken = true;
    boolean spaced = true;
    boolean hyphen = false;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = endOfWord(text, i);
        String raw = text.substring(i, end);
        String key = Folding.fold(raw);
        boolean capital = Character.isUpperCase(c) || isSlip(text, i, end);
        small |= !capital && Character.isLowerCase(c);
        if (!key.isEmpty()) {
          boolean glued = !spaced && !broken;
          boolean accented = key.length() != raw.length() || !key.equalsIgnoreCase(raw);
          words.add(
              new Word(key, i, end, capital, glued, glued && hyphen, broken, accented, quoted));
        }
        spaced = false;
        broken = false;
        hyphen = false;
        i = end;
        continue;
      }
      if (QUOTES.indexOf(c) >= 0) {
        quoted = !quoted && text.indexOf(closing(c), i + 1) > 0;
        broken = true;
      } else if (c == '-' || c == '‐' || c == '‑') {
        hyphen = true;
      } else if (c == '\'' || c == '’') {
        hyphen = false;
      } else if (Character.isWhitespace(c) || c == ' ') {
        spaced = true;
        broken |= c == '\n';
      } else {
        broken = true;
      }
      i++;
    }
    return new Words(text, language, writtenOut(words), small);
  }

  int size() {
    return words.size();
  }

  Word get(int index) {
    return words.get(index);
  }

  /** The folded word, or an empty text beyond either end. */
  String key(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index).key();
  }

  /** Whether a word is written with a capital; no word beyond either end is. */
  boolean capital(int index) {
    return index >= 0 && index < words.size() && words.get(index).capital();
  }

  /** Whether nothing or punctuation stands before this word. */
  boolean breakBefore(int index) {
    return index <= 0 || index >= words.size() || words.get(index).broken();
  }

  /** Folded words from one index to another, joined by spaces. */
  String join(int from, int to) {
    if (to - from == 1) {
      return key(from);
    }
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        joined.append(' ');
      }
      joined.append(key(i));
    }
    return joined.toString();
  }

  /** Whether these words stand at an index. */
  boolean at(int index, String... keys) {
    for (int i = 0; i < keys.length; i++) {
      if (!key(index + i).equals(keys[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a capital meant for the first letter stands second: "aVlence", "vAlence". */
  boolean isSlip(int index) {
    return isSlip(text, words.get(index).start(), words.get(index).end());
  }

  private static boolean isSlip(String text, int start, int end) {
    return end - start > 3
        && Character.isUpperCase(text.charAt(start + 1))
        && Character.isLowerCase(text.charAt(start))
        && Character.isLowerCase(text.charAt(start + 2));
  }

  private static int endOfWord(String text, int start) {
    int i = start;
    boolean digits = Character.isDigit(text.charAt(i));
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean decimal =
          digits
              && (c == '.' || c == ',')
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i + 1));
      if (!Character.isLetterOrDigit(c)
          && !decimal
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      digits &= Character.isDigit(c);
      i++;
    }
    return i;
  }

  private static char closing(char quote) {
    return switch (quote) {
      case '«' -> '»';
      case '“', '„' -> '”';
      default -> quote;
    };
  }

  private static List<Word> writtenOut(List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      if ((word.is("st") || word.is("ste") || word.is("sts") || word.is("stes"))
          && !words.get(i + 1).startsWithDigit()
          && !words.get(i + 1).broken()) {
        words.set(
            i,
            new Word(
                "sain" + word.key().substring(1),
                word.start(),
                word.end(),
                word.capital(),
                word.glued(),
                word.hyphen(),
                word.broken(),
                word.accented(),
                word.quoted()));
      }
    }
    return words;
  }
}
