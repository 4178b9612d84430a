package io.pulsrag.core.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Area;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Hit;
import io.pulsrag.core.LateException;
import io.pulsrag.core.Place;
import io.pulsrag.core.PulsRagException;
import io.pulsrag.core.Query;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time that runs out and disks that fill up. */
class LuceneTroubleTest {

  private static final Tenant US = Tenant.of("us");

  @Test
  @DisplayName("whenever its deadline passes a search is late or whole, never half a list")
  void lateOrWhole() {
    try (var index = LuceneIndex.inMemory().open()) {
      index.upsert(
          IntStream.range(0, 2_000)
              .mapToObj(
                  i ->
                      Document.builder(US, "d" + i)
                          .title("jazz " + i % 7)
                          .place(Place.at(new GeoPoint(45 + i / 1e4, 5)))
                          .build())
              .toList());
      Query.Builder query =
          Query.forTenant(US)
              .text("jazz 3")
              .limit(20)
              .scope(new Filter.Within(new Area.Circle(new GeoPoint(45.1, 5), 10_000)));
      Deadline ample = Deadline.after(Duration.ofMinutes(5));
      List<Hit> whole = index.retrieve(query.deadline(ample).build());
      int late = 0;
      for (long ticks = 1; ticks < 200; ticks++) {
        AtomicLong clock = new AtomicLong();
        Deadline deadline = Deadline.after(Duration.ofNanos(ticks), clock::getAndIncrement);
        try {
          assertThat(index.retrieve(query.deadline(deadline).build())).isEqualTo(whole);
        } catch (LateException e) {
          late++;
        }
      }
      assertThat(whole).hasSize(20);
      assertThat(late).isBetween(10, 198);
    }
  }

  @Test
  @DisplayName("a disk that fills up is told, and everything up to the last commit is there again")
  void fullDisk(@TempDir Path folder) throws IOException {
    Random random = new Random(5);
    try (var index = LuceneIndex.at(folder).open()) {
      index.upsert(List.of(document("kept", random)));
      index.commit();
    }
    for (int i = 0; i < 8; i++) {
      Directory disk = new SmallDisk(FSDirectory.open(folder), random.nextInt(60_000));
      try (var index = open(disk)) {
        for (int n = 0; n < 200; n++) {
          index.upsert(List.of(document("n" + n, random)));
          if (n % 50 == 49) {
            index.get(US, "n" + n);
          }
        }
        index.commit();
        throw new AssertionError("all fitted on the disk of run " + i);
      } catch (PulsRagException e) {
        assertThat(e.getMessage()).contains("No space left").doesNotContain("secret");
      }
      try (var index = LuceneIndex.at(folder).open()) {
        assertThat(index.hashes(US, Filter.everything())).containsOnlyKeys("kept");
      }
    }
  }

  private static LuceneIndex open(Directory directory) {
    try {
      return new LuceneIndex(
          directory, "the index", 1, new WordQueries(Map.of(TextField.TITLE, 1f)), null);
    } catch (IOException e) {
      throw Problems.of("index.open", "the index", e);
    }
  }

  private static Document document(String id, Random random) {
    StringBuilder body = new StringBuilder("secret");
    IntStream.range(0, 60).forEach(i -> body.append(' ').append(random.nextInt(100_000)));
    return Document.builder(US, id).title("secret " + id).body(body.toString()).build();
  }

  /** Takes so many bytes and no more. */
  private static final class SmallDisk extends FilterDirectory {
    private final AtomicLong left;

    SmallDisk(Directory directory, long bytes) {
      super(directory);
      left = new AtomicLong(bytes);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      return limited(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      return limited(super.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput limited(IndexOutput output) {
      return new FilterIndexOutput("limited", output.getName(), output) {
        @Override
        public void writeByte(byte single) throws IOException {
          take(1);
          super.writeByte(single);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
          take(length);
          super.writeBytes(bytes, offset, length);
        }
      };
    }

    private void take(int bytes) throws IOException {
      if (left.addAndGet(-bytes) < 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
