package cn.portcover.infra.house;

import static cn.portcover.infra.house.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Lifecycle;
import cn.portcover.domain.record.Lifecycles;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of every kept record. */
class RecordsTest {
  /**
   * A component called {@code subject} would silently be the record's own subject: its place in the
   * store.
   */
  @Test
  void noComponentTakesThePlaceOfWhatEveryRecordHas() {
    Set<String> defaults =
        Arrays.stream(Kept.class.getMethods())
            .filter(Method::isDefault)
            .map(Method::getName)
            .collect(Collectors.toSet());
    List<String> taken = new ArrayList<>();
    for (JavaClass each : CLASSES) {
      if (each.isAssignableTo(Kept.class) && each.isRecord()) {
        for (RecordComponent component : each.reflect().getRecordComponents()) {
          if (defaults.contains(component.getName())) {
            taken.add(each.getSimpleName() + "." + component.getName());
          }
        }
      }
    }
    assertThat(defaults).contains("subject", "dueAt");
    assertThat(taken).isEmpty();
  }

  @Test
  void everyEdgeTableIsInTheList() throws IllegalAccessException {
    for (JavaClass each : CLASSES) {
      for (JavaField field : each.getFields()) {
        if (field.getRawType().isEquivalentTo(Lifecycle.class)) {
          assertThat(Lifecycles.ALL)
              .as(field.getFullName())
              .contains((Lifecycle<?, ?>) field.reflect().get(null));
        }
      }
    }
  }
}
