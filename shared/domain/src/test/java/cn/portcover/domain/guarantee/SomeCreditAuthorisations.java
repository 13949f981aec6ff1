package cn.portcover.domain.guarantee;

import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.signing.SomeSigning;
import java.time.Instant;

/** Credit authorisations that tests speak of. */
public final class SomeCreditAuthorisations {
  /** Three in the afternoon in Beijing, on 2026-06-02. */
  public static final Instant NOW = SomeSigning.NOW;

  public static final CounterpartyId JINQIAO = new CounterpartyId("jinqiao-property");
  public static final CounterpartyId OTHER = new CounterpartyId("other-property");
  public static final String WHY = "印章无法识别";

  private SomeCreditAuthorisations() {}

  public static CreditAuthorisation signed() {
    return signed(80, JINQIAO, NOW);
  }

  /** The n-th. */
  public static CreditAuthorisation signed(int n, CounterpartyId insurer, Instant at) {
    return CreditAuthorisation.signed(
        SomeCompanies.id(n),
        SomeCompanies.EXPORTER,
        insurer,
        "金桥财产保险",
        new CreditAuthorisation.Signed(
            SomeSigning.seal().impression(NOW),
            SomeCompanies.WANG_LI,
            at,
            CreditAuthorisationText.EDITION,
            SomeCompanies.id(n + 1)));
  }

  public static CreditAuthorisation in(CreditAuthorisationStatus status) {
    return switch (status) {
      case SIGNED -> signed();
      case RECEIVED -> signed().receive(NOW.plusSeconds(60), false);
      case RECEIPT_FAILED -> signed().failReceipt(WHY);
      case REPLACED -> in(CreditAuthorisationStatus.RECEIVED).replace();
      case EXPIRED -> in(CreditAuthorisationStatus.RECEIVED).expire();
    };
  }
}
