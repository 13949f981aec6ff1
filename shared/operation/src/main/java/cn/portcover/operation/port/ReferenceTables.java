package cn.portcover.operation.port;

import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;

/**
 * The tables of codes (参数表), the insurers' aside, who are enrolled and not listed. Every method may
 * throw {@link Unavailable}.
 */
public interface ReferenceTables {
  /**
   * What a person may mean by what was typed: the code itself first, then what begins so, then what
   * contains it, by code, Chinese, full pinyin, initials of the pinyin, or English.
   *
   * @param typed any text; empty for the table from its beginning
   * @param parent only what belongs to it: a province's cities
   */
  List<ReferenceEntry> search(
      ReferenceTable table, String typed, Optional<String> parent, int limit);

  /** The line with exactly this code. */
  Optional<ReferenceEntry> find(ReferenceTable table, String code);
}
