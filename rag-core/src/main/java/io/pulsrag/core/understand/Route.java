package io.pulsrag.core.understand;

import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;

/**
 * Which way of searching suits a question, and why. Immutable.
 *
 * @param kind the way
 * @param reason in words for a trace, in English
 */
public record Route(Kind kind, String reason) {

  /** Ways of searching. */
  public enum Kind {
    /** The words themselves decide. */
    KEYWORD,
    /** The meaning decides. */
    SEMANTIC,
    /** Both, side by side. */
    HYBRID
  }

  /**
   * Chooses by what is left to search for: a named thing or a proper name by its words, a wish
   * without a recognised subject by its meaning, a recognised subject by both.
   */
  public static Route of(Understood understood) {
    if (!understood.subjects().isEmpty()) {
      return new Route(Kind.KEYWORD, "a thing is named");
    }
    if (understood.text().isBlank()) {
      return new Route(Kind.HYBRID, "only constraints are left");
    }
    if (hasName(understood.text())) {
      return new Route(Kind.KEYWORD, "a proper name is left");
    }
    if (understood.themes().isEmpty()) {
      return new Route(Kind.SEMANTIC, "a wish without a known subject");
    }
    return new Route(Kind.HYBRID, "a known subject");
  }

  private static boolean hasName(String text) {
    boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT));
    return !capitals && Tokens.of(text).list().stream().anyMatch(Token::capital);
  }
}
