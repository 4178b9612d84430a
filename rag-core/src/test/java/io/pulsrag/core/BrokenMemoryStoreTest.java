package io.pulsrag.core;

import static io.pulsrag.core.ContractRun.assertCaught;

import io.pulsrag.core.testkit.MemoryStoreContract;
import io.pulsrag.core.testkit.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of memory stores catches")
class BrokenMemoryStoreTest {

  @Test
  @DisplayName("one that takes a retried turn for a new one")
  void notIdempotent() {
    assertCaught(
        NotIdempotent.class,
        "a turn appended twice under one id is kept once, as it was first",
        "a turn appended by many callers at once is kept once");
  }

  static class NotIdempotent extends MemoryStoreContract {
    @Override
    protected MemoryStore emptyStore() {
      return new Around(MemoryStore.inProcess()) {
        @Override
        public synchronized Conversation append(ConversationKey key, Turn turn) {
          for (int copy = 0; ; copy++) {
            String id = turn.id() + " ".repeat(copy);
            if (load(key).turns().stream().noneMatch(known -> known.id().equals(id))) {
              return super.append(
                  key, new Turn(id, turn.at(), turn.question(), turn.answer(), turn.shown()));
            }
          }
        }
      };
    }
  }

  @Test
  @DisplayName("one that sets slots over whatever version there is")
  void lastWriterWins() {
    assertCaught(
        LastWriterWins.class,
        "slots of a new conversation are set over version 0",
        "slots are not set over a version that has passed or never was",
        "of several writers over one version one wins and the others are told",
        "what one tenant wrote no other can read, change or forget");
  }

  static class LastWriterWins extends MemoryStoreContract {
    @Override
    protected MemoryStore emptyStore() {
      return new Around(MemoryStore.inProcess()) {
        @Override
        public synchronized boolean compareAndSet(
            ConversationKey key, long expectedVersion, Slots slots) {
          while (!super.compareAndSet(key, load(key).version(), slots)) {
            Thread.onSpinWait();
          }
          return true;
        }
      };
    }
  }

  @Test
  @DisplayName("one that knows conversations by their id alone")
  void sharesTenants() {
    assertCaught(SharesTenants.class, "what one tenant wrote no other can read, change or forget");
  }

  static class SharesTenants extends MemoryStoreContract {
    @Override
    protected MemoryStore emptyStore() {
      return new Around(MemoryStore.inProcess()) {
        @Override
        ConversationKey key(ConversationKey key) {
          return new ConversationKey(Samples.TENANT, key.id());
        }
      };
    }
  }

  @Test
  @DisplayName("one that glues tenant and id into one key")
  void gluesKeys() {
    assertCaught(
        GluesKeys.class, "tenants and ids that could be glued into one key are kept apart");
  }

  static class GluesKeys extends MemoryStoreContract {
    @Override
    protected MemoryStore emptyStore() {
      return new Around(MemoryStore.inProcess()) {
        @Override
        ConversationKey key(ConversationKey key) {
          return new ConversationKey(Tenant.of("all"), key.tenant().id() + ":" + key.id());
        }
      };
    }
  }

  @Test
  @DisplayName("one that creates what it reads")
  void createsOnRead() {
    assertCaught(
        CreatesOnRead.class,
        "an unknown conversation is none, and reading creates nothing",
        "tenants and ids that could be glued into one key are kept apart",
        "what one tenant wrote no other can read, change or forget",
        "what is forgotten is gone, and may begin anew");
  }

  static class CreatesOnRead extends MemoryStoreContract {
    @Override
    protected MemoryStore emptyStore() {
      return new Around(MemoryStore.inProcess()) {
        @Override
        public Conversation load(ConversationKey key) {
          super.compareAndSet(key, 0, Slots.empty());
          return super.load(key);
        }
      };
    }
  }

  /** A store that does everything as another does. */
  private static class Around implements MemoryStore {
    private final MemoryStore inner;

    Around(MemoryStore inner) {
      this.inner = inner;
    }

    ConversationKey key(ConversationKey key) {
      return key;
    }

    @Override
    public Conversation load(ConversationKey key) {
      return inner.load(key(key));
    }

    @Override
    public Conversation append(ConversationKey key, Turn turn) {
      return inner.append(key(key), turn);
    }

    @Override
    public boolean compareAndSet(ConversationKey key, long expectedVersion, Slots slots) {
      return inner.compareAndSet(key(key), expectedVersion, slots);
    }

    @Override
    public boolean forget(ConversationKey key) {
      return inner.forget(key(key));
    }
  }
}
