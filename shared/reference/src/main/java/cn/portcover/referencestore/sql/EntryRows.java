package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of the tables of codes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface EntryRows extends GenericRepository<EntryRow, String> {

  Optional<EntryRow> findBySlugAndCode(String slug, String code);

  /** A table from its beginning. */
  @Query(
      """
      select * from reference_entry
      where slug = :slug and (cast(:parent as text) is null or parent = :parent)
      order by place limit :limit
      """)
  List<EntryRow> first(String slug, @Nullable String parent, int limit);

  /** By their terms: equal, beginning so, containing it; codes before names. */
  @Query(
      """
      select e.*
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
      where cast(:parent as text) is null or e.parent = :parent
      order by hit.likeness, e.place limit :limit
      """)
  List<EntryRow> like(
      String slug,
      String typed,
      String beginning,
      String containing,
      @Nullable String parent,
      int limit);
}
