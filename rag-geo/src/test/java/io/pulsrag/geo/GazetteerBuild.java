package io.pulsrag.geo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Rebuilds the French gazetteer: {@code france.bin} among the resources from the plain tables in
 * {@code src/gazetteer}, after a table was changed by hand; and before it the tables that end in
 * {@code .gz}, when given the folder of the open files they come from.
 *
 * <p>Run in the folder of this module or of the project, with the class path of the tests: {@code
 * java io.pulsrag.geo.GazetteerBuild [<folder with communes.csv …>]}.
 */
final class GazetteerBuild {

  public static void main(String[] args) throws IOException {
    if (args.length > 0) {
      for (Map.Entry<String, List<String>> table : OpenFiles.tables(Path.of(args[0])).entrySet()) {
        write(FrenchTables.folder().resolve(table.getKey()), table.getValue());
      }
    }
    Path resources = FrenchTables.folder().resolveSibling(Path.of("main", "resources"));
    Files.write(resources.resolve(Path.of("io", "pulsrag", "geo", "france.bin")), file());
  }

  /** What {@code france.bin} has to be, from the tables of today. */
  static byte[] file() throws IOException {
    TableWriter out = new TableWriter();
    GazetteerTables.of(new FrenchTables(FrenchTables.folder()).read()).write(out);
    return out.file();
  }

  private static void write(Path file, List<String> lines) throws IOException {
    try (var zip =
            new GZIPOutputStream(Files.newOutputStream(file)) {
              {
                def.setLevel(Deflater.BEST_COMPRESSION);
              }
            };
        var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
  }

  private GazetteerBuild() {}
}
