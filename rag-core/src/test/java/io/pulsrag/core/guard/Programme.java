package io.pulsrag.core.guard;

import io.pulsrag.core.Document;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import io.pulsrag.core.generate.Tasks;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes up events for the tests: every field known, unknown or in words only, by turns. */
final class Programme {

  static final List<String> CITIES =
      List.of(
          "Paris",
          "Lyon",
          "Nantes",
          "Rennes",
          "Lille",
          "Brest",
          "Dijon",
          "Tours",
          "Grenoble",
          "Saint-Malo",
          "La Rochelle",
          "Le Havre",
          "Clermont-Ferrand",
          "Aix-en-Provence");
  private static final List<String> VENUES =
      List.of(
          "La Cale Sonore",
          "Théâtre du Vieux Lavoir",
          "Halle aux Images",
          "Le Chapiteau Vert",
          "Médiathèque Simone Arnal",
          "Salle des Tilleuls",
          "Musée de l’Estuaire",
          "Péniche Alizé");
  private static final List<String> TITLES =
      List.of(
          "Trio Ravel Bleu",
          "Les Cordes sensibles",
          "Lumières du fleuve",
          "Contes sous la lune",
          "Qui a peur du noir ?",
          "Bal des Oursins",
          "Atelier cirque des petits",
          "Nuit du court",
          "Fanfare Cacahuète",
          "Une Odyssée de papier",
          "The Quiet Harbour",
          "Carmen en cuisine",
          "Le Grand Débarras",
          "Impro à gogo !",
          "Voix d’ailleurs",
          "Slow Motion");
  private static final List<String> SUMMARIES =
      List.of(
          "Trois amis revisitent le répertoire au piano, à la basse et aux balais.",
          "Un spectacle tendre et drôle pour tous ceux qui aiment les histoires.",
          "Une promenade en images, de la source à l’estuaire.",
          "Venez comme vous êtes, la scène est ouverte aux curieux.",
          "Une création collective sur la mémoire des ports, par la compagnie Brise-Lame.");

  static Document event(int number, SplittableRandom random) {
    String city = pick(CITIES, random);
    String title = pick(TITLES, random) + (random.nextInt(3) == 0 ? " " + pick(ROMAN, random) : "");
    Document.Builder event =
        Tasks.event("e" + number, title)
            .text(TextField.SUMMARY, pick(SUMMARIES, random))
            .text(
                TextField.KEYWORDS,
                pick(List.of("jazz, concert", "théâtre", "danse", "famille"), random))
            .place(
                Tasks.place(
                    pick(VENUES, random),
                    (1 + random.nextInt(99)) + " rue des Mariniers",
                    null,
                    city,
                    40 + random.nextDouble(),
                    2))
            .occurrences(occurrences(random))
            .url(URI.create("https://agenda.example/e" + number));
    prices(event, random);
    if (random.nextInt(2) == 0) {
      int from = 3 + random.nextInt(12);
      event.field("age_min", from);
      if (random.nextInt(2) == 0) {
        event.field("age_max", from + 2 + random.nextInt(6));
      }
    }
    if (random.nextInt(2) == 0) {
      event.field("accessibility", List.of(Value.of("mi")));
    }
    int status = random.nextInt(12);
    event.field("status", status == 0 ? "full" : status == 1 ? "cancelled" : "scheduled");
    if (random.nextInt(3) == 0) {
      event.body(
          "Bar et petite restauration sur place. Ouverture des portes une demi-heure avant.");
    }
    return event.build();
  }

  private static final List<String> ROMAN = List.of("II", "III", "IV");

  private static void prices(Document.Builder event, SplittableRandom random) {
    switch (random.nextInt(5)) {
      case 0, 1 -> event.field("free", true).field("price_max", 0);
      case 2 -> {
        int price = 4 + random.nextInt(30);
        event.field("free", false).field("price_min", price).field("price_max", price);
      }
      case 3 -> {
        int price = 4 + random.nextInt(30);
        event
            .field("free", false)
            .field("price_min", price)
            .field("price_max", price + 6)
            .field("price_text", "Plein tarif " + (price + 6) + " €, tarif réduit " + price + " €");
      }
      default -> {}
    }
  }

  private static List<TimeWindow> occurrences(SplittableRandom random) {
    LocalDate day = LocalDate.of(2025, 11, 22).plusDays(random.nextInt(40));
    LocalTime time = LocalTime.of(10 + random.nextInt(12), random.nextInt(4) * 15);
    List<TimeWindow> windows = new ArrayList<>();
    int kind = random.nextInt(6);
    if (kind == 0) {
      windows.add(
          window(day.minusDays(60).atStartOfDay(), Duration.ofDays(60 + random.nextInt(50))));
      return windows;
    }
    int times = kind == 1 ? 5 : kind == 2 ? 2 : 1;
    int step = kind == 1 ? 7 : 1 + random.nextInt(5);
    for (int i = 0; i < times; i++) {
      windows.add(window(day.plusDays((long) i * step).atTime(time), Duration.ofMinutes(75)));
    }
    return windows;
  }

  private static TimeWindow window(LocalDateTime begin, Duration length) {
    return new TimeWindow(
        begin.atZone(Tasks.PARIS).toInstant(), begin.plus(length).atZone(Tasks.PARIS).toInstant());
  }

  static <T> T pick(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }

  private Programme() {}
}
