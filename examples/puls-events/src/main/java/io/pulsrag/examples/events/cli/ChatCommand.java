package io.pulsrag.examples.events.cli;

import io.pulsrag.examples.events.assistant.Assistant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code puls chat}: a conversation, with line editing and history. */
@Command(name = "chat", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class ChatCommand implements Callable<Integer> {

  private final Console console;
  private final Messages messages;

  @Mixin CommonOptions common;

  ChatCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    AtomicReference<Runnable> interrupt = new AtomicReference<>(() -> {});
    try (Assistant assistant = Sessions.open(common, messages);
        Terminal terminal =
            TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
      terminal.handle(Terminal.Signal.INT, signal -> interrupt.get().run());
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .appName("puls")
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .build();
      ChatSession session =
          new ChatSession(assistant, common, console, messages, Path.of("").toAbsolutePath());
      console.out().println(messages.get("chat.welcome"));
      while (true) {
        try {
          if (!session.handle(reader.readLine("puls> ").strip(), interrupt::set)) {
            return 0;
          }
        } catch (UserInterruptException e) {
          console.out().println(messages.get("chat.leave"));
        } catch (EndOfFileException e) {
          return 0;
        }
      }
    }
  }
}
