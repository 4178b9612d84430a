package io.pulsrag.core.ingest;

import io.pulsrag.core.Document;
import io.pulsrag.core.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an embedding model reads of a document. */
public final class EmbeddingText {

  private static final List<TextField> PARTS =
      List.of(TextField.TITLE, TextField.KEYWORDS, TextField.SUMMARY, TextField.BODY);

  /** Title, keywords, summary and body, a line each; the id where there is none of them. */
  public static String of(Document document) {
    String text =
        PARTS.stream()
            .map(document::text)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? document.id() : text;
  }

  private EmbeddingText() {}
}
