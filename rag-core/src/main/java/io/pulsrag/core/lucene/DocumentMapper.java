package io.pulsrag.core.lucene;

import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import io.pulsrag.core.ingest.DocumentCodec;
import io.pulsrag.core.lucene.Fields.Form;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Documents as Lucene has them, and back. */
final class DocumentMapper {

  private static final BytesRef YES = new BytesRef("1");
  private static final BytesRef NO = new BytesRef("0");

  static final VectorSimilarityFunction SIMILARITY = VectorSimilarityFunction.DOT_PRODUCT;

  /**
   * @param vector of length 1, or null for none
   */
  static org.apache.lucene.document.Document fields(Document document, float @Nullable [] vector) {
    var out = new org.apache.lucene.document.Document();
    byte[] bytes = DocumentCodec.encode(document);
    byte[] hash = HexFormat.of().parseHex(DocumentCodec.hash(bytes));
    out.add(term(Fields.KEY, Terms.key(document.tenant(), document.id())));
    out.add(term(Fields.TENANT, Terms.of(document.tenant().id())));
    out.add(new SortedDocValuesField(Fields.ID, Terms.of(document.id())));
    out.add(new StoredField(Fields.DOCUMENT, bytes));
    out.add(new BinaryDocValuesField(Fields.HASH, new BytesRef(hash)));
    List<Form> forms = forms(document.language());
    document
        .text()
        .forEach((part, words) -> forms.forEach(form -> out.add(words(form, part, words))));
    document.metadata().fields().forEach((name, values) -> add(out, name, values));
    places(out, document.places());
    occurrences(out, document.occurrences());
    if (vector != null) {
      out.add(new KnnFloatVectorField(Fields.VECTOR, vector, SIMILARITY));
    }
    return out;
  }

  /** The document as it was written. */
  static Document document(StoredFields stored, int doc) throws IOException {
    BytesRef bytes =
        Objects.requireNonNull(
            stored.document(doc, Set.of(Fields.DOCUMENT)).getBinaryValue(Fields.DOCUMENT));
    return DocumentCodec.decode(bytes.bytes, bytes.offset, bytes.length);
  }

  static BytesRef term(Value.Flag flag) {
    return flag.flag() ? YES : NO;
  }

  /** French and English have stems of their own; of an unknown language both may be right. */
  private static List<Form> forms(@Nullable Locale language) {
    return switch (language == null ? "" : language.getLanguage()) {
      case "fr" -> List.of(Form.EXACT, Form.FRENCH);
      case "en" -> List.of(Form.EXACT, Form.ENGLISH);
      case "" -> List.of(Form.EXACT, Form.FRENCH, Form.ENGLISH);
      default -> List.of(Form.EXACT);
    };
  }

  private static Field words(Form form, TextField part, String words) {
    return new org.apache.lucene.document.TextField(form.field(part), words, Field.Store.NO);
  }

  private static Field term(String field, BytesRef term) {
    return new StringField(field, term, Field.Store.NO);
  }

  private static void add(
      org.apache.lucene.document.Document out, String name, List<Value> values) {
    out.add(term(Fields.PRESENT, new BytesRef(name)));
    for (Value value : values) {
      out.add(
          switch (value) {
            case Value.Text text -> term(Fields.text(name), Terms.beginning(text.text()));
            case Value.Number number -> new DoublePoint(Fields.number(name), number.number());
            case Value.Flag flag -> term(Fields.flag(name), term(flag));
            case Value.Moment moment ->
                new LongPoint(Fields.moment(name), moment.instant().toEpochMilli());
          });
    }
  }

  private static void places(org.apache.lucene.document.Document out, List<Place> places) {
    List<GeoPoint> points = places.stream().map(Place::point).filter(Objects::nonNull).toList();
    if (points.isEmpty()) {
      return;
    }
    ByteBuffer exact = ByteBuffer.allocate(points.size() * 2 * Double.BYTES);
    for (GeoPoint point : points) {
      out.add(new LatLonPoint(Fields.POINT, point.latitude(), point.longitude()));
      exact.putDouble(point.latitude()).putDouble(point.longitude());
    }
    out.add(new BinaryDocValuesField(Fields.POINTS, new BytesRef(exact.array())));
  }

  private static void occurrences(
      org.apache.lucene.document.Document out, List<TimeWindow> occurrences) {
    if (occurrences.isEmpty()) {
      return;
    }
    ByteBuffer exact = ByteBuffer.allocate(occurrences.size() * 2 * (Long.BYTES + Integer.BYTES));
    for (TimeWindow occurrence : occurrences) {
      long[] first = {Millis.first(occurrence.from())};
      long[] last = {Millis.last(occurrence.to())};
      out.add(new LongRange(Fields.TIME, first, last));
      put(exact, occurrence.from());
      put(exact, occurrence.to());
    }
    out.add(new BinaryDocValuesField(Fields.TIMES, new BytesRef(exact.array())));
  }

  private static void put(ByteBuffer out, Instant instant) {
    out.putLong(instant.getEpochSecond()).putInt(instant.getNano());
  }

  private DocumentMapper() {}
}
