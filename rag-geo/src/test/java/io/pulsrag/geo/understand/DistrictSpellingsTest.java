package io.pulsrag.geo.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.PlaceResolver.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DistrictSpellingsTest {

  private static final String[] ROMAN =
      "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");
  private static final String[] FRENCH =
      ("premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"
              + " onzième douzième treizième quatorzième quinzième seizième dix-septième"
              + " dix-huitième dix-neuvième vingtième")
          .split(" ");
  private static final String[] ENGLISH =
      ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
              + " twentieth")
          .split(" ");

  private final PlaceUnderstanding places = PlaceUnderstanding.france();
  private final List<String> wrong = new ArrayList<>();
  private int asked;

  @Test
  @DisplayName("every arrondissement of Paris, Lyon and Marseille is known in every spelling")
  void everySpelling() {
    city("Paris", 20, "75%03d");
    city("Lyon", 9, "6900%d");
    city("Marseille", 16, "13%03d");
    System.out.println((asked - wrong.size()) + " of " + asked + " spellings are right");
    assertThat(wrong).isEmpty();
  }

  private void city(String city, int count, String code) {
    for (int number = 1; number <= count; number++) {
      String expected = city + " " + number + (number == 1 ? "er" : "e");
      french(city, number, String.format(Locale.ROOT, code, number), expected);
      english(city, number, String.format(Locale.ROOT, code, number), expected);
    }
  }

  private void french(String city, int number, String code, String expected) {
    boolean first = number == 1;
    String roman = ROMAN[number - 1];
    String word = FRENCH[number - 1];
    for (String ordinal :
        List.of(
            number + (first ? "er" : "e"),
            number + (first ? "er" : "ème"),
            number + (first ? "er" : "eme"),
            number + (first ? "er" : "ième"),
            roman + (first ? "er" : "e"),
            roman + (first ? "er" : "ème"))) {
      ask("concert à " + city + " " + ordinal, Locale.FRENCH, expected);
      ask("concert dans le " + ordinal + " arrondissement de " + city, Locale.FRENCH, expected);
      ask("expo ce soir à " + city + ", dans le " + ordinal, Locale.FRENCH, expected);
      ask(city + " " + ordinal + " arrondissement ce week-end", Locale.FRENCH, expected);
      ask("un bal dans le " + ordinal + " de " + city, Locale.FRENCH, expected);
      if (city.equals("Paris")) {
        ask("une pièce de théâtre dans le " + ordinal, Locale.FRENCH, expected);
      }
    }
    String brief = number + (first ? "er" : "e");
    for (String text :
        List.of(
            "concert à " + city + " " + number,
            "concert à " + city + " " + roman,
            "concert dans le " + word + " arrondissement de " + city,
            "ce soir à " + city + ", dans le " + word,
            code + " samedi",
            "expos " + code + " " + city,
            "atelier à " + city + " " + code,
            (city + " " + brief).toLowerCase(Locale.ROOT) + " demain",
            brief + " arr. de " + city,
            number + " " + (first ? "er" : "e") + " arrondissement de " + city,
            city + " (" + brief + ")",
            city + "-" + brief)) {
      ask(text, Locale.FRENCH, expected);
    }
    if (city.equals("Paris")) {
      ask("dans le " + word, Locale.FRENCH, expected);
    }
  }

  private void english(String city, int number, String code, String expected) {
    String ordinal = number + (number == 1 ? "st" : number == 2 ? "nd" : number == 3 ? "rd" : "th");
    for (String text :
        List.of(
            "concerts in the " + ordinal + " arrondissement of " + city,
            "concerts in the " + ENGLISH[number - 1] + " arrondissement of " + city,
            "what to do in " + city + " " + ordinal + " tonight",
            "exhibitions in " + city + ", in the " + ordinal,
            "theatre in the " + ordinal + " district of " + city,
            "jazz in " + city + " " + code,
            city + "'s " + ordinal + " arrondissement")) {
      ask(text, Locale.ENGLISH, expected);
    }
    if (city.equals("Paris")) {
      ask("a play in the " + ordinal + " arrondissement", Locale.ENGLISH, expected);
      ask("a play in the " + ordinal, Locale.ENGLISH, expected);
    }
  }

  private void ask(String text, Locale language, String expected) {
    asked++;
    List<String> names =
        places.resolve(text, language, null).stream()
            .map(Mention::where)
            .map(where -> where.name())
            .distinct()
            .toList();
    if (!names.equals(List.of(expected))) {
      wrong.add(text + " -> " + names);
    }
  }
}
