package io.pulsrag.examples.events.stage;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Takes HTML and markdown out of a text; paragraphs and items stay lines. Pure. */
final class PlainText {

  private static final Pattern HTML =
      Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#\\d{2,5});");
  private static final Pattern LINES = Pattern.compile("\\s*\\n+\\s*");
  private static final Evaluator UNREAD = QueryParser.parse("script, style, iframe, noscript");
  private static final Evaluator BLOCKS =
      QueryParser.parse("p, div, ul, ol, h1, h2, h3, h4, h5, h6, tr, blockquote");
  private static final Evaluator ITEMS = QueryParser.parse("li");

  /** The words alone, or null when there are none. */
  static @Nullable String of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    boolean marked = plain.indexOf('<') >= 0 || plain.indexOf('&') >= 0;
    if (marked && HTML.matcher(plain).find()) {
      plain = withoutHtml(plain);
    }
    if (Markdown.isMarked(plain)) {
      plain = Markdown.plain(plain);
    }
    plain = Spacing.tidy(Normalizer.normalize(plain, Normalizer.Form.NFC));
    return plain.isEmpty() ? null : plain;
  }

  /** The same on one line. */
  static @Nullable String line(@Nullable String text) {
    String plain = of(text);
    return plain == null || plain.indexOf('\n') < 0 ? plain : LINES.matcher(plain).replaceAll(" ");
  }

  private static String withoutHtml(String html) {
    var parsed = Jsoup.parseBodyFragment(html);
    parsed.outputSettings(new OutputSettings().prettyPrint(false));
    parsed.select(UNREAD).remove();
    for (Element block : parsed.select(BLOCKS)) {
      block.after("\n\n");
    }
    for (Element item : parsed.select(ITEMS)) {
      item.prepend("\n");
    }
    return parsed.body().wholeText();
  }

  private PlainText() {}
}
