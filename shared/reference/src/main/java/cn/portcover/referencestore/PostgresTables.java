package cn.portcover.referencestore;

import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.operation.port.ReferenceTables;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Each line of a table has terms beside it, by which it is found: its codes, its names, its pinyin.
 * They were made when the tables were filled ({@link ReferenceData}).
 */
@Singleton
final class PostgresTables implements ReferenceTables {
  private static final String COLUMNS = "e.code, e.parent, e.chinese, e.english, e.other";

  private static final String FIRST =
      """
      select %s from reference_entry e
      where e.slug = :slug and (:parent::text is null or e.parent = :parent)
      order by e.place limit :limit
      """
          .formatted(COLUMNS);

  private static final String LIKE =
      """
      select %s
      from (
        select found.code, min(found.likeness) as likeness
        from (
          select t.code, case
              when t.term = :typed then case when t.kind = 'CODE' then 0 else 1 end
              else case when t.kind = 'CODE' then 2 else 3 end end as likeness
          from reference_term t
          where t.slug = :slug and t.term like :beginning
          union all
          select t.code, 4
          from reference_term t
          where t.slug = :slug and t.kind <> 'PINYIN' and t.term like :containing) found
        group by found.code) hit
      join reference_entry e on e.slug = :slug and e.code = hit.code
      where :parent::text is null or e.parent = :parent
      order by hit.likeness, e.place limit :limit
      """
          .formatted(COLUMNS);

  private static final String ONE =
      "select %s from reference_entry e where e.slug = :slug and e.code = :code".formatted(COLUMNS);

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
    String literal = Statement.literally(normal);
    Statement statement =
        Statement.of(normal.isEmpty() ? FIRST : LIKE)
            .with("slug", table.slug())
            .with("parent", parent.orElse(null))
            .with("typed", normal)
            .with("beginning", literal + "%")
            // One letter is in too many names for that to tell anything.
            .with("containing", (isOneLetter(normal) ? "" : "%") + literal + "%")
            .with("limit", limit);
    return database.ask(connection -> statement.rows(connection, PostgresTables::entry));
  }

  private static boolean isOneLetter(String normal) {
    return normal.length() == 1 && normal.charAt(0) < 0x80;
  }

  @Override
  public Optional<ReferenceEntry> find(ReferenceTable table, String code) {
    Statement statement = Statement.of(ONE).with("slug", table.slug()).with("code", code);
    return database.ask(connection -> statement.rows(connection, PostgresTables::entry)).stream()
        .findFirst();
  }

  private static ReferenceEntry entry(ResultSet row) throws SQLException {
    return new ReferenceEntry(
        row.getString("code"),
        row.getString("parent"),
        row.getString("chinese"),
        row.getString("english"),
        row.getString("other"));
  }
}
