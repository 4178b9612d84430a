package io.pulsrag.examples.events.understand;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Ways of writing a question carelessly. */
final class Careless {
  private static final int SHORTEST = 5;

  static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }

  static String inCapitals(String text) {
    return text.toUpperCase(Locale.FRENCH);
  }

  static String politely(String text) {
    return "Bonjour, " + text + ", merci d'avance !";
  }

  static String politelyInEnglish(String text) {
    return "Hello, " + text + ", thanks in advance!";
  }

  /**
   * Swaps, leaves out or doubles a letter inside one word of five letters or more that begins with
   * a small one; a text without such stays.
   *
   * @param name whose words are left alone
   */
  static String mistyped(String text, String name, Random random) {
    String kept = withoutAccents(name).toLowerCase(Locale.ROOT);
    List<int[]> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        String word = withoutAccents(text.substring(from, i)).toLowerCase(Locale.ROOT);
        boolean small = !Character.isUpperCase(text.charAt(from));
        if (i - from >= SHORTEST && small && !kept.contains(word)) {
          words.add(new int[] {from, i});
        }
        from = -1;
      }
    }
    if (words.isEmpty()) {
      return text;
    }
    int[] word = words.get(random.nextInt(words.size()));
    int at = word[0] + 1 + random.nextInt(word[1] - word[0] - 2);
    return switch (random.nextInt(3)) {
      case 0 ->
          text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
      case 1 -> text.substring(0, at) + text.substring(at + 1);
      default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
    };
  }

  private Careless() {}
}
