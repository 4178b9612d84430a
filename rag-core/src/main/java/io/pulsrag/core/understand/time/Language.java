package io.pulsrag.core.understand.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the reader needs to know of a language. A new language is its rules, gathered in a {@link
 * RuleBook}, and a few word lists.
 */
final class Language {
  private final Locale locale;
  private final List<Rule> rules;
  private final RuleTrie trie;
  private final Spelling spelling;
  private final Set<String> joiners;
  private final Set<String> placeWords;
  private final Set<String> placeLinks;

  /**
   * @param locale of the readings
   * @param rules all rules
   * @param misspelt the words that are recognised with a slip of the finger
   * @param neverMisspelt words that resemble them and are words of their own
   * @param joiners words between expressions that are both wanted
   * @param placeWords what, followed by a link and a date, names a street or a square
   * @param placeLinks the links
   */
  Language(
      Locale locale,
      RuleBook rules,
      Set<String> misspelt,
      Set<String> neverMisspelt,
      Set<String> joiners,
      Set<String> placeWords,
      Set<String> placeLinks) {
    this.locale = locale;
    this.rules = rules.rules();
    this.trie = new RuleTrie(this.rules);
    this.spelling = new Spelling(misspelt, trie.vocabulary(), neverMisspelt);
    this.joiners = Set.copyOf(joiners);
    this.placeWords = Set.copyOf(placeWords);
    this.placeLinks = Set.copyOf(placeLinks);
  }

  Locale locale() {
    return locale;
  }

  List<Rule> rules() {
    return rules;
  }

  RuleTrie trie() {
    return trie;
  }

  Spelling spelling() {
    return spelling;
  }

  boolean joins(String word) {
    return joiners.contains(word);
  }

  /** Whether the tokens before {@code first} make a street name of what follows: "rue du". */
  boolean namesPlace(Tokens tokens, int first) {
    int at = first - 1;
    while (at >= 0 && at >= first - 3 && placeLinks.contains(tokens.at(at))) {
      at--;
    }
    return placeWords.contains(tokens.at(at));
  }
}
