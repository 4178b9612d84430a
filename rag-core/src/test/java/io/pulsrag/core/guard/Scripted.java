package io.pulsrag.core.guard;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.pulsrag.core.Document;
import io.pulsrag.core.generate.Card;
import io.pulsrag.core.generate.Tasks;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A chat model that words true facts of given events in many ways. */
final class Scripted implements ChatModel {

  private final List<Document> events;
  private final boolean french;
  private final SplittableRandom random;

  Scripted(List<Document> events, boolean french, SplittableRandom random) {
    this.events = events;
    this.french = french;
    this.random = random;
  }

  @Override
  public ChatResponse doChat(ChatRequest request) {
    StringBuilder text = new StringBuilder();
    text.append(
        french
            ? pick(
                "Voici ce qui pourrait vous plaire :\n",
                "Quelques idées pour vous.\n",
                "Bonne nouvelle, il y a de quoi faire !\n",
                "")
            : pick(
                "Here is what you might like:\n",
                "A few ideas for you.\n",
                "Good news, there is plenty on!\n",
                ""));
    for (int i = 0; i < events.size(); i++) {
      text.append(event(Card.of(events.get(i)), i + 1)).append('\n');
    }
    text.append(
        french
            ? pick(
                "Envie d’en voir d’autres ?",
                "Dites-moi si vous voulez préciser.",
                "Bonne sortie !")
            : pick(
                "Would you like to see more?", "Tell me if you want to narrow it down.", "Enjoy!"));
    return ChatResponse.builder().aiMessage(AiMessage.from(text.toString())).build();
  }

  private String event(Card card, int n) {
    String title = card.title();
    String when = when(card);
    String where = where(card);
    List<String> more = more(card);
    String head =
        french
            ? pick(
                "• " + title + " [" + n + "] : " + when + ", " + where + ".",
                "« " + title + " », " + when + ", " + where + " [" + n + "].",
                "Ne manquez pas « "
                    + title
                    + " » ["
                    + n
                    + "] : c’est "
                    + when
                    + " et "
                    + where
                    + ".",
                "Pour « "
                    + title
                    + " », il faut venir "
                    + when
                    + " ; l’adresse, c’est "
                    + where
                    + " ["
                    + n
                    + "].")
            : pick(
                "• " + title + " [" + n + "]: " + when + ", " + where + ".",
                "“" + title + "” is on " + when + ", " + where + " [" + n + "].",
                "Do not miss “"
                    + title
                    + "” ["
                    + n
                    + "]: it takes place "
                    + when
                    + " "
                    + where
                    + ".",
                "You could go to “" + title + "” " + where + ", " + when + " [" + n + "].");
    if (more.isEmpty()) {
      return head;
    }
    String facts = String.join(", ", more);
    String second =
        french
            ? pick(
                "En plus, " + facts + " [" + n + "].",
                "À savoir : " + facts + " [" + n + "].",
                "Et " + facts + " [" + n + "].")
            : pick(
                "Also, " + facts + " [" + n + "].",
                "Good to know: " + facts + " [" + n + "].",
                "And " + facts + " [" + n + "].");
    return head + " " + second;
  }

  private String when(Card card) {
    ZonedDateTime begin = card.occurrences().getFirst().from().atZone(Tasks.PARIS);
    ZonedDateTime end = card.occurrences().getFirst().to().atZone(Tasks.PARIS);
    if (begin.plusDays(1).isBefore(end)) {
      LocalDate last = end.minusNanos(1).toLocalDate();
      return french
          ? pick(
              "jusqu’au " + Forms.of(last).get(3),
              "encore visible jusqu’au " + Forms.of(last).get(0),
              "à voir avant le " + Forms.of(last).get(3) + " inclus")
          : pick(
              "until " + Forms.of(last).get(4),
              "open until " + Forms.of(last).get(2),
              "on show up to " + Forms.of(last).get(5));
    }
    List<String> days = Forms.of(begin.toLocalDate());
    List<String> times = Forms.of(begin.toLocalTime());
    return french
        ? pick(
            days.get(0) + " à " + times.get(0),
            "le " + days.get(3) + " à " + times.get(1),
            "le " + days.get(6) + " dès " + times.get(2),
            "à " + times.get(0) + " le " + days.get(0),
            "le " + days.get(7) + " à " + times.get(4),
            days.get(8).substring(3) + " " + days.get(3) + ", début à " + times.get(1))
        : pick(
            days.get(1) + " at " + times.get(3),
            "on " + days.get(2) + " at " + times.get(3),
            "on " + days.get(4) + " at " + times.get(2),
            "at " + times.get(5) + " on " + days.get(1),
            "on " + days.get(5) + " from " + times.get(3));
  }

  private String where(Card card) {
    String venue = card.venue().orElseThrow();
    String city = card.city().orElseThrow();
    return french
        ? pick(
            venue + ", à " + city,
            "à " + city + " (" + venue + ")",
            venue + ", " + city,
            "à " + city + ", plus précisément " + venue)
        : pick(
            "at " + venue + " in " + city, "in " + city + " (" + venue + ")", venue + ", " + city);
  }

  private List<String> more(Card card) {
    List<String> more = new ArrayList<>();
    if (card.free().orElse(false)) {
      more.add(
          french
              ? pick(
                  "c’est gratuit",
                  "l’entrée est libre",
                  "c’est entièrement gratuit",
                  "vous n’aurez rien à payer")
              : pick(
                  "it is free",
                  "entry is free",
                  "it is free of charge",
                  "there is nothing to pay"));
    } else if (card.priceMin().isPresent()) {
      List<String> price = Forms.price((int) card.priceMin().getAsDouble());
      boolean one = card.priceMin().equals(card.priceMax());
      more.add(
          french
              ? (one
                      ? pick("comptez ", "l’entrée est à ", "il en coûte ")
                      : pick("à partir de ", "les places commencent à "))
                  + pick(price.get(0), price.get(1), price.get(3), price.get(4))
              : (one ? pick("entry is ", "tickets cost ") : pick("from ", "tickets start at "))
                  + pick(price.get(2), price.get(3), price.get(5)));
      if (random.nextInt(4) == 0) {
        more.add(french ? "ce n’est donc pas gratuit" : "so it is not free");
      }
    }
    if (card.ageMin().isPresent() && random.nextBoolean()) {
      List<String> age = Forms.age(card.ageMin().getAsInt());
      more.add(
          french
              ? pick(
                  "dès " + age.get(0),
                  "à partir de " + age.get(1),
                  "conseillé à partir de " + age.get(0))
              : pick(
                  "for " + age.get(2) + " and up",
                  "from " + age.get(3),
                  "suitable from " + age.get(5) + " old"));
    }
    if (card.accessibility().contains("mi") && random.nextBoolean()) {
      more.add(
          french
              ? pick(
                  "le lieu est accessible en fauteuil roulant",
                  "c’est accessible aux personnes à mobilité réduite")
              : pick("the venue is wheelchair accessible", "it is accessible to wheelchair users"));
    }
    if (card.status().equals("full")) {
      more.add(
          french
              ? pick("mais c’est complet", "attention, c’est déjà complet")
              : pick("but it is sold out", "sadly it is fully booked"));
    } else if (card.status().equals("cancelled")) {
      more.add(french ? "mais c’est annulé" : "but it has been cancelled");
    } else if (random.nextInt(6) == 0) {
      more.add(french ? "ce n’est pas complet" : "it is not sold out");
    }
    return more;
  }

  private String pick(String... ways) {
    return ways[random.nextInt(ways.length)];
  }
}
