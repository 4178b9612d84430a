package io.pulsrag.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.Document;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import io.pulsrag.core.lucene.RandomDocuments;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class DocumentCodecTest {

  private static final Tenant TENANT = Tenant.of("t");

  @Property(tries = 200, seed = "42")
  @Label("what is read equals what was written, and equal documents have equal hashes")
  void roundTrip(@ForAll long seed, @ForAll String text) {
    Document document =
        new RandomDocuments(seed)
            .document(TENANT, "id" + seed).toBuilder()
                .text(TextField.SUMMARY, text)
                .url(URI.create("https://example.org/%C3%A9?a=" + seed))
                .language(seed % 2 == 0 ? Locale.FRENCH : Locale.of("no", "NO", "NY"))
                .build();
    byte[] bytes = DocumentCodec.encode(document);
    Document read = DocumentCodec.decode(bytes, 0, bytes.length);
    assertThat(read).isEqualTo(document);
    assertThat(DocumentCodec.hash(read)).isEqualTo(DocumentCodec.hash(document)).hasSize(64);
  }

  @Example
  @Label("damaged, cut and foreign bytes are refused, never read as something else")
  void damaged() {
    byte[] bytes = DocumentCodec.encode(Document.builder(TENANT, "a").title("Un titre").build());
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> DocumentCodec.decode(cut, 0, cut.length))
          .isInstanceOf(IllegalArgumentException.class);
    }
    byte[] foreign = bytes.clone();
    foreign[0] = 99;
    assertThatThrownBy(() -> DocumentCodec.decode(foreign, 0, foreign.length))
        .hasMessageContaining("99")
        .hasMessageContaining("reads 1");
  }
}
