package io.pulsrag.geo;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Many short texts in one array of bytes. It is read from a file at once and not text by text, and
 * a text becomes a {@link String} only when somebody wants to see it. Immutable.
 */
final class Texts {

  /** The most bytes of a text that can be written to a file. */
  private static final int LONGEST = 0xFF;

  private final byte[] utf8;

  /** Where each text ends; it begins where the one before it ends. */
  private final int[] ends;

  private Texts(byte[] utf8, int[] ends) {
    this.utf8 = utf8;
    this.ends = ends;
  }

  static Texts of(List<String> texts) {
    int[] ends = new int[texts.size()];
    for (int i = 0; i < ends.length; i++) {
      int length = texts.get(i).getBytes(StandardCharsets.UTF_8).length;
      ends[i] = i == 0 ? length : ends[i - 1] + length;
    }
    return new Texts(String.join("", texts).getBytes(StandardCharsets.UTF_8), ends);
  }

  static Texts read(TableReader in) {
    byte[] utf8 = in.bytes();
    byte[] lengths = in.bytes();
    int[] ends = new int[lengths.length];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += lengths[i] & LONGEST;
      ends[i] = end;
    }
    return new Texts(utf8, ends);
  }

  /**
   * Writes all texts, then the length of each in a byte.
   *
   * @throws IllegalArgumentException if a text is longer than 255 bytes
   */
  void write(TableWriter out) {
    byte[] lengths = new byte[ends.length];
    for (int i = 0; i < ends.length; i++) {
      int length = ends[i] - start(i);
      if (length > LONGEST) {
        throw new IllegalArgumentException("longer than " + LONGEST + " bytes: " + get(i));
      }
      lengths[i] = (byte) length;
    }
    out.bytes(utf8);
    out.bytes(lengths);
  }

  int size() {
    return ends.length;
  }

  String get(int index) {
    int start = start(index);
    return new String(utf8, start, ends[index] - start, StandardCharsets.UTF_8);
  }

  /** Whether the text at an index is this one. */
  boolean is(int index, String text) {
    int start = start(index);
    if (ends[index] - start < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      byte letter = utf8[start + i];
      if (letter < 0) {
        return get(index).equals(text);
      }
      if (letter != text.charAt(i)) {
        return false;
      }
    }
    return ends[index] - start == text.length();
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }
}
