package cn.portcover.claim;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.claim.ClaimSubmission;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.Attachments;
import cn.portcover.operation.evidence.EvidencePack;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.Files;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Puts a claim's evidence together: the claim, its shipments, submissions and receipts, the reports
 * that were confirmed in both editions, and every card signature.
 */
@Singleton
final class ClaimEvidence {
  private static final int MOST = 1_000;
  private final Provider<Files> files;
  private final Attachments attachments;

  ClaimEvidence(Provider<Files> files, Attachments attachments) {
    this.files = files;
    this.attachments = attachments;
  }

  EvidencePack pack(Claim claim, Work work, Instant at) {
    EvidencePack pack = new EvidencePack(at).with("claim.json", claim);
    pack.with("shipments.jsonl", lines(Shipments.all(claim, work)));
    List<RecordId> signatures = new ArrayList<>();
    pack.with("attachments.jsonl", lines(attachments.of(claim, work.store())));
    submissions(claim, work)
        .forEach(
            submission -> {
              pack.with("submissions/" + submission.number() + ".json", submission);
              signatures.add(submission.evidenceId());
            });
    receipts(claim, work)
        .forEach(
            receipt -> pack.with("receipts/" + place(receipt.receiptNumber()) + ".json", receipt));
    confirmedReports(claim, work)
        .forEach(
            report -> {
              signatures.add(Objects.requireNonNull(report.confirmation()).evidenceId());
              document(pack, report, "unsealed", work);
              document(pack, report, "sealed", work);
            });
    if (claim.withdrawal() != null) {
      signatures.add(claim.withdrawal().evidenceId());
    }
    signatures.forEach(
        id -> pack.with(work.require(SignatureEvidence.KIND, claim.owner(), id.value())));
    return pack;
  }

  private static List<ClaimSubmission> submissions(Claim claim, Work work) {
    return work.store().beginning(ClaimSubmission.KIND, claim.owner(), claim.number() + "/", MOST);
  }

  private static List<ClaimReceipt> receipts(Claim claim, Work work) {
    return work.store()
        .beginning(ClaimReceipt.KIND, claim.owner(), ClaimReceipt.keysOf(claim.number()), MOST);
  }

  private static List<ShipmentReport> confirmedReports(Claim claim, Work work) {
    return work
        .store()
        .beginning(ShipmentReport.KIND, claim.owner(), ShipmentReport.keysOf(claim.number()), MOST)
        .stream()
        .filter(report -> report.confirmation() != null)
        .toList();
  }

  private void document(EvidencePack pack, ShipmentReport report, String edition, Work work) {
    String key = IssuedDocument.key(report.subject(), DocumentKind.SHIPMENT_REPORT, edition);
    work.find(IssuedDocument.KIND, report.owner(), key)
        .ifPresent(
            issued ->
                pack.with(
                    "documents/shipment-report-" + edition + "-" + issued.number() + ".pdf",
                    files.get().get(issued.file()).orElseThrow()));
  }

  private static byte[] lines(List<? extends Record> records) {
    return records.stream()
        .map(each -> Writing.json(each) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The insurer's number as a name of a file, by its digest: it may have any characters. */
  private static String place(String receiptNumber) {
    return Sha256.of(receiptNumber.getBytes(StandardCharsets.UTF_8)).value().substring(0, 16);
  }
}
