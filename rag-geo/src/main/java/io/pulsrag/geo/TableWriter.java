package io.pulsrag.geo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Writes the tables of a gazetteer as the file that {@link TableReader} describes. Not safe for use
 * by several threads.
 */
final class TableWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  TableWriter() {
    number(TableReader.FORMAT);
  }

  void bytes(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
  }

  void numbers(int[] numbers) {
    number(numbers.length);
    for (int number : numbers) {
      number(number);
    }
  }

  /**
   * @param degrees not a number where unknown
   * @throws IllegalArgumentException if one of them is not a whole number of 0.00001 degrees
   */
  void degrees(double[] degrees) {
    number(degrees.length);
    for (double degree : degrees) {
      int parts = (int) Math.round(degree * TableReader.PARTS_OF_A_DEGREE);
      boolean known = !Double.isNaN(degree);
      if (known && parts / TableReader.PARTS_OF_A_DEGREE != degree) {
        throw new IllegalArgumentException("has more than five decimals: " + degree);
      }
      number(known ? parts : Integer.MIN_VALUE);
    }
  }

  /** Everything written so far. */
  byte[] file() {
    return out.toByteArray();
  }

  private void number(int number) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
