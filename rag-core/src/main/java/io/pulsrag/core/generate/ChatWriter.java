package io.pulsrag.core.generate;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.RetriableException;
import io.pulsrag.core.Usage;
import io.pulsrag.core.Writer;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets a LangChain4j chat model write from the cards of what was found. The model sees the cards as
 * data between tags, under one token budget, and is asked for at most five results of two sentences
 * with citations; what it states is for the guardrails to check.
 *
 * <p>No model is called where nothing has to be worded: greetings and the like, and an empty
 * result, are answered by the {@link ExtractiveWriter}.
 *
 * <p>With a streaming model the pieces come as they are written, and the model is stopped when the
 * thread is interrupted or the query's deadline passes. Immutable, safe for use by many threads
 * when its model is.
 */
public final class ChatWriter implements Writer {

  private static final int PROMPT_VERSION = 1;

  private final Model model;
  private final CardFields fields;
  private final TokenBudget budget;
  private final ExtractiveWriter extractive;
  private final boolean structured;

  private ChatWriter(Builder builder) {
    structured = builder.structured;
    model = builder.model;
    fields = builder.fields;
    budget = builder.budget;
    extractive = ExtractiveWriter.over(builder.fields);
  }

  /** One call of a model. */
  @FunctionalInterface
  private interface Model {
    StreamedText.Whole call(ChatRequest request, Task task, Consumer<String> pieces);
  }

  /** A writer whose pieces come all at once. */
  public static Builder builder(ChatModel model) {
    Objects.requireNonNull(model, "model");
    return new Builder(
        (request, task, pieces) -> {
          ChatResponse response = model.chat(request);
          String text = response.aiMessage().text();
          task.query().deadline().check("write");
          if (text != null) {
            pieces.accept(text);
          }
          return new StreamedText.Whole(text == null ? "" : text, response.tokenUsage());
        });
  }

  /** A writer whose pieces come as they are written. */
  public static Builder builder(StreamingChatModel model) {
    Objects.requireNonNull(model, "model");
    return new Builder(
        (request, task, pieces) -> {
          StreamedText stream = new StreamedText();
          model.chat(request, stream);
          return stream.await(task.query().deadline(), pieces);
        });
  }

  /** The prompt that this writer uses for a language, for traces and explanations. */
  public static Prompt prompt(java.util.Locale language) {
    return Prompt.of("answer", PROMPT_VERSION, language);
  }

  @Override
  public Draft write(Task task, Consumer<String> pieces) {
    task.query().deadline().check("write");
    if (!task.understood().intent().needsDocuments() || task.hits().isEmpty()) {
      return extractive.write(task, pieces);
    }
    StreamedText.Whole whole;
    try {
      whole = model.call(request(task), task, structured ? piece -> {} : pieces);
    } catch (RuntimeException e) {
      throw ModelErrors.of(e);
    }
    if (whole.text().isBlank()) {
      throw new NonRetriableException("write", "the chat model wrote nothing");
    }
    String text = structured ? rendered(whole.text()) : whole.text();
    if (structured) {
      pieces.accept(text);
    }
    return new Draft(text, usage(whole.usage()));
  }

  private static String rendered(String written) {
    try {
      return StructuredAnswer.parse(written).text();
    } catch (IllegalArgumentException e) {
      throw new RetriableException("write", "the chat model left the form of the answer", e);
    }
  }

  private ChatRequest request(Task task) {
    Speech speech = Speech.of(task, fields);
    String system =
        prompt(task.understood().language())
            .fill(
                Map.of(
                    "today",
                    new DateWords(speech.phrases(), task.now()).day(task.now().toLocalDate())
                        + " "
                        + task.now().getYear(),
                    "time",
                    new DateWords(speech.phrases(), task.now()).time(task.now().toLocalTime()),
                    "most",
                    Integer.toString(Math.min(ListReply.MOST, task.understood().limit()))));
    String form =
        structured
            ? "\n"
                + Prompt.of("answer-json", PROMPT_VERSION, task.understood().language())
                    .fill(Map.of("schema", StructuredAnswer.schema()))
            : "";
    ContextPacker.Packed packed =
        new ContextPacker(budget, fields).pack(speech, system + form, RequestText.of(speech));
    if (packed.cards() == 0) {
      throw new NonRetriableException(
          "write",
          "a token budget of " + budget.total() + " holds not one card; give the writer more");
    }
    return ChatRequest.builder()
        .messages(packed.messages())
        .maxOutputTokens(budget.answer())
        .build();
  }

  private static Usage usage(@Nullable TokenUsage usage) {
    return usage == null
        ? new Usage(1, 0, 0)
        : new Usage(1, count(usage.inputTokenCount()), count(usage.outputTokenCount()));
  }

  private static long count(@Nullable Integer tokens) {
    return tokens == null ? 0 : Math.max(0, tokens);
  }

  /** Collects the settings of a writer. Not safe for use by several threads. */
  public static final class Builder {
    private final Model model;
    private CardFields fields = CardFields.defaults();
    private TokenBudget budget = TokenBudget.defaults();
    private boolean structured;

    private Builder(Model model) {
      this.model = model;
    }

    /** Sets how metadata is read; {@link CardFields#defaults} by default. */
    public Builder fields(CardFields names) {
      fields = Objects.requireNonNull(names, "names");
      return this;
    }

    /** Sets the budget of one call; {@link TokenBudget#defaults} by default. */
    public Builder budget(TokenBudget tokens) {
      budget = Objects.requireNonNull(tokens, "tokens");
      return this;
    }

    /**
     * Asks for the bounded form of {@link StructuredAnswer} instead of running text; the pieces
     * then come all at once. Off by default.
     */
    public Builder structured(boolean form) {
      structured = form;
      return this;
    }

    /** The writer. */
    public ChatWriter build() {
      return new ChatWriter(this);
    }
  }
}
