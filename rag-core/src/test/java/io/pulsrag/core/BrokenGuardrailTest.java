package io.pulsrag.core;

import static io.pulsrag.core.ContractRun.assertCaught;

import io.pulsrag.core.testkit.GuardrailContract;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of guardrails catches")
class BrokenGuardrailTest {

  @Test
  @DisplayName("one that repeats the text in its reason")
  void tells() {
    assertCaught(Tells.class, "a reason says what rule was met, never the text");
  }

  static class Tells extends GuardrailContract {
    @Override
    protected Guardrail guardrail() {
      return inspection ->
          inspection.text().contains("@")
              ? new Guardrail.Stop("address found: " + inspection.text())
              : new Guardrail.Pass();
    }
  }

  @Test
  @DisplayName("one whose change it would change again")
  void neverDone() {
    assertCaught(NeverDone.class, "a changed text, inspected again, passes");
  }

  static class NeverDone extends GuardrailContract {
    @Override
    protected Guardrail guardrail() {
      return inspection ->
          inspection.text().contains("[")
              ? new Guardrail.Change(inspection.text().replaceFirst("\\[", ""), "brackets")
              : new Guardrail.Pass();
    }
  }

  @Test
  @DisplayName("one that cannot bear an empty text")
  void failsOnEmpty() {
    assertCaught(
        FailsOnEmpty.class,
        "any text gets a verdict, an empty one too",
        "the same inspection gives the same verdict",
        "a changed text, inspected again, passes",
        "a reason says what rule was met, never the text",
        "what is not passed has a reason",
        "many threads get what one thread gets");
  }

  static class FailsOnEmpty extends GuardrailContract {
    @Override
    protected Guardrail guardrail() {
      return inspection ->
          inspection.text().charAt(0) == '!'
              ? new Guardrail.Stop("exclamation")
              : new Guardrail.Pass();
    }
  }

  @Test
  @DisplayName("one that counts how often it was asked")
  void remembers() {
    assertCaught(
        Remembers.class,
        "the same inspection gives the same verdict",
        "many threads get what one thread gets");
  }

  static class Remembers extends GuardrailContract {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    protected Guardrail guardrail() {
      return inspection ->
          asked.incrementAndGet() % 5 == 0 ? new Guardrail.Stop("too often") : new Guardrail.Pass();
    }
  }

  @Test
  @DisplayName("one that lets pass what it is there to catch")
  void asleep() {
    assertCaught(Asleep.class, "what it is there to catch does not pass");
  }

  static class Asleep extends GuardrailContract {
    @Override
    protected Guardrail guardrail() {
      return Guardrail.none();
    }

    @Override
    protected List<Guardrail.Inspection> caught() {
      return List.of(
          new Guardrail.Inspection(
              Guardrail.Point.QUESTION, "à arrêter", List.of(), null, Locale.FRENCH));
    }
  }
}
