package io.pulsrag.examples.events.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text beside its {@link AsciiFold folded} form, in which patterns look. Immutable.
 *
 * @param text as written
 * @param folded of the same length
 */
record Prose(String text, String folded) {

  static @Nullable Prose of(@Nullable String text) {
    return text == null ? null : new Prose(text, AsciiFold.of(text));
  }

  /** Those of these that are there. */
  static List<Prose> all(@Nullable Prose... texts) {
    return Arrays.stream(texts).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  boolean has(Finder finder) {
    return finder.in(folded);
  }

  Stream<MatchResult> find(Finder finder) {
    return finder.find(folded).stream();
  }

  /** The words of a finding, as written. */
  String cut(MatchResult found) {
    return text.substring(found.start(), found.end());
  }

  /** The folded words from so many characters before a finding. */
  String before(MatchResult found, int characters) {
    return folded.substring(Math.max(0, found.start() - characters), found.start());
  }

  /** The folded words to so many characters after a finding. */
  String after(MatchResult found, int characters) {
    return folded.substring(found.end(), Math.min(folded.length(), found.end() + characters));
  }
}
