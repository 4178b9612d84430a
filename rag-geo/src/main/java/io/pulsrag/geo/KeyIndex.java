package io.pulsrag.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Towns by key: two arrays of numbers and no object for each entry, which is what makes it quick to
 * build. Immutable.
 */
final class KeyIndex {

  private final List<Town> towns;
  private final int[] heads;
  private final int[] next;

  KeyIndex(List<Town> towns) {
    this.towns = towns;
    heads = new int[Integer.highestOneBit(Math.max(16, towns.size())) * 4];
    next = new int[towns.size()];
    Arrays.fill(heads, -1);
    for (int i = towns.size() - 1; i >= 0; i--) {
      int slot = slot(towns.get(i).key());
      next[i] = heads[slot];
      heads[slot] = i;
    }
  }

  /** The towns of exactly this key, in their order. */
  List<Town> get(String key) {
    List<Town> found = List.of();
    for (int i = heads[slot(key)]; i >= 0; i = next[i]) {
      Town town = towns.get(i);
      if (town.key().equals(key)) {
        if (found.isEmpty()) {
          found = List.of(town);
        } else {
          found = new ArrayList<>(found);
          found.add(town);
        }
      }
    }
    return found;
  }

  private int slot(String key) {
    return (key.hashCode() * 0x9E3779B9 >>> 8) & heads.length - 1;
  }
}
