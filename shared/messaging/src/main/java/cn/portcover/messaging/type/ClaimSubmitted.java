package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.claim.BankDetails;
import cn.portcover.domain.claim.CaseFacts;
import cn.portcover.domain.claim.ClaimBuyer;
import cn.portcover.domain.claim.ClaimNumber;
import cn.portcover.domain.claim.Financing;
import cn.portcover.domain.claim.ShipmentRow;
import cn.portcover.domain.claim.ShipmentSerial;
import cn.portcover.domain.claim.ShipmentsDiffer;
import cn.portcover.domain.reference.LossCause;
import cn.portcover.operation.json.Length;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code claim.submitted}: the whole claim (索赔申请), for the first time or mended. Few shipments
 * stand in the message itself; many travel as a file of JSON lines, one shipment each as in {@code
 * shipments}, because a message has at most 256 KiB.
 *
 * @param submissionNumber 1, and one more for each time that the claim was mended
 * @param shipmentsSha256 of the lines {@code serial SP row's digest LF}, in order
 * @param shipments in order; absent when they are in the file
 * @param differences what the form says otherwise than the submission before; of long texts the
 *     beginnings; absent of the first
 * @param shipmentReport 出运数据报告
 * @param tradeDataChecks 申报数据检查 of each shipment, as it was when the report was generated; absent
 *     when it is in the file
 * @param tradeDataChecksFile {@link TradeDataChecks} as JSON, where there is much of it
 * @param evidence of the card signature
 */
public record ClaimSubmitted(
    ClaimNumber claimNumber,
    int submissionNumber,
    PolicyNumber policyNumber,
    Company company,
    @Nullable ClaimBuyer buyer,
    BankDetails issuingBank,
    BankDetails confirmingBank,
    CaseFacts caseFacts,
    Financing financing,
    @Nullable LossCause lossCause,
    @Nullable LocalDate lossOn,
    @Nullable @Length(4_000) String lossDescription,
    @Nullable @Length(4_000) String caseStatement,
    @Nullable @Length(4_000) String mitigation,
    int shipmentCount,
    Money invoiced,
    Money received,
    Money claimed,
    Sha256 shipmentsSha256,
    @Nullable List<Shipment> shipments,
    @Nullable FileLink shipmentsFile,
    @Nullable List<Difference> differences,
    @Nullable ShipmentsDiffer shipmentsDiffer,
    @Nullable FileLink shipmentReport,
    @Nullable TradeDataChecks tradeDataChecks,
    @Nullable FileLink tradeDataChecksFile,
    @Nullable List<FileLink> attachments,
    Instant submittedAt,
    Evidence evidence) {

  /** One shipment (出运信息). */
  public record Shipment(ShipmentSerial serial, ShipmentRow row) {}

  /** One field that differs. */
  public record Difference(String pointer, @Nullable String before, @Nullable String after) {}

  public ClaimSubmitted {
    shipments = shipments == null ? null : List.copyOf(shipments);
    differences = differences == null ? null : List.copyOf(differences);
    attachments = attachments == null ? null : List.copyOf(attachments);
  }
}
