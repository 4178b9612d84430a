package io.pulsrag.examples.events.assistant;

import dev.langchain4j.model.chat.ChatModel;
import io.pulsrag.core.Answer;
import io.pulsrag.core.Constraints;
import io.pulsrag.core.Conversation;
import io.pulsrag.core.ConversationKey;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.MemoryStore;
import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.Query;
import io.pulsrag.core.Question;
import io.pulsrag.core.RagPipeline;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.ScopePolicy;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Turn;
import io.pulsrag.core.Understanding;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Writer;
import io.pulsrag.core.generate.ChatWriter;
import io.pulsrag.core.generate.ExtractiveWriter;
import io.pulsrag.core.guard.CitationGuardrail;
import io.pulsrag.core.guard.GroundingCheck;
import io.pulsrag.core.rank.MomentRanker;
import io.pulsrag.core.rank.SoonFirst;
import io.pulsrag.core.rank.SortRanker;
import io.pulsrag.core.understand.RuleUnderstanding;
import io.pulsrag.core.understand.TimeReader;
import io.pulsrag.core.understand.model.ModelUnderstanding;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import io.pulsrag.examples.events.stage.EventPolicy;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.KnownPlaces;
import io.pulsrag.geo.understand.PlaceUnderstanding;
import io.pulsrag.geo.understand.UnknownPosition;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers questions on the events of a corpus. Safe for use by many threads; closes its corpus. */
public final class Assistant implements AutoCloseable {

  /** Whose events these are. */
  public static final Tenant TENANT = Tenant.of("puls-events");

  private final Corpus corpus;
  private final RagPipeline pipeline;
  private final Understanding understanding;
  private final ScopePolicy offers;
  private final Ranker ranker =
      new ThemeRanker(CultureLexicon.get())
          .named(ThemeRanker.THEME)
          .then(new WishRanker().named(WishRanker.WISH))
          .then(new AudienceRanker(CultureLexicon.get()).named(AudienceRanker.AUDIENCE))
          .then(new MomentRanker().named(MomentRanker.MOMENT))
          .then(new SortRanker().named(SortRanker.SORT));
  private final ZoneId zone;
  private final MemoryStore memory = MemoryStore.inProcess();
  private final InstantSource clock;
  private final Duration timeout;

  private Assistant(Builder builder) {
    corpus = builder.corpus;
    clock = builder.clock;
    timeout = builder.settings.timeout();
    zone = builder.settings.zone();
    understanding = understanding(builder);
    offers = EventPolicy.standard().scope();
    Writer extractive = ExtractiveWriter.create();
    Settings.Model model = builder.settings.model();
    Writer writer =
        model == null ? extractive : ChatWriter.builder(ChatModels.of(model, timeout)).build();
    pipeline =
        RagPipeline.builder(SoonFirst.over(corpus.retriever()), writer)
            .fallback(extractive)
            .understanding(understanding)
            .ranker(ranker)
            .memory(memory)
            .guardrail(CitationGuardrail.create())
            .guardrail(GroundingCheck.builder(zone).build())
            .scope(offers)
            .clock(clock)
            .zone(zone)
            .build();
  }

  private static Understanding understanding(Builder builder) {
    PlaceResolver places = places(builder.corpus);
    Understanding rules =
        UnknownPosition.over(
            RuleUnderstanding.builder(TimeReader.expressions(), places, CultureLexicon.get())
                .build(),
            places);
    return builder.reader == null ? rules : ModelUnderstanding.of(builder.reader, rules);
  }

  /** The places of France, and those where these events happen. */
  private static PlaceResolver places(Corpus corpus) {
    return PlaceUnderstanding.builder(Gazetteer.france())
        .known(KnownPlaces.ofDocuments(corpus.documents()))
        .build();
  }

  /** A builder over these events. */
  public static Builder builder(Corpus corpus) {
    return new Builder(corpus);
  }

  /** A question on these events, without conversation, position or time. */
  public Question question(String text) {
    return Question.of(TENANT, text).timeout(timeout);
  }

  /** The answer, waited for. */
  public Answer ask(Question question) {
    return pipeline.ask(question);
  }

