package io.pulsrag.core.seeds;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Prints the seed of each property in one line; jqwik's own report is left to those that fail.
 * jqwik finds this through {@link java.util.ServiceLoader}.
 */
public final class PrintedSeeds implements AroundPropertyHook {

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext property, PropertyExecutor executor) {
    PropertyExecutionResult result = executor.execute();
    if (result.countTries() > 1) {
      System.out.printf(
          "%s.%s: %d tries, seed %s%n",
          property.containerClass().getSimpleName(),
          property.targetMethod().getName(),
          result.countTries(),
          result.seed().orElse("none"));
    }
    return result;
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
