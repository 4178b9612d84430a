package io.pulsrag.core.langchain4j;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Document;
import io.pulsrag.core.Hit;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Understood;
import io.pulsrag.core.When;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Documents for a model to read: numbered, each between tags, and with every {@code <} and {@code
 * &} of theirs escaped, so that no document can close its own fence.
 */
record PromptDocuments(ZoneId zone) {

  private static final String BUNDLE = "io.pulsrag.core.langchain4j.prompt";

  /** Dates beyond these help no model. */
  private static final int MOST_DATES = 5;

  /** What to put below the user's message. */
  String below(List<Hit> hits, Answer answer) {
    Understood understood = answer.understood();
    ResourceBundle words = words(understood.language());
    if (hits.isEmpty()) {
      return words.getString(answer.complete() ? "none" : "lost");
    }
    StringBuilder below = new StringBuilder(words.getString("some")).append("\n<documents>\n");
    for (int i = 0; i < hits.size(); i++) {
      append(below, i + 1, hits.get(i).document(), understood.constraints().when());
    }
    return below.append("</documents>").toString();
  }

  /** Always one of the two that there are, so that the machine's own language never decides. */
  private static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        BUNDLE, language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH);
  }

  private void append(StringBuilder below, int number, Document document, @Nullable When when) {
    below.append("<document number=\"").append(number).append('"');
    if (document.url() != null) {
      below.append(" url=\"").append(escaped(document.url().toString())).append('"');
    }
    String dates = dates(document, when);
    if (!dates.isEmpty()) {
      below.append(" dates=\"").append(dates).append('"');
    }
    below.append(">\n").append(escaped(DocumentSegments.words(document))).append("\n</document>\n");
  }

  /** ISO 8601 in the zone; those that were asked for, the first ones otherwise. */
  private String dates(Document document, @Nullable When when) {
    return document.occurrences().stream()
        .filter(window -> when == null || when.windows().stream().anyMatch(window::overlaps))
        .limit(MOST_DATES)
        .map(this::date)
        .collect(Collectors.joining(", "));
  }

  private String date(TimeWindow window) {
    return end(window.from()) + "/" + end(window.to());
  }

  private String end(Instant instant) {
    return instant.equals(Instant.MIN) || instant.equals(Instant.MAX)
        ? ".."
        : instant.atZone(zone).truncatedTo(ChronoUnit.MINUTES).toOffsetDateTime().toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
