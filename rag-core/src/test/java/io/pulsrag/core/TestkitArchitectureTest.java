package io.pulsrag.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The contract tests go to every backend, so they may ask for little. */
@AnalyzeClasses(packages = "io.pulsrag.core.testkit")
class TestkitArchitectureTest {

  @ArchTest
  static final ArchRule CONTRACTS_NEED_ONLY_CORE_JUNIT_AND_ASSERTJ =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "io.pulsrag.core",
              "io.pulsrag.core.testkit",
              "org.junit.jupiter.api..",
              "org.assertj..");
}
