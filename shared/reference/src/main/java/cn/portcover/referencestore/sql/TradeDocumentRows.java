package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What customs and origin systems published. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TradeDocumentRows extends GenericRepository<TradeDocumentRow, String> {

  /**
   * The contents of those numbers, and of the bills of lading that declarations among them name.
   */
  @Query(
      """
      select content from trade_document where number = any(:numbers)
      union all
      select content from trade_document
      where kind = 'BILL_OF_LADING' and number <> all(:numbers) and number in (
        select bill_of_lading from trade_document
        where number = any(:numbers) and bill_of_lading is not null)
      """)
  List<String> contents(@TypeDef(type = DataType.STRING_ARRAY) String[] numbers);

  /** Unless something that was published later is there. */
  @Query(
      """
      insert into trade_document (number, kind, owner, bill_of_lading, content, sequence, told_at)
      values (:number, :kind, :owner, :billOfLading, cast(:content as jsonb), :sequence, :toldAt)
      on conflict (number, kind, owner) do update set bill_of_lading = excluded.bill_of_lading,
        content = excluded.content, sequence = excluded.sequence, told_at = excluded.told_at
      where (trade_document.sequence, trade_document.told_at)
        <= (excluded.sequence, excluded.told_at)
      """)
  void put(TradeDocumentRow row);
}
