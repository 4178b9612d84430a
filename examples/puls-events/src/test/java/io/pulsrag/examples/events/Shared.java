package io.pulsrag.examples.events;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds what stands beside the project, or skips the test that needs it. */
public final class Shared {

  /** A file or folder under {@code ../shared}. */
  public static Path path(String name) {
    for (Path up = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        up != null;
        up = up.getParent()) {
      Path found = up.resolve("shared").resolve(name);
      if (Files.exists(found)) {
        return found;
      }
    }
    Assumptions.abort("../shared/" + name + " is not there");
    throw new IllegalStateException("not reached");
  }

  private Shared() {}
}
