package cn.portcover.infra.house;

import static cn.portcover.infra.house.House.CLASSES;
import static cn.portcover.infra.house.House.CONTEXTS;
import static cn.portcover.infra.house.House.packages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.Operation;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How classes are called and made. */
class StyleTest {
  private static final Set<String> CLOCKS_AND_DICE =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.Year.now",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.time.InstantSource.system",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID");

  @Test
  void aClassIsNamedForWhatItIsAndNotForItsDrawer() {
    noClasses()
        .that(
            DescribedPredicate.not(
                JavaClass.Predicates.resideInAPackage("cn.portcover.infra.bench..")))
        .should()
        .haveNameMatching(".*[a-z](Utils?|Helper|Manager|Impl|D[tT][oO]|Service|Handler|UseCase)")
        .because("such a name says where a class was put and not what it does")
        .check(CLASSES);
  }

  @Test
  void anOperationIsOneFinalClassWithFewNeeds() {
    classes()
        .that()
        .areAnnotatedWith(Operation.class)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .notBePublic()
        .andShould(haveFewNeeds())
        .andShould()
        .resideInAnyPackage(packages(CONTEXTS))
        .because("an operation that needs more than five things hides a rule that wants a name")
        .check(CLASSES);
  }

  @Test
  void everyContextHasOperations() {
    Set<String> found = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      if (each.isAnnotatedWith(Operation.class)) {
        found.add(each.getPackageName().substring(House.ROOT.length()));
      }
    }
    assertThat(found).containsExactlyElementsOf(CONTEXTS);
  }

  @Test
  void timeIdsAndRandomnessAreInputs() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(CONTEXTS))
        .or()
        .resideInAnyPackage(packages("domain"))
        .or(inOperationRoomBut("SystemClock", "Ids", "Runner"))
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaMethodCall>("reads a clock or throws dice") {
              @Override
              public boolean test(JavaMethodCall call) {
                return CLOCKS_AND_DICE.contains(
                    call.getTargetOwner().getName() + "." + call.getName());
              }
            })
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(java.util.Random.class, java.security.SecureRandom.class)
        .because("what depends on neither can be tried at any time and gives the same every time")
        .check(CLASSES);
  }

  /**
   * The clock, the ids and the stopwatch of the runner's log are where time and randomness come in.
   */
  private static DescribedPredicate<JavaClass> inOperationRoomBut(String... names) {
    return JavaClass.Predicates.resideInAPackage("cn.portcover.operation..")
        .and(
            new DescribedPredicate<JavaClass>("other than " + List.of(names)) {
              @Override
              public boolean test(JavaClass each) {
                return !List.of(names).contains(each.getSimpleName());
              }
            });
  }

  @Test
  void nothingIsPrintedBeforeTheSystemRuns() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(CONTEXTS))
        .or()
        .resideInAnyPackage(packages("domain", "operation"))
        .or()
        .resideInAnyPackage(packages(House.without(House.ADAPTERS, "log")))
        .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("a function's output is its log, and its log is one line of JSON a request")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked = new ArrayList<>();
    for (JavaPackage each : CLASSES.getPackage("cn.portcover").getSubpackagesInTree()) {
      if (!each.getClasses().isEmpty() && !each.isAnnotatedWith(NullMarked.class)) {
        unmarked.add(each.getName());
      }
    }
    assertThat(unmarked).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    List<String> silent = new ArrayList<>();
    for (String below : List.of("functions", "shared", "infra")) {
      try (Stream<Path> files = Files.walk(House.root().resolve(below))) {
        for (Path note : files.filter(p -> p.endsWith("package-info.java")).toList()) {
          if (!Files.readString(note).startsWith("/**")) {
            silent.add(House.root().relativize(note).toString());
          }
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  private static ArchCondition<JavaClass> haveFewNeeds() {
    return new ArchCondition<>("have at most five constructor parameters") {
      @Override
      public void check(JavaClass operation, ConditionEvents events) {
        operation.getConstructors().stream()
            .filter(c -> c.getRawParameterTypes().size() > 5)
            .forEach(c -> events.add(SimpleConditionEvent.violated(c, c.getDescription())));
      }
    };
  }
}
