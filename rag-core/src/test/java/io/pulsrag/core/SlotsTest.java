package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SlotsTest {

  @Test
  @DisplayName("what was seen adds up while theme and place stay")
  void sameSubject() {
    Slots slots = Slots.empty().next(search("concert", null), List.of("a", "b"));
    assertThat(slots.next(search("concert", null), List.of("c")).seen())
        .containsExactly("a", "b", "c");
  }

  @Test
  @DisplayName("another theme or place forgets what was seen")
  void newSubject() {
    Slots slots = Slots.empty().next(search("concert", null), List.of("a", "b"));
    assertThat(slots.next(search("danse", null), List.of("c")).seen()).containsExactly("c");
    assertThat(slots.next(search("concert", "Lyon"), List.of("c")).seen()).containsExactly("c");
  }

  private static Understood search(String theme, @Nullable String town) {
    Where where = town == null ? null : Where.of(town, Where.Kind.AREA, Filter.everything(), null);
    return new Understood(
        Intent.SEARCH,
        theme,
        List.of(),
        new Constraints(null, where, List.of()),
        List.of(theme),
        List.of(),
        List.of(),
        Locale.FRENCH,
        5);
  }
}
