package io.pulsrag.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The shape of rag-core. Each rule is one sentence. */
@AnalyzeClasses(packages = "io.pulsrag.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String SIBLINGS = "io.pulsrag.core.(*)..";

  @ArchTest
  static final ArchRule VALUES_SEAMS_AND_PIPELINE_DEPEND_ON_NO_SIBLING =
      noClasses()
          .that()
          .resideInAPackage("io.pulsrag.core")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.pulsrag..").and(resideOutsideOfPackage("io.pulsrag.core")));

  @ArchTest
  static final ArchRule SIBLINGS_HAVE_NO_CYCLES =
      slices().matching(SIBLINGS).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule CORE_KNOWS_NO_BACKEND =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "software.amazon..",
              "com.amazonaws..",
              "io.milvus..",
              "org.locationtech..",
              "java.sql..",
              "javax.sql..",
              "com.zaxxer..",
              "io.lettuce..",
              "redis..",
              "org.postgresql..");

  @ArchTest
  static final ArchRule VALUES_SEAMS_AND_PIPELINE_KNOW_NEITHER_LUCENE_NOR_LANGCHAIN4J =
      noClasses()
          .that()
          .resideInAPackage("io.pulsrag.core")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "dev.langchain4j..", "com.fasterxml..");

  @ArchTest
  static final ArchRule LUCENE_STAYS_IN_ITS_PACKAGES =
      noClasses()
          .that()
          .resideInAPackage("io.pulsrag.core.langchain4j..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule JACKSON_IS_IN_NO_PUBLIC_SIGNATURE =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(mentionJackson());

  @ArchTest
  static final ArchRule JACKSON_IS_IN_NO_PUBLIC_CONSTRUCTOR =
      noConstructors()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(takeJackson())
          .allowEmptyShould(true);

  @ArchTest static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule LOGGING_IS_SLF4J = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest static final ArchRule NOTHING_IS_INJECTED = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  @ArchTest
  static final ArchRule NOBODY_SLEEPS =
      noClasses().should().callMethodWhere(named(Thread.class, "sleep"));

  @ArchTest
  static final ArchRule NO_WORK_IS_GIVEN_TO_A_POOL_THAT_NOBODY_CHOSE =
      noClasses()
          .should()
          .callMethodWhere(
              new DescribedPredicate<>("supplyAsync or runAsync without an executor") {
                @Override
                public boolean test(JavaMethodCall call) {
                  return call.getTargetOwner().isEquivalentTo(CompletableFuture.class)
                      && call.getName().matches("supplyAsync|runAsync")
                      && call.getTarget().getRawParameterTypes().size() == 1;
                }
              });

  @ArchTest
  static final ArchRule ONLY_WHAT_RUNS_STAGES_KNOWS_FUTURES =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.pulsrag.core")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(CompletableFuture.class);

  @ArchTest
  static final ArchRule OPTIONAL_IS_ONLY_RETURNED = noFields().should().haveRawType(Optional.class);

  @ArchTest
  static final ArchRule OPTIONAL_IS_NEVER_TAKEN =
      noMethods()
          .that()
          .arePublic()
          .should(
              new ArchCondition<>("take an Optional") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  boolean takes =
                      method.getRawParameterTypes().stream()
                          .anyMatch(type -> type.isEquivalentTo(Optional.class));
                  events.add(new SimpleConditionEvent(method, takes, method.getFullName()));
                }
              });

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes()
          .should(
              new ArchCondition<>("be in a package with a null-marked package-info") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean marked =
                      type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
                  events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
                }
              });

  @ArchTest
  static final ArchRule PUBLIC_FIELDS_ARE_FINAL =
      noFields()
          .that()
          .arePublic()
          .should(
              new ArchCondition<>("not be final") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                  boolean open = !field.getModifiers().contains(JavaModifier.FINAL);
                  events.add(new SimpleConditionEvent(field, open, field.getFullName()));
                }
              })
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule EXCEPTIONS_HAVE_ONE_ROOT =
      classes()
          .that()
          .areAssignableTo(RuntimeException.class)
          .and()
          .arePublic()
          .should()
          .beAssignableTo(PulsRagException.class);

  private static DescribedPredicate<JavaMethodCall> named(Class<?> owner, String name) {
    return new DescribedPredicate<>(owner.getSimpleName() + "." + name) {
      @Override
      public boolean test(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(name);
      }
    };
  }

  private static ArchCondition<JavaMethod> mentionJackson() {
    return new ArchCondition<>("mention Jackson") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean mentions =
            Stream.concat(
                    Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                .anyMatch(ArchitectureTest::isJackson);
        events.add(new SimpleConditionEvent(method, mentions, method.getFullName()));
      }
    };
  }

  private static ArchCondition<JavaConstructor> takeJackson() {
    return new ArchCondition<>("take Jackson") {
      @Override
      public void check(JavaConstructor constructor, ConditionEvents events) {
        boolean takes =
            constructor.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isJackson);
        events.add(new SimpleConditionEvent(constructor, takes, constructor.getFullName()));
      }
    };
  }

  private static boolean isJackson(JavaClass type) {
    return type.getPackageName().startsWith("com.fasterxml.jackson");
  }
}
