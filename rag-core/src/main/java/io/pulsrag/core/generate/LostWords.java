package io.pulsrag.core.generate;

import io.pulsrag.core.Trace;
import java.util.List;
import java.util.Optional;

/** Names what an answer had to do without, in one plain sentence. */
record LostWords(Phrases phrases) {

  private static final List<String> KNOWN = List.of("retrieve", "rank", "recall", "write");

  /**
   * Whether something that searches was lost, so that an empty list does not mean that nothing is
   * there.
   */
  static boolean searchFailed(List<Trace.Step> lost) {
    return lost.stream().anyMatch(step -> step.stage().startsWith("retrieve"));
  }

  /** Says that nothing can be said. */
  String searchFailed() {
    return phrases.say("lost.search");
  }

  /** A sentence on the stage whose loss matters most; empty when nothing was lost. */
  Optional<String> say(List<Trace.Step> lost) {
    if (lost.isEmpty()) {
      return Optional.empty();
    }
    for (String stage : KNOWN) {
      for (Trace.Step step : lost) {
        if (step.stage().equals(stage) || step.stage().startsWith(stage + ".")) {
          boolean meaning = step.stage().contains("semantic");
          return Optional.of(phrases.say(meaning ? "lost.semantic" : "lost." + stage));
        }
      }
    }
    return Optional.of(phrases.say("lost.other"));
  }
}
