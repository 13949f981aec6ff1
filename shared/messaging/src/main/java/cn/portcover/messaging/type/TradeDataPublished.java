package cn.portcover.messaging.type;

import cn.portcover.domain.trade.BillOfLading;
import cn.portcover.domain.trade.CertificateOfOrigin;
import cn.portcover.domain.trade.Declaration;
import cn.portcover.domain.trade.TradeDocument;
import cn.portcover.domain.trade.TradeDocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code trade-data.published}: a declaration, a bill of lading or a certificate of origin, with
 * the content of its kind and no other; published again when it changes.
 *
 * @param owner whose export it is
 */
public record TradeDataPublished(
    TradeDocumentKind kind,
    String number,
    TradeDocument.Owner owner,
    @Nullable Declaration declaration,
    @Nullable BillOfLading billOfLading,
    @Nullable CertificateOfOrigin certificateOfOrigin) {
  public TradeDataPublished {
    // What is no document is no message either.
    number =
        new TradeDocument(kind, number, owner, declaration, billOfLading, certificateOfOrigin)
            .number();
  }

  public TradeDocument document() {
    return new TradeDocument(kind, number, owner, declaration, billOfLading, certificateOfOrigin);
  }
}
