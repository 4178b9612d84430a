package io.pulsrag.core.understand.facet;

import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words in which facets are read back to a person, French or English. */
public final class Wording {
  private static final Wording FRENCH = new Wording(Locale.FRENCH);
  private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

  private final Map<String, String> words = new HashMap<>();

  private Wording(Locale language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("io.pulsrag.core.understand.understood", language);
    for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
      String key = keys.nextElement();
      words.put(key, bundle.getString(key));
    }
  }

  /** English for English, French for every other language. */
  public static Wording in(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : FRENCH;
  }

  /** The words of a key, {@code {0}} replaced by the argument; the key itself when it has none. */
  public String of(String key, Object argument) {
    return words.getOrDefault(key, key).replace("{0}", number(argument));
  }

  /** The words of a key. */
  public String of(String key) {
    return words.getOrDefault(key, key);
  }

  private static String number(Object argument) {
    if (argument instanceof Double d && d == Math.rint(d)) {
      return Long.toString(Math.round(d));
    }
    return argument.toString();
  }
}
