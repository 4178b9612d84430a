package io.pulsrag.core.lucene;

import io.pulsrag.core.Tenant;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * Strings as index terms: each UTF-16 code unit by itself in the manner of UTF-8 (CESU-8, Unicode
 * Technical Report 26). Unlike UTF-8 this keeps the order of {@link String#compareTo} and tells
 * every two strings apart, broken surrogates included.
 */
final class Terms {

  /**
   * Bytes of a metadata text that are indexed. A longer text is compared by its beginning first.
   */
  static final int LIMIT = 8_000;

  static BytesRef of(String text) {
    return new BytesRef(bytes(text));
  }

  /** The first {@link #LIMIT} bytes of the term at most. */
  static BytesRef beginning(String text) {
    BytesRef term = of(text);
    term.length = Math.min(term.length, LIMIT);
    return term;
  }

  /** Whether {@link #beginning} may be that of another text, too. */
  static boolean isLong(String text) {
    return 3 * text.length() >= LIMIT && bytes(text).length >= LIMIT;
  }

  /** The term of one document of one tenant; a tenant's id holds no control character. */
  static BytesRef key(Tenant tenant, String id) {
    return of(tenant.id() + '\0' + id);
  }

  static String text(BytesRef term) {
    StringBuilder text = new StringBuilder(term.length);
    int end = term.offset + term.length;
    for (int i = term.offset; i < end; ) {
      int first = term.bytes[i++] & 0xFF;
      if (first < 0x80) {
        text.append((char) first);
      } else if (first < 0xE0) {
        text.append((char) ((first & 0x1F) << 6 | term.bytes[i++] & 0x3F));
      } else {
        int second = term.bytes[i++] & 0x3F;
        text.append((char) ((first & 0x0F) << 12 | second << 6 | term.bytes[i++] & 0x3F));
      }
    }
    return text.toString();
  }

  private static byte[] bytes(String text) {
    byte[] bytes = new byte[3 * text.length()];
    int length = 0;
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
    return Arrays.copyOf(bytes, length);
  }

  private Terms() {}
}
