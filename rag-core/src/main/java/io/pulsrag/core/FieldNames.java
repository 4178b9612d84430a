package io.pulsrag.core;

/** The one form of metadata field names, safe in every backend's query language. */
final class FieldNames {

  private static final int LONGEST = 64;

  static String checked(String name) {
    if (!isWellFormed(name)) {
      throw new IllegalArgumentException(
          "a field name is 1 to 64 of a-z, 0-9 and _, starting with a letter: '" + name + "'");
    }
    return name;
  }

  /** By hand: every filter of every question comes through here. */
  private static boolean isWellFormed(String name) {
    if (name.isEmpty() || name.length() > LONGEST || !isLetter(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private FieldNames() {}
}
