package io.pulsrag.geo;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the data that stands beside the project. */
public final class SharedData {

  /** The file or folder below "shared"; the test is skipped where it is absent. */
  public static Path path(String name) {
    for (Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        at != null;
        at = at.getParent()) {
      Path found = at.resolveSibling("shared").resolve(name);
      if (Files.exists(found)) {
        return found;
      }
    }
    Assumptions.abort("no folder 'shared' with " + name + " stands beside the project");
    throw new AssertionError();
  }

  private SharedData() {}
}
