package cn.portcover.claim;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.attachment.AttachmentStatus;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimDifference;
import cn.portcover.domain.claim.ClaimSubmission;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.messaging.type.ClaimSubmitted;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.messaging.type.FileLink;
import cn.portcover.messaging.type.TradeDataChecks;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.Attachments;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.Files;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code claim.submitted} as it is told to the insurer. Shipments that are more than {@value
 * #MOST_INLINE} bytes of JSON are put into a file: with the evidence a message has to stay below
 * 256 KiB. So are the checks of their trade data above {@value #MOST_CHECKS}. The file is named by
 * its digest, so that a submission that is tried twice has one.
 */
@Singleton
final class SubmittedClaim {
  private static final int MOST_INLINE = 60 * 1024;

  /** The same of the checks of their trade data. */
  private static final int MOST_CHECKS = 12 * 1024;

  /** Of long texts the message tells the beginning; the whole stands in the claim itself. */
  private static final int MOST_TEXT = 400;

  private static final String LINES = "application/jsonl";
  private final Provider<Files> files;
  private final Attachments attachments;
  private final ReportedChecks reportedChecks;

  SubmittedClaim(Provider<Files> files, Attachments attachments, ReportedChecks reportedChecks) {
    this.files = files;
    this.attachments = attachments;
    this.reportedChecks = reportedChecks;
  }

  ClaimSubmitted message(
      Claim claim,
      ClaimSubmission submission,
      List<Shipment> shipments,
      SignatureEvidence evidence,
      Work work) {
    List<ClaimSubmitted.Shipment> rows =
        shipments.stream()
            .map(each -> new ClaimSubmitted.Shipment(each.serial(), each.row()))
            .toList();
    byte[] lines =
        rows.stream()
            .map(row -> Writing.json(row) + "\n")
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8);
    boolean inline = lines.length <= MOST_INLINE;
    // Readiness asked for it.
    ShipmentReport report = ShipmentReports.requireNewest(claim, work);
    Optional<byte[]> checks = reportedChecks.of(report);
    boolean inlineChecks = checks.filter(json -> json.length <= MOST_CHECKS).isPresent();
    var form = submission.form();
    var sums = submission.shipments();
    return new ClaimSubmitted(
        claim.number(),
        submission.number(),
        claim.header().policyNumber(),
        claim.header().insured(),
        form.buyer(),
        form.issuingBank(),
        form.confirmingBank(),
        form.caseFacts(),
        form.financing(),
        form.lossCause(),
        form.lossOn(),
        form.lossDescription(),
        form.caseStatement(),
        form.mitigation(),
        sums.count(),
        sums.invoiced(),
        sums.received(),
        sums.claimed(),
        submission.shipmentsSha256(),
        inline ? rows : null,
        inline ? null : file(claim, submission, lines),
        submission.number() == 1
            ? null
            : submission.differences().stream().map(SubmittedClaim::shortened).toList(),
        submission.shipmentsDiffer(),
        document(report, work),
        inlineChecks ? checks.map(SubmittedClaim::read).orElse(null) : null,
        inlineChecks
            ? null
            : checks.map(json -> file(claim, submission, report, json)).orElse(null),
        attachments(claim, work),
        submission.createdAt(),
        Evidence.of(evidence));
  }

  /** The sealed edition. */
  private static @Nullable FileLink document(ShipmentReport report, Work work) {
    return work.find(
            IssuedDocument.KIND,
            report.owner(),
            IssuedDocument.key(report.subject(), DocumentKind.SHIPMENT_REPORT, report.edition()))
        .map(FileLink::of)
        .orElse(null);
  }

  private static TradeDataChecks read(byte[] checks) {
    return Reading.own(
        TradeDataChecks.class, Json.readOwn(new String(checks, StandardCharsets.UTF_8)));
  }

  /** The file in which the checks were kept. */
  private static FileLink file(
      Claim claim, ClaimSubmission submission, ShipmentReport report, byte[] checks) {
    String name = claim.number() + "-" + submission.number() + "-trade-data-checks.json";
    return FileLink.of(report.checksFile(Sha256.of(checks)), name, ReportedChecks.JSON, checks);
  }

  private @Nullable List<FileLink> attachments(Claim claim, Work work) {
    List<FileLink> links =
        attachments.of(claim, work.store()).stream()
            .filter(each -> each.status() == AttachmentStatus.STORED)
            .map(FileLink::of)
            .toList();
    return links.isEmpty() ? null : links;
  }

  private FileLink file(Claim claim, ClaimSubmission submission, byte[] lines) {
    String name = claim.number() + "-" + submission.number() + "-shipments.jsonl";
    String key =
        "documents/claims/" + claim.number() + "/" + submission.shipmentsSha256() + ".jsonl";
    files.get().put(key, lines, LINES);
    return FileLink.of(key, name, LINES, lines);
  }

  private static ClaimSubmitted.Difference shortened(ClaimDifference whole) {
    return new ClaimSubmitted.Difference(
        whole.pointer(), shortened(whole.before()), shortened(whole.after()));
  }

  private static @Nullable String shortened(@Nullable String text) {
    return text == null || text.codePointCount(0, text.length()) <= MOST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_TEXT)) + "…";
  }
}
