package io.pulsrag.core.understand;

import io.pulsrag.core.understand.text.PhraseFiles;
import io.pulsrag.core.understand.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words without meaning of their own, and those of dates, in French and English. */
final class FunctionWords {
  private static final Map<String, Set<String>> WORDS = read();
  private static final Set<String> FRENCH = WORDS.getOrDefault("fr", Set.of());
  private static final Set<String> ENGLISH = WORDS.getOrDefault("en", Set.of());
  private static final Set<String> FRENCH_DATES = WORDS.getOrDefault("fr.dates", Set.of());
  private static final Set<String> ENGLISH_DATES = WORDS.getOrDefault("en.dates", Set.of());

  /** All of them. */
  static Set<String> all() {
    Set<String> all = new HashSet<>();
    WORDS.values().forEach(all::addAll);
    return all;
  }

  /** Whether the word is one in either language, or a single letter. */
  static boolean contains(Token token) {
    return token.word().length() == 1 && !token.isNumber()
        || FRENCH.contains(token.word())
        || ENGLISH.contains(token.word());
  }

  /** 1 for a word of French only, -1 for one of English only, else 0. */
  static int lead(Token token) {
    boolean french = FRENCH.contains(token.word()) || FRENCH_DATES.contains(token.word());
    boolean english = ENGLISH.contains(token.word()) || ENGLISH_DATES.contains(token.word());
    return french == english ? 0 : french ? 1 : -1;
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
