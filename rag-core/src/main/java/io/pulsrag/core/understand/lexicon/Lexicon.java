package io.pulsrag.core.understand.lexicon;

import io.pulsrag.core.Expansion;
import io.pulsrag.core.understand.text.Tokens;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The concepts of a field: finds them in texts of both languages, and knows which are kinds of
 * which. The same lexicon names the subjects of a question and the categories of a document.
 * Immutable, safe for use by many threads.
 */
public final class Lexicon {
  /** French words of less weight are too often English words of another meaning. */
  private static final double SAFE = 0.7;

  private static final Lexicon EMPTY = of(List.of());

  private final Map<String, Concept> concepts;
  private final Map<String, Set<String>> closures;
  private final Words french;
  private final Words english;
  private final Expanding expanding = new Expanding(this);

  /**
   * A concept in a text.
   *
   * @param concept its id
   * @param from index of the first token
   * @param to index after the last token
   * @param weight how surely these words mean it, above 0, at most 1
   */
  public record Mention(String concept, int from, int to, double weight) {

    int length() {
      return to - from;
    }

    boolean overlaps(Mention other) {
      return from < other.to && other.from < to;
    }

    boolean yieldsTo(Mention other) {
      return overlaps(other) && length() <= other.length();
    }
  }

  private Lexicon(Map<String, Concept> concepts) {
    this.concepts = concepts;
    this.closures = Closures.downwards(concepts.values());
    this.french = new Words(concepts.values(), Concept::french);
    this.english = new Words(concepts.values(), Concept::english);
  }

  /** Knows no concept. */
  public static Lexicon empty() {
    return EMPTY;
  }

  /**
   * Reads the written form, one concept a line: {@code id | broader | French words | English
   * words}, lists separated by commas, {@code ^0.5} after a word or broader concept for its weight,
   * {@code !} after a word whose accents count.
   *
   * @throws IllegalArgumentException if a line is malformed, an id is used twice or unknown, a word
   *     stands for two concepts, or a concept is broader than itself
   */
  public static Lexicon parse(List<String> lines) {
    return of(ConceptLines.parse(lines));
  }

  /**
   * A lexicon of these concepts.
   *
   * @throws IllegalArgumentException as {@link #parse}
   */
  public static Lexicon of(List<Concept> list) {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (Concept concept : list) {
      if (concepts.put(concept.id(), concept) != null) {
        throw new IllegalArgumentException("two concepts have the id '" + concept.id() + "'");
      }
    }
    return new Lexicon(concepts);
  }

  /** All concepts in the order of the source. */
  public List<Concept> concepts() {
    return List.copyOf(concepts.values());
  }

  /** The concept of this id. */
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** The usual word for a concept in a language, or the id when it is unknown. */
  public String label(String id, Locale language) {
    return concept(id).map(concept -> concept.label(language)).orElse(id);
  }

  /**
   * The ids of the concepts in a text, in the order of their first mention.
   *
   * @param text of any length; only its beginning is read, see {@link Tokens#MAX_LENGTH}
   * @param language of the text; French for every language but English
   */
  public List<String> find(String text, Locale language) {
    Set<String> ids = new LinkedHashSet<>();
    mentions(Tokens.of(text), language).forEach(mention -> ids.add(mention.concept()));
    return List.copyOf(ids);
  }

  /**
   * The concepts in a text with their places, leftmost first, without overlap. Words of the other
   * language count where the text's own has nothing as long: an English text may name a "Fête de la
   * musique"; in a French text only phrases of several English words are safe.
   */
  public List<Mention> mentions(Tokens tokens, Locale language) {
    boolean inEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    List<Mention> own = (inEnglish ? english : french).mentions(tokens);
    List<Mention> other =
        (inEnglish ? french : english)
            .mentions(tokens).stream()
                .filter(mention -> inEnglish ? mention.weight() >= SAFE : mention.length() > 1)
                .filter(mention -> own.stream().noneMatch(mention::yieldsTo))
                .toList();
    if (other.isEmpty()) {
      return own;
    }
    return Stream.concat(
            own.stream().filter(mention -> other.stream().noneMatch(mention::overlaps)),
            other.stream())
        .sorted(Comparator.comparingInt(Mention::from))
        .toList();
  }

  /** The stems of all words of both languages. */
  public Set<String> vocabulary() {
    Set<String> all = new HashSet<>(french.vocabulary());
    all.addAll(english.vocabulary());
    return all;
  }

  /** The stems of all words of one language, French for every language but English. */
  public Set<String> vocabulary(Locale language) {
    boolean inEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return (inEnglish ? english : french).vocabulary();
  }

  /** The concept itself and everything narrower, sorted; an unknown id is only itself. */
  public Set<String> closure(String id) {
    return closures.getOrDefault(id, Set.of(id));
  }

  /** The ids of the concepts directly above. */
  public List<Concept.Link> broader(String id) {
    return concept(id).map(Concept::broader).orElse(List.of());
  }

  /** The concepts furthest above, or the concept itself when nothing is. */
  public Set<String> roots(String id) {
    Set<String> roots = new TreeSet<>();
    for (Map.Entry<String, Concept> entry : concepts.entrySet()) {
      if (entry.getValue().broader().isEmpty() && closure(entry.getKey()).contains(id)) {
        roots.add(entry.getKey());
      }
    }
    return roots.isEmpty() ? Set.of(id) : roots;
  }

  /**
   * Words to search beside those of a question on these concepts: their other words in both
   * languages, the words of what is narrower, the usual word of what is broader. Heaviest first.
   *
   * @param ids the concepts asked for
   * @param text the words that are searched anyway
   * @param most at most this many
   */
  public List<Expansion> expansions(Collection<String> ids, String text, int most) {
    return expanding.expand(ids, text, most);
  }
}
