package io.pulsrag.examples.events.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * A table of text for people: the first column as wide as it needs, the others at most so wide,
 * longer texts cut with an ellipsis. Not safe for use by several threads.
 */
final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();
  private final int widest;

  /**
   * @param head the names of the columns
   * @param widest how wide a column but the first may be, in character cells
   */
  TextTable(List<String> head, int widest) {
    this.widest = widest;
    add(head);
  }

  /** Adds a row of as many cells as the head has. */
  void add(List<String> cells) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String line = cells.get(i).replaceAll("\\s+", " ").strip();
      row.add(i == 0 ? line : cut(line));
    }
    rows.add(row);
  }

  /** The table, without a line break at its end. */
  String text() {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = row.get(i);
        line.append(cell).append(" ".repeat(widths[i] - width(cell))).append("  ");
      }
      lines.add(line.toString().stripTrailing());
      if (lines.size() == 1) {
        int total = 0;
        for (int width : widths) {
          total += width + 2;
        }
        lines.add("─".repeat(total - 2));
      }
    }
    return String.join("\n", lines);
  }

  private String cut(String text) {
    if (width(text) <= widest) {
      return text;
    }
    StringBuilder start = new StringBuilder();
    int width = 0;
    for (int point : text.codePoints().toArray()) {
      width += Math.max(0, WCWidth.wcwidth(point));
      if (width > widest - 1) {
        break;
      }
      start.appendCodePoint(point);
    }
    return start.append('…').toString();
  }

  private static int width(String text) {
    return text.codePoints().map(point -> Math.max(0, WCWidth.wcwidth(point))).sum();
  }
}