  /** The answer, sentence by sentence; cancelling it stops the writer. */
  public CompletableFuture<Answer> stream(Question question, Consumer<String> sentences) {
    return pipeline.stream(question, sentences);
  }

  /** What a question means after what its conversation carries, without answering it. */
  public Understood understand(Question question) {
    return understanding.understand(question, known(question).slots(), now(question).atZone(zone));
  }

  /**
   * Notes an answer that was given to a question outside {@link #ask}, such as a plan, as what was
   * shown last in its conversation: "the second one" then is its second result. A question without
   * conversation is not noted.
   *
   * @return whether it was noted
   */
  public boolean remember(Question question, Answer answer) {
    String conversation = question.conversation();
    if (conversation == null) {
      return false;
    }
    ConversationKey key = new ConversationKey(TENANT, conversation);
    List<String> shown = answer.hits().stream().map(Hit::id).toList();
    String turn = question.turn() == null ? UUID.randomUUID().toString() : question.turn();
    Slots slots = known(question).slots().next(answer.understood(), shown);
    Conversation now =
        memory.append(key, new Turn(turn, now(question), question.text(), answer.text(), shown));
    return memory.compareAndSet(key, now.version(), slots);
  }

  private Conversation known(Question question) {
    String conversation = question.conversation();
    return conversation == null
        ? Conversation.none()
        : memory.load(new ConversationKey(TENANT, conversation));
  }

  /**
   * The events that are offered under what was understood, best first.
   *
   * @param question whose time, position and scope count
   * @param understood what is looked for
   * @param limit at most this many
   */
  public List<Hit> find(Question question, Understood understood, int limit) {
    Instant now = now(question);
    Query query =
        Query.forTenant(TENANT)
            .text(understood.text())
            .expansions(understood.expansions())
            .constraints(understood.constraints())
            .scope(Filter.and(question.scope(), offers.scope(understood, now)))
            .limit(limit)
            .now(now)
            .language(understood.language())
            .near(question.near())
            .deadline(Deadline.after(timeout))
            .route(understood.route())
            .build();
    return ranker.rank(query, corpus.retriever().retrieve(query));
  }

  /** The time of a question, by the clock when it does not say. */
  public Instant now(Question question) {
    Instant said = question.now();
    return said == null ? now() : said;
  }

  /** The zone in which days and hours are meant. */
  public ZoneId zone() {
    return zone;
  }

  /**
   * Forgets one constraint of a conversation.
   *
   * @param name as in {@link Constraints#names}
   * @return whether it was there to forget
   */
  public boolean drop(String conversation, String name) {
    ConversationKey key = new ConversationKey(TENANT, conversation);
    Conversation known = memory.load(key);
    Understood last = known.slots().last();
    if (last == null || !last.constraints().names().contains(name)) {
      return false;
    }
    Slots slots =
        new Slots(
            last.withConstraints(last.constraints().without(name)),
            known.slots().shown(),
            known.slots().seen());
    return memory.compareAndSet(key, known.version(), slots);
  }

  /** What time it is for questions that do not say. */
  public Instant now() {
    return clock.instant();
  }

  /** The events. */
  public Corpus corpus() {
    return corpus;
  }

  @Override
  public void close() {
    pipeline.close();
    corpus.close();
  }

  /** Collects the parts of an assistant. Not safe for use by several threads. */
  public static final class Builder {
    private final Corpus corpus;
    private @Nullable ChatModel reader;
    private InstantSource clock = InstantSource.system();
    private Settings settings = SettingsReader.read(null, Map.of(), Map.of());

    private Builder(Corpus corpus) {
      this.corpus = corpus;
    }

    /** Sets what time it is; the system's clock by default. */
    public Builder clock(InstantSource source) {
      clock = source;
      return this;
    }

    /** Sets what can be set; the defaults otherwise. */
    public Builder settings(Settings chosen) {
      settings = chosen;
      return this;
    }

    /**
     * Sets the chat model that reads questions, with the rules where its reading is no good; the
     * rules alone by default.
     */
    public Builder reader(@Nullable ChatModel model) {
      reader = model;
      return this;
    }

    /** The assistant. */
    public Assistant build() {
      return new Assistant(this);
    }
  }
}
