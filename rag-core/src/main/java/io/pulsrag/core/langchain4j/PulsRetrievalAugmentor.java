package io.pulsrag.core.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.AugmentationResult;
import dev.langchain4j.rag.RetrievalAugmentor;
import io.pulsrag.core.Answer;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Question;
import io.pulsrag.core.RagPipeline;
import io.pulsrag.core.Usage;
import io.pulsrag.core.Writer;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Our pipeline as a LangChain4j {@link RetrievalAugmentor}: the user's message is understood,
 * searched, ranked and guarded by the pipeline; what it found is put under the message, numbered
 * and fenced, for the AI service's own model to answer from and cite. The pipeline's question
 * guardrails thus run before retrieval, which those of an AI service do not.
 *
 * <p>Where nothing is found, no document is put there, and the model is told to say so; where the
 * search itself was late or failed, it is told that instead.
 *
 * <p>Waits on the calling thread until the timeout. Safe for use by many threads.
 */
public final class PulsRetrievalAugmentor implements RetrievalAugmentor {

  private final RagPipeline pipeline;
  private final Tenants tenants;
  private final Duration timeout;
  private final PromptDocuments prompt;
  private final Consumer<Answer> listener;

  private PulsRetrievalAugmentor(Builder builder) {
    pipeline = builder.pipeline;
    tenants = builder.tenants;
    timeout = builder.timeout;
    prompt = new PromptDocuments(builder.zone);
    listener = builder.listener;
  }

  /**
   * A builder.
   *
   * @param pipeline not closed here; {@link #referencesOnly} is writer enough for it
   * @param tenants for whom the AI service was called
   */
  public static Builder builder(RagPipeline pipeline, Tenants tenants) {
    return new Builder(pipeline, tenants);
  }

  /** Writes nothing but the numbers of the documents, for a pipeline that only finds. */
  public static Writer referencesOnly() {
    return (task, pieces) -> {
      String numbers =
          IntStream.rangeClosed(1, task.hits().size())
              .mapToObj(number -> "[" + number + "]")
              .collect(Collectors.joining(" "));
      String text = numbers.isEmpty() ? "0" : numbers;
      pieces.accept(text);
      return new Writer.Draft(text, Usage.NONE);
    };
  }

  @Override
  public AugmentationResult augment(AugmentationRequest request) {
    if (!(request.chatMessage() instanceof UserMessage message)) {
      return result(request.chatMessage(), List.of());
    }
    String text = text(message);
    if (text.isBlank()) {
      return result(message, List.of());
    }
    Answer answer =
        pipeline.ask(
            Question.of(tenants.of(PulsContentRetriever.parameters(request.metadata())), text)
                .timeout(timeout));
    listener.accept(answer);
    List<Hit> shown = answer.hits().stream().limit(answer.understood().limit()).toList();
    String below = prompt.below(shown, answer);
    return result(withText(message, text + "\n\n" + below), shown);
  }

  private static AugmentationResult result(ChatMessage message, List<Hit> hits) {
    return AugmentationResult.builder()
        .chatMessage(message)
        .contents(hits.stream().map(PulsContentRetriever::content).toList())
        .build();
  }

  private static String text(UserMessage message) {
    return message.contents().stream()
        .filter(TextContent.class::isInstance)
        .map(content -> ((TextContent) content).text())
        .collect(Collectors.joining("\n"));
  }

  /** Pictures and the like stay, after the text. */
  private static UserMessage withText(UserMessage message, String text) {
    List<dev.langchain4j.data.message.Content> contents = new ArrayList<>();
    contents.add(TextContent.from(text));
    message.contents().stream()
        .filter(content -> !(content instanceof TextContent))
        .forEach(contents::add);
    return message.toBuilder().contents(contents).build();
  }

  /** Collects the parts of an augmentor. Not safe for use by several threads. */
  public static final class Builder {
    private final RagPipeline pipeline;
    private final Tenants tenants;
    private Duration timeout = Question.DEFAULT_TIMEOUT;
    private ZoneId zone = ZoneId.systemDefault();
    private Consumer<Answer> listener = answer -> {};

    private Builder(RagPipeline pipeline, Tenants tenants) {
      this.pipeline = Objects.requireNonNull(pipeline, "pipeline");
      this.tenants = Objects.requireNonNull(tenants, "tenants");
    }

    /**
     * Sets how long is searched; {@link Question#DEFAULT_TIMEOUT} by default.
     *
     * @throws IllegalArgumentException if not above zero
     */
    public Builder timeout(Duration time) {
      if (time.isNegative() || time.isZero()) {
        throw new IllegalArgumentException("a timeout must be above zero: " + time);
      }
      timeout = time;
      return this;
    }

    /** Sets the zone in which dates are shown to the model; the system's by default. */
    public Builder zone(ZoneId zoneId) {
      zone = zoneId;
      return this;
    }

    /** Sets who is told what was found and what was lost; nobody by default. */
    public Builder listener(Consumer<Answer> told) {
      listener = told;
      return this;
    }

    /** The augmentor. */
    public PulsRetrievalAugmentor build() {
      return new PulsRetrievalAugmentor(this);
    }
  }
}
