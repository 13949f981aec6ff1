package cn.portcover.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentRow;
import cn.portcover.domain.claim.ShipmentSerial;
import cn.portcover.domain.reference.CollectionStatus;
import cn.portcover.domain.reference.HsCode;
import cn.portcover.domain.reference.PaymentMethod;
import cn.portcover.domain.trade.CertificateOfOriginNumber;
import cn.portcover.domain.trade.DeclarationNumber;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 出运信息.
 *
 * @param claimVersion of the claim, which each change of a shipment raises: for the next If-Match
 *     about the claim
 * @param version of the shipment itself
 */
record ShipmentView(
    ShipmentSerial serial,
    String contractNumber,
    String invoiceNumber,
    HsCode hsCode,
    LocalDate shippedOn,
    DeclarationNumber declarationNumber,
    @Nullable CertificateOfOriginNumber certificateOfOriginNumber,
    PaymentMethod paymentMethod,
    String paymentMethodLabel,
    String paymentTerm,
    Money invoiceAmount,
    Money receivedAmount,
    Money claimedAmount,
    CollectionStatus collectionStatus,
    String collectionStatusLabel,
    Instant changedAt,
    long claimVersion,
    long version)
    implements Versioned {

  static ShipmentView of(Shipment shipment, Claim claim, Language language) {
    ShipmentRow row = shipment.row();
    return new ShipmentView(
        shipment.serial(),
        row.contractNumber(),
        row.invoiceNumber(),
        row.hsCode(),
        row.shippedOn(),
        row.declarationNumber(),
        row.certificateOfOriginNumber(),
        row.paymentMethod(),
        row.paymentMethod().label(language),
        row.paymentTerm(),
        row.invoiceAmount(),
        row.receivedAmount(),
        row.claimedAmount(),
        row.collectionStatus(),
        row.collectionStatus().label(language),
        shipment.changedAt(),
        claim.version(),
        shipment.version());
  }
}
