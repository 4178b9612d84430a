package io.pulsrag.examples.events.stage;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes HTML and markdown out of a text; paragraphs and items stay lines. Pure. */
final class PlainText {

  private static final Pattern HTML =
      Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#\\d{2,5});");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\x{200D}]]");
  private static final Pattern SPACES =
      Pattern.compile("[\\t \\x{A0}\\x{2002}-\\x{200A}\\x{202F}]+");
  private static final Pattern EDGES = Pattern.compile(" ?\\n ?");
  private static final Pattern GAPS = Pattern.compile("\\n{3,}");

  /** The words alone, or null when there are none. */
  static @Nullable String of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    if (HTML.matcher(plain).find()) {
      plain = withoutHtml(plain);
    }
    if (Markdown.isMarked(plain)) {
      plain = Markdown.plain(plain);
    }
    plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
    plain = INVISIBLE.matcher(plain).replaceAll("");
    plain = SPACES.matcher(plain).replaceAll(" ");
    plain = EDGES.matcher(plain).replaceAll("\n");
    plain = GAPS.matcher(plain).replaceAll("\n\n").strip();
    return plain.isEmpty() ? null : plain;
  }

  /** The same on one line. */
  static @Nullable String line(@Nullable String text) {
    String plain = of(text);
    return plain == null ? null : plain.replaceAll("\\s*\\n+\\s*", " ");
  }

  private static String withoutHtml(String html) {
    var parsed = Jsoup.parseBodyFragment(html);
    parsed.outputSettings(new OutputSettings().prettyPrint(false));
    parsed.select("script, style, iframe, noscript").remove();
    for (Element block : parsed.select("p, div, ul, ol, h1, h2, h3, h4, h5, h6, tr, blockquote")) {
      block.after("\n\n");
    }
    for (Element item : parsed.select("li")) {
      item.prepend("\n");
    }
    return parsed.body().wholeText();
  }

  private PlainText() {}
}
