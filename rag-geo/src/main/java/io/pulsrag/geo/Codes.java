package io.pulsrag.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Towns by their codes, indexed when first asked: most questions name no code. */
final class Codes {

  private record Index(Map<String, Integer> byCode, Map<String, List<Integer>> byPostalCode) {}

  private final TownTable towns;
  private volatile @Nullable Index index;

  Codes(TownTable towns) {
    this.towns = towns;
  }

  Optional<Town> byCode(String code) {
    return Optional.ofNullable(index().byCode().get(code)).map(towns::get);
  }

  List<Town> byPostalCode(String code) {
    return index().byPostalCode().getOrDefault(code, List.of()).stream().map(towns::get).toList();
  }

  /** Built twice when two threads ask first, which costs time and nothing else. */
  private Index index() {
    Index built = index;
    if (built == null) {
      built = new Index(new HashMap<>(towns.size() * 2), new HashMap<>(towns.size()));
      for (int i = 0; i < towns.size(); i++) {
        built.byCode().put(towns.code(i), i);
        for (String code : towns.postalCodes(i)) {
          built.byPostalCode().computeIfAbsent(code, absent -> new ArrayList<>(4)).add(i);
        }
      }
      index = built;
    }
    return built;
  }
}
