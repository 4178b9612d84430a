package io.pulsrag.core.generate;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import io.pulsrag.core.Writer;
import java.util.ArrayList;
import java.util.List;

/** Nothing was found: says so, why, and what lies nearest, kept apart from results. */
record NothingReply(Speech speech) {

  /** More alternatives than this would look like results. */
  private static final int MOST = 2;

  List<String> lines() {
    Phrases phrases = speech.phrases();
    List<String> lines = new ArrayList<>();
    Writer.Nearest nearest = speech.task().nearest();
    String nothing = phrases.vary("none.plain", speech.turn());
    if (nearest == null) {
      lines.add(nothing + " " + phrases.say("none.retry"));
      return lines;
    }
    lines.add(nothing + " " + cause(nearest.emptiedBy()));
    if (nearest.hits().isEmpty()) {
      lines.add(phrases.say("none.retry"));
      return lines;
    }
    lines.add(phrases.vary("nearest." + kind(nearest.emptiedBy()), speech.turn()));
    lines.addAll(
        new ListReply(new Speech(relaxed(nearest), phrases, speech.fields(), speech.turn()))
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
    return speech
        .constraints()
        .facet(name)
        .map(Facet::reading)
        .map(reading -> phrases.say("none.facet", reading))
        .orElseGet(() -> phrases.say("none.words"));
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
    return name.equals(Constraints.DATE) || name.equals(Constraints.PLACE) ? name : "facet";
  }
}
