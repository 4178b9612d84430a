package io.pulsrag.core.generate;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import io.pulsrag.core.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nothing was found: says so, why, and what lies nearest, kept apart from results. */
record NothingReply(Speech speech) {

  /** More alternatives than this would look like results. */
  private static final int MOST = 2;

  private static final List<String> KINDS =
      List.of(Constraints.DATE, Constraints.PLACE, Writer.Nearest.WORDS, Writer.Nearest.TOGETHER);

  /** Longer questions are not repeated whole. */
  private static final int LONGEST = 60;

  List<String> lines() {
    Phrases phrases = speech.phrases();
    List<String> lines = new ArrayList<>();
    Writer.Nearest nearest = speech.task().nearest();
    String nothing = phrases.vary("none.plain", speech.turn());
    if (nearest == null) {
      lines.add(nothing + " " + phrases.say("none.retry"));
      return lines;
    }
    String cause = cause(nearest.emptiedBy());
    boolean said = nearest.emptiedBy().equals(Writer.Nearest.WORDS);
    lines.add(said ? cause : nothing + " " + cause);
    Where where = speech.constraints().where();
    Optional<String> others =
        where == null || said ? Optional.empty() : OtherPlaces.line(phrases, where);
    if (nearest.hits().isEmpty()) {
      lines.add(others.orElseGet(() -> phrases.say("none.retry." + kind(nearest.emptiedBy()))));
      return lines;
    }
    others.ifPresent(lines::add);
    lines.add(phrases.vary("nearest." + kind(nearest.emptiedBy()), speech.turn()));
    lines.addAll(
        new ListReply(
                new Speech(
                    relaxed(nearest), phrases, speech.fields(), speech.turn(), away(nearest)))
            .events(nearest.hits().stream().limit(MOST).toList()));
    return lines;
  }

  private String cause(String name) {
    Phrases phrases = speech.phrases();
    When when = speech.constraints().when();
    Where where = speech.constraints().where();
    if (name.equals(Constraints.DATE) && when != null) {
      return phrases.say("none.date", when.reading());
    }
    if (name.equals(Constraints.PLACE) && where != null) {
      return phrases.say("none.place", where.name());
    }
    if (name.equals(Writer.Nearest.TOGETHER)) {
      List<String> readings = new ArrayList<>();
      if (when != null) {
        readings.add(when.reading());
      }
      if (where != null) {
        readings.add(where.name());
      }
      speech.constraints().facets().stream().map(Facet::reading).distinct().forEach(readings::add);
      return phrases.say("none.together", String.join(", ", readings));
    }
    return speech
        .constraints()
        .facet(name)
        .map(Facet::reading)
        .map(reading -> phrases.say("none.facet", reading))
        .orElseGet(() -> phrases.say("none.words", words()));
  }

  private String words() {
    String text = Sentences.atMost(Sentences.name(speech.task().understood().text()), LONGEST);
    return text.replaceAll("[«»“”\"]", "");
  }

  private @Nullable Where away(Writer.Nearest nearest) {
    Where where = speech.constraints().where();
    boolean elsewhere = nearest.emptiedBy().equals(Constraints.PLACE);
    return elsewhere && where != null && where.center() != null ? where : null;
  }

  private Writer.Task relaxed(Writer.Nearest nearest) {
    Writer.Task task = speech.task();
    return new Writer.Task(
        task.understood().withConstraints(speech.constraints().without(nearest.emptiedBy())),
        task.query(),
        nearest.hits(),
        task.conversation(),
        task.now(),
        task.lost());
  }

  private static String kind(String name) {
    return KINDS.contains(name) ? name : "facet";
  }
}
