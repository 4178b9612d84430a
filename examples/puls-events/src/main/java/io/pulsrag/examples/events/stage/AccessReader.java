package io.pulsrag.examples.events.stage;

import io.pulsrag.core.Folding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads what disabilities an event provides for: declared, and said in its texts. */
final class AccessReader {

  private static final Map<String, String> LABELS =
      Map.of(
          "auditif", "hi",
          "intellectuel", "ii",
          "mental", "ii",
          "moteur", "mi",
          "psychique", "pi",
          "visuel", "vi");
  private static final Set<String> CODES = Set.of("hi", "ii", "mi", "pi", "vi");
  private static final Map<String, Finder> SAID =
      Map.of(
          "mi",
              Finder.words(
                  "pmr\\b|mobilite reduite\\b|fauteuils? roulants?\\b|handicaps? moteurs?\\b"
                      + "|wheelchair|step[- ]free\\b|reduced mobility\\b",
                  "pmr",
                  "reduit",
                  "fauteuil",
                  "handicap",
                  "wheelchair",
                  "step",
                  "mobility"),
          "hi",
              Finder.words(
                  "lsf\\b|langue des signes\\b|boucle (?:magnetique|a induction)|malentendant|"
                      + "chansign|handicaps? auditifs?\\b|sign language\\b|hearing loop\\b",
                  "lsf",
                  "signe",
                  "boucle",
                  "malentendant",
                  "chansign",
                  "handicap",
                  "sign ",
                  "hearing"),
          "vi",
              Finder.words(
                  "audiodescri|malvoyant|non[- ]voyant|handicaps? visuels?\\b|braille\\b"
                      + "|audio[- ]descri|visually impaired\\b",
                  "descri",
                  "voyant",
                  "handicap",
                  "braille",
                  "visually"),
          "ii",
              Finder.words(
                  "facile a lire et a comprendre\\b|handicaps? (?:mental|intellectuels?)\\b|easy[- ]read\\b",
                  "facile",
                  "handicap",
                  "easy"),
          "pi", Finder.words("handicaps? psychiques?\\b", "handicap"));
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:non|pas|peu|inaccessible|in?adaptee?|impossible|difficile|not|no|isn't|never|sauf)\\b[^.!\\n]{0,40}$");
  private static final int BEFORE = 50;

  /**
   * @param declared codes or labels
   * @param texts cleaned
   */
  static Set<String> read(List<String> declared, List<Prose> texts) {
    Set<String> codes = new TreeSet<>();
    for (String label : declared) {
      for (String word : Folding.fold(label).split(" ", -1)) {
        String code = CODES.contains(word) ? word : LABELS.get(word);
        if (code != null) {
          codes.add(code);
        }
      }
    }
    for (Prose text : texts) {
      SAID.forEach((code, pattern) -> note(code, pattern, text, codes));
    }
    return codes;
  }

  /** The codes in words. */
  static String labels(Set<String> codes) {
    return LABELS.entrySet().stream()
        .filter(label -> codes.contains(label.getValue()) && !label.getKey().equals("mental"))
        .map(label -> "handicap " + label.getKey())
        .sorted()
        .collect(java.util.stream.Collectors.joining(", "));
  }

  private static void note(String code, Finder pattern, Prose text, Set<String> codes) {
    if (!codes.contains(code)
        && text.find(pattern)
            .anyMatch(found -> !DENIED.matcher(text.before(found, BEFORE)).find())) {
      codes.add(code);
    }
  }

  private AccessReader() {}
}
