package cn.portcover.document;

import cn.portcover.domain.reference.ReferenceTable;

/** What the codes of the tables (参数表) are called; a document states both. */
@FunctionalInterface
public interface CodeNames {
  /** The name in the language of the document; the code itself where the table does not have it. */
  String of(ReferenceTable table, String code);
}
