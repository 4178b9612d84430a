package io.pulsrag.examples.events.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the command line says, in one language. Immutable.
 *
 * @param bundle the words
 */
record Messages(ResourceBundle bundle) {

  static final String BUNDLE = "io.pulsrag.examples.events.cli.messages";

  /** French or English; anything else is English. */
  static Messages in(Locale locale) {
    return new Messages(ResourceBundle.getBundle(BUNDLE, locale));
  }

  String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
  }
}
