package cn.portcover.referencestore.sql;

import cn.portcover.domain.trade.TradeDocument;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.Told;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A declaration, bill of lading or certificate of origin.
 *
 * @param billOfLading that a declaration names
 * @param content the document as JSON
 * @param sequence with {@code toldAt}, by which message it was published
 */
@MappedEntity("trade_document")
public record TradeDocumentRow(
    @Id String number,
    @Id String kind,
    @Id String owner,
    @Nullable String billOfLading,
    String content,
    long sequence,
    Instant toldAt) {

  public static TradeDocumentRow of(TradeDocument document, Told told) {
    var declaration = document.declaration();
    var bill = declaration == null ? null : declaration.billOfLading();
    return new TradeDocumentRow(
        document.number(),
        document.kind().name(),
        document.owner().uscc().value(),
        bill == null ? null : bill.value(),
        Writing.json(document),
        told.sequence(),
        told.at());
  }
}
