package cn.portcover.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.operation.port.ReferenceTables;
import jakarta.inject.Singleton;

/** What codes of a guarantee's form are called today, by the tables of reference data. */
@Singleton
final class GuaranteeNames {
  private final ReferenceTables tables;

  GuaranteeNames(ReferenceTables tables) {
    this.tables = tables;
  }

  /** The code itself where the table has it no more. */
  String of(ReferenceTable table, String code, Language language) {
    return tables.find(table, code).map(entry -> name(entry, language)).orElse(code);
  }

  private static String name(ReferenceEntry entry, Language language) {
    return entry.english() == null
        ? entry.chinese()
        : language.choose(entry.chinese(), entry.english());
  }
}
