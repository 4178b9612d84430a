package io.pulsrag.core.ingest;

import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.segment.TextSegment;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.TextField;
import io.pulsrag.core.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Makes small documents of one with a long body: each holds the title, a piece of the body, and all
 * facts, places and times of the whole, so that every filter decides alike. {@link ParentRetriever}
 * turns them into the whole again.
 */
final class Chunker {

  private final DocumentSplitter splitter;
  private final int longest;

  /**
   * @param longest characters of a body that is left in one piece
   */
  Chunker(DocumentSplitter splitter, int longest) {
    this.splitter = splitter;
    this.longest = longest;
  }

  /** The pieces of the document, none when it is short. */
  List<Document> chunks(Document document) {
    String body = document.text(TextField.BODY).orElse("");
    if (body.length() <= longest) {
      return List.of();
    }
    List<TextSegment> pieces = splitter.split(dev.langchain4j.data.document.Document.from(body));
    if (pieces.size() < 2) {
      return List.of();
    }
    List<Document> chunks = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Document.Builder chunk =
          Document.builder(document.tenant(), Chunks.id(document.id(), i))
              .title(document.text(TextField.TITLE).orElse(null))
              .body(pieces.get(i).text())
              .occurrences(document.occurrences())
              .url(document.url())
              .language(document.language());
      document.metadata().fields().forEach(chunk::field);
      document.places().forEach(chunk::place);
      chunks.add(chunk.field(Chunks.PARENT, document.id()).build());
    }
    return chunks;
  }

  /** The pieces of these documents, as they are in an index. */
  static Filter of(Collection<String> ids) {
    return new Filter.In(Chunks.PARENT, ids.stream().map(Value::of).toList());
  }

  /** Why the document cannot be split, if it cannot. */
  static Optional<String> problem(Document document) {
    if (!document.metadata().values(Chunks.PARENT).isEmpty()) {
      return Optional.of("the metadata field " + Chunks.PARENT + " is kept for the library");
    }
    return document.id().length() > Chunks.LONGEST_ID
        ? Optional.of("the id of a long document has at most " + Chunks.LONGEST_ID + " characters")
        : Optional.empty();
  }
}
