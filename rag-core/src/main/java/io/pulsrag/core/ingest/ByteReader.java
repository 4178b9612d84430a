package io.pulsrag.core.ingest;

import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteWriter} wrote; runs out of bounds when the bytes are cut or damaged. */
final class ByteReader {

  private final byte[] bytes;
  private final int end;
  private int at;

  ByteReader(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.at = offset;
    this.end = offset + length;
  }

  boolean atEnd() {
    return at == end;
  }

  int single() {
    if (at >= end) {
      throw new IndexOutOfBoundsException("the bytes of a document end too early");
    }
    return bytes[at++] & 0xFF;
  }

  long unsigned() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int next = single();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new IndexOutOfBoundsException("a number of a document is too long");
  }

  /** How many things or characters follow; never more than there are bytes. */
  int count() {
    long count = unsigned();
    if (count < 0 || count > end - at) {
      throw new IndexOutOfBoundsException("a document says that it is longer than its bytes");
    }
    return (int) count;
  }

  long signed() {
    long value = unsigned();
    return value >>> 1 ^ -(value & 1);
  }

  double number() {
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | single();
    }
    return Double.longBitsToDouble(bits);
  }

  String text() {
    char[] units = new char[count()];
    for (int i = 0; i < units.length; i++) {
      int first = single();
      if (first < 0x80) {
        units[i] = (char) first;
      } else if (first < 0xE0) {
        units[i] = (char) ((first & 0x1F) << 6 | single() & 0x3F);
      } else {
        units[i] = (char) ((first & 0x0F) << 12 | (single() & 0x3F) << 6 | single() & 0x3F);
      }
    }
    return new String(units);
  }

  @Nullable String optional() {
    return single() == 0 ? null : text();
  }
}
