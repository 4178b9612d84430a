package io.pulsrag.core.ingest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing byte array. Text is written by UTF-16 code unit, so that every string survives. */
final class ByteWriter {

  private byte[] bytes = new byte[1024];
  private int length;

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  void single(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  /** Seven bits a byte, lowest first. */
  void unsigned(long value) {
    room(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Zigzag: numbers near zero are short, whatever their sign. */
  void signed(long value) {
    unsigned(value << 1 ^ value >> 63);
  }

  void number(double value) {
    long bits = Double.doubleToRawLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      single((int) (bits >>> shift));
    }
  }

  void text(String text) {
    unsigned(text.length());
    room(3 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        bytes[length++] = (byte) unit;
      } else if (unit < 0x800) {
        bytes[length++] = (byte) (0xC0 | unit >> 6);
        bytes[length++] = (byte) (0x80 | unit & 0x3F);
      } else {
        bytes[length++] = (byte) (0xE0 | unit >> 12);
        bytes[length++] = (byte) (0x80 | unit >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | unit & 0x3F);
      }
    }
  }

  void optional(@Nullable String text) {
    single(text == null ? 0 : 1);
    if (text != null) {
      text(text);
    }
  }

  private void room(int more) {
    if (more > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
    }
  }
}
