package io.pulsrag.geo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files of this module. */
public final class Resource {

  /**
   * The whole of a file.
   *
   * @param beside the class in whose package the file lies
   * @param name of the file
   */
  public static byte[] bytes(Class<?> beside, String name) {
    try (InputStream file = beside.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the resource " + name + " is missing from rag-geo");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " of rag-geo cannot be read", e);
    }
  }

  /** The lines of a file that are neither empty nor a comment. */
  public static List<String> lines(Class<?> beside, String name) {
    String text = new String(bytes(beside, name), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && text.charAt(start) != '#') {
        lines.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private Resource() {}
}
