package io.pulsrag.core.understand.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Understanding;
import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.text.PhraseFiles;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a chat model say in strict JSON what a question means, and the rules turn that into types: a
 * model chooses words, never filters or dates, so that a wrong or hostile answer can at most ask
 * for other documents of the same tenant. Anything but valid JSON within its bounds, and every
 * failure of the model, falls back to the rules on the question as written.
 *
 * <p>Not deterministic, as its model is not. Safe for use by many threads when its model is.
 */
public final class ModelUnderstanding implements Understanding {
  private static final Logger LOG = LoggerFactory.getLogger(ModelUnderstanding.class);

  private final ChatModel model;
  private final Understanding rules;
  private final String instructions =
      String.join("\n", PhraseFiles.lines(ModelUnderstanding.class, "extract-v1.txt"));

  private ModelUnderstanding(ChatModel model, Understanding rules) {
    this.model = Objects.requireNonNull(model, "model");
    this.rules = Objects.requireNonNull(rules, "rules");
  }

  /**
   * @param model asked once for each question
   * @param rules read what the model says, and the question itself when the model fails
   */
  public static ModelUnderstanding of(ChatModel model, Understanding rules) {
    return new ModelUnderstanding(model, rules);
  }

  @Override
  public Understood understand(Question question, Slots slots, ZonedDateTime now) {
    Understood plain = rules.understand(question, slots, now);
    try {
      Extraction said = ask(question.text());
      return typed(said, plain, question, slots, now);
    } catch (RuntimeException e) {
      LOG.warn("understanding by model failed with {}, rules used", e.getClass().getSimpleName());
      return plain;
    }
  }

  private Extraction ask(String text) {
    ChatRequest request =
        ChatRequest.builder()
            .messages(
                SystemMessage.from(instructions),
                UserMessage.from("<question>" + text.replace('<', ' ') + "</question>"))
            .responseFormat(ResponseFormat.JSON)
            .build();
    String answer = model.chat(request).aiMessage().text();
    return Extraction.parse(answer == null ? "" : answer);
  }

  /** The rules read the model's words; intent, facts and names are the model's own. */
  private Understood typed(
      Extraction said, Understood plain, Question question, Slots slots, ZonedDateTime now) {
    boolean bare = said.intent().listsDocuments() && Canonical.isEmpty(said);
    boolean other = !said.intent().listsDocuments();
    if (bare || other && said.intent() == plain.intent()) {
      // A turn such as "et sinon ?" says nothing by itself; the rules know what it works on.
      return plain;
    }
    Locale language = plain.language();
    Question rewritten = question.withText(Canonical.words(said, language)).inLanguage(language);
    Understood read = rules.understand(rewritten, slots, now);
    return new Understood(
        said.intent(),
        read.text(),
        read.expansions(),
        said.intent().needsDocuments() ? read.constraints() : plain.constraints(),
        read.themes(),
        said.asks(),
        said.subjects(),
        language,
        read.limit(),
        read.limitReason(),
        read.route());
  }
}
