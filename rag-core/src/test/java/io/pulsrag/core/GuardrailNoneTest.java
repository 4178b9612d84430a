package io.pulsrag.core;

import io.pulsrag.core.testkit.GuardrailContract;

class GuardrailNoneTest extends GuardrailContract {
  @Override
  protected Guardrail guardrail() {
    return Guardrail.none();
  }
}
