package cn.portcover.referencestore;

import cn.portcover.domain.trade.TradeDocument;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.Told;
import cn.portcover.operation.port.TradeData;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Declarations, bills of lading and certificates of origin, each as one JSON document. */
@Singleton
final class PostgresTradeData implements TradeData {
  private static final String FIND =
      """
      select content from trade_document where number = any(:numbers)
      union all
      select content from trade_document
      where kind = 'BILL_OF_LADING' and number <> all(:numbers) and number in (
        select bill_of_lading from trade_document
        where number = any(:numbers) and bill_of_lading is not null)
      """;

  private static final String PUT =
      """
      insert into trade_document (number, kind, owner, bill_of_lading, content, sequence, told_at)
      values (:number, :kind, :owner, :bill, :content::jsonb, :sequence, :at)
      on conflict (number, kind, owner) do update set bill_of_lading = excluded.bill_of_lading,
        content = excluded.content, sequence = excluded.sequence, told_at = excluded.told_at
      where (trade_document.sequence, trade_document.told_at)
        <= (excluded.sequence, excluded.told_at)
      """;

  private final Database database;

  PostgresTradeData(Database database) {
    this.database = database;
  }

  @Override
  public List<TradeDocument> find(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    Statement statement = Statement.of(FIND).with("numbers", Set.copyOf(numbers));
    return database.ask(
        connection ->
            statement.rows(
                connection,
                row -> Reading.own(TradeDocument.class, Json.readOwn(row.getString("content")))));
  }

  @Override
  public void put(TradeDocument document, Told told) {
    var declaration = document.declaration();
    Statement statement =
        Statement.of(PUT)
            .with("number", document.number())
            .with("kind", document.kind().name())
            .with("owner", document.owner().uscc())
            .with("bill", declaration == null ? null : declaration.billOfLading())
            .with("content", Writing.json(document))
            .with("sequence", told.sequence())
            .with("at", told.at());
    database.ask(statement::change);
  }
}
