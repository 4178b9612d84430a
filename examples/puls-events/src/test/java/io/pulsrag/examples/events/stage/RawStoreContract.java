package io.pulsrag.examples.events.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of {@link RawStore}, for whatever keeps the rows. */
abstract class RawStoreContract {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An empty store; called once a test. */
  abstract RawStore store();

  @Test
  @DisplayName("nothing of a run is there before it is finished, all of it afterwards")
  void finished() {
    RawStore store = store();
    try (RawStore.Run run = store.begin("one")) {
      append(run, "one", row("1", "Bal"));
      assertThat(store.count()).isZero();
      run.finish();
    }
    assertThat(store.count()).isEqualTo(1);
    assertThat(store.find(List.of(Hashes.row(row("1", "Bal")))))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.row()).isEqualTo(row("1", "Bal"));
              assertThat(found.source()).isEqualTo("one");
              assertThat(found.hash()).isEqualTo(Hashes.row(row("1", "Bal")));
              assertThat(found.ingestedAt()).isNotEmpty();
            });
  }

  @Test
  @DisplayName("a run that is given up leaves nothing")
  void givenUp() {
    RawStore store = store();
    try (RawStore.Run run = store.begin("one")) {
      append(run, "one", row("1", "Bal"));
    }
    store.clean();
    assertThat(store.count()).isZero();
    assertThat(store.find(List.of(Hashes.row(row("1", "Bal"))))).isEmpty();
  }

  @Test
  @DisplayName("a newer version stands beside the older one")
  void versions() {
    RawStore store = store();
    keep(store, "one", row("1", "Bal"));
    keep(store, "one", row("1", "Grand bal"));
    assertThat(store.count()).isEqualTo(2);
    assertThat(store.find(List.of(Hashes.row(row("1", "Bal")), Hashes.row(row("1", "Grand bal")))))
        .hasSize(2);
  }

  @Test
  @DisplayName("a run done again leaves its rows once")
  void again() {
    RawStore store = store();
    keep(store, "one", row("1", "Bal"), row("2", "Concert"));
    keep(store, "one", row("1", "Bal"), row("2", "Concert"));
    assertThat(store.count()).isEqualTo(2);
  }

  private static void keep(RawStore store, String source, ObjectNode... rows) {
    try (RawStore.Run run = store.begin(source)) {
      for (ObjectNode row : rows) {
        append(run, source, row);
      }
      run.finish();
    }
  }

  private static void append(RawStore.Run run, String source, ObjectNode row) {
    run.append(source, Hashes.row(row), RawJson.of(row));
  }

  private static ObjectNode row(String uid, String title) {
    return JSON.createObjectNode().put("uid", uid).put("title_fr", title);
  }
}
