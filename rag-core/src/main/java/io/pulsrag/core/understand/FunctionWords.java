package io.pulsrag.core.understand;

import io.pulsrag.core.understand.text.PhraseFiles;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words without meaning of their own in French and English. */
final class FunctionWords {
  private static final Map<String, Set<String>> WORDS = read();
  private static final Set<String> FRENCH = WORDS.getOrDefault("fr", Set.of());
  private static final Set<String> ENGLISH = WORDS.getOrDefault("en", Set.of());

  /** Whether the word is one in either language, or a single letter. */
  static boolean contains(Token token) {
    return token.word().length() == 1 && !token.isNumber()
        || FRENCH.contains(token.word())
        || ENGLISH.contains(token.word());
  }

  /**
   * The language with more of its own function words and letters.
   *
   * @return French, English, or null when nothing tells
   */
  static @Nullable Locale language(Tokens tokens) {
    int french = 0;
    int english = 0;
    for (Token token : tokens.list()) {
      boolean inFrench = FRENCH.contains(token.word());
      boolean inEnglish = ENGLISH.contains(token.word());
      french += inFrench && !inEnglish ? 2 : 0;
      english += inEnglish && !inFrench ? 2 : 0;
    }
    if (french == english) {
      return null;
    }
    return french > english ? Locale.FRENCH : Locale.ENGLISH;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : PhraseFiles.lines(FunctionWords.class, "function-words.txt")) {
      int equals = line.indexOf('=');
      words
          .computeIfAbsent(line.substring(0, equals).strip(), key -> new HashSet<>())
          .addAll(Arrays.asList(line.substring(equals + 1).strip().split(" ", -1)));
    }
    return words;
  }

  private FunctionWords() {}
}
