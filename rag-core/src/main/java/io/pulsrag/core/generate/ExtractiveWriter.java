package io.pulsrag.core.generate;

import io.pulsrag.core.Usage;
import io.pulsrag.core.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Writes answers without a model, in French or English, from the fields of what was found: at most
 * five results of two sentences each, every statement followed by its citation. Equal tasks give
 * equal words; other tasks are worded otherwise.
 *
 * <p>Immutable, safe for use by many threads.
 */
public final class ExtractiveWriter implements Writer {

  private final CardFields fields;

  private ExtractiveWriter(CardFields fields) {
    this.fields = fields;
  }

  /** A writer for documents whose metadata has the library's own names. */
  public static ExtractiveWriter create() {
    return new ExtractiveWriter(CardFields.defaults());
  }

  /** A writer for documents whose metadata has these names. */
  public static ExtractiveWriter over(CardFields fields) {
    return new ExtractiveWriter(Objects.requireNonNull(fields, "fields"));
  }

  @Override
  public Draft write(Task task, Consumer<String> pieces) {
    task.query().deadline().check("write");
    StringBuilder whole = new StringBuilder();
    for (String line : lines(task)) {
      String piece = whole.isEmpty() ? line : "\n" + line;
      whole.append(piece);
      pieces.accept(piece);
    }
    return new Draft(whole.toString(), Usage.NONE);
  }

  private List<String> lines(Task task) {
    Speech speech = Speech.of(task, fields);
    LostWords lost = new LostWords(speech.phrases());
    if (task.citable().isEmpty() && LostWords.searchFailed(task.lost())) {
      return List.of(lost.searchFailed());
    }
    List<String> lines =
        new ArrayList<>(
            switch (task.understood().intent()) {
              case SEARCH, RECOMMENDATION, PLAN -> new ListReply(speech).lines();
              case ITEM_QUESTION, BOOKING -> new ItemReply(speech).lines();
              case COMPARISON -> new CompareReply(speech).lines();
              case STORED_DATA, FEEDBACK, SMALLTALK, OUT_OF_SCOPE -> new ShortReply(speech).lines();
            });
    lost.say(task.lost()).ifPresent(lines::add);
    return lines;
  }
}
