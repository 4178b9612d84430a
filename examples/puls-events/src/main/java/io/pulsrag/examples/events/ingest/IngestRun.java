package io.pulsrag.examples.events.ingest;

import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.PulsRagException;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.ingest.Indexer;
import io.pulsrag.examples.events.quality.QualityCheck;
import io.pulsrag.examples.events.quality.QualityChecks;
import io.pulsrag.examples.events.quality.QualityReport;
import io.pulsrag.examples.events.source.EventSource;
import io.pulsrag.examples.events.source.SourceException;
import io.pulsrag.examples.events.stage.Categories;
import io.pulsrag.examples.events.stage.Duplicates;
import io.pulsrag.examples.events.stage.EventPolicy;
import io.pulsrag.examples.events.stage.Geography;
import io.pulsrag.examples.events.stage.Normaliser;
import io.pulsrag.examples.events.stage.Outbox;
import io.pulsrag.examples.events.stage.RawLayer;
import io.pulsrag.examples.events.stage.RawStore;
import io.pulsrag.examples.events.stage.StageException;
import io.pulsrag.examples.events.stage.StagedStore;
import io.pulsrag.examples.events.stage.Staging;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * One run: source, raw, normalise, check, stage, index, commit. It may be killed anywhere and done
 * again, and leaves the same layers and the same index. Used by one thread; one run at a time on a
 * folder.
 */
public final class IngestRun {

  private static final int MOST_THREADS = 8;

  private final EventSource source;
  private final Path folder;
  private final DocumentIndex index;
  private final Indexer indexer;
  private final RawStore rawStore;
  private final Tenant tenant;
  private final InstantSource clock;
  private final EventPolicy policy;
  private final Normaliser normaliser;
  private final List<QualityCheck> checks;
  private final IngestListener listener;
  private final int threads;

  private IngestRun(Builder builder) {
    this.source = builder.source;
    this.folder = builder.folder;
    this.index = builder.index;
    this.indexer =
        builder.indexer == null ? Indexer.builder(builder.index).build() : builder.indexer;
    this.rawStore =
        builder.rawStore == null
            ? RawLayer.in(folder.resolve("raw"), builder.clock)
            : builder.rawStore;
    this.tenant = builder.tenant;
    this.clock = builder.clock;
    this.policy = builder.policy;
    this.checks = builder.checks;
    this.listener = builder.listener;
    this.threads = builder.threads;
    this.normaliser =
        Normaliser.builder(builder.clock)
            .policy(builder.policy)
            .geography(builder.geography)
            .categories(builder.categories)
            .build();
  }

  /**
   * A builder.
   *
   * @param source of the events
   * @param folder of the raw and staged layers; made when it is not there
   * @param index to be brought up to date; stays the caller's
   * @param tenant whose events these are
   */
  public static Builder builder(
      EventSource source, Path folder, DocumentIndex index, Tenant tenant) {
    return new Builder(source, folder, index, tenant);
  }

  /**
   * Does it.
   *
   * @throws IngestException if the source cannot be read to its end, or the folder not written;
   *     nothing that was published before is lost
   */
  public IngestReport run() {
    try (StagedStore store = StagedStore.open(folder.resolve("staged"));
        ExecutorService executor = Executors.newFixedThreadPool(threads, IngestRun::daemon)) {
      return run(store, executor);
    } catch (SourceException e) {
      throw IngestException.of(e);
    } catch (StageException e) {
      throw IngestException.of(e);
    } catch (UncheckedIOException e) {
      throw IngestException.of(Objects.requireNonNull(e.getCause()));
    } catch (PulsRagException e) {
      throw IngestException.of(e);
    }
  }

  private IngestReport run(StagedStore store, ExecutorService executor) {
    Instant begin = clock.instant();
    rawStore.clean();
    Publisher publisher = new Publisher(store, index, indexer, tenant, policy, listener, executor);
    Outbox outbox = Outbox.of(store);
    Optional<String> print = source.fingerprint();
    QualityReport.Collector quality = QualityReport.collector(checks);
    if (print.isPresent() && print.equals(outbox.fingerprint(source.name()))) {
      Publisher.Published published = publisher.publish(begin);
      long known = outbox.events(source.name());
      Map<String, Long> counts = counts(Map.of("read", known, "unchanged", known), published);
      return report(counts, Map.of(), Map.of(), quality.report(), true, begin);
    }
    try (RawStore.Run raw = rawStore.begin(source.name());
        Quarantine quarantine = new Quarantine(folder.resolve("quarantine"), source.name(), begin);
        Staging staging = Staging.begin(store, source.name())) {
      Intake intake = new Intake(staging, raw, quarantine, normaliser, quality, listener, executor);
      try {
        read(intake);
      } catch (SourceException broken) {
        keepProgress(store, staging);
        throw broken;
      } finally {
        raw.finish();
      }
      if (source.complete()) {
        intake.removeUnseen();
      }
      staging.flush();
      List<String> marked = Duplicates.mark(store);
      marked.forEach(quality::duplicate);
      QualityReport judged = quality.report();
      if (!judged.stopping().isEmpty()) {
        store.rollback();
        return report(intake.counts(), intake.rejected(), intake.masked(), judged, false, begin);
      }
      boolean clean = intake.rejected().isEmpty();
      outbox.source(
          source.name(), clean ? print.orElse(null) : null, source.progress().orElse(null));
      store.commit();
      Publisher.Published published = publisher.publish(begin);
      Map<String, Long> counts = counts(intake.counts(), published);
      counts.put("marked", (long) marked.size());
      return report(counts, intake.rejected(), intake.masked(), judged, true, begin);
    }
  }

