package io.pulsrag.core.understand;

import io.pulsrag.core.understand.text.PhraseBook.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells turns that have nothing to do with the field. */
final class OffTopic {

  /** Whether the turn names something else, such as the weather, and no search says otherwise. */
  static boolean surely(Heard heard) {
    Found off = first(heard.off(), "off");
    Found search = first(heard.cues(), "search");
    return off != null && (search == null || search.from() > off.from());
  }

  /**
   * Whether the turn is a general question in which nothing speaks for a search. A question for a
   * kind ("quelle expo") is a search; one for the reason or the way of a thing is none.
   */
  static boolean likely(Heard heard, boolean shown) {
    boolean wished =
        heard.wants("search")
            || heard.wants("recommend")
            || heard.wants("plan")
            || !heard.demands().facets().isEmpty()
            || heard.follow().stream().anyMatch(phrase -> phrase.from() == 0)
            || heard.courtesy().stream().anyMatch(phrase -> phrase.key().equals("opening"));
    if (wished || shown && heard.follows("pick")) {
      return false;
    }
    boolean placed = heard.when() != null && (heard.where() != null || !heard.themes().isEmpty());
    Found which = first(heard.off(), "off:which");
    if (which != null && IntentReader.opens(heard, which)) {
      return !placed && !follows(heard, which) && heard.when() == null;
    }
    Found soft = first(heard.off(), "off:soft");
    if (soft != null && IntentReader.opens(heard, soft)) {
      return heard.when() == null;
    }
    boolean nothing = heard.themes().isEmpty() && heard.when() == null && heard.where() == null;
    return !heard.asks().isEmpty() && nothing && !shown && !heard.text().isEmpty();
  }

  private static @Nullable Found first(List<Found> phrases, String key) {
    return phrases.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
  }

  /** Whether a theme stands right after the question word. */
  private static boolean follows(Heard heard, Found which) {
    return heard.demands().themes().stream()
        .anyMatch(theme -> theme.from() >= which.from() && theme.from() - which.to() <= 2);
  }

  private OffTopic() {}
}
