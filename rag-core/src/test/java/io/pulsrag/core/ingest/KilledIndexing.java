package io.pulsrag.core.ingest;

import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.core.lucene.RandomDocuments;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A process that indexes, made to be killed: {@code KilledIndexing FOLDER SEED}. */
public final class KilledIndexing {

  static final Tenant TENANT = Tenant.of("us");

  /** Says a line after every batch. */
  public static void main(String[] arguments) {
    run(Path.of(arguments[0]), Long.parseLong(arguments[1]), progress -> System.out.println("."));
  }

  static void run(Path folder, long seed, IndexingListener listener) {
    try (var index = LuceneIndex.at(folder).open()) {
      Indexer.builder(index)
          .batchSize(20)
          .commitEvery(60)
          .listener(listener)
          .splitter(IndexerTest::halves, 200)
          .build()
          .replace(TENANT, Filter.everything(), source(seed).iterator());
    }
  }

  /** Sources of different seeds share ids, and a part of their content. */
  static List<Document> source(long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    RandomDocuments shared = new RandomDocuments(0);
    return IntStream.range(0, 400)
        .filter(i -> Math.floorMod(i + seed, 5) > 0)
        .mapToObj(i -> (i % 3 == 0 ? shared : random).document(TENANT, "d" + i))
        .toList();
  }

  private KilledIndexing() {}
}
