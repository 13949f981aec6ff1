package cn.portcover.referencestore;

import cn.portcover.domain.trade.TradeDocument;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.port.Told;
import cn.portcover.operation.port.TradeData;
import cn.portcover.referencestore.sql.TradeDocumentRow;
import cn.portcover.referencestore.sql.TradeDocumentRows;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Declarations, bills of lading and certificates of origin, each as one JSON document. */
@Singleton
final class PostgresTradeData implements TradeData {
  private final Database database;

  PostgresTradeData(Database database) {
    this.database = database;
  }

  @Override
  public List<TradeDocument> find(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    String[] all = Set.copyOf(numbers).toArray(String[]::new);
    return database.ask(TradeDocumentRows.class, rows -> rows.contents(all)).stream()
        .map(content -> Reading.own(TradeDocument.class, Json.readOwn(content)))
        .toList();
  }

  @Override
  public void put(TradeDocument document, Told told) {
    TradeDocumentRow row = TradeDocumentRow.of(document, told);
    database.tell(TradeDocumentRows.class, rows -> rows.put(row));
  }
}
