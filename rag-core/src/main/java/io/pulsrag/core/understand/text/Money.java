package io.pulsrag.core.understand.text;

import java.util.Set;

/** Sums of euros: "10 euros", "10,50 €", "€10", "dix balles". */
final class Money {
  private static final Set<String> UNITS =
      Set.of("euro", "euros", "eur", "€", "balle", "balles", "buck", "quid");

  static Set<String> units() {
    return UNITS;
  }

  static Numerals.Numeral read(Tokens tokens, int at) {
    if (tokens.get(at).word().equals("€") && at + 1 < tokens.size()) {
      Token sum = tokens.get(at + 1);
      return sum.isNumber()
          ? new Numerals.Numeral(sum.number(), at + 2)
          : new Numerals.Numeral(Double.NaN, -1);
    }
    Numerals.Numeral sum = Numerals.read(tokens, at);
    boolean unit =
        sum.next() >= 0
            && sum.next() < tokens.size()
            && UNITS.contains(tokens.get(sum.next()).stem());
    return unit
        ? new Numerals.Numeral(sum.value(), sum.next() + 1)
        : new Numerals.Numeral(Double.NaN, -1);
  }

  private Money() {}
}
