package io.pulsrag.core.generate;

import io.pulsrag.core.Folding;
import io.pulsrag.core.Intent;
import java.util.List;

/** Replies that need no document: greetings, thanks, stored data, complaints, everything else. */
record ShortReply(Speech speech) {

  private static final List<String> THANKS = List.of("merci", "thank", "thx", "cheers");
  private static final List<String> BYES =
      List.of("revoir", "bientot", "bonne soiree", "bonne journee", "salut a", "bye", "good night");
  private static final List<String> HELLOS =
      List.of("bonjour", "bonsoir", "salut", "coucou", "hello", "hi ", "hey", "good ");

  List<String> lines() {
    Intent intent = speech.task().understood().intent();
    return List.of(
        speech
            .phrases()
            .say(
                switch (intent) {
                  case SMALLTALK -> smallTalk();
                  case STORED_DATA -> "stored";
                  case FEEDBACK -> "feedback";
                  default -> "outside";
                }));
  }

  private String smallTalk() {
    String said = Folding.fold(speech.task().understood().text());
    if (any(THANKS, said)) {
      return "small.thanks";
    }
    if (any(BYES, said)) {
      return "small.bye";
    }
    if (said.isBlank() || any(HELLOS, said)) {
      return speech.turn() % 2 == 0 ? "small.hello" : "small.hello.2";
    }
    return "small.other";
  }

  private static boolean any(List<String> words, String said) {
    return words.stream().anyMatch(word -> (" " + said + " ").contains(" " + word));
  }
}
