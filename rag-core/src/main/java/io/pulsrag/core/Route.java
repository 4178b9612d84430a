package io.pulsrag.core;

import java.util.Locale;
import java.util.Objects;

/**
 * Which way of searching suits a question, and why. It chooses between ways that an index offers
 * anyway, and never touches a constraint: where there is only one way, that one is taken.
 * Immutable.
 *
 * @param kind the way
 * @param reason in words for a trace, in English, without user text; blank when nobody chose
 */
public record Route(Kind kind, String reason) {
  private static final Route BOTH = new Route(Kind.HYBRID, "");

  /** Ways of searching. */
  public enum Kind {
    /** The words themselves decide. */
    KEYWORD,
    /** The meaning decides. */
    SEMANTIC,
    /** Both, side by side. */
    HYBRID
  }

  /** Refuses null. */
  public Route {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
  }

  /** Every way that there is, because nobody chose. */
  public static Route both() {
    return BOTH;
  }

  /** Whether somebody chose and says why. */
  public boolean isChosen() {
    return !reason.isBlank();
  }

  /**
   * Whether a part of a search is asked on this route.
   *
   * @param part by what it finds: words, meaning, or both, which is asked on every route
   */
  public boolean asks(Kind part) {
    return kind == Kind.HYBRID || part == Kind.HYBRID || part == kind;
  }

  /** For a trace: "keyword: a quoted title". */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + (isChosen() ? ": " + reason : "");
  }
}
