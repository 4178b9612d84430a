package io.pulsrag.core.generate;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits system text, what was understood, the cards and as much history as possible into one budget.
 * The system text and the request come first, then the cards with less and less detail, then, if
 * even bare facts are too many, fewer cards from the end; history takes what is left, newest first.
 */
final class ContextPacker {

  /** Tokens that a message costs beside its text, generously. */
  private static final int MESSAGE = 8;

  private static final String OPEN = "<cards>\n";
  private static final String CLOSE = "</cards>\n\n";

  private final TokenBudget budget;
  private final CardFields fields;

  ContextPacker(TokenBudget budget, CardFields fields) {
    this.budget = budget;
    this.fields = fields;
  }

  /**
   * A call that fits.
   *
   * @param messages system, history, request
   * @param cards how many of the hits the model sees
   * @param tokens estimate of all messages
   */
  record Packed(List<ChatMessage> messages, int cards, int tokens) {
    Packed {
      messages = List.copyOf(messages);
    }
  }

  Packed pack(Speech speech, String system, String request) {
    int left = budget.input() - cost(system) - cost(request) - budget.counter().count(OPEN + CLOSE);
    List<String> cards = cards(speech, left);
    String context = String.join("", cards);
    left -= budget.counter().count(context);
    List<ChatMessage> messages = new ArrayList<>();
    messages.add(SystemMessage.from(system));
    List<ChatMessage> history = history(speech.task().conversation().turns(), left);
    messages.addAll(history);
    messages.add(UserMessage.from(OPEN + context + CLOSE + request));
    return new Packed(messages, cards.size(), tokens(messages));
  }

  private List<String> cards(Speech speech, int left) {
    CardText text = new CardText(speech);
    List<Hit> hits = speech.task().hits();
    List<String> cards = List.of();
    for (CardText.Detail detail : CardText.Detail.values()) {
      cards = new ArrayList<>();
      int used = 0;
      for (int i = 0; i < hits.size(); i++) {
        String card = text.of(new Card(hits.get(i).document(), fields), i + 1, detail);
        used += budget.counter().count(card);
        if (used > left) {
          break;
        }
        cards.add(card);
      }
      if (cards.size() == hits.size()) {
        return cards;
      }
    }
    return cards;
  }

  private List<ChatMessage> history(List<Turn> turns, int left) {
    List<ChatMessage> newestFirst = new ArrayList<>();
    int room = left;
    for (Turn turn : turns.reversed()) {
      room -= cost(turn.question()) + cost(turn.answer());
      if (room < 0 || turn.question().isBlank() || turn.answer().isBlank()) {
        break;
      }
      newestFirst.add(AiMessage.from(turn.answer()));
      newestFirst.add(UserMessage.from(turn.question()));
    }
    return newestFirst.reversed();
  }

  private int tokens(List<ChatMessage> messages) {
    return messages.stream().mapToInt(message -> cost(text(message))).sum();
  }

  private static String text(ChatMessage message) {
    return switch (message) {
      case SystemMessage system -> system.text();
      case UserMessage user -> user.singleText();
      case AiMessage ai -> ai.text();
      default -> "";
    };
  }

  private int cost(String text) {
    return budget.counter().count(text) + MESSAGE;
  }
}
