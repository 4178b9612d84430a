package io.pulsrag.core.understand.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the reader needs to know of a language. A new language is its rules, gathered in a {@link
 * RuleBook}, and a few word lists.
 */
final class Language {
  private final Locale locale;
  private final List<Rule> rules;
  private final RuleTrie trie;
  private final Spelling spelling;
  private final Set<String> days;
  private final Spelling afterDay;
  private final Set<String> joiners;
  private final Guard guard;
  private final Consumer<Tokens> subjects;

  /**
   * @param locale of the readings
   * @param rules all rules
   * @param misspelt the words that are recognised with a slip of the finger
   * @param days words of which one of {@code parts} often follows
   * @param parts short words recognised with a slip of the finger right after a day
   * @param neverMisspelt words that resemble them all and are words of their own
   * @param joiners words between expressions that are both wanted
   * @param guard refuses what merely looks like a time
   * @param subjects hides words of time that name a sort of thing
   */
  Language(
      Locale locale,
      RuleBook rules,
      Set<String> misspelt,
      Set<String> days,
      Set<String> parts,
      Set<String> neverMisspelt,
      Set<String> joiners,
      Guard guard,
      Consumer<Tokens> subjects) {
    this.locale = locale;
    this.rules = rules.rules();
    this.trie = new RuleTrie(this.rules);
    this.spelling = new Spelling(misspelt, trie.vocabulary(), neverMisspelt);
    this.days = Set.copyOf(days);
    this.afterDay = new Spelling(parts, trie.vocabulary(), neverMisspelt);
    this.joiners = Set.copyOf(joiners);
    this.guard = guard;
    this.subjects = subjects;
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

  /** Puts the intended words in the place of misspelt ones, and hides those that are no time. */
  void correct(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isLetters(i)) {
        var meant = spelling.meant(tokens.at(i));
        if (meant == null && days.contains(tokens.at(i - 1))) {
          meant = afterDay.meant(tokens.at(i));
        }
        if (meant != null) {
          tokens.replace(i, meant);
        }
      }
    }
    subjects.accept(tokens);
  }

  boolean joins(String word) {
    return joiners.contains(word);
  }

  Guard guard() {
    return guard;
  }
}
