package io.pulsrag.geo;

import java.util.ArrayList;
import java.util.List;

/** Towns as columns, so that a {@link Town} is made only when it is asked for. */
final class TownTable extends LazyList<Town> {

  /** Texts of a town in this order. */
  private static final int CODE = 0;

  private static final int NAME = 1;
  private static final int DEPARTMENT = 2;
  private static final int POSTAL_CODES = 3;
  private static final int FIELDS = 4;

  private final Texts texts;
  private final int[] populations;
  private final Points centers;

  /** The number of its key among the names. */
  private final int[] keys;

  private final NameTable names;

  private TownTable(Texts texts, int[] populations, Points centers, int[] keys, NameTable names) {
    super(new Town[populations.length]);
    this.texts = texts;
    this.populations = populations;
    this.centers = centers;
    this.keys = keys;
    this.names = names;
  }

  /**
   * @param names has the keys of all towns
   */
  static TownTable of(List<Town> towns, NameTable names) {
    List<String> texts = new ArrayList<>(FIELDS * towns.size());
    for (Town town : towns) {
      texts.addAll(List.of(town.code(), town.name(), town.department(), town.codes()));
    }
    return new TownTable(
        Texts.of(texts),
        towns.stream().mapToInt(Town::population).toArray(),
        Points.of(towns.stream().map(Town::center).toList()),
        towns.stream().mapToInt(town -> names.number(town.key())).toArray(),
        names);
  }

  static TownTable read(TableReader in, NameTable names) {
    return new TownTable(Texts.read(in), in.numbers(), Points.read(in), in.numbers(), names);
  }

  void write(TableWriter out) {
    texts.write(out);
    out.numbers(populations);
    centers.write(out);
    out.numbers(keys);
  }

  Points centers() {
    return centers;
  }

  String code(int index) {
    return text(index, CODE);
  }

  List<String> postalCodes(int index) {
    return Town.separated(text(index, POSTAL_CODES));
  }

  @Override
  Town make(int index) {
    return new Town(
        code(index),
        text(index, NAME),
        names.name(keys[index]),
        text(index, DEPARTMENT),
        populations[index],
        text(index, POSTAL_CODES),
        centers.find(index));
  }

  private String text(int index, int field) {
    return texts.get(FIELDS * index + field);
  }
}
