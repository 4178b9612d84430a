package io.pulsrag.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Towns by their codes, indexed when first asked: most questions name no code. */
final class Codes {

  private record Index(Map<String, Town> byCode, Map<String, List<Town>> byPostalCode) {}

  private final List<Town> towns;
  private volatile @Nullable Index index;

  Codes(List<Town> towns) {
    this.towns = towns;
  }

  Optional<Town> byCode(String code) {
    return Optional.ofNullable(index().byCode().get(code));
  }

  List<Town> byPostalCode(String code) {
    return List.copyOf(index().byPostalCode().getOrDefault(code, List.of()));
  }

  /** Built twice when two threads ask first, which costs time and nothing else. */
  private Index index() {
    Index built = index;
    if (built == null) {
      built = new Index(new HashMap<>(towns.size() * 2), new HashMap<>(towns.size()));
      for (Town town : towns) {
        built.byCode().put(town.code(), town);
        for (String code : town.postalCodes()) {
          built.byPostalCode().computeIfAbsent(code, absent -> new ArrayList<>(4)).add(town);
        }
      }
      index = built;
    }
    return built;
  }
}
