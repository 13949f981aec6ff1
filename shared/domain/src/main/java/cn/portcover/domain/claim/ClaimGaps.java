package cn.portcover.domain.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerCode;

/**
 * What can be missing around a claim, besides its own form: agreement, authorisation, report and
 * attachments are records of their own, and whoever knows them says it in these words.
 */
public final class ClaimGaps {
  private ClaimGaps() {}

  /** 请先签约: the service agreement with the claim's insurer is not completed. */
  public static FieldError agreementNotCompleted() {
    return FieldError.at("/serviceAgreement", "service-agreement-not-completed");
  }

  /** The insurer has no buyer of this code: to be searched, or proposed. */
  public static FieldError buyerNotRegistered(BuyerCode code, Claim claim) {
    return FieldError.at("/buyer/code", "buyer-not-registered", code, claim.header().insurerName());
  }

  /** The insurer has another name under the buyer's code. */
  public static FieldError buyerNameDiffers(Buyer registered) {
    return FieldError.at(
        "/buyer/englishName", "buyer-name-differs", registered.code(), registered.englishName());
  }

  /** No authorisation for pulling and showing trade data is in force. */
  public static FieldError dataNotAuthorised() {
    return FieldError.at("/dataAuthorisation", "data-not-authorised");
  }

  /** 出运数据报告 has not been generated. */
  public static FieldError reportMissing() {
    return FieldError.at("/shipmentReport", "shipment-report-missing");
  }

  /** It has not been confirmed and sealed. */
  public static FieldError reportNotSealed() {
    return FieldError.at("/shipmentReport", "shipment-report-not-sealed");
  }

  /**
   * It was made of other shipments than the claim has now.
   *
   * @param reported {@link ClaimShipments#shipmentsVersion()} that it was made of
   */
  public static FieldError reportStale(long reported, Claim claim) {
    return FieldError.at(
        "/shipmentReport", "shipment-report-stale", reported, claim.shipments().shipmentsVersion());
  }

  /** Attachments whose upload is not completed or that were refused. */
  public static FieldError attachmentsUnchecked(int count) {
    return FieldError.at("/attachments", "attachments-unchecked", count);
  }
}
