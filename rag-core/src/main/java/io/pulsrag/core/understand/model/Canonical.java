package io.pulsrag.core.understand.model;

import io.pulsrag.core.understand.facet.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a model extracted in the plain words that the rules read best. */
final class Canonical {

  static boolean isEmpty(Extraction said) {
    return words(said, Locale.ENGLISH).isEmpty();
  }

  static String words(Extraction said, Locale language) {
    Wording wording = Wording.in(language);
    List<String> parts = new ArrayList<>();
    add(parts, said.words());
    add(parts, said.when());
    add(parts, said.where());
    if (Boolean.TRUE.equals(said.free())) {
      parts.add(wording.of("said.free"));
    }
    if (said.price_max() != null) {
      parts.add(wording.of("said.price_max", said.price_max()));
    }
    if (said.age() != null) {
      parts.add(wording.of("said.age", said.age()));
    }
    if (Boolean.TRUE.equals(said.accessible())) {
      parts.add(wording.of("said.accessible"));
    }
    if (Boolean.TRUE.equals(said.online())) {
      parts.add(wording.of("said.online"));
    }
    said.without().forEach(subject -> parts.add(wording.of("said.without", subject)));
    return String.join(". ", parts);
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(part.strip());
    }
  }

  private Canonical() {}
}
