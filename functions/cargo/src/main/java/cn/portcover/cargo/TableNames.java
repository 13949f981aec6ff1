package cn.portcover.cargo;

import cn.portcover.document.CodeNames;
import cn.portcover.domain.Language;
import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.operation.port.ReferenceTables;
import jakarta.inject.Singleton;

/** What codes are called today, by the tables of reference data. */
@Singleton
final class TableNames {
  private final ReferenceTables tables;

  TableNames(ReferenceTables tables) {
    this.tables = tables;
  }

  CodeNames in(Language language) {
    return (table, code) -> name(table, code, language);
  }

  /** The code itself where the table has it no more. */
  private String name(ReferenceTable table, String code, Language language) {
    return tables.find(table, code).map(entry -> name(entry, language)).orElse(code);
  }

  private static String name(ReferenceEntry entry, Language language) {
    return entry.english() == null
        ? entry.chinese()
        : language.choose(entry.chinese(), entry.english());
  }
}
