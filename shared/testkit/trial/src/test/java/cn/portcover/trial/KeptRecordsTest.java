package cn.portcover.trial;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.record.Kept;
import cn.portcover.operation.catalogue.Row;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A component of a kept record silently takes the place of a method of {@link Kept} that has a body and its name: a record
 * with a component {@code subject} would be kept and told of under what the component holds.
 */
class KeptRecordsTest {
  /** Required of every record: to be a component is the usual way to have it. */
  private static final Set<String> MEANT = Set.of("version", "createdAt", "kind", "owner", "key");

  @Test
  void noComponentTakesTheNameOfADefault() {
    Set<String> defaults =
        Arrays.stream(Kept.class.getMethods())
            .filter(Method::isDefault)
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(defaults).contains("subject", "statuses", "aliases").doesNotContainAnyElementsOf(MEANT);

    List<String> wrong = new ArrayList<>();
    for (Class<?> kept : kept()) {
      for (RecordComponent component : kept.getRecordComponents()) {
        if (defaults.contains(component.getName())) {
          wrong.add(kept.getSimpleName() + "." + component.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Class<?>> kept() {
    List<Class<?>> kept =
        Trial.system().operations().stream()
            .map(Row::changes)
            .flatMap(List::stream)
            .<Class<?>>map(type -> type)
            .distinct()
            .filter(Class::isRecord)
            .collect(Collectors.toCollection(ArrayList::new));
    kept.add(cn.portcover.domain.message.OutgoingMessage.class);
    kept.add(cn.portcover.domain.record.AuditEntry.class);
    assertThat(kept).hasSizeGreaterThan(10).allMatch(Kept.class::isAssignableFrom);
    return kept;
  }
}
