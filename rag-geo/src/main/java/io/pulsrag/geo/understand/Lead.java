package io.pulsrag.geo.understand;

/**
 * The words that lead to a name. Immutable.
 *
 * @param kind what they say of it
 * @param from index of their first word; the name's own when there are none
 * @param excluded whether they take the place out
 * @param article whether an article or a contraction stands directly before the name
 * @param merged the article hidden in "au", "du" ("le") or "aux", "des" ("les"), else empty
 * @param word the deciding preposition, else empty
 */
record Lead(Kind kind, int from, boolean excluded, boolean article, String merged, String word) {

  /** What the words before a name say of it. */
  enum Kind {
    /** In the place. */
    AT,
    /** Around the place. */
    NEAR,
    /** "… de X" after a noun for things to visit or do. */
    OF_HEAD,
    /** "… de X" after any other noun. */
    OF_OTHER,
    /** Nothing leads to it. */
    NONE
  }

  boolean locates() {
    return kind == Kind.AT || kind == Kind.NEAR;
  }
}
