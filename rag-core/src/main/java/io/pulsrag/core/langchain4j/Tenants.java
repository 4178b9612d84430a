package io.pulsrag.core.langchain4j;

import dev.langchain4j.invocation.InvocationParameters;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.Tenant;
import org.jspecify.annotations.Nullable;

/** Says for whom an AI service was called. Safe for use by many threads. */
@FunctionalInterface
public interface Tenants {

  /**
   * @param parameters of the call, or null when it has none
   * @throws NonRetriableException if the call does not say; nothing is searched then
   */
  Tenant of(@Nullable InvocationParameters parameters);

  /** Always the same one. */
  static Tenants fixed(Tenant tenant) {
    return parameters -> tenant;
  }

  /** The one whose id, or itself, the call gives under this name. */
  static Tenants parameter(String name) {
    return parameters -> {
      Object value = parameters == null ? null : parameters.asMap().get(name);
      return switch (value) {
        case Tenant tenant -> tenant;
        case String id -> Tenant.of(id);
        case null, default ->
            throw new NonRetriableException(
                "tenant", "the invocation parameters hold no tenant under '" + name + "'");
      };
    };
  }
}
