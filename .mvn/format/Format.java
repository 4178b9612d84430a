import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats every Java file of the checkout, or says which are not formatted. No file can opt out.
 *
 * <p>Usage: {@code Format check|write DIRECTORY}. Exit code 1 when {@code check} finds a file to
 * format.
 */
public final class Format {

  private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.GOOGLE;

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    var formatter = new Formatter(JavaFormatterOptions.builder().style(STYLE).build());
    List<Path> unformatted;
    try (Stream<Path> files = Files.walk(Path.of(args[1]))) {
      unformatted =
          files
              .filter(
                  file ->
                      file.toString().endsWith(".java") && !file.toString().contains("/target/"))
              .sorted()
              .toList()
              .parallelStream()
              .filter(file -> !isFormatted(formatter, file, write))
              .toList();
    }
    if (!write && !unformatted.isEmpty()) {
      unformatted.forEach(file -> System.err.println("not formatted: " + file));
      System.err.println("Run: mvn -q -N validate -Dformat=write");
      System.exit(1);
    }
  }

  private static boolean isFormatted(Formatter formatter, Path file, boolean write) {
    try {
      String source = Files.readString(file);
      String used = RemoveUnusedImports.removeUnusedImports(source);
      String formatted = formatter.formatSource(ImportOrderer.reorderImports(used, STYLE));
      if (write && !formatted.equals(source)) {
        Files.writeString(file, formatted);
      }
      return formatted.equals(source);
    } catch (IOException | FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private Format() {}
}
