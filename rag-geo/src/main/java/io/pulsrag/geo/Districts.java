package io.pulsrag.geo;

import io.pulsrag.core.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbered districts of a gazetteer by number and by postal code. Immutable. */
final class Districts {

  /** A district with the key of its town, and its postal codes, separated by a space. */
  private record Entry(District district, String cityKey, String postalCodes) {}

  /** Texts of a district in this order: code, town, key of the town, postal codes. */
  private static final int FIELDS = 4;

  private final List<Entry> all;
  private final Map<String, Map<Integer, District>> byNumber = new HashMap<>();
  private final Map<String, District> byPostalCode = new HashMap<>();

  private Districts(List<Entry> entries) {
    all = entries;
    for (Entry entry : all) {
      Map<Integer, District> ofTown = byNumber.get(entry.cityKey());
      if (ofTown == null) {
        ofTown = new HashMap<>();
        byNumber.put(entry.cityKey(), ofTown);
      }
      ofTown.put(entry.district().number(), entry.district());
      for (String code : Town.separated(entry.postalCodes())) {
        byPostalCode.put(code, entry.district());
      }
    }
  }

  /**
   * @param postalCodes those that mean a district and nothing else
   */
  static Districts of(Map<District, List<String>> postalCodes) {
    List<Entry> entries = new ArrayList<>();
    postalCodes.forEach(
        (district, codes) ->
            entries.add(
                new Entry(district, Folding.cityKey(district.city()), String.join(" ", codes))));
    return new Districts(entries);
  }

  static Districts read(TableReader in) {
    Texts texts = Texts.read(in);
    int[] numbers = in.numbers();
    Points centers = Points.read(in);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      int at = FIELDS * i;
      District district =
          new District(texts.get(at), texts.get(at + 1), numbers[i], centers.find(i));
      entries.add(new Entry(district, texts.get(at + 2), texts.get(at + 3)));
    }
    return new Districts(entries);
  }

  void write(TableWriter out) {
    List<String> texts = new ArrayList<>();
    for (Entry entry : all) {
      District district = entry.district();
      texts.addAll(List.of(district.code(), district.city(), entry.cityKey(), entry.postalCodes()));
    }
    Texts.of(texts).write(out);
    out.numbers(all.stream().mapToInt(entry -> entry.district().number()).toArray());
    Points.of(all.stream().map(entry -> entry.district().center()).toList()).write(out);
  }

  District get(int index) {
    return all.get(index).district();
  }

  int size() {
    return all.size();
  }

  /** The district of a town, or null. */
  @Nullable District find(String cityKey, int number) {
    Map<Integer, District> ofTown = byNumber.get(cityKey);
    return ofTown == null ? null : ofTown.get(number);
  }

  /** The district that a postal code stands for, or null. */
  @Nullable District byPostalCode(String code) {
    return byPostalCode.get(code);
  }
}
