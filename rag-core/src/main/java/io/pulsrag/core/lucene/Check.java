package io.pulsrag.core.lucene;

import io.pulsrag.core.Area;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.TimeWindow;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** A condition on the exact values of a document, equal to another of the same meaning. */
sealed interface Check {

  /** The condition within one segment; its documents are asked in rising order. */
  interface InSegment {
    boolean matches(int doc) throws IOException;
  }

  /** Prepares the condition for one segment. */
  InSegment in(LeafReader reader) throws IOException;

  /** Rough price of one look, in simple operations. */
  float cost();

  /** Some place lies in the area. */
  record InArea(Area area) implements Check {
    @Override
    public InSegment in(LeafReader reader) throws IOException {
      BinaryDocValues values = DocValues.getBinary(reader, Fields.POINTS);
      return doc -> values.advanceExact(doc) && anyInside(values.binaryValue());
    }

    private boolean anyInside(BytesRef points) {
      ByteBuffer in = ByteBuffer.wrap(points.bytes, points.offset, points.length);
      while (in.hasRemaining()) {
        if (area.contains(new GeoPoint(in.getDouble(), in.getDouble()))) {
          return true;
        }
      }
      return false;
    }

    @Override
    public float cost() {
      return 100;
    }
  }

  /** Some occurrence overlaps the window. */
  record InWindow(TimeWindow window) implements Check {
    @Override
    public InSegment in(LeafReader reader) throws IOException {
      BinaryDocValues values = DocValues.getBinary(reader, Fields.TIMES);
      return doc -> values.advanceExact(doc) && anyOverlaps(values.binaryValue());
    }

    private boolean anyOverlaps(BytesRef times) {
      ByteBuffer in = ByteBuffer.wrap(times.bytes, times.offset, times.length);
      while (in.hasRemaining()) {
        Instant from = Instant.ofEpochSecond(in.getLong(), in.getInt());
        Instant to = Instant.ofEpochSecond(in.getLong(), in.getInt());
        if (!from.isBefore(window.to())) {
          return false; // Occurrences are sorted: the rest begins later still.
        }
        if (window.from().isBefore(to)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public float cost() {
      return 100;
    }
  }

  /** The whole stored document matches. For what the index holds only in part. */
  record Stored(Filter filter) implements Check {
    @Override
    public InSegment in(LeafReader reader) throws IOException {
      StoredFields stored = reader.storedFields();
      return doc -> filter.matches(DocumentMapper.document(stored, doc));
    }

    @Override
    public float cost() {
      return 100_000;
    }
  }
}
