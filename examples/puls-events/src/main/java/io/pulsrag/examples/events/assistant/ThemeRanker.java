package io.pulsrag.examples.events.assistant;

import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ranks what is of a theme above what only mentions it: an event whose title, keywords or short
 * description is about a workshop comes before one whose long description speaks of a workshop. It
 * leaves nothing out. Safe for use by many threads.
 */
final class ThemeRanker implements Ranker {
  /** The name of this part of a score. */
  static final String THEME = "theme";

  /** The field that holds the themes of an event. */
  private static final String CATEGORY = "category";

  /** What being of the theme multiplies a score by. */
  private static final double OF_THEME = 4;

  private final Lexicon lexicon;

  ThemeRanker(Lexicon lexicon) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
  }

  @Override
  public List<Hit> rank(Query query, List<Hit> hits) {
    Set<String> wanted = asked(lexicon, query);
    if (wanted.isEmpty() || isNamed(query)) {
      return Ranker.byScore().rank(query, hits);
    }
    List<Hit> weighed =
        hits.stream()
            .map(
                hit ->
                    isOf(hit, wanted) ? hit.rescored(hit.score() * OF_THEME, THEME, OF_THEME) : hit)
            .toList();
    return Ranker.byScore().rank(query, weighed);
  }

  /** The concepts asked for, with the narrower ones. */
  static Set<String> asked(Lexicon lexicon, Query query) {
    return lexicon.mentions(Tokens.of(query.text()), query.language()).stream()
        .flatMap(theme -> lexicon.closure(theme.concept()).stream())
        .collect(Collectors.toSet());
  }

  /** Whether a name is looked for: whatever bears it is meant, of its theme or not. */
  static boolean isNamed(Query query) {
    List<Token> words = Tokens.of(query.text()).list();
    return words.stream().skip(1).anyMatch(Token::capital);
  }

  static boolean isOf(Hit hit, Set<String> themes) {
    return hit.document().metadata().texts(CATEGORY).stream().anyMatch(themes::contains);
  }
}
