package io.pulsrag.core.guard;

import io.pulsrag.core.Guardrail;
import io.pulsrag.core.Guardrail.Inspection;
import io.pulsrag.core.Guardrail.Point;
import io.pulsrag.core.testkit.GuardrailContract;
import io.pulsrag.core.testkit.Samples;
import java.util.List;
import java.util.Locale;

class CitationGuardrailContractTest extends GuardrailContract {
  @Override
  protected Guardrail guardrail() {
    return CitationGuardrail.create();
  }

  @Override
  protected List<Inspection> caught() {
    return List.of(
        new Inspection(
            Point.ANSWER,
            "Du jazz samedi [1], et une source inventée [2].",
            List.of(Samples.hit("a", 1)),
            Samples.query().text("jazz").build(),
            Locale.FRENCH));
  }
}
