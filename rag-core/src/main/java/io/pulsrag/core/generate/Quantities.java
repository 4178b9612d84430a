package io.pulsrag.core.generate;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** Prices, distances and ages in words. Immutable. */
record Quantities(Phrases phrases) {

  /** "12 €", "7,50 €"; "€12", "€7.50". */
  String euros(double amount) {
    boolean whole = amount == Math.rint(amount);
    return phrases.say("price.euros", number(amount, whole ? 0 : 2, whole ? 0 : 2));
  }

  /** "850 m", "1,2 km", "14 km": 50 metres exact below a kilometre, 100 metres below ten. */
  String distance(double meters) {
    if (meters < 975) {
      return phrases.say("distance.m", Math.max(50, Math.round(meters / 50) * 50));
    }
    double km = meters / 1000;
    return phrases.say("distance.km", km < 9.95 ? number(km, 0, 1) : number(km, 0, 0));
  }

  /** "gratuit", "12 €", "de 8 à 15 €", or the source's own short words; empty when unknown. */
  Optional<String> price(Card card) {
    if (card.free().orElse(false)) {
      return Optional.of(phrases.say("price.free"));
    }
    boolean lowest = card.priceMin().isPresent();
    boolean highest = card.priceMax().isPresent();
    if (lowest && highest && card.priceMin().getAsDouble() < card.priceMax().getAsDouble()) {
      if (card.priceMin().getAsDouble() <= 0) {
        return Optional.of(phrases.say("price.to", euros(card.priceMax().getAsDouble())));
      }
      return Optional.of(
          phrases.say(
              "price.range",
              euros(card.priceMin().getAsDouble()),
              euros(card.priceMax().getAsDouble())));
    }
    if (lowest || highest) {
      return Optional.of(
          euros(lowest ? card.priceMin().getAsDouble() : card.priceMax().getAsDouble()));
    }
    return card.free().isPresent() ? Optional.of(phrases.say("price.paid")) : Optional.empty();
  }

  /** "dès 6 ans", "de 6 à 12 ans", "jusqu'à 12 ans"; empty when unknown or for everyone. */
  Optional<String> age(Card card) {
    int from = card.ageMin().orElse(0);
    int to = card.ageMax().orElse(OLDEST);
    if (from <= 0 && to >= OLDEST) {
      return Optional.empty();
    }
    if (to >= OLDEST) {
      return Optional.of(phrases.say("age.from", from));
    }
    return Optional.of(from <= 0 ? phrases.say("age.to", to) : phrases.say("age.range", from, to));
  }

  /** An upper age from which sources mean "no limit". */
  private static final int OLDEST = 90;

  private String number(double value, int fewest, int most) {
    NumberFormat format =
        NumberFormat.getNumberInstance(phrases.french() ? Locale.FRANCE : Locale.UK);
    format.setMinimumFractionDigits(fewest);
    format.setMaximumFractionDigits(most);
    return format.format(value).replace('\u202f', '\u00a0');
  }
}
