package io.pulsrag.examples.events.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Opens links where there is a desktop; elsewhere the printed link is all there is. */
final class Browser {

  static void open(URI link) {
    if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
      return;
    }
    try {
      new ProcessBuilder(List.of("xdg-open", link.toString()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // The link was printed already.
    }
  }

  private Browser() {}
}
