package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class RagPipelineTest {

  private static final Tenant TENANT = Tenant.of("test");
  private static final Document JAZZ =
      Document.builder(TENANT, "jazz").title("Jazz au fil de l'eau").build();
  private static final Retriever FINDS = Retriever.scanning(List.of(JAZZ));
  private static final Writer CITES =
      (task, pieces) -> {
        String text =
            task.hits().isEmpty()
                ? "Rien." + task.lost().stream().map(Trace.Step::stage).toList()
                : task.hits().getFirst().document().title() + " [1].";
        pieces.accept(text);
        return new Writer.Draft(text, Usage.NONE);
      };

  private final ExecutorService executor = Executors.newFixedThreadPool(4);
  private final CountDownLatch never = new CountDownLatch(1);

  @AfterEach
  void stop() {
    never.countDown();
    executor.shutdownNow();
  }

  private RagPipeline.Builder pipeline(Retriever retriever, Writer writer) {
    return RagPipeline.builder(retriever, writer)
        .executor(executor)
        .zone(ZoneOffset.UTC)
        .clock(InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z")));
  }

  private <T> T hang(AtomicInteger interrupted) {
    try {
      never.await();
    } catch (InterruptedException e) {
      interrupted.incrementAndGet();
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("was let go");
  }

  @Test
  @DisplayName("a question is answered from what was found, and its citations are resolved")
  void answersWithCitations() {
    try (RagPipeline pipeline = pipeline(FINDS, CITES).build()) {
      Answer answer = pipeline.ask(Question.of(TENANT, "jazz"));
      assertThat(answer.text()).isEqualTo("Jazz au fil de l'eau [1].");
      assertThat(answer.citations())
          .containsExactly(new Citation(1, "jazz", "Jazz au fil de l'eau", null, List.of()));
      assertThat(answer.complete()).isTrue();
      assertThat(answer.trace().steps())
          .extracting(Trace.Step::stage)
          .containsExactly("understand", "retrieve", "rank", "write");
    }
  }

  @Test
  @DisplayName(
      "a retriever that hangs is cut before the deadline, interrupted, and named in the answer")
  void hangingRetrieverIsCut() {
    AtomicInteger interrupted = new AtomicInteger();
    try (RagPipeline pipeline = pipeline(query -> hang(interrupted), CITES).build()) {
      Answer answer = pipeline.ask(Question.of(TENANT, "jazz").timeout(Duration.ofSeconds(3)));
      assertThat(answer.text()).isEqualTo("Rien.[retrieve]");
      assertThat(answer.hits()).isEmpty();
      assertThat(answer.trace().lost())
          .extracting(Trace.Step::outcome)
          .containsExactly(Trace.Outcome.LATE);
    }
  }

  @Test
  @DisplayName("a writer has time left after a retriever that hangs")
  void writerHasTimeLeft() {
    AtomicInteger interrupted = new AtomicInteger();
    Writer minding =
        (task, pieces) -> {
          task.query().deadline().check("write");
          return CITES.write(task, pieces);
        };
    try (RagPipeline pipeline = pipeline(query -> hang(interrupted), minding).build()) {
      Answer answer = pipeline.ask(Question.of(TENANT, "jazz").timeout(Duration.ofSeconds(3)));
      assertThat(answer.text()).isEqualTo("Rien.[retrieve]");
    }
  }

  @Test
  @DisplayName("one failing and one hanging retriever do not fail their sibling")
  void siblingsSurvive() {
    AtomicInteger interrupted = new AtomicInteger();
    Retriever fused =
        Retriever.fused(
            List.of(
                new FederatedRetriever.Part("good", FINDS, 1),
                new FederatedRetriever.Part(
                    "bad",
                    query -> {
                      throw new RetriableException("bad", "away");
                    },
                    1),
                new FederatedRetriever.Part("slow", query -> hang(interrupted), 1)),
            executor);
    try (RagPipeline pipeline = pipeline(fused, CITES).build()) {
      Answer answer = pipeline.ask(Question.of(TENANT, "jazz").timeout(Duration.ofSeconds(3)));
      assertThat(answer.text()).isEqualTo("Jazz au fil de l'eau [1].");
      assertThat(answer.trace().lost())
          .extracting(Trace.Step::stage)
          .containsExactlyInAnyOrder("retrieve.bad", "retrieve.slow");
    }
  }

  @Test
  @DisplayName("a title is searched by words, a wish by meaning, each within its filter")
  void followsTheRoute() {
    Document other = Document.builder(TENANT, "other").title("Jazz ailleurs").build();
    Retriever finds = Retriever.scanning(List.of(JAZZ, other));
    Filter only = new Filter.Ids(Set.of("jazz"));
    for (Route route :
        List.of(
            new Route(Route.Kind.KEYWORD, "a quoted title"),
            new Route(Route.Kind.SEMANTIC, "a wish without a known subject"))) {
      List<String> asked = new CopyOnWriteArrayList<>();
      Retriever fused =
          Retriever.fused(
              List.of(
                  part("lexical", Route.Kind.KEYWORD, asked, finds),
                  part("semantic", Route.Kind.SEMANTIC, asked, finds)),
              executor);
      Understanding routing =
          (question, slots, now) ->
              new Understood(
                  Intent.SEARCH,
                  question.text(),
                  List.of(),
                  Constraints.none(),
                  List.of(),
                  List.of(),
                  List.of(),
                  Locale.FRENCH,
                  7,
                  "open: time, place",
                  route);
      try (RagPipeline pipeline = pipeline(fused, CITES).understanding(routing).build()) {
        Answer answer = pipeline.ask(Question.of(TENANT, "jazz").within(only));
        assertThat(asked)
            .containsExactly(route.kind() == Route.Kind.KEYWORD ? "lexical" : "semantic");
        assertThat(answer.hits()).extracting(Hit::id).containsExactly("jazz");
        assertThat(answer.trace().steps())
            .extracting(Trace.Step::stage, Trace.Step::out, Trace.Step::note)
            .contains(tuple("route", 1, route.toString()), tuple("top-k", 7, "open: time, place"));
      }
    }
  }

  private static FederatedRetriever.Part part(
      String name, Route.Kind by, List<String> asked, Retriever retriever) {
    return new FederatedRetriever.Part(
        name,
        query -> {
          asked.add(name);
          return retriever.retrieve(query);
        },
        1,
        by);
  }

  @Test
  @DisplayName("what a retriever reports of its search is in the trace, alone and in a fusion")
  void reports() {
    Trace.Step incomplete =
        new Trace.Step("bound", Trace.Outcome.FAILED, Duration.ZERO, 1, 1, "incomplete");
    ReportingRetriever bounded =
        query -> new FederatedRetriever.Retrieval(FINDS.retrieve(query), List.of(incomplete));
    Retriever fused =
        Retriever.fused(List.of(new FederatedRetriever.Part("part", bounded, 1)), executor);
    for (Retriever retriever : List.of(bounded, fused)) {
      try (RagPipeline pipeline = pipeline(retriever, CITES).build()) {
        Answer answer = pipeline.ask(Question.of(TENANT, "jazz"));
        assertThat(answer.hits()).hasSize(1);
        assertThat(answer.trace().lost()).containsExactly(incomplete);
      }
    }
  }

  @Test
  @DisplayName("a writer that hangs gives way to the fallback")
  void fallbackWrites() {
    AtomicInteger interrupted = new AtomicInteger();
    try (RagPipeline pipeline =
        pipeline(FINDS, (task, pieces) -> hang(interrupted)).fallback(CITES).build()) {
      Answer answer = pipeline.ask(Question.of(TENANT, "jazz").timeout(Duration.ofSeconds(3)));
      assertThat(answer.text()).isEqualTo("Jazz au fil de l'eau [1].");
      assertThat(answer.trace().lost()).extracting(Trace.Step::stage).containsExactly("write");
    }
  }

  @Test
  @DisplayName("cancelling an answer interrupts the writer that is streaming it")
  void cancelStopsTheWriter() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Writer endless =
        (task, pieces) -> {
          writing.countDown();
          try {
            never.await();
          } catch (InterruptedException e) {
            stopped.countDown();
          }
          return new Writer.Draft("", Usage.NONE);
        };
    try (RagPipeline pipeline = pipeline(FINDS, endless).build()) {
      CompletableFuture<Answer> answer =
          pipeline.stream(Question.of(TENANT, "jazz"), sentence -> {});
      assertThat(writing.await(10, TimeUnit.SECONDS)).isTrue();
      answer.cancel(true);
      assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  @DisplayName("200 questions at once are answered by no more threads than the executor has")
  void boundedThreads() {
    Set<String> threads = ConcurrentHashMap.newKeySet();
    Retriever noting =
        query -> {
          threads.add(Thread.currentThread().getName());
          return FINDS.retrieve(query);
        };
    try (RagPipeline pipeline = pipeline(noting, CITES).build()) {
      List<CompletableFuture<Answer>> answers =
          IntStream.range(0, 200)
              .mapToObj(i -> pipeline.askAsync(Question.of(TENANT, "jazz")))
              .toList();
      assertThat(answers).allSatisfy(a -> assertThat(a.join().citations()).hasSize(1));
    }
    assertThat(threads).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  @DisplayName("virtual threads can run the stages")
  void virtualThreads() {
    try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
        RagPipeline pipeline = RagPipeline.builder(FINDS, CITES).executor(virtual).build()) {
      assertThat(pipeline.ask(Question.of(TENANT, "jazz")).citations()).hasSize(1);
    }
  }

  @Test
  @DisplayName("an executor that takes nothing more is an error that can be retried")
  void fullExecutor() {
    RagPipeline pipeline =
        RagPipeline.builder(FINDS, CITES)
            .executor(
                work -> {
                  throw new java.util.concurrent.RejectedExecutionException();
                })
            .build();
    assertThatThrownBy(() -> pipeline.ask(Question.of(TENANT, "jazz")))
        .isInstanceOf(RetriableException.class)
        .hasMessageContaining("executor is full");
  }

  @Test
  @DisplayName("the caller's MDC and observation are current in every stage")
  void contextFollows() {
    List<String> requests = new CopyOnWriteArrayList<>();
    List<String> observed = new CopyOnWriteArrayList<>();
    ObservationRegistry registry = ObservationRegistry.create();
    registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }

              @Override
              public void onStop(Observation.Context context) {
                observed.add(context.getName());
              }
            });
    Retriever noting =
        query -> {
          requests.add(String.valueOf(MDC.get("request")));
          assertThat(registry.getCurrentObservation()).isNotNull();
          return FINDS.retrieve(query);
        };
    Writer writing =
        (task, pieces) -> {
          requests.add(String.valueOf(MDC.get("request")));
          return CITES.write(task, pieces);
        };
    try (RagPipeline pipeline = pipeline(noting, writing).observations(registry).build()) {
      MDC.put("request", "r-1");
      assertThat(pipeline.ask(Question.of(TENANT, "jazz")).citations()).hasSize(1);
    } finally {
      MDC.clear();
    }
    assertThat(requests).containsExactly("r-1", "r-1");
    assertThat(observed).contains("pulsrag.stage", "pulsrag.ask");
  }

  @Test
  @DisplayName(
      "sentences are checked and handed out one by one, and what a guardrail takes away is named")
  void sentencesAreGuarded() {
    Writer chatty =
        (task, pieces) -> {
          String text = "Bonjour. Le code est secret. À bientôt [1].";
          for (int i = 0; i < text.length(); i++) {
            pieces.accept(text.substring(i, i + 1));
          }
          return new Writer.Draft(text, Usage.NONE);
        };
    Guardrail noSecrets =
        inspection ->
            inspection.text().contains("secret")
                ? new Guardrail.Change("", "secret")
                : new Guardrail.Pass();
    List<String> sentences = new ArrayList<>();
    try (RagPipeline pipeline = pipeline(FINDS, chatty).guardrail(noSecrets).build()) {
      Answer answer = pipeline.stream(Question.of(TENANT, "jazz"), sentences::add).join();
      assertThat(sentences).containsExactly("Bonjour. ", "À bientôt [1].");
      assertThat(answer.text()).isEqualTo("Bonjour. À bientôt [1].");
      assertThat(answer.trace().steps()).extracting(Trace.Step::note).contains("secret");
    }
  }

  @Test
  @DisplayName("a document whose text is stopped is neither written about nor among the results")
  void stoppedContext() {
    Guardrail noJazz =
        inspection ->
            inspection.point() == Guardrail.Point.CONTEXT && inspection.text().contains("Jazz")
                ? new Guardrail.Stop("no jazz")
                : new Guardrail.Pass();
    try (RagPipeline pipeline = pipeline(FINDS, CITES).guardrail(noJazz).build()) {
      Answer answer = pipeline.ask(Question.of(TENANT, "jazz"));
      assertThat(answer.text()).isEqualTo("Rien.[]");
      assertThat(answer.hits()).isEmpty();
      assertThat(answer.trace().steps()).extracting(Trace.Step::note).contains("no jazz");
    }
  }

  @Test
  @DisplayName("a turn is remembered, and asked again under its name it is remembered once")
  void remembersOnce() {
    MemoryStore memory = MemoryStore.inProcess();
    try (RagPipeline pipeline = pipeline(FINDS, CITES).memory(memory).build()) {
      Question question = Question.of(TENANT, "jazz").in("c").asTurn("t-1");
      pipeline.ask(question);
      pipeline.ask(question);
    }
    Conversation conversation = memory.load(new ConversationKey(TENANT, "c"));
    assertThat(conversation.turns()).extracting(Turn::id).containsExactly("t-1");
    assertThat(conversation.slots().shown()).containsExactly("jazz");
  }

  @Test
  @DisplayName("a question that is too long is refused without repeating it")
  void tooLong() {
    try (RagPipeline pipeline = pipeline(FINDS, CITES).maxQuestionLength(10).build()) {
      assertThatThrownBy(() -> pipeline.ask(Question.of(TENANT, "un très long texte")))
          .isInstanceOf(NonRetriableException.class)
          .hasMessageContaining("18 characters")
          .hasMessageNotContaining("texte");
    }
  }

  @Test
  @DisplayName(
      "a question that a guardrail stops is answered as out of scope, and nothing is searched")
  void stoppedQuestion() {
    Guardrail nothingPasses =
        inspection ->
            inspection.point() == Guardrail.Point.QUESTION
                ? new Guardrail.Stop("rule")
                : new Guardrail.Pass();
    Retriever forbidden =
        query -> {
          throw new AssertionError("searched");
        };
    try (RagPipeline pipeline = pipeline(forbidden, CITES).guardrail(nothingPasses).build()) {
      Answer answer = pipeline.ask(Question.of(TENANT, "jazz"));
      assertThat(answer.understood().intent()).isEqualTo(Intent.OUT_OF_SCOPE);
      assertThat(answer.trace().steps()).extracting(Trace.Step::note).contains("rule");
    }
  }
}
