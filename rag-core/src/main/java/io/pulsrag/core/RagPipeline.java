package io.pulsrag.core;

import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * From a question to a cited answer: understand, retrieve, rank, write, guard, remember.
 *
 * <p>A stage that is late or fails is cut and named in {@link Answer#trace}; the answer does
 * without it, and no hard constraint is given up for that. Only an answer that cannot be given at
 * all is an exception. No thread waits for a stage.
 *
 * <p>Safe for use by many threads. {@link #close} ends the threads that the pipeline started
 * itself, and nothing that it was given.
 */
public final class RagPipeline implements AutoCloseable {

  /** The longest question that is read, in characters, unless set otherwise. */
  public static final int DEFAULT_MAX_QUESTION_LENGTH = 4_000;

  private final Config config;
  private final @Nullable ExecutorService ownExecutor;

  private RagPipeline(Builder builder) {
    ownExecutor = builder.executor == null ? Threads.bounded() : null;
    config =
        new Config(
            builder.retriever,
            builder.writer,
            builder.fallback,
            builder.understanding,
            builder.ranker,
            builder.memory,
            List.copyOf(builder.guardrails),
            builder.scopePolicy,
            ownExecutor == null ? Objects.requireNonNull(builder.executor) : ownExecutor,
            builder.clock,
            builder.zone,
            builder.observations,
            builder.candidates,
            builder.maxQuestionLength);
  }

  /**
   * The parts of a pipeline.
   *
   * @param fallback writes when the writer is late or fails; null for none
   */
  record Config(
      Retriever retriever,
      Writer writer,
      @Nullable Writer fallback,
      Understanding understanding,
      Ranker ranker,
      MemoryStore memory,
      List<Guardrail> guardrails,
      ScopePolicy scopePolicy,
      Executor executor,
      InstantSource clock,
      ZoneId zone,
      ObservationRegistry observations,
      int candidates,
      int maxQuestionLength) {}

  /** A builder; what finds and what writes cannot be left out. */
  public static Builder builder(Retriever retriever, Writer writer) {
    return new Builder(retriever, writer);
  }

  /**
   * Answers a question, waiting on the calling thread no longer than the question's timeout.
   *
   * @throws NonRetriableException if the question is too long or was stopped by a guardrail with no
   *     way to answer
   * @throws RetriableException if no answer could be given in time
   */
  public Answer ask(Question question) {
    CompletableFuture<Answer> answer = askAsync(question);
    try {
      return answer.get(question.timeout().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof PulsRagException known
          ? known
          : new NonRetriableException("ask", "a stage broke its promise", e.getCause());
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new LateException("ask");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new RetriableException("ask", "the asking thread was interrupted", e);
    }
  }

  /** How long past the timeout a last stage may take to hand over what it has. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  /**
   * Answers a question on the pipeline's executor.
   *
   * @return completes no later than the question's timeout; cancelling it interrupts the stage at
   *     work
   */
  public CompletableFuture<Answer> askAsync(Question question) {
    return stream(question, piece -> {});
  }

  /**
   * Answers a question, handing out the text sentence by sentence as it is written and checked.
   *
   * @param sentences receives checked text in order, on a thread of the executor; together the
   *     pieces are the answer's text unless a check of the whole changed it
   * @return completes with the whole answer; cancelling it interrupts the writer and stops its
   *     model
   */
  public CompletableFuture<Answer> stream(Question question, Consumer<String> sentences) {
    return new Run(config, question, sentences).start();
  }

  /** Ends the threads that the pipeline started itself. */
  @Override
  public void close() {
    if (ownExecutor != null) {
      ownExecutor.shutdownNow();
    }
  }

  /** Collects the parts of a pipeline. Not safe for use by several threads. */
  public static final class Builder {
    private final Retriever retriever;
    private final Writer writer;
    private final List<Guardrail> guardrails = new ArrayList<>();
    private @Nullable Writer fallback;
    private Understanding understanding = Understanding.verbatim();
    private Ranker ranker = Ranker.byScore();
    private MemoryStore memory = MemoryStore.inProcess();
    private ScopePolicy scopePolicy = ScopePolicy.everything();
    private @Nullable Executor executor;
    private InstantSource clock = InstantSource.system();
    private ZoneId zone = ZoneId.systemDefault();
    private ObservationRegistry observations = ObservationRegistry.NOOP;
    private int candidates = 100;
    private int maxQuestionLength = DEFAULT_MAX_QUESTION_LENGTH;

    private Builder(Retriever retriever, Writer writer) {
      this.retriever = Objects.requireNonNull(retriever, "retriever");
      this.writer = Objects.requireNonNull(writer, "writer");
    }

    /** Sets what writes when the writer is late or fails; nothing by default. */
    public Builder fallback(Writer writer) {
      fallback = writer;
      return this;
    }

    /** Sets how questions are understood; {@link Understanding#verbatim} by default. */
    public Builder understanding(Understanding reader) {
      understanding = reader;
      return this;
    }

    /** Sets the order of hits; {@link Ranker#byScore} by default. */
    public Builder ranker(Ranker order) {
      ranker = order;
      return this;
    }

    /** Sets what remembers conversations; {@link MemoryStore#inProcess()} by default. */
    public Builder memory(MemoryStore store) {
      memory = store;
      return this;
    }

    /**
     * Adds a guardrail, asked after those added before at every {@link Guardrail.Point}; none by
     * default.
     */
    public Builder guardrail(Guardrail guardrail) {
      guardrails.add(guardrail);
      return this;
    }

    /** Sets what every search leaves out; nothing by default. */
    public Builder scope(ScopePolicy policy) {
      scopePolicy = policy;
      return this;
    }

    /**
     * Sets what runs the stages. It has to be bounded or made of virtual threads, and is not closed
     * by the pipeline. By default the pipeline starts two threads for each processor and queues at
     * most 1,000 stages.
     */
    public Builder executor(Executor stages) {
      executor = stages;
      return this;
    }

    /** Sets what time it is for questions that do not say; the system's clock by default. */
    public Builder clock(InstantSource source) {
      clock = source;
      return this;
    }

    /** Sets the zone in which words such as "tonight" are meant; the system's by default. */
    public Builder zone(ZoneId zoneId) {
      zone = zoneId;
      return this;
    }

    /**
     * Sets where observations go: {@code pulsrag.ask} and {@code pulsrag.stage}; nowhere by
     * default.
     */
    public Builder observations(ObservationRegistry registry) {
      observations = registry;
      return this;
    }

    /**
     * Sets how many hits are ranked; 100 by default.
     *
     * @throws IllegalArgumentException if out of 1 to {@link Query#MAX_LIMIT}
     */
    public Builder candidates(int most) {
      if (most < 1 || most > Query.MAX_LIMIT) {
        throw new IllegalArgumentException(
            "candidates must be 1 to " + Query.MAX_LIMIT + ": " + most);
      }
      candidates = most;
      return this;
    }

    /**
     * Sets the longest question that is read; {@value RagPipeline#DEFAULT_MAX_QUESTION_LENGTH}
     * characters by default.
     *
     * @throws IllegalArgumentException if below 1
     */
    public Builder maxQuestionLength(int characters) {
      if (characters < 1) {
        throw new IllegalArgumentException("a question has at least 1 character: " + characters);
      }
      maxQuestionLength = characters;
      return this;
    }

    /** The pipeline. */
    public RagPipeline build() {
      return new RagPipeline(this);
    }
  }
}
