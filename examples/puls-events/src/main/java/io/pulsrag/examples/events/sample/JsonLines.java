package io.pulsrag.examples.events.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.function.Consumer;

/** Reads a resource of this package line by line. */
final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /**
   * @param resource a file beside this class: UTF-8, one object a line, empty lines skipped
   * @param each given every object in turn; an {@link IllegalArgumentException} it throws is told
   *     with file and line
   * @throws IllegalStateException if the file is missing or a line is wrong
   */
  static void read(String resource, Consumer<ObjectNode> each) {
    try (InputStream bytes = JsonLines.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException(
            "the sample's file " + resource + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          readLine(line, resource + ":" + number, each);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the sample's file " + resource + " cannot be read", e);
    }
  }

  private static void readLine(String line, String where, Consumer<ObjectNode> each)
      throws IOException {
    try {
      each.accept(JSON.readValue(line, ObjectNode.class));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IllegalStateException(where + ": " + e.getMessage(), e);
    }
  }
}
