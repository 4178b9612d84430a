package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs a contract on an implementation that breaks it, and tells which sentences fail. */
final class ContractRun {

  /** Asserts that exactly these sentences of the contract fail, and some pass. */
  static void assertCaught(Class<?> broken, String... sentences) {
    Events tests =
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(broken)).execute().testEvents();
    List<String> failed =
        tests.failed().map(Event::getTestDescriptor).map(test -> test.getDisplayName()).toList();
    assertThat(failed).containsExactlyInAnyOrder(sentences);
    assertThat(tests.succeeded().count()).isPositive();
  }

  private ContractRun() {}
}
