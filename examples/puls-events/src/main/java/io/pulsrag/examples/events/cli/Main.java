package io.pulsrag.examples.events.cli;

import io.pulsrag.core.PulsRagException;
import io.pulsrag.examples.events.ingest.IngestException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The Puls-Events assistant on the command line. Exit codes: 0 done, 1 could not be done, 2 wrong
 * usage.
 */
@Command(
    name = "puls",
    mixinStandardHelpOptions = true,
    version = "puls 0.1.0",
    resourceBundle = Messages.BUNDLE,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      AskCommand.class,
      ChatCommand.class,
      PlanCommand.class,
      IngestCommand.class,
      ShowCommand.class,
      StatsCommand.class,
      EvaluateCommand.class,
      DoctorCommand.class,
      GenerateCompletion.class
    })
public final class Main {

  /** Held so that its level outlives the start. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    System.exit(run(Console.system(), args));
  }

  /** Runs one command. */
  static int run(Console console, String... args) {
    Locale locale = locale(args);
    Locale.setDefault(locale);
    Messages messages = Messages.in(locale);
    CommandLine line =
        new CommandLine(new Main(), new Commands(console, messages))
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(
                    console.terminal() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(
                (error, command, parsed) -> failed(console, messages, error));
    return args.length == 0 ? usage(line) : line.execute(args);
  }

  private static int usage(CommandLine line) {
    line.usage(line.getOut());
    return CommandLine.ExitCode.USAGE;
  }

  private static int failed(Console console, Messages messages, Exception error) {
    if (error instanceof IngestException known) {
      console.err().println("puls: " + known.text(Locale.getDefault()));
    } else if (error instanceof UserError
        || error instanceof PulsRagException
        || error instanceof IllegalArgumentException) {
      console.err().println("puls: " + error.getMessage());
    } else {
      console.err().println("puls: " + messages.get("error.internal", error.getClass().getName()));
    }
    if (System.getenv("PULS_DEBUG") != null) {
      error.printStackTrace(console.err());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** The language of the messages: what was asked for, else the system's. */
  private static Locale locale(String[] args) {
    String language = Locale.getDefault().getLanguage();
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--lang") && i + 1 < args.length) {
        language = args[i + 1];
      } else if (args[i].startsWith("--lang=")) {
        language = args[i].substring("--lang=".length());
      }
    }
    return language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }
}
