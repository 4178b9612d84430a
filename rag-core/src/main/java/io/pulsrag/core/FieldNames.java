package io.pulsrag.core;

import java.util.regex.Pattern;

/** The one form of metadata field names, safe in every backend's query language. */
final class FieldNames {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  static String checked(String name) {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a field name is 1 to 64 of a-z, 0-9 and _, starting with a letter: '" + name + "'");
    }
    return name;
  }

  private FieldNames() {}
}