  /** What came before a source broke off is taken in as well. */
  private void read(Intake intake) {
    try {
      source.read(intake);
    } catch (SourceException broken) {
      intake.finish();
      throw broken;
    }
    intake.finish();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "puls-ingest");
    thread.setDaemon(true);
    return thread;
  }

  /** What came in before a source broke off stays staged where the source can go on from there. */
  private void keepProgress(StagedStore store, Staging staging) {
    if (source.progress().isPresent()) {
      staging.flush();
      Outbox.of(store).source(source.name(), null, source.progress().get());
      store.commit();
    }
  }

  private static Map<String, Long> counts(Map<String, Long> intake, Publisher.Published published) {
    Map<String, Long> counts = new HashMap<>(intake);
    counts.put("indexed", published.indexed());
    counts.put("unindexed", published.unindexed());
    counts.put("failed", published.failed());
    return counts;
  }

  private IngestReport report(
      Map<String, Long> counts,
      Map<String, Long> rejected,
      Map<String, Integer> masked,
      QualityReport quality,
      boolean published,
      Instant begin) {
    return new IngestReport(
        source.name(),
        counts,
        rejected,
        masked,
        quality,
        published,
        Duration.between(begin, clock.instant()));
  }

  /** Collects the parts of a run. Not safe for use by several threads. */
  public static final class Builder {
    private final EventSource source;
    private final Path folder;
    private final DocumentIndex index;
    private final Tenant tenant;
    private InstantSource clock = InstantSource.system();
    private EventPolicy policy = EventPolicy.standard();
    private Geography geography = Geography.none();
    private Categories categories = Categories.none();
    private List<QualityCheck> checks = QualityChecks.standard();
    private IngestListener listener = IngestListener.none();
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    private @Nullable Indexer indexer;
    private @Nullable RawStore rawStore;

    private Builder(EventSource source, Path folder, DocumentIndex index, Tenant tenant) {
      this.source = Objects.requireNonNull(source, "source");
      this.folder = Objects.requireNonNull(folder, "folder");
      this.index = Objects.requireNonNull(index, "index");
      this.tenant = Objects.requireNonNull(tenant, "tenant");
    }

    /** Tells the day of the raw layer; the system's by default. */
    public Builder clock(InstantSource value) {
      clock = Objects.requireNonNull(value, "clock");
      return this;
    }

    /** Where what is received is kept; files in the folder by default. */
    public Builder rawStore(RawStore value) {
      rawStore = Objects.requireNonNull(value, "rawStore");
      return this;
    }

    /** What is decided; {@link EventPolicy#standard()} by default. */
    public Builder policy(EventPolicy value) {
      policy = Objects.requireNonNull(value, "policy");
      return this;
    }

    /** What a map knows; nothing by default. */
    public Builder geography(Geography value) {
      geography = Objects.requireNonNull(value, "geography");
      return this;
    }

    /** What finds the categories; nothing by default. */
    public Builder categories(Categories value) {
      categories = Objects.requireNonNull(value, "categories");
      return this;
    }

    /**
     * On how many threads records are made ready; as many as there are processors by default, at
     * most 8. What comes of a run does not depend on it.
     */
    public Builder threads(int value) {
      if (value < 1 || value > MOST_THREADS) {
        throw new IllegalArgumentException("threads: 1 to " + MOST_THREADS + ", not " + value);
      }
      threads = value;
      return this;
    }

    /** The checks; {@link QualityChecks#standard()} by default. */
    public Builder checks(List<QualityCheck> value) {
      checks = List.copyOf(value);
      return this;
    }

    /** Writes this run's index, perhaps embedding and splitting; a plain one by default. */
    public Builder indexer(Indexer value) {
      indexer = Objects.requireNonNull(value, "indexer");
      return this;
    }

    /** Follows the run; nobody by default. */
    public Builder listener(IngestListener value) {
      listener = Objects.requireNonNull(value, "listener");
      return this;
    }

    /** The run; nothing is opened yet. */
    public IngestRun build() {
      return new IngestRun(this);
    }
  }
}
