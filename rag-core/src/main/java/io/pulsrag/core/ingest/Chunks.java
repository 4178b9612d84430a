package io.pulsrag.core.ingest;

import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pieces of long documents, as they stand in an index beside the whole. */
public final class Chunks {

  /** The metadata field that holds the id of the whole. */
  public static final String PARENT = "chunk_of";

  /** Leaves room in an id for the number of a piece. */
  static final int LONGEST_ID = 500;

  /** Matches whole documents only, for counting and listing. */
  public static Filter excluded() {
    return Filter.not(new Filter.Exists(PARENT));
  }

  /** The id of the whole, if this is a piece. */
  public static Optional<String> parentOf(Document document) {
    return document.metadata().text(PARENT);
  }

  static String id(String parent, int number) {
    return parent + "\u001F" + number;
  }

  /** The filter, matching a piece whenever it matches the whole by its id. */
  static Filter onPieces(Filter filter) {
    return switch (filter) {
      case Filter.Ids ids -> {
        List<Value> parents = new ArrayList<>();
        ids.ids().forEach(id -> parents.add(Value.of(id)));
        yield Filter.or(ids, new Filter.In(PARENT, parents));
      }
      case Filter.And and -> new Filter.And(and.parts().stream().map(Chunks::onPieces).toList());
      case Filter.Or or -> new Filter.Or(or.parts().stream().map(Chunks::onPieces).toList());
      case Filter.Not not -> new Filter.Not(onPieces(not.part()));
      case Filter.Equal equal -> equal;
      case Filter.In in -> in;
      case Filter.Range range -> range;
      case Filter.Exists exists -> exists;
      case Filter.Within within -> within;
      case Filter.During during -> during;
    };
  }

  private Chunks() {}
}
