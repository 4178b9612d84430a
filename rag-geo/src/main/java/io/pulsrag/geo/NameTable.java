package io.pulsrag.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the names of a gazetteer mean: each name with the places that are called so, as indexes into
 * their tables. A hash table over {@link Texts}, in arrays that are kept in the file as they are.
 * Immutable.
 */
final class NameTable {

  /** What a name is the name of. The order is part of the format of the file. */
  enum Kind {
    /** The key of a town. */
    TOWN,
    /** A part of a town's name, or another name of it. */
    SHORT_NAME,
    /** A département, a region or a landscape. */
    DIVISION,
    /** A station, quarter or site. */
    LANDMARK
  }

  private static final int KIND_BITS = 2;
  private static final int KIND_MASK = (1 << KIND_BITS) - 1;
  private static final int[] NONE = {};

  private final Texts names;

  /** The number of a name and one more, at the hash of the name or, if taken, after it. */
  private final int[] slots;

  /** Where the meanings of each name end; they begin where those of the one before it end. */
  private final int[] ends;

  /** An index, and a {@link Kind} in the lowest bits. */
  private final int[] meanings;

  private NameTable(Texts names, int[] slots, int[] ends, int[] meanings) {
    this.names = names;
    this.slots = slots;
    this.ends = ends;
    this.meanings = meanings;
  }

  static NameTable read(TableReader in) {
    return new NameTable(Texts.read(in), in.numbers(), in.numbers(), in.numbers());
  }

  void write(TableWriter out) {
    names.write(out);
    out.numbers(slots);
    out.numbers(ends);
    out.numbers(meanings);
  }

  int size() {
    return ends.length;
  }

  String name(int number) {
    return names.get(number);
  }

  /** The number of a name, or -1 when nothing is called so. */
  int number(String name) {
    for (int slot = slot(name, slots.length); slots[slot] > 0; slot = next(slot, slots.length)) {
      if (names.is(slots[slot] - 1, name)) {
        return slots[slot] - 1;
      }
    }
    return -1;
  }

  /** The indexes of what is called so, in the order in which they were added. */
  int[] indexes(String name, Kind kind) {
    int number = number(name);
    return number < 0 ? NONE : indexes(number, kind);
  }

  int[] indexes(int number, Kind kind) {
    int start = number == 0 ? 0 : ends[number - 1];
    int count = 0;
    for (int i = start; i < ends[number]; i++) {
      count += isOf(meanings[i], kind) ? 1 : 0;
    }
    if (count == 0) {
      return NONE;
    }
    int[] indexes = new int[count];
    for (int i = ends[number] - 1; count > 0; i--) {
      if (isOf(meanings[i], kind)) {
        indexes[--count] = meanings[i] >> KIND_BITS;
      }
    }
    return indexes;
  }

  /** The names and short names of towns, each once. */
  List<String> ofTowns() {
    List<String> found = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      if (indexes(i, Kind.TOWN).length + indexes(i, Kind.SHORT_NAME).length > 0) {
        found.add(name(i));
      }
    }
    return found;
  }

  private static boolean isOf(int meaning, Kind kind) {
    return (meaning & KIND_MASK) == kind.ordinal();
  }

  private static int slot(String name, int slots) {
    return (name.hashCode() * 0x9E3779B9 >>> 8) & slots - 1;
  }

  private static int next(int slot, int slots) {
    return slot + 1 & slots - 1;
  }

  /** Collects names. Not safe for use by several threads. */
  static final class Builder {

    private final SortedMap<String, List<Integer>> meanings = new TreeMap<>();

    /** Adds what a name means, once. */
    void add(String name, Kind kind, int index) {
      int meaning = index << KIND_BITS | kind.ordinal();
      List<Integer> all = meanings.computeIfAbsent(name, absent -> new ArrayList<>(1));
      if (!all.contains(meaning)) {
        all.add(meaning);
      }
    }

    NameTable build() {
      int[] slots = new int[Integer.highestOneBit(Math.max(16, meanings.size())) * 4];
      int[] ends = new int[meanings.size()];
      List<Integer> all = new ArrayList<>();
      int number = 0;
      for (var entry : meanings.entrySet()) {
        int slot = slot(entry.getKey(), slots.length);
        while (slots[slot] > 0) {
          slot = next(slot, slots.length);
        }
        all.addAll(entry.getValue());
        ends[number++] = all.size();
        slots[slot] = number;
      }
      return new NameTable(
          Texts.of(List.copyOf(meanings.keySet())),
          slots,
          ends,
          all.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
