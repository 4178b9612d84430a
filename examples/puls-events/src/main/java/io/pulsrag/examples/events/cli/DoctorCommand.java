package io.pulsrag.examples.events.cli;

import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.examples.events.assistant.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code puls doctor}: looks at what the assistant needs and says what is missing. */
@Command(name = "doctor", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class DoctorCommand implements Callable<Integer> {

  private final Console console;
  private final Messages messages;

  @Mixin CommonOptions common;

  DoctorCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Path data = common.settings().data();
    boolean java = Runtime.version().feature() >= 21;
    check(java, messages.get("doctor.java", Runtime.version().toString()));
    Path existing = data;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    boolean writable = existing != null && Files.isWritable(existing);
    check(writable, messages.get("doctor.data", data.toString()));
    boolean index = true;
    try (Corpus corpus = Corpora.open(data, InstantSource.system())) {
      check(
          true, messages.get(corpus.isSample() ? "doctor.sample" : "doctor.index", corpus.size()));
    } catch (RuntimeException e) {
      index = false;
      check(false, String.valueOf(e.getMessage()));
    }
    return java && writable && index ? 0 : 1;
  }

  private void check(boolean good, String what) {
    console.out().println((good ? "  ok   " : "  FAIL ") + what);
  }
}
