package io.pulsrag.core.guard;

import io.pulsrag.core.Document;
import io.pulsrag.core.generate.Card;
import io.pulsrag.core.generate.Tasks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * One statement of a line about one event made false.
 *
 * @param kind of the statement
 * @param text the line with the false statement
 */
record Mutation(String kind, String text) {

  static final List<String> KINDS = List.of("date", "hour", "price", "age", "city", "negation");

  private static final String[][] NEGATIONS = {
    {"ce n'est donc pas gratuit", "c'est donc gratuit"},
    {"so it is not free", "so it is free"},
    {"c'est entierement gratuit", "ce n'est pas gratuit"},
    {"c'est gratuit", "ce n'est pas gratuit"},
    {"l'entree est libre", "l'entrée n'est pas libre"},
    {"vous n'aurez rien a payer", "c'est payant"},
    {"est gratuit", "n'est pas gratuit"},
    {"it is free of charge", "it is not free of charge"},
    {"entry is free", "entry is not free"},
    {"it is free", "it isn't free"},
    {"is free", "is not free"},
    {"there is nothing to pay", "it is a paid event"},
    {" gratuit", " payant"},
    {"; free", "; paid entry"},
    {"le lieu est accessible", "le lieu n'est pas accessible"},
    {"c'est accessible aux", "ce n'est pas accessible aux"},
    {"est accessible en", "n'est pas accessible en"},
    {"is wheelchair accessible", "is not wheelchair accessible"},
    {"it is accessible to", "it is not accessible to"},
    {"ce n'est pas complet", "c'est complet"},
    {"c'est complet", "ce n'est pas complet"},
    {"c'est deja complet", "ce n'est pas complet"},
    {"it is not sold out", "it is sold out"},
    {"it is sold out", "it is not sold out"},
    {"it is fully booked", "it is not fully booked"},
    {"c'est annule", "ce n'est pas annulé"},
    {"it has been cancelled", "it has not been cancelled"},
    {"; annule", "; non annulé"},
    {"; complet", "; pas complet"},
    {"; cancelled", "; not cancelled"},
    {"; fully booked", "; not fully booked"},
  };

  /** A false form of the line, if it states something of this kind. */
  static Optional<Mutation> of(String kind, String line, Document event, SplittableRandom random) {
    Card card = Card.of(event);
    // The title and the link say what they say; only what is stated of them is changed.
    String plain = Plain.sameLength(line);
    return switch (kind) {
      case "date" -> {
        Set<LocalDate> real = days(event);
        LocalDate other =
            random.nextInt(4) == 0
                ? Tasks.NOW.toLocalDate().plusDays(random.nextInt(3))
                : LocalDate.of(2025, 11, 1).plusDays(random.nextInt(90));
        while (weekdayOf(real, other)) {
          other = other.plusDays(1);
        }
        LocalDate wrong = real.contains(other) ? null : other;
        yield wrong == null
            ? Optional.empty()
            : swap(
                kind,
                line,
                plain,
                real.stream().map(Forms::of).toList(),
                withRelative(wrong),
                random);
      }
      case "hour" -> {
        Set<LocalTime> real = times(event);
        LocalTime wrong = LocalTime.of(9 + random.nextInt(13), random.nextInt(4) * 15);
        while (real.contains(wrong) || real.contains(wrong.plusHours(12))) {
          wrong = wrong.plusMinutes(15);
        }
        yield swap(
            kind, line, plain, real.stream().map(Forms::of).toList(), Forms.of(wrong), random);
      }
      case "price" -> {
        List<Integer> real = new ArrayList<>();
        card.priceMin().ifPresent(p -> real.add((int) p));
        card.priceMax().ifPresent(p -> real.add((int) p));
        int wrong = 3 + random.nextInt(40);
        while (real.contains(wrong)) {
          wrong++;
        }
        yield swap(
            kind,
            line,
            plain,
            real.stream().map(Forms::price).toList(),
            Forms.price(wrong),
            random);
      }
      case "age" -> {
        List<Integer> real = new ArrayList<>();
        card.ageMin().ifPresent(real::add);
        card.ageMax().ifPresent(real::add);
        int wrong = 3 + random.nextInt(17);
        while (real.contains(wrong)) {
          wrong++;
        }
        yield swap(
            kind, line, plain, real.stream().map(Forms::age).toList(), Forms.age(wrong), random);
      }
      case "city" -> {
        String city = card.city().orElseThrow();
        String wrong = Programme.pick(Programme.CITIES, random);
        yield wrong.equals(city)
            ? Optional.empty()
            : swap(kind, line, plain, List.of(List.of(city)), List.of(wrong), random);
      }
      default -> {
        for (String[] pair : NEGATIONS) {
          int at = plain.indexOf(pair[0]);
          if (at >= 0) {
            yield Optional.of(
                new Mutation(
                    kind, line.substring(0, at) + pair[1] + line.substring(at + pair[0].length())));
          }
        }
        yield Optional.empty();
      }
    };
  }

  private static Optional<Mutation> swap(
      String kind,
      String line,
      String plain,
      List<List<String>> real,
      List<String> wrong,
      SplittableRandom random) {
    for (int form = 0; form < real.stream().mapToInt(List::size).min().orElse(0); form++) {
      for (List<String> forms : real) {
        String old = Plain.sameLength(forms.get(form));
        int at = plain.indexOf(old);
        boolean inside =
            at > 0
                && Character.isLetterOrDigit(plain.charAt(at - 1))
                && Character.isLetterOrDigit(old.charAt(0));
        if (at >= 0 && !inside) {
          // As often in another spelling as in the same one.
          String other =
              random.nextBoolean() ? wrong.get(form) : wrong.get(random.nextInt(wrong.size()));
          return Optional.of(
              new Mutation(
                  kind, line.substring(0, at) + other + line.substring(at + old.length())));
        }
      }
    }
    return Optional.empty();
  }

  /** Tomorrow and the day after have names of their own. */
  private static List<String> withRelative(LocalDate wrong) {
    List<String> forms = new ArrayList<>(Forms.of(wrong));
    long days = ChronoUnit.DAYS.between(Tasks.NOW.toLocalDate(), wrong);
    if (days == 0) {
      forms.addAll(List.of("ce soir", "tonight", "aujourd’hui", "today"));
    } else if (days == 1) {
      forms.addAll(List.of("demain", "tomorrow"));
    } else if (days == 2) {
      forms.addAll(List.of("après-demain", "the day after tomorrow"));
    }
    return forms;
  }

  private static boolean weekdayOf(Set<LocalDate> real, LocalDate other) {
    return real.contains(other)
        || real.stream().anyMatch(day -> day.getDayOfWeek() == other.getDayOfWeek())
            && real.size() < 7;
  }

  private static Set<LocalDate> days(Document event) {
    Set<LocalDate> days = new TreeSet<>();
    event
        .occurrences()
        .forEach(
            o ->
                o.from()
                    .atZone(Tasks.PARIS)
                    .toLocalDate()
                    .datesUntil(o.to().minusNanos(1).atZone(Tasks.PARIS).toLocalDate().plusDays(1))
                    .forEach(days::add));
    return days;
  }

  private static Set<LocalTime> times(Document event) {
    Set<LocalTime> times = new HashSet<>();
    event
        .occurrences()
        .forEach(
            o -> {
              times.add(o.from().atZone(Tasks.PARIS).toLocalTime());
              times.add(o.to().atZone(Tasks.PARIS).toLocalTime());
            });
    return times;
  }
}
