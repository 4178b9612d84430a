package io.pulsrag.core.understand.time;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which part of a measuring file a row belongs to, decided by its text alone: two thirds may be
 * read while rules are written, one third is held out and only ever reported as a figure. The same
 * text falls in the same part in every file, and adding rows moves none.
 */
final class SeededSplit {

  /**
   * Fixed before the first rule was written; changing it makes every published figure incomparable.
   */
  static final String SEED = "pulsrag-time-2026-11";

  enum Part {
    READ,
    HELD_OUT
  }

  private SeededSplit() {}

  static Part of(String text) {
    var unsigned = Integer.toUnsignedLong(ByteBuffer.wrap(sha256(SEED + "\n" + text)).getInt());
    return unsigned % 3 == 0 ? Part.HELD_OUT : Part.READ;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
