package cn.portcover.domain.claim;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.claim.ShipmentReportLifecycle.Move;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.SealImpression;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 出运数据报告: generated from the shipments as they stand and what customs has of them, read and
 * confirmed by the company with its card, and sealed. It is bound to the rows that it was made of:
 * a changed row makes it stale, and the next one replaces it.
 *
 * @param authorisationId under which the trade data was pulled
 * @param shipmentsVersion of the claim when it was made
 * @param rowsSha256 {@link ClaimSubmission#digestOf} of the rows that it was made of
 * @param contentsSha256 of the data that it states, kept so that the sealed edition states the
 *     same; absent while it is being drawn
 * @param checksSha256 of what was found of each shipment when it was drawn (申报数据检查), kept to be
 *     submitted with it; absent while it is being drawn
 * @param confirmation absent before
 */
public record ShipmentReport(
    RecordId id,
    ClaimNumber claimNumber,
    Company insured,
    String insurerName,
    ShipmentReportStatus status,
    RecordId authorisationId,
    long shipmentsVersion,
    int shipments,
    Sha256 rowsSha256,
    @Nullable Sha256 contentsSha256,
    @Nullable Sha256 checksSha256,
    @Nullable Confirmation confirmation,
    Instant createdAt,
    long version)
    implements Signable {

  public static final RecordKind<ShipmentReport> KIND =
      new RecordKind<>("shipment-reports", ShipmentReport.class, ShipmentReportNotFound::new);

  /** So many are drawn before the answer; more take longer than anyone waits. */
  public static final int DRAWN_AT_ONCE = 200;

  /** 同意: with which seal and card. */
  public record Confirmation(SealImpression seal, Actor by, Instant at, RecordId evidenceId) {}

  public static ShipmentReport generated(
      RecordId id, Claim claim, RecordId authorisationId, Sha256 rowsSha256, Instant now) {
    claim.requireOpen();
    if (claim.shipments().count() == 0) {
      throw new NothingToReport();
    }
    return new ShipmentReport(
        id,
        claim.number(),
        claim.header().insured(),
        claim.header().insurerName(),
        ShipmentReportStatus.DRAWING,
        authorisationId,
        claim.shipments().shipmentsVersion(),
        claim.shipments().count(),
        rowsSha256,
        null,
        null,
        null,
        now,
        1);
  }

  /** Keys of one claim's reports begin so; they sort by time. */
  public static String keysOf(ClaimNumber claim) {
    return claim + "/";
  }

  public static String key(ClaimNumber claim, String id) {
    return keysOf(claim) + id;
  }

  /** What it is beside the claim as that stands now. */
  public ShipmentReportStatus standing(Claim claim) {
    return claim.shipments().shipmentsVersion() == shipmentsVersion
        ? status
        : ShipmentReportStatus.STALE;
  }

  public boolean drawsAtOnce() {
    return shipments <= DRAWN_AT_ONCE;
  }

  public ShipmentReport drawn(Sha256 contents, Sha256 checks) {
    return with(after(Move.DRAW), contents, checks, confirmation);
  }

  /** Drawn before it was ever kept: its first version all the same. */
  public ShipmentReport first() {
    return new ShipmentReport(
        id,
        claimNumber,
        insured,
        insurerName,
        status,
        authorisationId,
        shipmentsVersion,
        shipments,
        rowsSha256,
        contentsSha256,
        checksSha256,
        confirmation,
        createdAt,
        1);
  }

  /** Refuses one that is not, or no longer, there to be confirmed. */
  public void requireConfirmable(Claim claim) {
    claim.requireOpen();
    if (standing(claim) != ShipmentReportStatus.GENERATED) {
      throw new ShipmentReportNotOpen(standing(claim));
    }
  }

  public ShipmentReport confirm(Confirmation given) {
    return with(after(Move.CONFIRM), contentsSha256, checksSha256, given);
  }

  /** A newer one takes its place. */
  public ShipmentReport replaced() {
    return with(after(Move.REPLACE), contentsSha256, checksSha256, confirmation);
  }

  /** With the company's seal it is another document than without. */
  public String edition() {
    return confirmation == null ? "unsealed" : "sealed";
  }

  /** Where the data that it states is kept. */
  public String contentsFile() {
    return "documents/claims/" + claimNumber + "/report-" + id + ".json";
  }

  /** Where what was found of its shipments is kept. */
  public String checksFile(Sha256 checks) {
    return "documents/claims/" + claimNumber + "/checks-" + checks + ".json";
  }

  private ShipmentReportStatus after(Move move) {
    return ShipmentReportLifecycle.TABLE.next(status, move, ShipmentReportNotOpen::new);
  }

  private ShipmentReport with(
      ShipmentReportStatus next,
      @Nullable Sha256 contents,
      @Nullable Sha256 checks,
      @Nullable Confirmation confirmed) {
    return new ShipmentReport(
        id,
        claimNumber,
        insured,
        insurerName,
        next,
        authorisationId,
        shipmentsVersion,
        shipments,
        rowsSha256,
        contents,
        checks,
        confirmed,
        createdAt,
        version + 1);
  }

  @Override
  public List<String> statementLines() {
    return List.of(
        "索赔企业：" + insured.name() + "（" + insured.uscc() + "）",
        "保险机构：" + insurerName,
        "索赔申请号：" + claimNumber,
        "出运：" + shipments + " 票，第 " + shipmentsVersion + " 版",
        "出运信息摘要：" + rowsSha256);
  }

  /** The report itself, which must have been opened. */
  @Override
  public List<Covered> coveredDocuments() {
    return List.of(new Covered(DocumentKind.SHIPMENT_REPORT, edition()));
  }

  @Override
  public void requireSignable(SigningPurpose purpose, Instant now) {
    after(Move.CONFIRM);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(insured.uscc());
  }

  @Override
  public String key() {
    return key(claimNumber, id.value());
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }
}
