package io.pulsrag.core.ingest;

import io.pulsrag.core.Document;
import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.Filter;
import io.pulsrag.core.HashedIndex;
import io.pulsrag.core.RetriableException;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.VectorIndex;
import io.pulsrag.core.VectorIndex.Embedded;
import io.pulsrag.core.ingest.BatchEmbedder.Prepared;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** One run of an indexer, on one thread; only models are called on others. */
final class IndexingRun {

  private final IndexerBuilder settings;
  private final DocumentIndex index;
  private final Tenant tenant;
  private final @Nullable BatchEmbedder embedder;
  private final Queue<FutureTask<List<Prepared>>> embedding = new ArrayDeque<>();
  private final Tally tally = new Tally();

  /** Ids under way to the index, with what they will have become. */
  private final Map<String, Fate> pending = new HashMap<>();

  /** Hashes that were read ahead; of ids that are not here the index is asked. */
  private final Map<String, String> present;

  private int uncommitted;

  /**
   * @param present what is known to be in the index, hash by id
   */
  IndexingRun(IndexerBuilder settings, Tenant tenant, Map<String, String> present) {
    this.present = present;
    this.settings = settings;
    this.index = settings.index;
    this.tenant = tenant;
    this.embedder =
        settings.model == null ? null : new BatchEmbedder(settings.model, settings.executor);
  }

  /** Compares all of these at once, then embeds and writes what changed, a batch at a time. */
  void take(List<Document> page) {
    checkInterrupt();
    Map<String, Document> latest = new LinkedHashMap<>();
    for (Document document : page) {
      if (!document.tenant().equals(tenant)) {
        throw new IllegalArgumentException(
            "document '" + document.id() + "' is not of the tenant that is indexed");
      }
      latest.put(document.id(), document);
    }
    if (latest.keySet().stream().anyMatch(pending::containsKey)) {
      drain(0); // An id comes again: its first content has to be there to be compared with.
    }
    List<Document> changed = changed(latest);
    progress();
    for (int from = 0; from < changed.size(); from += settings.batchSize) {
      checkInterrupt();
      process(changed.subList(from, Math.min(changed.size(), from + settings.batchSize)));
      progress();
    }
  }

  private void process(List<Document> batch) {
    if (embedder == null) {
      write(batch.stream().map(this::withoutVectors).toList());
    } else {
      embedding.add(embedder.embed(batch.stream().map(this::split).toList()));
      drain(settings.parallelism - 1);
    }
  }

  /** Waits for everything under way and writes it. */
  void finish() {
    drain(0);
  }

  /** Gives up what is under way. */
  void abandon() {
    embedding.forEach(batch -> batch.cancel(true));
  }

  void removeUnseen(Collection<String> present) {
    List<String> gone = present.stream().filter(id -> !tally.holds(id)).toList();
    for (int from = 0; from < gone.size(); from += settings.batchSize) {
      checkInterrupt();
      List<String> ids = gone.subList(from, Math.min(gone.size(), from + settings.batchSize));
      index.delete(tenant, ids);
      deleteChunks(ids);
      ids.forEach(id -> tally.note(id, Fate.REMOVED, ""));
      wrote(ids.size());
      progress();
    }
  }

  IndexingResult end() {
    if (uncommitted > 0) {
      index.commit();
    }
    progress();
    return tally.result();
  }

  private List<Document> changed(Map<String, Document> batch) {
    Map<String, String> before = hashes(batch.keySet());
    List<Document> changed = new ArrayList<>();
    for (Document document : batch.values()) {
      String hash = before.get(document.id());
      String problem = settings.chunker == null ? "" : Chunker.problem(document).orElse("");
      if (!problem.isEmpty()) {
        tally.note(document.id(), Fate.FAILED, problem);
      } else if (hash == null || !hash.equals(DocumentCodec.hash(document))) {
        pending.put(document.id(), hash == null ? Fate.ADDED : Fate.UPDATED);
        changed.add(document);
      } else {
        tally.note(document.id(), Fate.UNCHANGED, "");
      }
    }
    return changed;
  }

