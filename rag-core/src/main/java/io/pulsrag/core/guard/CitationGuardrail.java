package io.pulsrag.core.guard;

import io.pulsrag.core.Guardrail;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes citations away that stand for no document of the context: {@code [7]} where there are five.
 * Of {@code [2, 7]}, {@code [2]} stays. Looks at answers only, and works on a single sentence as on
 * a whole answer.
 *
 * <p>Immutable, safe for use by many threads.
 */
public final class CitationGuardrail implements Guardrail {

  /** One citation or several in one pair of brackets, with the blanks before it. */
  static final Pattern CITATION =
      Pattern.compile("[ \\u00a0]*\\[(\\s*\\d{1,9}(?:\\s*[,;]\\s*\\d{1,9})*\\s*)]");

  private static final CitationGuardrail INSTANCE = new CitationGuardrail();

  private CitationGuardrail() {}

  /** The rule; it has no settings. */
  public static CitationGuardrail create() {
    return INSTANCE;
  }

  @Override
  public Verdict inspect(Inspection inspection) {
    if (inspection.point() != Point.ANSWER) {
      return new Pass();
    }
    int known = inspection.context().size();
    String kept = inspection.text();
    for (String before = ""; !before.equals(kept); ) {
      before = kept;
      kept = CITATION.matcher(before).replaceAll(match -> keep(match, known));
    }
    return kept.equals(inspection.text())
        ? new Pass()
        : new Change(kept, "a citation stands for no document of the context");
  }

  private static String keep(MatchResult match, int known) {
    String[] numbers = match.group(1).strip().split("\\s*[,;]\\s*");
    String kept =
        Stream.of(numbers).filter(number -> valid(number, known)).collect(Collectors.joining(", "));
    if (kept.isEmpty()) {
      return "";
    }
    long valid = Stream.of(numbers).filter(number -> valid(number, known)).count();
    if (valid == numbers.length) {
      return Matcher.quoteReplacement(match.group());
    }
    String blanks = match.group().substring(0, match.group().indexOf('['));
    return Matcher.quoteReplacement(blanks + "[" + kept + "]");
  }

  private static boolean valid(String number, int known) {
    int value = Integer.parseInt(number);
    return value >= 1 && value <= known;
  }
}
