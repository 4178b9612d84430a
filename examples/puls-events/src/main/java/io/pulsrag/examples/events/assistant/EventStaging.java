package io.pulsrag.examples.events.assistant;

import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import io.pulsrag.examples.events.stage.FrenchGeography;
import io.pulsrag.examples.events.stage.Geography;
import io.pulsrag.examples.events.stage.Normaliser;
import io.pulsrag.geo.Gazetteer;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How events of any source are made ready for this assistant: its subjects, its map. */
public final class EventStaging {

  /** The map: towns of France. */
  public static Geography geography() {
    return FrenchGeography.of(Gazetteer.france());
  }

  /** Makes events ready as ingestion does. */
  public static Normaliser normaliser(InstantSource clock) {
    return Normaliser.builder(clock)
        .geography(geography())
        .categories(EventStaging::categories)
        .build();
  }

  /** The subjects of a text, by the culture lexicon. */
  public static List<String> categories(String text) {
    Lexicon lexicon = CultureLexicon.get();
    return Stream.concat(
            lexicon.find(text, Locale.FRENCH).stream(), lexicon.find(text, Locale.ENGLISH).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private EventStaging() {}
}
