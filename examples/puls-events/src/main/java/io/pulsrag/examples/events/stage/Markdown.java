package io.pulsrag.examples.events.stage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of a markdown text. */
final class Markdown {

  // Marks stand at the beginning of a line, or begin with one of four characters.
  static final Pattern MARKS =
      Pattern.compile(
          "\\*\\*|\\]\\(|\\\\[*_#\\[\\]()!-]|(?m)^ {0,3}#{1,6} |(?m)^ {0,3}[*+-] +\\S"
              + "|(?<!\\S)[*_]\\p{L}[^*_\\n]*[*_](?!\\w)|\\\\$|(?m)^> ");
  private static final Parser PARSER = Parser.builder().build();

  static boolean isMarked(String text) {
    Matcher marks = MARKS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean possible = first || c == '*' || c == '_' || c == ']' || c == '\\';
      if (possible && marks.region(i, text.length()).lookingAt()) {
        return true;
      }
      first = c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
    return false;
  }

  static String plain(String markdown) {
    Words words = new Words();
    PARSER.parse(markdown).accept(words);
    return words.text.toString();
  }

  private static final class Words extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
      text.append(node.getLiteral()).append("\n");
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      text.append(node.getLiteral()).append("\n");
    }

    @Override
    public void visit(HtmlBlock node) {
      text.append(node.getLiteral()).append("\n");
    }

    @Override
    public void visit(HtmlInline node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append('\n');
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append('\n');
    }

    @Override
    public void visit(Image node) {
      // What stands for a picture is not read.
    }

    @Override
    public void visit(Heading node) {
      visitChildren(node);
      text.append("\n\n");
    }

    @Override
    public void visit(Paragraph node) {
      visitChildren(node);
      text.append(node.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(BulletList node) {
      visitChildren(node);
      text.append('\n');
    }

    @Override
    public void visit(OrderedList node) {
      Integer start = node.getMarkerStartNumber();
      int number = start == null ? 1 : start;
      for (var item = node.getFirstChild(); item != null; item = item.getNext()) {
        text.append(number++).append(". ");
        item.accept(this);
      }
      text.append('\n');
    }
  }

  private Markdown() {}
}
