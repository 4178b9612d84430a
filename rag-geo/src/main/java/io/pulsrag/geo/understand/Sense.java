package io.pulsrag.geo.understand;

import io.pulsrag.core.Where;
import io.pulsrag.geo.Division;
import io.pulsrag.geo.Landmark;
import io.pulsrag.geo.Town;
import java.util.List;

/** What a name in a text can mean. Immutable. */
sealed interface Sense {

  /**
   * Towns of one name, likeliest first, at least one.
   *
   * @param guessed whether the name was written with a mistake, so that they may bear several
   */
  record Towns(List<Town> candidates, boolean guessed) implements Sense {

    Towns(List<Town> candidates) {
      this(candidates, false);
    }
  }

  /**
   * A numbered district.
   *
   * @param city key of its town, or empty when only the number was said
   */
  record Numbered(int number, String city) implements Sense {}

  /** A département, region or landscape. */
  record Divided(Division division) implements Sense {}

  /** Sites of one name, likeliest first, at least one. */
  record Sites(List<Landmark> candidates) implements Sense {}

  /** Where the person is. */
  record Here() implements Sense {}

  /**
   * A country.
   *
   * @param home whether it is the one that the gazetteer describes
   */
  record Country(Where country, boolean home) implements Sense {}
}
