package io.pulsrag.core.guard;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ways to write one fact, in a fixed order, so that another fact can be written alike. */
final class Forms {

  private static final String[] FRENCH = {
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
    "vingt",
    "vingt et un",
    "vingt-deux",
    "vingt-trois",
    "vingt-quatre",
    "vingt-cinq",
    "vingt-six",
    "vingt-sept",
    "vingt-huit",
    "vingt-neuf",
    "trente",
    "trente et un",
    "trente-deux",
    "trente-trois",
    "trente-quatre",
    "trente-cinq",
    "trente-six",
    "trente-sept",
    "trente-huit",
    "trente-neuf",
    "quarante",
    "quarante et un",
    "quarante-deux",
    "quarante-trois",
    "quarante-quatre",
    "quarante-cinq"
  };
  private static final String[] ENGLISH = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "twenty-one",
    "twenty-two",
    "twenty-three",
    "twenty-four",
    "twenty-five",
    "twenty-six",
    "twenty-seven",
    "twenty-eight",
    "twenty-nine",
    "thirty",
    "thirty-one",
    "thirty-two",
    "thirty-three",
    "thirty-four",
    "thirty-five",
    "thirty-six",
    "thirty-seven",
    "thirty-eight",
    "thirty-nine",
    "forty",
    "forty-one",
    "forty-two",
    "forty-three",
    "forty-four",
    "forty-five"
  };

  static String french(int number) {
    return number < FRENCH.length ? FRENCH[number] : Integer.toString(number);
  }

  static String english(int number) {
    return number < ENGLISH.length ? ENGLISH[number] : Integer.toString(number);
  }

  static List<String> of(LocalDate date) {
    int day = date.getDayOfMonth();
    String first = day == 1 ? "1er" : Integer.toString(day);
    String mois = date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String jour = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String figures = "%02d/%02d".formatted(day, date.getMonthValue());
    return List.of(
        jour + " " + first + " " + mois,
        weekday + " " + day + " " + month,
        weekday + ", " + month + " " + day,
        first + " " + mois,
        day + " " + month,
        month + " " + day,
        figures,
        french(day) + " " + mois,
        "le " + jour,
        "on " + weekday);
  }

  static List<String> of(LocalTime time) {
    int hour = time.getHour();
    String minute = "%02d".formatted(time.getMinute());
    boolean full = time.getMinute() == 0;
    int twelve = hour % 12 == 0 ? 12 : hour % 12;
    String half = hour < 12 ? "am" : "pm";
    List<String> forms = new ArrayList<>();
    forms.add(hour + " h" + (full ? "" : " " + minute));
    forms.add(hour + "h" + (full ? "00" : minute));
    forms.add(hour + ":" + minute);
    forms.add(twelve + (full ? "" : ":" + minute) + " " + half);
    forms.add(twelve + ":" + minute + half);
    forms.add(french(hour) + " heures" + (full ? "" : " " + french(time.getMinute())));
    forms.add(
        switch (time.getMinute()) {
          case 0 -> english(twelve) + " o'clock";
          case 15 -> "a quarter past " + english(twelve);
          case 30 -> "half past " + english(twelve);
          default -> "a quarter to " + english(twelve % 12 + 1);
        });
    return forms;
  }

  static List<String> price(int euros) {
    return List.of(
        euros + " €",
        euros + "€",
        "€" + euros,
        euros + " euros",
        french(euros) + " euros",
        english(euros) + " euros");
  }

  static List<String> age(int years) {
    return List.of(
        years + " ans",
        french(years) + " ans",
        "ages " + years,
        "age " + years,
        years + " years",
        english(years) + " years");
  }

  private Forms() {}
}