  private Map<String, String> hashes(Set<String> ids) {
    Map<String, String> hashes = new HashMap<>();
    Set<String> unknown = new HashSet<>();
    for (String id : ids) {
      String hash = tally.holds(id) ? null : present.get(id);
      if (hash == null) {
        unknown.add(id);
      } else {
        hashes.put(id, hash);
      }
    }
    if (!unknown.isEmpty()) {
      hashes.putAll(asked(unknown));
    }
    return hashes;
  }

  private Map<String, String> asked(Set<String> ids) {
    if (index instanceof HashedIndex hashed) {
      return hashed.hashes(tenant, new Filter.Ids(ids));
    }
    Map<String, String> hashes = new HashMap<>();
    for (String id : ids) {
      index.get(tenant, id).ifPresent(found -> hashes.put(id, DocumentCodec.hash(found)));
    }
    return hashes;
  }

  private BatchEmbedder.Split split(Document document) {
    return new BatchEmbedder.Split(
        document, settings.chunker == null ? List.of() : settings.chunker.chunks(document));
  }

  private Prepared withoutVectors(Document document) {
    List<Embedded> parts = new ArrayList<>();
    parts.add(new Embedded(document, null));
    split(document).chunks().forEach(chunk -> parts.add(new Embedded(chunk, null)));
    return new Prepared(document, parts, null);
  }

  private void drain(int most) {
    while (embedding.size() > most) {
      checkInterrupt();
      write(embedded(embedding.remove()));
      progress();
    }
  }

  private static List<Prepared> embedded(FutureTask<List<Prepared>> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw interrupted();
    } catch (ExecutionException e) {
      throw new RetriableException("ingest.embed", "a batch failed as a whole", e.getCause());
    }
  }

  /** All at once, or one by one when one of them is refused. */
  private void write(List<Prepared> batch) {
    batch.stream().filter(one -> one.problem() != null).forEach(this::failed);
    List<Prepared> sound = batch.stream().filter(one -> one.problem() == null).toList();
    if (sound.isEmpty()) {
      return;
    }
    try {
      upsert(sound);
      sound.forEach(this::written);
    } catch (IllegalArgumentException e) {
      for (Prepared one : sound) {
        try {
          upsert(List.of(one));
          written(one);
        } catch (IllegalArgumentException reason) {
          failed(one.failed(Reasons.of(reason)));
        }
      }
    }
    wrote(sound.size());
  }

  private void upsert(List<Prepared> batch) {
    deleteChunks(batch.stream().map(one -> one.document().id()).filter(this::known).toList());
    List<Embedded> parts = batch.stream().flatMap(one -> one.parts().stream()).toList();
    if (embedder != null && index instanceof VectorIndex vectors) {
      vectors.upsertEmbedded(parts);
    } else {
      index.upsert(parts.stream().map(Embedded::document).toList());
    }
  }

  private boolean known(String id) {
    return pending.get(id) == Fate.UPDATED;
  }

  private void deleteChunks(List<String> ids) {
    if (settings.chunker != null && !ids.isEmpty()) {
      index.delete(tenant, Chunker.of(ids));
    }
  }

  private void written(Prepared one) {
    String id = one.document().id();
    Fate fate = pending.remove(id);
    tally.note(id, fate == null ? Fate.UPDATED : fate, "");
  }

  private void failed(Prepared one) {
    pending.remove(one.document().id());
    tally.note(one.document().id(), Fate.FAILED, one.problem() == null ? "" : one.problem());
  }

  private void wrote(int documents) {
    uncommitted += documents;
    if (uncommitted >= settings.commitEvery) {
      index.commit();
      uncommitted = 0;
    }
  }

  private void progress() {
    settings.listener.progressed(tally.progress());
  }

  private static void checkInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
  }

  private static RetriableException interrupted() {
    return new RetriableException("ingest", "interrupted; run again to go on");
  }
}
