package io.pulsrag.core.understand.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A subject that people ask for, and the words for it. Immutable.
 *
 * @param id unique within a lexicon; the value of the documents' category field
 * @param broader the subjects that it is a kind of
 * @param french words for it, the usual one first; at least one
 * @param english words for it, the usual one first; may be empty
 */
public record Concept(String id, List<Link> broader, List<Word> french, List<Word> english) {

  /**
   * A broader concept.
   *
   * @param id its id
   * @param weight how much of this concept is that one, above 0, at most 1
   */
  public record Link(String id, double weight) {
    /** Refuses a weight out of range. */
    public Link {
      Objects.requireNonNull(id, "id");
      Weights.check(weight, id);
    }
  }

  /**
   * A word or phrase.
   *
   * @param text as it is usually written, with its accents
   * @param weight how surely it means the concept, above 0, at most 1
   * @param strict whether a text that has accents must have this word's
   */
  public record Word(String text, double weight, boolean strict) {
    /** Refuses a weight out of range. */
    public Word {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a word of a concept must not be blank");
      }
      Weights.check(weight, text);
    }
  }

  /**
   * @throws IllegalArgumentException if the id is blank or there is no French word
   */
  public Concept {
    if (id.isBlank() || french.isEmpty()) {
      throw new IllegalArgumentException("a concept needs an id and a French word: '" + id + "'");
    }
    broader = List.copyOf(broader);
    french = List.copyOf(french);
    english = List.copyOf(english);
  }

  /** The usual word in a language; French where the language has none. */
  public String label(Locale language) {
    boolean useEnglish =
        language.getLanguage().equals(Locale.ENGLISH.getLanguage()) && !english.isEmpty();
    return (useEnglish ? english : french).getFirst().text();
  }
}
