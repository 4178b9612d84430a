package io.pulsrag.examples.events.source;

import java.io.IOException;
import java.io.Reader;

/** Reads lines of which none is held beyond a bound. Not safe for use by several threads. */
final class BoundedLines {

  private final Reader reader;
  private final int longest;
  private final char[] buffer = new char[1 << 16];
  private final StringBuilder text = new StringBuilder();
  private int at;
  private int filled;
  private boolean tooLong;

  BoundedLines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    text.setLength(0);
    tooLong = false;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      keep(at, end - at);
      boolean whole = end < filled;
      at = end + 1;
      if (whole) {
        return true;
      }
    }
    return any;
  }

  /** The line, without its end; empty when it is too long. */
  String text() {
    return text.toString();
  }

  boolean tooLong() {
    return tooLong;
  }

  private void keep(int from, int length) {
    if (tooLong || text.length() + length > longest) {
      tooLong = true;
      text.setLength(0);
      text.trimToSize();
    } else {
      text.append(buffer, from, length);
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, reader.read(buffer));
    return filled > 0;
  }
}
