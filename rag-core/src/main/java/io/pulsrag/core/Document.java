package io.pulsrag.core;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found and cited: its words, its facts, and where and when it happens.
 * Immutable.
 *
 * @param tenant whose it is
 * @param id unique within the tenant, 1 to 512 characters
 * @param text the words, by part; blank parts are left out
 * @param metadata typed fields
 * @param places where it happens; empty when nowhere or unknown
 * @param occurrences when it happens, sorted, without doubles; empty when unknown or timeless
 * @param url where the source can be read
 * @param language of the text
 */
public record Document(
    Tenant tenant,
    String id,
    Map<TextField, String> text,
    Metadata metadata,
    List<Place> places,
    List<TimeWindow> occurrences,
    @Nullable URI url,
    @Nullable Locale language) {

  /**
   * @throws IllegalArgumentException if the id is blank or longer than 512 characters
   */
  public Document {
    Objects.requireNonNull(tenant, "tenant");
    Objects.requireNonNull(metadata, "metadata");
    if (id.isBlank() || id.length() > 512) {
      throw new IllegalArgumentException(
          "a document id has 1 to 512 characters, not all blank; this one has " + id.length());
    }
    Map<TextField, String> parts = new EnumMap<>(TextField.class);
    text.forEach(
        (field, words) -> {
          if (!words.isBlank()) {
            parts.put(field, words);
          }
        });
    text = Collections.unmodifiableMap(parts);
    places = List.copyOf(places);
    occurrences = occurrences.stream().sorted().distinct().toList();
  }

  /** A builder of a document; everything but tenant and id is optional. */
  public static Builder builder(Tenant tenant, String id) {
    return new Builder(tenant, id);
  }

  /** The words of one part, or nothing. */
  public Optional<String> text(TextField field) {
    return Optional.ofNullable(text.get(field));
  }

  /** The title, or the id where there is none. */
  public String title() {
    return text(TextField.TITLE).orElse(id);
  }

  /** Where the source can be read, if it says. */
  public Optional<URI> source() {
    return Optional.ofNullable(url);
  }

  /** A builder that starts from this document. */
  public Builder toBuilder() {
    Builder builder = new Builder(tenant, id).occurrences(occurrences).url(url).language(language);
    text.forEach(builder::text);
    builder.fields.putAll(metadata.fields());
    builder.places.addAll(places);
    return builder;
  }

  /** Collects the parts of a document. Not safe for use by several threads. */
  public static final class Builder {
    private final Tenant tenant;
    private final String id;
    private final Map<TextField, String> text = new EnumMap<>(TextField.class);
    private final Map<String, List<Value>> fields = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<TimeWindow> occurrences = new ArrayList<>();
    private @Nullable URI url;
    private @Nullable Locale language;

    private Builder(Tenant tenant, String id) {
      this.tenant = tenant;
      this.id = id;
    }

    /** Sets one part of the text; null leaves it out. */
    public Builder text(TextField field, @Nullable String words) {
      if (words == null) {
        text.remove(field);
      } else {
        text.put(field, words);
      }
      return this;
    }

    /** Sets the title. */
    public Builder title(@Nullable String words) {
      return text(TextField.TITLE, words);
    }

    /** Sets the long text. */
    public Builder body(@Nullable String words) {
      return text(TextField.BODY, words);
    }

    /** Sets a metadata field to one text. */
    public Builder field(String name, String value) {
      return field(name, List.of(Value.of(value)));
    }

    /** Sets a metadata field to one number. */
    public Builder field(String name, double value) {
      return field(name, List.of(Value.of(value)));
    }

    /** Sets a metadata field to one flag. */
    public Builder field(String name, boolean value) {
      return field(name, List.of(Value.of(value)));
    }

    /** Sets a metadata field to these values. */
    public Builder field(String name, List<Value> values) {
      fields.put(FieldNames.checked(name), List.copyOf(values));
      return this;
    }

    /** Adds a place. */
    public Builder place(Place place) {
      places.add(place);
      return this;
    }

    /** Adds a time at which it happens. */
    public Builder occurrence(TimeWindow window) {
      occurrences.add(window);
      return this;
    }

    /** Adds times at which it happens. */
    public Builder occurrences(Collection<TimeWindow> windows) {
      occurrences.addAll(windows);
      return this;
    }

    /** Sets where the source can be read. */
    public Builder url(@Nullable URI address) {
      url = address;
      return this;
    }

    /** Sets the language of the text. */
    public Builder language(@Nullable Locale locale) {
      language = locale;
      return this;
    }

    /**
     * The document.
     *
     * @throws IllegalArgumentException if a part is not valid, naming it
     */
    public Document build() {
      return new Document(
          tenant, id, text, Metadata.of(fields), places, occurrences, url, language);
    }
  }
}
