package io.pulsrag.examples.events.stage;

import io.pulsrag.core.Folding;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names venues that their source does not number. */
final class VenueIds {

  /** The same for the same words, however they are accented or spaced. */
  static String of(@Nullable String... parts) {
    StringBuilder key = new StringBuilder();
    for (String part : parts) {
      key.append(part == null ? "" : Folding.fold(part)).append('\n');
    }
    return "v-" + UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8));
  }

  private VenueIds() {}
}
