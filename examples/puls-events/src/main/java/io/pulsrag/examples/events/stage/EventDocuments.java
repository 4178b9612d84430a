package io.pulsrag.examples.events.stage;

import io.pulsrag.core.Document;
import io.pulsrag.core.Folding;
import io.pulsrag.core.Place;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes documents of staged events. Pure; safe for use by many threads. */
public final class EventDocuments {

  private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

  private final Tenant tenant;

  private EventDocuments(Tenant tenant) {
    this.tenant = Objects.requireNonNull(tenant, "tenant");
  }

  /** Documents of this tenant. */
  public static EventDocuments of(Tenant tenant) {
    return new EventDocuments(tenant);
  }

  /** The document of an event; its id is the event's. */
  public Document document(StagedEvent event) {
    StagedEvent.Words words = event.words();
    Document.Builder document =
        Document.builder(tenant, event.id())
            .title(words.title())
            .text(TextField.KEYWORDS, String.join(", ", words.keywords()))
            .text(TextField.SUMMARY, words.summary())
            .body(words.body())
            .occurrences(event.when().occurrences())
            .language(Locale.forLanguageTag(words.language()))
            .url(uri(event.links().url()));
    if (event.venue() != null) {
      venue(document, event.venue());
    }
    facts(document, event);
    when(document, event.when());
    links(document, event.links());
    text(document, "price_text", words.conditions());
    text(document, "duplicate_of", event.duplicateOf());
    if (event.repairs().contains(Repair.ENDLESS)) {
      document.field("endless", true);
    }
    return document.build();
  }

  private static void venue(Document.Builder document, StagedVenue venue) {
    document
        .text(TextField.VENUE, venue.name())
        .text(
            TextField.PLACE,
            Stream.of(
                    venue.address(),
                    venue.postalCode(),
                    venue.city(),
                    venue.departmentName(),
                    venue.regionName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")))
        .place(
            new Place(
                venue.name(), venue.address(), venue.postalCode(), venue.city(), venue.point()));
    text(document, "city", venue.city());
    text(document, "city_key", venue.city() == null ? null : Folding.cityKey(venue.city()));
    text(document, "insee", venue.insee());
    text(document, "district", venue.district());
    text(document, "department", venue.department());
    text(document, "region", venue.region());
  }

  private static void facts(Document.Builder document, StagedEvent event) {
    StagedEvent.Facts facts = event.facts();
    Price price = facts.price();
    flag(document, "free", price.free());
    number(document, "price_min", price.min());
    number(document, "price_max", price.max());
    texts(document, "price_words", price.words());
    number(document, "age_min", facts.ages().min());
    number(document, "age_max", facts.ages().max());
    texts(document, "category", facts.categories());
    texts(document, "accessibility", facts.accessibility().stream().sorted().toList());
    flag(document, "online", facts.online());
    flag(document, "onsite", facts.onsite());
    text(document, "status", facts.status());
    text(document, "kind", facts.kind());
  }

  /**
   * An event of which only the end is known happens in the last minute before it and says so, so
   * that a search finds it where it certainly is and nobody reads a begin that no source gives.
   */
  private static void when(Document.Builder document, StagedEvent.When when) {
    Instant end = when.lastEnd();
    if (when.occurrences().isEmpty() && when.firstBegin() == null && end != null) {
      document.occurrence(new TimeWindow(end.minus(LAST_MINUTE), end));
      document.field("end_only", true);
    }
    moment(document, "first_begin", when.firstBegin());
    moment(document, "last_end", when.lastEnd());
    moment(document, "updated_at", when.updatedAt());
  }

  private static void links(Document.Builder document, StagedEvent.Links links) {
    text(document, "agenda", links.agenda());
    texts(document, "registration", links.registration());
    text(document, "online_url", links.online());
    text(document, "image_url", links.image());
  }

  private static void text(Document.Builder document, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      document.field(name, value);
    }
  }

  private static void texts(Document.Builder document, String name, Collection<String> values) {
    document.field(name, List.copyOf(values.stream().map(Value::of).toList()));
  }

  private static void number(Document.Builder document, String name, @Nullable Number value) {
    if (value != null) {
      document.field(name, value.doubleValue());
    }
  }

  private static void flag(Document.Builder document, String name, @Nullable Boolean value) {
    if (value != null) {
      document.field(name, value);
    }
  }

  private static void moment(Document.Builder document, String name, @Nullable Instant value) {
    if (value != null) {
      document.field(name, List.of(Value.of(value)));
    }
  }

  private static @Nullable URI uri(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address);
      return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()) ? uri : null;
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }
}
