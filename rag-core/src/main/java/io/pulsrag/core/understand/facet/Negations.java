package io.pulsrag.core.understand.facet;

import io.pulsrag.core.understand.text.PhraseBook.Found;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which words of a question lie under a refusal. A refusal ("pas de", "sauf", "except") reaches to
 * what follows it at once, and on through "ni", "et", "ou" and bare lists; "mais", a new wish, a
 * comma before an article or a new sentence ends it. A refusal that comes afterwards ("non merci")
 * reaches back to what stands just before.
 */
public final class Negations {
  /** Words over which a refusal reaches. */
  private static final Set<String> BRIDGE =
      Set.of(
          ("de d du des le la les l un une en a au aux pour trop sur the any an of for "
                  + "in on at to type genre style truc trucs choses chose soiree soirees "
                  + "evenement evenements activite activites qui est soit soient sont is are that "
                  + "things stuff events event anything tout toute more about with avec s c it "
                  + "dans par theme autour very tres aller voir faire go see going seeing")
              .split(" ", -1));

  private static final Set<String> CONNECTOR =
      Set.of(("et ou ni and or nor non plus").split(" ", -1));

  /** Phrases that begin another wish: "je déteste le jazz, propose-moi trois concerts". */
  private static final Set<String> ENDS = Set.of("break", "limit", "sort");

  private static final Set<String> ARTICLE = Set.of("un", "une", "des", "du", "a", "an", "some");

  private final Tokens tokens;
  private final List<Found> openers = new ArrayList<>();
  private final List<Found> closers = new ArrayList<>();
  private final boolean[] breaks;

  /**
   * @param tokens the question
   * @param found its phrases: {@code neg} reaches forwards, {@code neg:after} back, {@code
   *     neg:both} back when nothing follows; {@code break} ends a refusal
   */
  public Negations(Tokens tokens, List<Found> found) {
    this(tokens, found, "neg");
  }

  /** The same for another kind of opener, such as what makes a demand no demand. */
  Negations(Tokens tokens, List<Found> found, String kind) {
    this.tokens = tokens;
    this.breaks = new boolean[tokens.size() + 1];
    for (Found phrase : found) {
      if (ENDS.contains(phrase.kind())) {
        breaks[phrase.from()] = true;
      } else if (phrase.kind().equals(kind)) {
        if (!phrase.argument().equals("after")) {
          openers.add(phrase);
        }
        if (!phrase.argument().isEmpty()) {
          closers.add(phrase);
        }
      }
    }
  }

  /** Whether there is no refusal at all. */
  public boolean isEmpty() {
    return openers.isEmpty() && closers.isEmpty();
  }

  /**
   * Tells which targets are refused.
   *
   * @param targets spans of tokens, from and to, leftmost first
   * @return one answer for each
   */
  public boolean[] refused(List<int[]> targets) {
    boolean[] refused = new boolean[targets.size()];
    for (Found opener : openers) {
      int reach = opener.to();
      boolean first = true;
      for (int i = 0; i < targets.size(); i++) {
        int[] target = targets.get(i);
        boolean begun =
            first
                && target[0] > opener.from()
                && target[0] < opener.to()
                && target[1] > opener.to();
        if (target[0] < opener.to() && !begun) {
          continue;
        }
        boolean nested = !first && target[0] < reach;
        if (!nested && !begun && !bridges(reach, target[0], first)) {
          break;
        }
        refused[i] = true;
        reach = Math.max(reach, target[1]);
        first = false;
      }
      if (!first) {
        closers.remove(opener);
      }
    }
    for (Found closer : closers) {
      for (int i = targets.size() - 1; i >= 0; i--) {
        if (targets.get(i)[1] <= closer.from()) {
          refused[i] |= closer.from() - targets.get(i)[1] <= 2;
          break;
        }
      }
    }
    return refused;
  }

  /** Whether a refusal reaches from one token to another over what lies between. */
  private boolean bridges(int from, int to, boolean first) {
    boolean connected = first;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (breaks[i] || token.gap() == Token.Gap.STOP && i > 0) {
        return false;
      }
      boolean connector = CONNECTOR.contains(token.word());
      connected |= connector;
      if (token.gap() == Token.Gap.COMMA && !connector && ARTICLE.contains(token.word())) {
        return false;
      }
      connected |= token.gap() == Token.Gap.COMMA;
      if (!connector && !BRIDGE.contains(token.word())) {
        return false;
      }
    }
    Token.Gap gap = tokens.get(to).gap();
    return !breaks[to]
        && gap != Token.Gap.STOP
        && (connected || gap == Token.Gap.COMMA || to == from);
  }
}
