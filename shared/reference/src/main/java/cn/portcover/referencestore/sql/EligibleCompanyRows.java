package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The lists of companies that programmes are for. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface EligibleCompanyRows extends GenericRepository<EligibleCompanyRow, String> {

  /** Those of the editions that the company is on. */
  @Query("select edition from eligible_company where uscc = :uscc and edition = any(:editions)")
  List<String> editions(String uscc, @TypeDef(type = DataType.STRING_ARRAY) String[] editions);

  /**
   * A whole list, or nothing where it is there.
   *
   * @param names of the companies with these codes, in the same order
   */
  @Query(
      """
      with list as (
        insert into eligible_list (edition, programme, stored_at)
        values (:edition, :programme, :storedAt) on conflict do nothing)
      insert into eligible_company (uscc, edition, name)
      select company.uscc, :edition, company.name
      from unnest(cast(:usccs as text[]), cast(:names as text[])) as company (uscc, name)
      on conflict do nothing
      """)
  void put(
      String edition,
      String programme,
      Instant storedAt,
      @TypeDef(type = DataType.STRING_ARRAY) String[] usccs,
      @TypeDef(type = DataType.STRING_ARRAY) String[] names);

  /** Lists that do not count and are older. */
  @Query(
      """
      delete from eligible_list
      where programme = :programme and stored_at < :before and edition <> all(:kept)
      """)
  void forget(
      String programme, Instant before, @TypeDef(type = DataType.STRING_ARRAY) String[] kept);
}
