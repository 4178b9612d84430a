package io.pulsrag.examples.events.ingest;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What ingestion says to people. Safe for use by many threads. */
final class IngestMessages {

  private final ResourceBundle bundle;
  private final Locale locale;

  private IngestMessages(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /** French for a French locale, English for any other. */
  static IngestMessages in(Locale locale) {
    Locale spoken = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    return new IngestMessages(
        ResourceBundle.getBundle(
            "io.pulsrag.examples.events.ingest.ingest",
            spoken,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        spoken);
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }

  String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  String text(String key, List<String> arguments) {
    return text(key, arguments.toArray());
  }
}
