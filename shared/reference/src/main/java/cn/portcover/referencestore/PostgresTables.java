package cn.portcover.referencestore;

import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.operation.port.ReferenceTables;
import cn.portcover.referencestore.sql.EntryRow;
import cn.portcover.referencestore.sql.EntryRows;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Each line of a table has terms beside it, by which it is found: its codes, its names, its pinyin.
 * They were made when the tables were filled ({@link ReferenceData}).
 */
@Singleton
final class PostgresTables implements ReferenceTables {
  private final Database database;

  PostgresTables(Database database) {
    this.database = database;
  }

  @Override
  public List<ReferenceEntry> search(
      ReferenceTable table, String typed, Optional<String> parent, int limit) {
    String normal = Terms.normal(typed);
    if (normal.isEmpty() && !typed.isBlank()) {
      // Punctuation is in no term.
      return List.of();
    }
    List<EntryRow> found =
        database.ask(
            EntryRows.class, rows -> found(rows, table.slug(), normal, parent.orElse(null), limit));
    return found.stream().map(EntryRow::entry).toList();
  }

  private static List<EntryRow> found(
      EntryRows rows, String slug, String normal, @Nullable String parent, int limit) {
    if (normal.isEmpty()) {
      return rows.first(slug, parent, limit);
    }
    String beginning = Terms.literally(normal) + "%";
    // One letter is in too many names for that to tell anything.
    String containing = isOneLetter(normal) ? beginning : "%" + beginning;
    return rows.like(slug, normal, beginning, containing, parent, limit);
  }

  private static boolean isOneLetter(String normal) {
    return normal.length() == 1 && normal.charAt(0) < 0x80;
  }

  @Override
  public Optional<ReferenceEntry> find(ReferenceTable table, String code) {
    return database
        .ask(EntryRows.class, rows -> rows.findBySlugAndCode(table.slug(), code))
        .map(EntryRow::entry);
  }
}
