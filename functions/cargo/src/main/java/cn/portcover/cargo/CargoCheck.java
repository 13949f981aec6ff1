package cn.portcover.cargo;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.cargo.CargoForm;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.operation.port.ReferenceTables;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What cannot be even in a draft: in itself, or because a table has no such code. */
@Singleton
final class CargoCheck {
  private final ReferenceTables tables;

  CargoCheck(ReferenceTables tables) {
    this.tables = tables;
  }

  List<FieldError> problems(CargoForm form) {
    List<FieldError> problems = new ArrayList<>(form.problems());
    String packaging = form.goods().packaging();
    if (packaging != null && isUnknown(ReferenceTable.PACKAGING, packaging)) {
      problems.add(FieldError.at("/goods/packaging", "packaging-unknown", packaging));
    }
    var mode = form.transport().mode();
    if (mode != null && isUnknown(ReferenceTable.TRANSPORT_MODES, mode.value())) {
      problems.add(FieldError.at("/transport/mode", "transport-mode-unknown", mode));
    }
    return problems;
  }

  private boolean isUnknown(ReferenceTable table, String code) {
    return tables.find(table, code).isEmpty();
  }
}
