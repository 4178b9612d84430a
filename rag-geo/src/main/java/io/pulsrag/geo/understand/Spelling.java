package io.pulsrag.geo.understand;

/**
 * How a name is written in a question. Immutable.
 *
 * @param name index of its first word
 * @param to index after its last word
 * @param one whether it is a single word beside its article
 * @param word whether that is also an ordinary word of the language
 * @param capital whether it begins with a capital in a text that uses small letters
 * @param articled whether an article belongs to the name, as in "Le Havre"
 * @param smallArticle whether that article is in small letters or hidden in "au", "du"
 * @param rest the name without its article, folded
 */
record Spelling(
    int name,
    int to,
    boolean one,
    boolean word,
    boolean capital,
    boolean articled,
    boolean smallArticle,
    String rest) {

  static Spelling of(Words words, int name, Names.Named named) {
    int to = named.to();
    boolean first = to - name > 1 && Lexicon.ARTICLES.contains(words.key(name));
    int start = first ? name + 1 : name;
    String rest = words.join(start, to);
    boolean merged = !first && named.key().length() > rest.length();
    boolean one = to - start == 1;
    return new Spelling(
        name,
        to,
        one,
        one && Lexicon.isWord(words, rest),
        words.mixedCase && words.capital(start),
        first || merged,
        merged || first && !words.capital(name),
        rest);
  }

  /** Whether nothing in the writing speaks against a name of a place. */
  boolean written() {
    return !word || capital;
  }
}
