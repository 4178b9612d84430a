package io.pulsrag.core.langchain4j;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import io.pulsrag.core.Document;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Document} becomes a text segment and comes back whole, although a segment's metadata
 * knows strings and numbers only.
 *
 * <p>The text is what a model reads: all parts, one under the other. The whole document is one
 * metadata entry, {@value #DOCUMENT}, as JSON; it alone is read back. Beside it stand entries that
 * a store can filter by: {@value #TENANT}, {@value #ID}, and for a field {@code f} with one value
 * {@code f} for a text, {@code fNumber}, {@code fFlag} ("true" or "false") or {@code fMillis} for a
 * moment; a field with several values is marked by {@code fMany}. Field names hold no capitals, so
 * that none of these meet.
 */
public final class DocumentSegments {

  /** Metadata entry of the whole document. */
  public static final String DOCUMENT = "pulsragDocument";

  /** Metadata entry of the tenant's id. */
  public static final String TENANT = "pulsragTenant";

  /** Metadata entry of the document's id. */
  public static final String ID = "pulsragId";

  static final String NUMBER = "Number";
  static final String FLAG = "Flag";
  static final String MILLIS = "Millis";
  static final String MANY = "Many";
  static final String MARK = "true";

  private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  /** A segment from which {@link #document(TextSegment)} gives back an equal document. */
  public static TextSegment segment(Document document) {
    Metadata metadata =
        new Metadata()
            .put(TENANT, document.tenant().id())
            .put(ID, document.id())
            .put(DOCUMENT, DocumentJson.write(document));
    document
        .metadata()
        .fields()
        .forEach(
            (field, values) -> {
              if (values.size() == 1) {
                put(metadata, field, values.getFirst());
              } else {
                metadata.put(field + MANY, MARK);
              }
            });
    return TextSegment.from(words(document), metadata);
  }

  private static void put(Metadata metadata, String field, Value value) {
    switch (value) {
      case Value.Text text -> metadata.put(field, text.text());
      case Value.Number number -> metadata.put(field + NUMBER, number.number());
      case Value.Flag flag -> metadata.put(field + FLAG, String.valueOf(flag.flag()));
      case Value.Moment moment -> metadata.put(field + MILLIS, moment.instant().toEpochMilli());
    }
  }

  /** All parts of the text, one under the other; the id when there is none. */
  static String words(Document document) {
    return document.text().isEmpty() ? document.id() : String.join("\n", document.text().values());
  }

  /**
   * The document that a segment was made of, or nothing when it was made by somebody else.
   *
   * @throws io.pulsrag.core.NonRetriableException if the entry is there and cannot be read
   */
  public static Optional<Document> document(TextSegment segment) {
    return Optional.ofNullable(segment.metadata().getString(DOCUMENT)).map(DocumentJson::read);
  }

  /**
   * A segment that somebody else made, as a document: its text is the body, its metadata are
   * fields, under their names in lower case with {@code _} for what a field name cannot hold.
   *
   * @param tenant whose the store is
   * @param id of the embedding, or null to use the metadata entry {@code id} or a digest of the
   *     text
   */
  public static Document foreign(Tenant tenant, @Nullable String id, TextSegment segment) {
    Map<String, Object> entries = segment.metadata().toMap();
    String name = id == null ? String.valueOf(entries.getOrDefault("id", digest(segment))) : id;
    Document.Builder builder = Document.builder(tenant, name).body(segment.text());
    entries.forEach(
        (key, value) -> {
          String field = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
          if (FIELD.matcher(field).matches()) {
            builder.field(field, List.of(value(value)));
          }
        });
    return builder.build();
  }

  private static Value value(Object value) {
    return value instanceof Number number && Double.isFinite(number.doubleValue())
        ? Value.of(number.doubleValue())
        : Value.of(String.valueOf(value));
  }

  private static String digest(TextSegment segment) {
    return UUID.nameUUIDFromBytes(segment.text().getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * The id under which a store keeps a document: the same for the same tenant and id, 36
   * characters.
   */
  public static String embeddingId(Tenant tenant, String id) {
    String whole = tenant.id().length() + ":" + tenant.id() + id;
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The ids under which a store keeps these documents. */
  static List<String> embeddingIds(List<Document> documents) {
    List<String> ids = new ArrayList<>();
    documents.forEach(document -> ids.add(embeddingId(document.tenant(), document.id())));
    return ids;
  }

  private DocumentSegments() {}
}
