package io.pulsrag.core.understand.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Phrase files: UTF-8 lines {@code key = pattern ; pattern ; …}, {@code #} begins a remark, a line
 * that begins with a blank continues the one before. Of equal phrases the first holds.
 */
public final class PhraseFiles {

  /**
   * Reads resources that lie beside a class into one book.
   *
   * @throws IllegalArgumentException if a line is malformed
   */
  public static PhraseBook book(Class<?> beside, String... names) {
    PhraseBook.Builder book = PhraseBook.builder();
    for (String name : names) {
      addAll(book, lines(beside, name), name);
    }
    return book.build();
  }

  /** The lines of a resource that lies beside a class, without remarks and empty lines. */
  public static List<String> lines(Class<?> beside, String name) {
    InputStream resource = beside.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalArgumentException("no resource '" + name + "' beside " + beside.getName());
    }
    try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("resource '" + name + "' cannot be read", e);
    }
  }

  private static void addAll(PhraseBook.Builder book, List<String> lines, String name) {
    String key = "";
    for (String line : lines) {
      String patterns = line;
      if (line.charAt(0) != ' ') {
        int equals = line.indexOf('=');
        if (equals < 1) {
          throw new IllegalArgumentException("no key in " + name + ": " + line);
        }
        key = line.substring(0, equals).strip();
        patterns = line.substring(equals + 1);
      }
      for (String pattern : patterns.split(";", -1)) {
        if (!pattern.isBlank()) {
          book.add(key, pattern.strip());
        }
      }
    }
  }

  private PhraseFiles() {}
}
