package io.pulsrag.core;

import static io.pulsrag.core.ContractRun.assertCaught;

import io.pulsrag.core.testkit.DocumentIndexContract;
import io.pulsrag.core.testkit.MapIndex;
import io.pulsrag.core.testkit.Samples;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of indexes catches")
class BrokenIndexTest {

  @Test
  @DisplayName("one that deletes only at the next commit")
  void lateToDelete() {
    assertCaught(
        LateToDelete.class,
        "the same write done again changes nothing",
        "documents are deleted by id, and unknown ids are no error",
        "one tenant's writes and deletions do not touch another's");
  }

  static class LateToDelete extends DocumentIndexContract {
    @Override
    protected DocumentIndex empty() {
      return new Around() {
        private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

        @Override
        public void delete(Tenant tenant, Collection<String> ids) {
          waiting.add(() -> inner.delete(tenant, ids));
        }

        @Override
        public void commit() {
          waiting.forEach(Runnable::run);
        }
      };
    }
  }

  @Test
  @DisplayName("one that deletes for every tenant")
  void deletesForAll() {
    assertCaught(DeletesForAll.class, "one tenant's writes and deletions do not touch another's");
  }

  static class DeletesForAll extends DocumentIndexContract {
    @Override
    protected DocumentIndex empty() {
      return new Around() {
        @Override
        public void delete(Tenant tenant, Collection<String> ids) {
          inner.delete(Samples.TENANT, ids);
          inner.delete(Samples.OTHER_TENANT, ids);
        }
      };
    }
  }

  @Test
  @DisplayName("one that keeps the first of two documents of one id")
  void keepsTheFirst() {
    assertCaught(
        KeepsTheFirst.class,
        "a document takes the place of the one of the same tenant and id, wholly",
        "of one id written twice in one go the later one stays");
  }

  static class KeepsTheFirst extends DocumentIndexContract {
    @Override
    protected DocumentIndex empty() {
      return new Around() {
        @Override
        public synchronized void upsert(Collection<Document> documents) {
          for (Document document : documents) {
            if (inner.get(document.tenant(), document.id()).isEmpty()) {
              inner.upsert(List.of(document));
            }
          }
        }
      };
    }
  }

  private static class Around implements DocumentIndex {
    final DocumentIndex inner = new MapIndex();

    @Override
    public void upsert(Collection<Document> documents) {
      inner.upsert(documents);
    }

    @Override
    public void delete(Tenant tenant, Collection<String> ids) {
      inner.delete(tenant, ids);
    }

    @Override
    public void delete(Tenant tenant, Filter filter) {
      inner.delete(tenant, filter);
    }

    @Override
    public Optional<Document> get(Tenant tenant, String id) {
      return inner.get(tenant, id);
    }

    @Override
    public long count(Tenant tenant, Filter filter) {
      return inner.count(tenant, filter);
    }

    @Override
    public List<Hit> retrieve(Query query) {
      return inner.retrieve(query);
    }

    @Override
    public void commit() {
      inner.commit();
    }

    @Override
    public void close() {
      inner.close();
    }
  }
}
