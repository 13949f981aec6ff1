package cn.portcover.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any edge table, whatever it is of. */
class LifecyclesTest {
  static Stream<Lifecycle<?, ?>> all() {
    return Lifecycles.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyStatusIsReachedFromABirth(Lifecycle<?, ?> lifecycle) {
    Set<Object> reached = new HashSet<>();
    boolean more = true;
    while (more) {
      more =
          lifecycle.edges().stream()
              .filter(e -> e.from().isEmpty() || reached.contains(e.from().get()))
              .map(e -> (Object) e.to())
              .toList()
              .stream()
              .anyMatch(reached::add);
    }
    assertThat(reached).as(lifecycle.name()).containsExactlyInAnyOrder(statuses(lifecycle));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aMoveLeadsToOneStatusAndAlwaysToAnother(Lifecycle<?, ?> lifecycle) {
    assertThat(lifecycle.edges().stream().map(e -> List.of(e.from(), e.by())))
        .doesNotHaveDuplicates();
    assertThat(lifecycle.edges())
        .noneMatch(e -> e.from().isPresent() && e.from().get().equals(e.to()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachHasABirthAndAName(Lifecycle<?, ?> lifecycle) {
    assertThat(lifecycle.edges().stream().filter(e -> e.from().isEmpty())).isNotEmpty();
    assertThat(lifecycle.name()).isNotBlank();
  }

  private static Object[] statuses(Lifecycle<?, ?> lifecycle) {
    return lifecycle.edges().getFirst().to().getClass().getEnumConstants();
  }
}
