package io.pulsrag.core.generate;

import io.pulsrag.core.Folding;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Writer;
import java.util.List;

/** Replies that need no document: greetings, thanks, stored data, complaints, everything else. */
record ShortReply(Speech speech) {

  private static final List<String> THANKS = List.of("merci", "thank", "thx", "cheers");
  private static final List<String> BYES =
      List.of("revoir", "bientot", "bonne soiree", "bonne journee", "salut a", "bye", "good night");
  private static final List<String> HELLOS =
      List.of("bonjour", "bonsoir", "salut", "coucou", "hello", "hi ", "hey", "good ");

  private static final List<String> WHO =
      List.of(
          "qui es",
          "qui etes",
          "que sais",
          "que peux",
          "que savez",
          "que pouvez",
          "tu sais faire",
          "a quoi sers",
          "who are you",
          "what can you",
          "what do you do",
          "comment ca marche",
          "how do you work");
  private static final List<String> EVENING = List.of("bonsoir", "good evening");
  private static final List<String> ERASE =
      List.of("effac", "supprim", "oublie", "delete", "erase", "forget", "remove");
  private static final List<String> EXPORT = List.of("export", "telecharg", "download", "copie");

  List<String> lines() {
    Intent intent = speech.task().understood().intent();
    return List.of(
        speech
            .phrases()
            .say(
                switch (intent) {
                  case SMALLTALK -> smallTalk();
                  case STORED_DATA -> stored();
                  case FEEDBACK -> "feedback";
                  default -> "outside";
                }));
  }

  private String stored() {
    String said = said();
    if (any(ERASE, said)) {
      return "stored.erase";
    }
    return any(EXPORT, said) ? "stored.export" : "stored";
  }

  private String said() {
    Writer.Task task = speech.task();
    return Folding.fold(task.said().isBlank() ? task.understood().text() : task.said());
  }

  private String smallTalk() {
    String said = said();
    if (any(BYES, said)) {
      return "small.bye";
    }
    if (any(THANKS, said)) {
      return "small.thanks";
    }
    if (any(WHO, said)) {
      return "small.who";
    }
    if (any(EVENING, said)) {
      return "small.evening";
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
