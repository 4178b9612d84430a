package io.pulsrag.core.understand;

import io.pulsrag.core.Slots;
import io.pulsrag.core.When;
import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import io.pulsrag.core.understand.text.Token;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a turn has nothing to do with the field. It weighs what speaks for a search (a subject of
 * the field, a time to come, a place, a demand, a phrase that opens a search) against what speaks
 * for another field: a task, a thing of that field, a question of general knowledge, or words none
 * of which is known.
 */
final class OffTopic {
  /** A subject that is told less surely than this does not speak for the field. */
  private static final double TOLD = 0.6;

  private static final Pattern NOISE =
      Pattern.compile("[b-df-hj-np-tv-xz]{6}|(.{2,3})\\1\\1|^(.)\\2{3,}$");

  /** As many words of which none is known are no name of a thing. */
  private static final int SENTENCE = 4;

  /** Whether it is of another field whatever else is said. */
  static boolean surely(Heard heard) {
    Found off = first(heard.off(), "off");
    Found search = first(heard.cues(), "search");
    return off != null && (search == null || search.from() > off.from()) || isOfOtherField(heard);
  }

  /** A thing of another field that comes before any subject of this one. */
  private static boolean isOfOtherField(Heard heard) {
    Found topic = null;
    for (Found found : heard.off()) {
      boolean free = heard.taken().get(found.from(), found.to()).isEmpty();
      if (topic == null && found.key().equals("off:topic") && free) {
        topic = found;
      }
    }
    if (topic == null || isQuoted(heard)) {
      return false;
    }
    Found search = first(heard.cues(), "search");
    if (search != null && search.from() < topic.from()) {
      return false;
    }
    boolean bound =
        heard.when() != null || heard.where() != null && !heard.demands().facets().isEmpty();
    for (Lexicon.Mention theme : heard.demands().themes()) {
      boolean before = theme.from() < topic.from();
      boolean after = theme.from() >= topic.to() && bound;
      if (theme.weight() >= TOLD && (before || after)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is of no field, as nothing speaks for a search. */
  static boolean likely(Heard heard, Slots slots, Instant now) {
    boolean shown = !slots.shown().isEmpty();
    boolean talking = slots.last() != null;
    boolean wished =
        heard.wants("search")
            || heard.wants("recommend")
            || heard.wants("plan")
            || !heard.demands().facets().isEmpty()
            || talking && heard.follow().stream().anyMatch(phrase -> phrase.from() == 0)
            || heard.courtesy().stream().anyMatch(phrase -> phrase.key().equals("opening"));
    if (wished || shown && heard.follows("pick")) {
      return false;
    }
    boolean timed = isToCome(heard.when(), now);
    Found which = first(heard.off(), "off:which");
    if (which != null && IntentReader.opens(heard, which)) {
      boolean where = heard.tokens().get(which.from()).word().equals("ou") && heard.where() != null;
      return !timed && !follows(heard, which) && !(where && !heard.themes().isEmpty());
    }
    Found soft = first(heard.off(), "off:soft");
    if (soft != null && IntentReader.opens(heard, soft)) {
      return !timed;
    }
    Found task = first(heard.off(), "off:ask");
    if (task != null && IntentReader.opens(heard, task) && heard.themes().isEmpty()) {
      return !timed;
    }
    boolean nothing = heard.themes().isEmpty() && heard.when() == null && heard.where() == null;
    boolean asked = !heard.asks().isEmpty() && !heard.text().isEmpty();
    return nothing && !shown && (asked || isForeign(heard));
  }

  private static boolean isToCome(@Nullable When when, Instant now) {
    return when != null && when.windows().stream().anyMatch(window -> window.to().isAfter(now));
  }

  /** A sentence that names nothing and of which no word is known, or no word at all. */
  private static boolean isForeign(Heard heard) {
    if (!heard.asks().isEmpty() || !heard.cues().isEmpty() || !heard.follow().isEmpty()) {
      return false;
    }
    int words = 0;
    boolean name = isQuoted(heard);
    boolean noise = false;
    for (int i = 0; i < heard.tokens().size(); i++) {
      Token token = heard.tokens().get(i);
      boolean courtesy = heard.courtesy().stream().anyMatch(phrase -> covers(phrase, token, heard));
      if (!courtesy && !FunctionWords.contains(token)) {
        words++;
        name |= i > 0 && token.capital();
        noise |= isNoise(token.word());
      }
    }
    return words > 0 && (noise || words >= SENTENCE && !name);
  }

  private static boolean covers(Found phrase, Token token, Heard heard) {
    int start = heard.tokens().get(phrase.from()).start();
    return token.start() >= start && token.end() <= heard.tokens().get(phrase.to() - 1).end();
  }

  /** Letters that are no word: five consonants on end, or one syllable over and over. */
  private static boolean isNoise(String word) {
    return NOISE.matcher(word).find();
  }

  private static boolean isQuoted(Heard heard) {
    return heard.tokens().text().chars().anyMatch(c -> c == '«' || c == '“' || c == '"');
  }

  private static @Nullable Found first(List<Found> phrases, String key) {
    return phrases.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
  }

  private static boolean follows(Heard heard, Found which) {
    return heard.demands().themes().stream()
        .anyMatch(theme -> theme.from() >= which.from() && theme.from() - which.to() <= 2);
  }

  private OffTopic() {}
}
