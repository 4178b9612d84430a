package io.pulsrag.examples.events.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** Fingerprints of rows: equal for equal fields, in whatever order they came. Pure. */
public final class Hashes {

  /** SHA-256 of a row, 64 hexadecimal digits. */
  public static String row(JsonNode row) {
    MessageDigest digest = sha256();
    feed(row, digest);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A SHA-256 to be fed. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static void feed(JsonNode node, MessageDigest digest) {
    if (node.isObject()) {
      digest.update((byte) '{');
      TreeMap<String, JsonNode> sorted = new TreeMap<>();
      node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
      sorted.forEach(
          (name, value) -> {
            text(name, digest);
            feed(value, digest);
          });
      digest.update((byte) '}');
    } else if (node.isArray()) {
      digest.update((byte) '[');
      node.forEach(item -> feed(item, digest));
      digest.update((byte) ']');
    } else {
      digest.update((byte) node.getNodeType().ordinal());
      text(node.asText(), digest);
    }
  }

  private static void text(String text, MessageDigest digest) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private Hashes() {}
}
