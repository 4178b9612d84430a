package io.pulsrag.core.lucene;

import io.pulsrag.core.TextField;
import java.util.Locale;

/**
 * The names of the fields in a Lucene document. The names of metadata fields and of text parts
 * follow a prefix with a colon, so that no two can meet.
 */
final class Fields {

  /** The version of the fields and of what they hold; an index of another version is refused. */
  static final int SCHEMA = 1;

  /** Term: tenant and id. */
  static final String KEY = "key";

  /** Term: tenant. */
  static final String TENANT = "tenant";

  /** Sorted doc value: id. */
  static final String ID = "id";

  /** Stored: the bytes of the whole document. */
  static final String DOCUMENT = "document";

  /** Binary doc value: SHA-256 of the bytes of the document. */
  static final String HASH = "hash";

  /** Terms: names of the metadata fields that have a value. */
  static final String PRESENT = "present";

  /** Points of all places, rounded by Lucene. */
  static final String POINT = "point";

  /** Binary doc value: latitude and longitude of each place, exact. */
  static final String POINTS = "points";

  /** Ranges of milliseconds that hold the occurrences. */
  static final String TIME = "time";

  /** Binary doc value: beginning and end of each occurrence, exact. */
  static final String TIMES = "times";

  /** The vector of meaning. */
  static final String VECTOR = "vector";

  /** How the words of a text are indexed. */
  enum Form {
    /** As written, without case, accents and elided articles. */
    EXACT("x:"),
    /** Stems of French words. */
    FRENCH("fr:"),
    /** Stems of English words. */
    ENGLISH("en:");

    private final String prefix;

    Form(String prefix) {
      this.prefix = prefix;
    }

    String field(TextField part) {
      return prefix + part.name().toLowerCase(Locale.ROOT);
    }

    static Form ofField(String field) {
      for (Form form : values()) {
        if (field.startsWith(form.prefix)) {
          return form;
        }
      }
      throw new IllegalArgumentException("not a text field: " + field);
    }
  }

  static String text(String name) {
    return "text:" + name;
  }

  static String number(String name) {
    return "number:" + name;
  }

  static String flag(String name) {
    return "flag:" + name;
  }

  static String moment(String name) {
    return "moment:" + name;
  }

  private Fields() {}
}
