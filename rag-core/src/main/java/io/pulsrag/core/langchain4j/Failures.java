package io.pulsrag.core.langchain4j;

import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.PulsRagException;
import io.pulsrag.core.RetriableException;
import java.util.function.Supplier;

/** What LangChain4j throws, sorted into retriable or not. */
final class Failures {

  static <T> T sorted(String operation, Supplier<T> call) {
    try {
      return call.get();
    } catch (PulsRagException e) {
      throw e;
    } catch (RuntimeException e) {
      throw sorted(operation, e);
    }
  }

  /** Unknown kinds count as retriable: most of them are a backend that is away. */
  private static PulsRagException sorted(String operation, RuntimeException e) {
    String what = e.getClass().getSimpleName() + " of the backend";
    boolean hopeless =
        e instanceof dev.langchain4j.exception.NonRetriableException
            || e instanceof UnsupportedFeatureException
            || e instanceof IllegalArgumentException
            || e instanceof UnsupportedOperationException;
    return hopeless && !(e instanceof TimeoutException)
        ? new NonRetriableException(operation, what, e)
        : new RetriableException(operation, what, e);
  }

  private Failures() {}
}
