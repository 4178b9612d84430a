package io.pulsrag.core.guard;

import static io.pulsrag.core.generate.Tasks.concert;
import static io.pulsrag.core.generate.Tasks.exhibition;
import static io.pulsrag.core.generate.Tasks.hits;
import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Guardrail;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CitationGuardrailTest {

  private final Guardrail guardrail = CitationGuardrail.create();

  @Test
  @DisplayName("citations of the context pass, others leave and only they")
  void unknownNumbersLeave() {
    assertThat(inspect("Un trio [1] et une expo [1, 2].")).isInstanceOf(Guardrail.Pass.class);
    assertThat(changed("Un trio [3] et une expo [2, 7].")).isEqualTo("Un trio et une expo [2].");
    assertThat(changed("Rien [0] ni [12345678].")).isEqualTo("Rien ni.");
    assertThat(inspect("Le [plan] du site [a1].")).isInstanceOf(Guardrail.Pass.class);
    assertThat(inspect("")).isInstanceOf(Guardrail.Pass.class);
  }

  @Property(seed = "20251121")
  void aChangedTextPassesNextTime(@ForAll @From("bracketed") String text) {
    if (inspect(text) instanceof Guardrail.Change(String changed, String reason)) {
      assertThat(inspect(changed)).isInstanceOf(Guardrail.Pass.class);
      assertThat(reason).doesNotContain(text);
    }
  }

  @Provide
  Arbitrary<String> bracketed() {
    return Arbitraries.strings().withChars("[]0129,; .a").ofMaxLength(24);
  }

  private String changed(String text) {
    return ((Guardrail.Change) inspect(text)).text();
  }

  private Guardrail.Verdict inspect(String text) {
    return guardrail.inspect(
        new Guardrail.Inspection(
            Guardrail.Point.ANSWER, text, hits(concert(), exhibition()), null, Locale.FRENCH));
  }
}
