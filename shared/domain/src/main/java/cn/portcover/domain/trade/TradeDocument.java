package cn.portcover.domain.trade;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Uscc;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as customs or an origin system published it: of one kind, with that kind's content and
 * no other.
 *
 * @param number as {@link TradeDocumentKind#normal} writes it
 * @param owner whose export it is; nobody else is shown it
 */
public record TradeDocument(
    TradeDocumentKind kind,
    String number,
    Owner owner,
    @Nullable Declaration declaration,
    @Nullable BillOfLading billOfLading,
    @Nullable CertificateOfOrigin certificateOfOrigin) {
  public TradeDocument {
    number = kind.normal(number);
    Object own =
        switch (kind) {
          case DECLARATION -> declaration;
          case BILL_OF_LADING -> billOfLading;
          case CERTIFICATE_OF_ORIGIN -> certificateOfOrigin;
        };
    long contents =
        Stream.<@Nullable Object>of(declaration, billOfLading, certificateOfOrigin)
            .filter(content -> content != null)
            .count();
    if (own == null || contents != 1) {
      throw new Malformed("trade-document-content", kind.name());
    }
  }

  /**
   * The company that may see it.
   *
   * @param customsCode its ten characters with customs, where they came along
   */
  public record Owner(Uscc uscc, @Nullable CustomsCode customsCode) {}

  public boolean belongsTo(Uscc company) {
    return owner.uscc().equals(company);
  }
}
