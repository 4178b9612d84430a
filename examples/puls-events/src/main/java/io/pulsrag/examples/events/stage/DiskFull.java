package io.pulsrag.examples.events.stage;

import java.util.List;
import java.util.Locale;

/** Tells failures for want of room from others, by what the operating system says of them. */
public final class DiskFull {

  // ENOSPC, EDQUOT and EFBIG: of the disk, of the user's share of it, and of what one file may be.
  private static final List<String> SAID =
      List.of("no space left", "quota exceeded", "file too large", "not enough space");

  /** Whether this failure or one of its causes is for want of room. */
  public static boolean says(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (SAID.stream().anyMatch(text::contains)) {
        return true;
      }
    }
    return false;
  }

  private DiskFull() {}
}
