package io.pulsrag.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.PlaceResolver.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link PlaceResolver} promises. A resolver's test extends this and hands one over. */
public abstract class PlaceResolverContract {

  /** The resolver. */
  protected abstract PlaceResolver resolver();

  /** Texts that name places which this resolver knows; none for one that knows none. */
  protected List<String> known() {
    return List.of();
  }

  @Test
  @DisplayName("a text that names a place has a mention")
  void knownAreFound() {
    for (String text : known()) {
      assertThat(resolver().resolve(text, Locale.FRENCH, null)).as(text).isNotEmpty();
    }
  }

  @Test
  @DisplayName("a text that names no place has none")
  void emptyWhenNoneIsNamed() {
    for (String text : List.of("", "  ", "?")) {
      assertThat(resolver().resolve(text, Locale.FRENCH, null)).isEmpty();
    }
  }

  @Test
  @DisplayName("mentions lie within the text, in its order, without overlap")
  void spansAreInOrder() {
    for (String text : texts()) {
      for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        int last = 0;
        for (Mention mention : resolver().resolve(text, language, Samples.LYON)) {
          assertThat(mention.start()).as(text).isGreaterThanOrEqualTo(last);
          assertThat(mention.end()).as(text).isLessThanOrEqualTo(text.length());
          last = mention.end();
        }
      }
    }
  }

  @Test
  @DisplayName("the same text gives the same mentions")
  void deterministic() {
    for (String text : texts()) {
      assertThat(resolver().resolve(text, Locale.FRENCH, null))
          .isEqualTo(resolver().resolve(text, Locale.FRENCH, null));
    }
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>(known());
    texts.addAll(UnderstandingContract.texts());
    return texts;
  }
}
