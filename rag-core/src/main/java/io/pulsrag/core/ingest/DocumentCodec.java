package io.pulsrag.core.ingest;

import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Metadata;
import io.pulsrag.core.Place;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns documents into bytes and back. Equal documents have equal bytes, and what is read equals
 * what was written. Safe for use by many threads.
 */
public final class DocumentCodec {

  /** The version of the byte form, its first byte. */
  public static final int VERSION = 1;

  private static final int TEXT = 0;
  private static final int NUMBER = 1;
  private static final int FLAG = 2;
  private static final int MOMENT = 3;

  /** The bytes of the document. */
  public static byte[] encode(Document document) {
    ByteWriter out = new ByteWriter();
    out.single(VERSION);
    out.text(document.tenant().id());
    out.text(document.id());
    out.unsigned(document.text().size());
    document
        .text()
        .forEach(
            (field, words) -> {
              out.single(code(field));
              out.text(words);
            });
    out.unsigned(document.metadata().fields().size());
    document.metadata().fields().forEach((name, values) -> write(out, name, values));
    out.unsigned(document.places().size());
    document.places().forEach(place -> write(out, place));
    out.unsigned(document.occurrences().size());
    long previous = 0;
    for (TimeWindow window : document.occurrences()) {
      long from = window.from().getEpochSecond();
      out.signed(from - previous);
      out.unsigned(window.from().getNano());
      out.unsigned(window.to().getEpochSecond() - from);
      out.unsigned(window.to().getNano());
      previous = from;
    }
    out.optional(document.url() == null ? null : document.url().toString());
    write(out, document.language());
    return out.toByteArray();
  }

  /**
   * The document of these bytes.
   *
   * @throws IllegalArgumentException if they are no document, or one of another version
   */
  public static Document decode(byte[] bytes, int offset, int length) {
    ByteReader in = new ByteReader(bytes, offset, length);
    try {
      int version = in.single();
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "a document has byte form " + version + ", this version reads " + VERSION);
      }
      Document document = read(in);
      if (!in.atEnd()) {
        throw new IllegalArgumentException("bytes follow after the end of a document");
      }
      return document;
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("the bytes of a document are damaged", e);
    }
  }

  /** SHA-256 of the bytes: 64 hexadecimal digits, equal for equal documents. */
  public static String hash(Document document) {
    return hash(encode(document));
  }

  /** SHA-256 of bytes made by {@link #encode}. */
  public static String hash(byte[] encoded) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Document read(ByteReader in) {
    Tenant tenant = Tenant.of(in.text());
    String id = in.text();
    Map<TextField, String> text = new EnumMap<>(TextField.class);
    for (int left = in.count(); left > 0; left--) {
      TextField field = field(in.single());
      text.put(field, in.text());
    }
    TreeMap<String, List<Value>> fields = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      fields.put(in.text(), values(in));
    }
    List<Place> places = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      places.add(place(in));
    }
    List<TimeWindow> occurrences = new ArrayList<>();
    long previous = 0;
    for (int left = in.count(); left > 0; left--) {
      long from = previous + in.signed();
      Instant begin = Instant.ofEpochSecond(from, in.unsigned());
      Instant end = Instant.ofEpochSecond(from + in.unsigned(), in.unsigned());
      occurrences.add(new TimeWindow(begin, end));
      previous = from;
    }
    String url = in.optional();
    return new Document(
        tenant,
        id,
        text,
        new Metadata(fields),
        places,
        occurrences,
        url == null ? null : URI.create(url),
        locale(in));
  }

  private static void write(ByteWriter out, String name, List<Value> values) {
    out.text(name);
    out.unsigned(values.size());
    for (Value value : values) {
      switch (value) {
        case Value.Text text -> {
          out.single(TEXT);
          out.text(text.text());
        }
        case Value.Number number -> {
          out.single(NUMBER);
          out.number(number.number());
        }
        case Value.Flag flag -> {
          out.single(FLAG);
          out.single(flag.flag() ? 1 : 0);
        }
        case Value.Moment moment -> {
          out.single(MOMENT);
          out.signed(moment.instant().toEpochMilli());
        }
      }
    }
  }

  private static List<Value> values(ByteReader in) {
    List<Value> values = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      int kind = in.single();
      values.add(
          switch (kind) {
            case TEXT -> Value.of(in.text());
            case NUMBER -> Value.of(in.number());
            case FLAG -> Value.of(in.single() == 1);
            case MOMENT -> Value.of(Instant.ofEpochMilli(in.signed()));
            default -> throw new IllegalArgumentException("unknown kind of value: " + kind);
          });
    }
    return values;
  }

  private static void write(ByteWriter out, Place place) {
    out.optional(place.name());
    out.optional(place.address());
    out.optional(place.postalCode());
    out.optional(place.city());
    GeoPoint point = place.point();
    out.single(point == null ? 0 : 1);
    if (point != null) {
      out.number(point.latitude());
      out.number(point.longitude());
    }
  }

  private static Place place(ByteReader in) {
    return new Place(
        in.optional(),
        in.optional(),
        in.optional(),
        in.optional(),
        in.single() == 0 ? null : new GeoPoint(in.number(), in.number()));
  }

  /** As a language tag where that says it all, else by its parts. */
  private static void write(ByteWriter out, @Nullable Locale locale) {
    if (locale == null) {
      out.single(0);
    } else if (Locale.forLanguageTag(locale.toLanguageTag()).equals(locale)) {
      out.single(1);
      out.text(locale.toLanguageTag());
    } else {
      out.single(2);
      out.text(locale.getLanguage());
      out.text(locale.getCountry());
      out.text(locale.getVariant());
    }
  }

  private static @Nullable Locale locale(ByteReader in) {
    return switch (in.single()) {
      case 0 -> null;
      case 1 -> Locale.forLanguageTag(in.text());
      default -> Locale.of(in.text(), in.text(), in.text());
    };
  }

  private static int code(TextField field) {
    return switch (field) {
      case TITLE -> 0;
      case KEYWORDS -> 1;
      case SUMMARY -> 2;
      case BODY -> 3;
      case VENUE -> 4;
      case PLACE -> 5;
    };
  }

  private static TextField field(int code) {
    return switch (code) {
      case 0 -> TextField.TITLE;
      case 1 -> TextField.KEYWORDS;
      case 2 -> TextField.SUMMARY;
      case 3 -> TextField.BODY;
      case 4 -> TextField.VENUE;
      case 5 -> TextField.PLACE;
      default -> throw new IllegalArgumentException("unknown text field: " + code);
    };
  }

  private DocumentCodec() {}
}
