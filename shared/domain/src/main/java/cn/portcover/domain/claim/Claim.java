package cn.portcover.domain.claim;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.claim.ClaimLifecycle.Move;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SigningPurpose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 索赔申请: started as a draft under a policy (我要索赔), filled in piece by piece, its shipments one by
 * one or by import; submitted with a card signature once nothing is missing, and read-only from
 * then on. The insurer's receipts move it: taken up, returned with tasks (and submitted again with
 * what was mended), approved and paid, or declined. Until it is decided the company may ask to
 * withdraw it, and the insurer answers. A draft that is not wanted is removed.
 *
 * @param submission the last one; none yet in a draft
 * @param withdrawal the last request for it
 * @param review what the insurer's receipts have come to
 */
public record Claim(
    ClaimHeader header,
    ClaimStatus status,
    ClaimNotice notice,
    ClaimForm form,
    ClaimShipments shipments,
    @Nullable Submission submission,
    @Nullable Withdrawal withdrawal,
    Review review,
    Instant createdAt,
    long version)
    implements Signable {

  public static final RecordKind<Claim> KIND =
      new RecordKind<>("claims", Claim.class, ClaimNotFound::new);

  /** How many shipments a claim has at most. */
  public static final int MOST_SHIPMENTS = 5_000;

  private static final Duration REMOVED_ARE_KEPT = Duration.ofDays(365);

  /**
   * 提交: when, by whom and on what.
   *
   * @param number 1, and one more for each time it is submitted again
   * @param firstAt when it was submitted for the first time: what the waiting period counts from
   */
  public record Submission(
      int number,
      Instant at,
      Instant firstAt,
      Actor by,
      RecordId evidenceId,
      long shipmentsVersion) {}

  /**
   * 撤回申请.
   *
   * @param from where the claim stands without it
   */
  public record Withdrawal(
      ClaimStatus from, Instant at, Actor by, String reason, RecordId evidenceId) {
    Withdrawal beside(ClaimStatus now) {
      return new Withdrawal(now, at, by, reason, evidenceId);
    }
  }

  public static Claim started(ClaimHeader header, Instant now) {
    return new Claim(
        header,
        ClaimStatus.DRAFT,
        ClaimNotice.NONE,
        ClaimForm.EMPTY,
        ClaimShipments.NONE,
        null,
        null,
        Review.NONE,
        now,
        1);
  }

  /** The name under which the insurer's messages find the claim. */
  public static String alias(CounterpartyId insurer, ClaimNumber number) {
    return insurer + "/claims/" + number;
  }

  public ClaimNumber number() {
    return header.number();
  }

  /** A document about the claim states one version of it. */
  public String edition() {
    return "v" + version;
  }

  /** Refuses to change what was submitted. */
  public void requireOpen() {
    if (!status.isOpen()) {
      throw new ClaimNotOpen(status);
    }
  }

  public Claim save(ClaimForm filledIn) {
    requireOpen();
    return with(status, notice, filledIn, shipments, submission, withdrawal, review);
  }

  /** The claim with one change, and the shipments that belong to it. */
  public record Changed(Claim claim, List<Shipment> shipments) {}

  /** Adds rows as they are; {@link ShipmentRules} were asked before. */
  public Changed addShipments(List<ShipmentRow> rows, Instant now) {
    return ShipmentChanges.add(this, rows, now);
  }

  public Changed changeShipment(Shipment shipment, ShipmentRow row, Instant now) {
    return ShipmentChanges.change(this, shipment, row, now);
  }

  public Changed removeShipments(List<Shipment> removed, Instant now) {
    return ShipmentChanges.remove(this, removed, now);
  }

  /**
   * Begins an import of more rows than one transaction takes: reserves their serials. The rows that
   * {@link #importedShipments} makes are written in any number of steps and are none of the claim's
   * until {@link #finishImport}; should that never come, they never are.
   *
   * @param rows how many
   */
  public Claim beginImport(RecordId id, int rows, Instant now) {
    return ShipmentChanges.beginImport(this, id, rows, now);
  }

  /** The import's shipments, in the order of its rows. */
  public List<Shipment> importedShipments(RecordId id, List<ShipmentRow> rows, Instant now) {
    return ShipmentChanges.imported(this, id, rows, now);
  }

  /** All rows of the import become shipments of the claim at once. */
  public Claim finishImport(RecordId id, List<ShipmentRow> rows) {
    return ShipmentChanges.finishImport(this, id, rows);
  }

  /** None of the import's rows will ever be the claim's. */
  public Claim abandonImport(RecordId id) {
    return ShipmentChanges.abandonImport(this, id);
  }

  /** Whether the shipment is one of the claim's now. */
  public boolean shows(Shipment shipment) {
    return !shipment.isRemoved()
        && (shipment.importId() == null || shipments.counts(shipment.importId()));
  }

  public Claim submit(Actor by, RecordId evidenceId, Instant now) {
    ClaimStatus next = after(Move.SUBMIT);
    if (shipments.importing() != null && !shipments.importing().isDead(now)) {
      throw new ImportUnderWay();
    }
    Submission made =
        submission == null
            ? new Submission(1, now, now, by, evidenceId, shipments.shipmentsVersion())
            : new Submission(
                submission.number() + 1,
                now,
                submission.firstAt(),
                by,
                evidenceId,
                shipments.shipmentsVersion());
    return with(next, notice, form, shipments, made, withdrawal, review.mended());
  }

  public Claim remove() {
    return with(after(Move.REMOVE), notice, form, shipments, submission, withdrawal, review);
  }

  public Claim requestWithdrawal(Actor by, String reason, RecordId evidenceId, Instant now) {
    ClaimStatus next = after(Move.REQUEST_WITHDRAWAL);
    Withdrawal asked = new Withdrawal(status, now, by, reason, evidenceId);
    return with(next, notice, form, shipments, submission, asked, review);
  }

  /** The company has seen the decision; nothing new when it had, or there is none. */
  public Claim read() {
    return notice == ClaimNotice.UNSEEN
        ? with(status, ClaimNotice.SEEN, form, shipments, submission, withdrawal, review)
        : this;
  }

  /**
   * What the claim is after a receipt. One that is older than what counted already changes nothing
   * but whom to ask; the claim itself is then answered where even that is known. One that says once
   * more what is so already brings its tasks or its decision and moves nothing.
   *
   * @throws ClaimNotOpen when the claim cannot go there from where it stands: an earlier receipt is
   *     still to come, or the insurer is wrong
   */
  public Claim receive(ClaimReceipt receipt) {
    return Hearing.of(receipt, this);
  }

  Claim having(ClaimShipments changed) {
    return with(status, notice, form, changed, submission, withdrawal, review);
  }

  ClaimStatus after(Move move) {
    return ClaimLifecycle.TABLE.next(status, move, ClaimNotOpen::new);
  }

  Claim with(
      ClaimStatus status,
      ClaimNotice notice,
      ClaimForm form,
      ClaimShipments shipments,
      @Nullable Submission submission,
      @Nullable Withdrawal withdrawal,
      Review review) {
    return new Claim(
        header,
        status,
        notice,
        form,
        shipments,
        submission,
        withdrawal,
        review,
        createdAt,
        version + 1);
  }

  @Override
  public List<String> statementLines() {
    return List.of(
        "索赔企业：" + header.insured().name() + "（" + header.insured().uscc() + "）",
        "保险机构：" + header.insurerName(),
        "保险单号：" + header.policyNumber(),
        "索赔申请号：" + number(),
        "买方：" + (form.buyer() == null ? "未填写" : form.buyer().englishName()),
        "出运：" + shipments.count() + " 票，第 " + shipments.shipmentsVersion() + " 版",
        "索赔金额：" + shipments.claimed());
  }

  /** None by itself; the report that is sealed is evidence of its own. */
  @Override
  public List<Covered> coveredDocuments() {
    return List.of();
  }

  @Override
  public void requireSignable(SigningPurpose purpose, Instant now) {
    after(purpose == SigningPurpose.WITHDRAW_CLAIM ? Move.REQUEST_WITHDRAWAL : Move.SUBMIT);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(header.insured().uscc());
  }

  @Override
  public String key() {
    return number().value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status, "notice", notice);
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(header.insurer(), number()));
  }

  @Override
  public Optional<Instant> expiresAt() {
    return status == ClaimStatus.REMOVED
        ? Optional.of(createdAt.plus(REMOVED_ARE_KEPT))
        : Optional.empty();
  }
}
