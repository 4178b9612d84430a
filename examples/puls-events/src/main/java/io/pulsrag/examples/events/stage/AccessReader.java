package io.pulsrag.examples.events.stage;

import io.pulsrag.core.Folding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what disabilities an event provides for: declared, and said in its texts. */
final class AccessReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Map<String, String> LABELS =
      Map.of(
          "auditif", "hi",
          "intellectuel", "ii",
          "mental", "ii",
          "moteur", "mi",
          "psychique", "pi",
          "visuel", "vi");
  private static final Set<String> CODES = Set.of("hi", "ii", "mi", "pi", "vi");
  private static final Map<String, Pattern> SAID =
      Map.of(
          "mi",
              Pattern.compile(
                  "\\bPMR\\b|\\bmobilit[ée] r[ée]duite\\b|\\bfauteuils? roulants?\\b|\\bhandicaps? moteurs?\\b"
                      + "|\\bwheelchair|\\bstep[- ]free\\b|\\breduced mobility\\b",
                  FLAGS),
          "hi",
              Pattern.compile(
                  "\\bLSF\\b|\\blangue des signes\\b|\\bboucle (?:magn[ée]tique|[àa] induction)|\\bmalentendant|"
                      + "\\bchansign|\\bhandicaps? auditifs?\\b|\\bsign language\\b|\\bhearing loop\\b",
                  FLAGS),
          "vi",
              Pattern.compile(
                  "\\baudiod[ée]scri|\\bmalvoyant|\\bnon[- ]voyant|\\bhandicaps? visuels?\\b|\\bbraille\\b"
                      + "|\\baudio[- ]descri|\\bvisually impaired\\b",
                  FLAGS),
          "ii",
              Pattern.compile(
                  "\\bfacile [àa] lire et [àa] comprendre\\b|\\bhandicaps? (?:mental|intellectuels?)\\b|\\beasy[- ]read\\b",
                  FLAGS),
          "pi", Pattern.compile("\\bhandicaps? psychiques?\\b", FLAGS));
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:non|pas|peu|inaccessible|in?adapt[ée]e?|impossible|difficile|not|no|isn't|never|sauf)\\b[^.!\\n]{0,40}$",
          FLAGS);
  private static final int BEFORE = 50;

  /**
   * @param declared codes or labels
   * @param texts cleaned
   */
  static Set<String> read(List<String> declared, List<@Nullable String> texts) {
    Set<String> codes = new TreeSet<>();
    for (String label : declared) {
      for (String word : Folding.fold(label).split(" ", -1)) {
        String code = CODES.contains(word) ? word : LABELS.get(word);
        if (code != null) {
          codes.add(code);
        }
      }
    }
    for (String text : texts) {
      if (text != null) {
        SAID.forEach((code, pattern) -> note(code, pattern, text, codes));
      }
    }
    return codes;
  }

  private static void note(String code, Pattern pattern, String text, Set<String> codes) {
    if (codes.contains(code)) {
      return;
    }
    var found = pattern.matcher(text);
    while (found.find()) {
      String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
      if (!DENIED.matcher(before).find()) {
        codes.add(code);
        return;
      }
    }
  }

  private AccessReader() {}
}
