package cn.portcover.infra.house;

import static cn.portcover.infra.house.House.ADAPTERS;
import static cn.portcover.infra.house.House.CLASSES;
import static cn.portcover.infra.house.House.CONTEXTS;
import static cn.portcover.infra.house.House.packages;
import static cn.portcover.infra.house.House.without;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room may use what. */
class RoomsTest {
  static final List<String> EACH_CONTEXT = CONTEXTS;
  static final List<String> EACH_ADAPTER = ADAPTERS;

  @Test
  void theDomainIsPlainJava() {
    classes()
        .that()
        .resideInAPackage("cn.portcover.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("cn.portcover.domain..", "java..", "org.jspecify..")
        .because("a rule is read and tested without any framework")
        .check(CLASSES);
  }

  @Test
  void theOperationRoomKnowsTheDomainOnly() {
    noClasses()
        .that()
        .resideInAPackage("cn.portcover.operation..")
        .should()
        .dependOnClassesThat(
            resideIn("cn.portcover..")
                .and(not(resideIn("cn.portcover.domain..", "cn.portcover.operation.."))))
        .because("what runs every operation must not depend on what one of them needs")
        .check(CLASSES);
  }

  @ParameterizedTest
  @FieldSource("EACH_ADAPTER")
  void anAdapterKnowsTheDomainAndThePortsButNoOtherRoom(String room) {
    noClasses()
        .that()
        .resideInAnyPackage(packages(room))
        .should()
        .dependOnClassesThat(
            resideIn("cn.portcover..")
                .and(not(resideIn(packages(room))))
                .and(not(resideIn("cn.portcover.domain..", "cn.portcover.operation.."))))
        .because("what is outside can be exchanged one thing at a time")
        .check(CLASSES);
  }

  @ParameterizedTest
  @FieldSource("EACH_CONTEXT")
  void aContextKnowsNoOtherContext(String context) {
    noClasses()
        .that()
        .resideInAnyPackage(packages(context))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(without(CONTEXTS, context)))
        .because("each is deployed and understood alone")
        .check(CLASSES);
  }

  @Test
  void aContextReachesWhatIsOutsideThroughPortsOnly() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(CONTEXTS))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "cn.portcover.store..",
            "cn.portcover.keys..",
            "cn.portcover.signature..",
            "cn.portcover.filecheck..",
            "cn.portcover.mail..",
            "cn.portcover.feeds..",
            "cn.portcover.referencestore..",
            "software.amazon..",
            "com.amazonaws..",
            "java.sql..",
            "javax.sql..",
            "org.bouncycastle..",
            "org.openpdf..",
            "com.fasterxml..")
        .because("an operation reads as the business does, and is tried without the outside")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryStaysInItsRoom(String library, List<String> rooms) {
    noClasses()
        .that(resideIn("cn.portcover..").and(not(resideIn(packages(rooms)))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .because("one room knows the library, all others know what it is for")
        .check(CLASSES);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> libraries() {
    // testkit and the local system play the other side of these libraries.
    return Stream.of(
        library("software.amazon.awssdk.services.dynamodb..", "store", "testkit"),
        library("software.amazon.awssdk.services.s3..", "store", "testkit"),
        library("software.amazon.awssdk.services.kms..", "keys", "testkit.localstack"),
        library("software.amazon.awssdk.services.sesv2..", "mail"),
        library("org.bouncycastle..", "signature", "testkit", "infra.agent", "infra.sandbox"),
        library("org.openpdf..", "document", "signature"),
        library("com.google.zxing..", "document"),
        library("org.apache.tika..", "filecheck"),
        library("org.dhatim..", "spreadsheet"),
        library("de.siegmar..", "spreadsheet"),
        library("org.postgresql..", "referencestore", "testkit"),
        library("io.micronaut.data..", "referencestore"),
        library("com.zaxxer..", "referencestore"),
        library("org.flywaydb..", "referencestore"),
        library("com.rometools..", "feeds"),
        library("org.owasp.html..", "feeds"),
        library("biweekly..", "home"),
        library("com.nulabinc..", "session"),
        library("net.sourceforge.pinyin4j..", "referencestore"),
        library("java.sql..", "referencestore", "testkit"),
        library("com.nimbusds..", "operation", "session", "testkit"));
  }

  private static org.junit.jupiter.params.provider.Arguments library(
      String library, String... rooms) {
    return org.junit.jupiter.params.provider.Arguments.of(library, List.of(rooms));
  }

  @Test
  void nothingInTheSystemKnowsWhatRunsOrTriesIt() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(CONTEXTS))
        .or()
        .resideInAnyPackage(packages("domain", "operation"))
        .or()
        .resideInAnyPackage(packages(ADAPTERS))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("cn.portcover.infra..", "cn.portcover.testkit..")
        .because("infra may use anything and nothing uses infra")
        .check(CLASSES);
  }

  @Test
  void everyRoomIsSeen() throws IOException {
    List<String> missed = new ArrayList<>();
    for (String below : List.of("functions", "shared", "infra")) {
      try (Stream<Path> poms = Files.walk(House.root().resolve(below), 3)) {
        for (Path pom : poms.filter(p -> p.endsWith("pom.xml")).toList()) {
          Path sources = pom.resolveSibling("src/main/java");
          // The benchmarks stand apart: they hold the systems that ours is measured against.
          if (Files.exists(sources) && !pom.toString().contains("bench") && !hasSeen(sources)) {
            missed.add(House.root().relativize(pom).toString());
          }
        }
      }
    }
    assertThat(missed).as("modules that infra/house/pom.xml lacks").isEmpty();
  }

  private static boolean hasSeen(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      Path one =
          files
              .filter(p -> p.toString().endsWith(".java") && !p.endsWith("package-info.java"))
              .findFirst()
              .orElseThrow();
      String name = sources.relativize(one).toString().replace(java.io.File.separatorChar, '.');
      return CLASSES.contain(name.substring(0, name.length() - ".java".length()));
    }
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> resideIn(
      String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> not(
      com.tngtech.archunit.base.DescribedPredicate<JavaClass> predicate) {
    return com.tngtech.archunit.base.DescribedPredicate.not(predicate);
  }
}
