package io.pulsrag.core.understand.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time word meant by a misspelt one, within one edit: a letter missing, added, wrong, or
 * two neighbours swapped.
 *
 * <p>All spellings of a word with one letter left out are listed once (symmetric deletion, after
 * Garbe's SymSpell), so that a look-up is a few hash probes. The first letter must be right in
 * words shorter than six letters, unless it was swapped, as one edit makes too many other words of
 * them.
 */
final class Spelling {
  private static final int FIRST_LETTER_FREE_FROM = 6;
  private static final int LONGEST = 14;

  private final Map<String, String> byDeletion = new HashMap<>();
  private final Set<String> known;
  private final int shortest;

  /**
   * @param targets words to recognise when misspelt
   * @param vocabulary words of the language's rules, never corrected
   * @param others other real words, never corrected
   */
  Spelling(Set<String> targets, Set<String> vocabulary, Set<String> others) {
    shortest = targets.stream().mapToInt(String::length).min().orElse(LONGEST);
    known = new HashSet<>(vocabulary);
    known.addAll(others);
    for (var target : targets) {
      byDeletion.putIfAbsent(target, target);
      for (int i = 0; i < target.length(); i++) {
        byDeletion.putIfAbsent(without(target, i), target);
      }
    }
  }

  /** The word meant, or null when {@code word} is right or like none. */
  @Nullable String meant(String word) {
    if (word.length() < shortest - 1 || word.length() > LONGEST || known.contains(word)) {
      return null;
    }
    var direct = accept(word, byDeletion.get(word));
    if (direct != null) {
      return direct;
    }
    for (int i = 0; i < word.length(); i++) {
      var found = accept(word, byDeletion.get(without(word, i)));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String accept(String word, @Nullable String target) {
    if (target == null || word.length() < Math.min(target.length() - 1, FIRST_LETTER_FREE_FROM)) {
      return null;
    }
    if (swapped(word, target)) {
      return target;
    }
    boolean begins =
        word.charAt(0) == target.charAt(0) || target.length() >= FIRST_LETTER_FREE_FROM;
    return begins && oneEdit(word, target) ? target : null;
  }

  private static boolean swapped(String word, String target) {
    if (word.length() != target.length()) {
      return false;
    }
    int i = 0;
    while (i < word.length() && word.charAt(i) == target.charAt(i)) {
      i++;
    }
    return i + 1 < word.length()
        && word.charAt(i) == target.charAt(i + 1)
        && word.charAt(i + 1) == target.charAt(i)
        && word.regionMatches(i + 2, target, i + 2, word.length() - i - 2);
  }

  private static boolean oneEdit(String word, String target) {
    int i = 0;
    int shorter = Math.min(word.length(), target.length());
    while (i < shorter && word.charAt(i) == target.charAt(i)) {
      i++;
    }
    int skipWord = word.length() >= target.length() ? 1 : 0;
    int skipTarget = target.length() >= word.length() ? 1 : 0;
    return word.substring(Math.min(word.length(), i + skipWord))
        .equals(target.substring(Math.min(target.length(), i + skipTarget)));
  }

  private static String without(String word, int i) {
    return word.substring(0, i) + word.substring(i + 1);
  }
}
