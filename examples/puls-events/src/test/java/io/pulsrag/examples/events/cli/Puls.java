package io.pulsrag.examples.events.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What one command said.
 *
 * @param exit its exit code
 * @param out standard output
 * @param err standard error
 */
record Puls(int exit, String out, String err) {

  /** Runs a command in this process, as for no terminal. */
  static Puls run(Object... arguments) {
    return run(false, arguments);
  }

  /** Runs a command in this process. */
  static Puls run(boolean terminal, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    try {
      int exit =
          Main.run(
              new Console(
                  new PrintStream(out, true, StandardCharsets.UTF_8),
                  new PrintStream(err, true, StandardCharsets.UTF_8),
                  terminal),
              texts);
      return new Puls(
          exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The output as JSON. */
  JsonNode json() {
    try {
      return new ObjectMapper().readTree(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
