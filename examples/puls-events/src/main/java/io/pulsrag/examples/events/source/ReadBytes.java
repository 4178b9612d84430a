package io.pulsrag.examples.events.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read by one thread, for others that ask how far it is. */
final class ReadBytes extends FilterInputStream {

  private final long size;
  private volatile long read;

  ReadBytes(InputStream in, long size) {
    super(in);
    this.size = size;
  }

  /** How much of the file is read, 0 to 1. */
  double share() {
    return size == 0 ? 1 : Math.min(1, (double) read / size);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(0, count));
    return count;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // One thread reads.
  private void count(int bytes) {
    read += bytes;
  }
}
