package cn.portcover.domain.claim;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.claim.ClaimLifecycle.Move;
import cn.portcover.domain.claim.ClaimShipments.Importing;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.Policy;
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
import java.util.stream.IntStream;
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
      ClaimStatus from, Instant at, Actor by, String reason, RecordId evidenceId) {}

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
    requireOpen();
    requireRoom(rows.size());
    int first = shipments.made() + 1;
    ClaimShipments counted = shipments.making(rows.size()).changed();
    for (ShipmentRow row : rows) {
      counted = counted.plus(row);
    }
    return new Changed(having(counted), made(rows, first, null, now));
  }

  public Changed changeShipment(Shipment shipment, ShipmentRow row, Instant now) {
    requireOpen();
    return new Changed(
        having(shipments.minus(shipment.row()).plus(row).changed()),
        List.of(shipment.change(row, now)));
  }

  public Changed removeShipments(List<Shipment> removed, Instant now) {
    requireOpen();
    ClaimShipments left = shipments.changed();
    for (Shipment each : removed) {
      left = left.minus(each.row());
    }
    return new Changed(having(left), removed.stream().map(each -> each.remove(now)).toList());
  }

  /**
   * Begins an import of more rows than one transaction takes: reserves their serials. The rows that
   * {@link #importedShipments} makes are written in any number of steps and are none of the claim's
   * until {@link #finishImport}; should that never come, they never are.
   *
   * @param rows how many
   */
  public Claim beginImport(RecordId id, int rows, Instant now) {
    requireOpen();
    Importing before = shipments.importing();
    if (before != null && !before.isDead(now)) {
      throw new ImportUnderWay();
    }
    requireRoom(rows);
    ClaimShipments ready = before == null ? shipments : shipments.abandon(before);
    Importing begun = new Importing(id, now, shipments.made() + 1, rows);
    return having(ready.making(rows).begin(begun));
  }

  /** The import's shipments, in the order of its rows. */
  public List<Shipment> importedShipments(RecordId id, List<ShipmentRow> rows, Instant now) {
    Importing begun = requireImporting(id);
    if (rows.size() != begun.rows()) {
      throw new IllegalArgumentException("an import has as many rows as it was begun with");
    }
    return made(rows, begun.first(), id, now);
  }

  /** All rows of the import become shipments of the claim at once. */
  public Claim finishImport(RecordId id, List<ShipmentRow> rows) {
    requireOpen();
    requireImporting(id);
    ClaimShipments counted = shipments.end().changed();
    for (ShipmentRow row : rows) {
      counted = counted.plus(row);
    }
    return having(counted);
  }

  /** None of the import's rows will ever be the claim's. */
  public Claim abandonImport(RecordId id) {
    return having(shipments.abandon(requireImporting(id)));
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
    if (submission == null) {
      throw new ClaimNotOpen(status);
    }
    if (!review.isNews(receipt)) {
      Review asking = review.asking(receipt);
      return asking.equals(review)
          ? this
          : with(status, notice, form, shipments, submission, withdrawal, asking);
    }
    Review heard = review.hear(receipt);
    if (receipt.result().means(standing())) {
      ClaimNotice again = receipt.result().isDecision() ? noticed() : notice;
      return with(status, again, form, shipments, submission, withdrawal, heard);
    }
    return switch (receipt.result()) {
      case RECEIVED -> with(status, notice, form, shipments, submission, withdrawal, heard);
      case UNDER_REVIEW -> reviewed(Move.REVIEW, heard);
      case RETURNED -> reviewed(Move.RETURN, heard);
      case APPROVED -> decided(Move.APPROVE, heard);
      case DECLINED -> decided(Move.DECLINE, heard);
      case PAID -> decided(Move.PAY, heard);
      case WITHDRAWAL_ACCEPTED ->
          with(
              after(Move.ACCEPT_WITHDRAWAL),
              notice,
              form,
              shipments,
              submission,
              withdrawal,
              heard);
      case WITHDRAWAL_REFUSED -> resumed(heard);
    };
  }

  /** The review goes on beside a request for withdrawal, which only a decision ends. */
  private Claim reviewed(Move move, Review heard) {
    if (status == ClaimStatus.WITHDRAWAL_REQUESTED && withdrawal != null) {
      ClaimStatus beside =
          ClaimLifecycle.TABLE.next(withdrawal.from(), move, from -> new ClaimNotOpen(status));
      Withdrawal going =
          new Withdrawal(
              beside,
              withdrawal.at(),
              withdrawal.by(),
              withdrawal.reason(),
              withdrawal.evidenceId());
      return with(status, notice, form, shipments, submission, going, heard);
    }
    return with(after(move), notice, form, shipments, submission, withdrawal, heard);
  }

  private Claim decided(Move move, Review heard) {
    if (status == ClaimStatus.WITHDRAWAL_REQUESTED
        && withdrawal != null
        && !ClaimLifecycle.TABLE.allows(withdrawal.from(), move)) {
      throw new ClaimNotOpen(status);
    }
    return with(after(move), noticed(), form, shipments, submission, withdrawal, heard);
  }

  private ClaimNotice noticed() {
    return notice == ClaimNotice.UNSEEN
        ? notice
        : ClaimLifecycle.NOTICE.next(notice, Move.DECIDE, n -> new ClaimNotOpen(status));
  }

  /** Where the claim stands in the insurer's review, whether or not it is to be withdrawn. */
  private ClaimStatus standing() {
    return status == ClaimStatus.WITHDRAWAL_REQUESTED && withdrawal != null
        ? withdrawal.from()
        : status;
  }

  /** A refusal that a decision has overtaken has nothing more to refuse. */
  private Claim resumed(Review heard) {
    if (withdrawal == null) {
      throw new ClaimNotOpen(status);
    }
    if (status != ClaimStatus.WITHDRAWAL_REQUESTED) {
      return with(status, notice, form, shipments, submission, withdrawal, heard);
    }
    Move back =
        switch (withdrawal.from()) {
          case SUBMITTED -> Move.BACK_TO_SUBMITTED;
          case UNDER_REVIEW -> Move.BACK_TO_REVIEW;
          default -> Move.BACK_TO_RETURNED;
        };
    return with(after(back), notice, form, shipments, submission, withdrawal, heard);
  }

  private void requireRoom(int rows) {
    if (shipments.count() + rows > MOST_SHIPMENTS
        || shipments.made() + rows > ShipmentSerial.MOST_MADE) {
      throw new TooManyShipments();
    }
  }

  private Importing requireImporting(RecordId id) {
    Importing importing = shipments.importing();
    if (importing == null || !importing.id().equals(id)) {
      throw new ImportUnderWay();
    }
    return importing;
  }

  private List<Shipment> made(
      List<ShipmentRow> rows, int first, @Nullable RecordId importId, Instant now) {
    var day = now.atZone(Policy.ZONE).toLocalDate();
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                new Shipment(
                    number(),
                    ShipmentSerial.of(day, number(), first + i),
                    header.insured().uscc(),
                    rows.get(i),
                    importId,
                    now,
                    null,
                    now,
                    1))
        .toList();
  }

  private Claim having(ClaimShipments changed) {
    return with(status, notice, form, changed, submission, withdrawal, review);
  }

  private ClaimStatus after(Move move) {
    return ClaimLifecycle.TABLE.next(status, move, ClaimNotOpen::new);
  }

  private Claim with(
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
