package io.pulsrag.geo;

import java.nio.ByteBuffer;

/**
 * Reads the tables of a gazetteer in the order in which a {@link TableWriter} wrote them.
 *
 * <p>The file begins with the number {@link #FORMAT}; then come arrays, each with the number of its
 * elements before them. A number has four bytes, the highest first. Degrees are whole numbers of
 * 0.00001 degrees, about a metre, or {@link Integer#MIN_VALUE} where unknown. Not safe for use by
 * several threads.
 */
final class TableReader {

  /** "PRG" and the version of the format. */
  static final int FORMAT = 'P' << 24 | 'R' << 16 | 'G' << 8 | 1;

  static final double PARTS_OF_A_DEGREE = 1e5;

  private final ByteBuffer in;

  /**
   * @throws IllegalArgumentException if the file is not of this format
   */
  TableReader(byte[] file) {
    in = ByteBuffer.wrap(file);
    if (file.length < Integer.BYTES || in.getInt() != FORMAT) {
      throw new IllegalArgumentException(
          "not a gazetteer of format " + (FORMAT & 0xFF) + "; build the file anew");
    }
  }

  byte[] bytes() {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }

  int[] numbers() {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + Integer.BYTES * numbers.length);
    return numbers;
  }

  double[] degrees() {
    int[] parts = numbers();
    double[] degrees = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      degrees[i] = parts[i] == Integer.MIN_VALUE ? Double.NaN : parts[i] / PARTS_OF_A_DEGREE;
    }
    return degrees;
  }
}
