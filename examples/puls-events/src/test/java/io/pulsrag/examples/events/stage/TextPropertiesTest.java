package io.pulsrag.examples.events.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text, however odd. */
class TextPropertiesTest {

  private static final List<String> PIECES =
      List.of(
          " ",
          "\n",
          "\t",
          "\u00A0",
          "\u202F",
          "\u200B",
          "\u00AD",
          "\u0000",
          "\r\n",
          "\u2028",
          "a",
          "É",
          "e\u0301",
          "😀",
          "👩\u200D🎨",
          "<p>",
          "</p>",
          "&amp;",
          "&",
          "<",
          "**",
          "_un_",
          "# ",
          "- ",
          "1. ",
          "[bal](https://example.org)",
          "camille@example.org",
          "camille (at) example (dot) org",
          "01 99 00 12 34",
          "+33 6 39 98 12 34",
          "du 01/02/2026 au 08/02/2026",
          "https://example.org/0199001234",
          "12,50 €",
          "1 200 euros",
          "12 à 30€",
          "€5",
          "gratuit",
          "prix libre",
          "tarif réduit",
          "moins de 26 ans : 5 €",
          "dès 6 ans",
          "de 3 à 12 ans",
          "6-10 ans",
          "18+ ans",
          "+ de 12 ans",
          "en famille");

  private final ContactMask mask = new ContactMask();
  private final PriceReader prices = new PriceReader(EventPolicy.standard());

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(60),
        Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces)),
        Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join(" ", pieces)));
  }

  @Property(seed = "20261122")
  void maskingTwiceChangesNothing(@ForAll("texts") String text) {
    String once = mask.mask(text);
    assertThat(mask.mask(once)).isEqualTo(once);
  }

  @Property(seed = "20261123")
  void aPlantedContactIsNeverLeft(@ForAll("texts") String before, @ForAll("texts") String after) {
    String text = before + " camille.durand@example.org " + after + " 06 39 98 12 34 ";
    assertThat(mask.mask(text)).doesNotContain("durand@").doesNotContain("06 39 98 12 34");
  }

  @Property(seed = "20261124")
  void plainTextIsTidy(@ForAll("texts") String text) {
    String plain = PlainText.of(text);
    if (plain != null) {
      assertThat(plain).isNotBlank().isEqualTo(plain.strip()).doesNotContain("\n\n\n", "  ", " \n");
      assertThat(Spacing.tidy(plain)).isEqualTo(plain);
    }
    assertThat(PlainText.line(text))
        .satisfiesAnyOf(
            line -> assertThat(line).isNull(), line -> assertThat(line).doesNotContain("\n"));
  }

  @Property(seed = "20261125")
  void spacesAreTidiedAsBySlowRules(@ForAll("texts") String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    String slow = replace(lines, "[\\p{Cc}\\p{Cf}&&[^\\n\\t\\x{200D}]]", "");
    slow = replace(slow, "[\\t \\x{A0}\\x{2002}-\\x{200A}\\x{202F}]+", " ");
    slow = replace(replace(slow, " ?\\n ?", "\n"), "\\n{3,}", "\n\n");
    assertThat(Spacing.tidy(lines)).isEqualTo(slow.strip());
  }

  @Property(seed = "20261126")
  void markdownIsRecognisedAsBySlowRule(@ForAll("texts") String text) {
    assertThat(Markdown.isMarked(text)).isEqualTo(Markdown.MARKS.matcher(text).find());
  }

  @Property(seed = "20261127")
  void aPriceIsInOrderAndSaysItsWords(@ForAll("texts") String text) {
    List<Prose> texts = Prose.all(Prose.of(text));
    for (Price price : List.of(prices.read(Prose.of(text), List.of()), prices.read(null, texts))) {
      Double min = price.min();
      Double max = price.max();
      assertThat(min == null).isEqualTo(max == null);
      if (min != null && max != null) {
        assertThat(min).isBetween(0.0, max);
      }
      if (price.free() != null) {
        assertThat(price.words()).isNotEmpty();
      }
    }
  }

  @Property(seed = "20261128")
  void anAmountIsReadBackAsItWasWritten(@ForAll("euros") int euros, @ForAll("cents") int cents) {
    String written = euros + "," + (cents < 10 ? "0" : "") + cents + " €";
    Price price = prices.read(Prose.of("Tarif : " + written), List.of());
    assertThat(price.max()).isEqualTo(euros + cents / 100.0);
    assertThat(price.free()).isEqualTo(euros + cents == 0);
  }

  @Provide
  Arbitrary<Integer> euros() {
    return Arbitraries.integers().between(0, 999);
  }

  @Provide
  Arbitrary<Integer> cents() {
    return Arbitraries.integers().between(0, 99);
  }

  @Property(seed = "20261129")
  void agesAreInOrder(@ForAll("texts") String text) {
    List<Prose> texts = Prose.all(Prose.of(text));
    Ages ages = AgeReader.read(null, null, texts, texts);
    Integer min = ages.min();
    Integer max = ages.max();
    if (min != null && max != null) {
      assertThat(min).isLessThanOrEqualTo(max);
    }
  }

  @Property(seed = "20261130")
  void anAgeIsReadBackAsItWasWritten(@ForAll("ages") int age) {
    List<Prose> texts = Prose.all(Prose.of("Atelier dès " + age + " ans"));
    assertThat(AgeReader.read(null, null, texts, texts)).isEqualTo(new Ages(age, null));
  }

  @Provide
  Arbitrary<Integer> ages() {
    return Arbitraries.integers().between(1, 25);
  }

  private static String replace(String text, String pattern, String by) {
    return Pattern.compile(pattern).matcher(text).replaceAll(by);
  }
}
