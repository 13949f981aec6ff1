package cn.portcover.domain.claim;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One submission of a claim (提交) exactly as it was: written once, so that later ones can be told
 * from it and it can be proved what was signed.
 *
 * @param number 1, and one more for each time
 * @param shipmentsSha256 of all shipments, in order ({@link #digestOf})
 * @param differences to the submission before; none of the first
 * @param shipmentsDiffer to the submission before; absent of the first
 * @param evidenceId the card signature
 */
public record ClaimSubmission(
    ClaimNumber claimNumber,
    int number,
    Uscc uscc,
    ClaimForm form,
    ClaimShipments shipments,
    Sha256 shipmentsSha256,
    List<ClaimDifference> differences,
    @Nullable ShipmentsDiffer shipmentsDiffer,
    Actor by,
    RecordId evidenceId,
    Instant createdAt)
    implements Kept {
  public static final RecordKind<ClaimSubmission> KIND =
      new RecordKind<>("claim-submissions", ClaimSubmission.class, SubmissionNotFound::new);

  public ClaimSubmission {
    differences = List.copyOf(differences);
  }

  /**
   * SHA-256 of the lines {@code serial SP row's digest LF}, in the order of serials: the same rows
   * give the same digest, any other another.
   */
  public static Sha256 digestOf(List<Shipment> shipments) {
    StringBuilder lines = new StringBuilder();
    shipments.stream()
        .sorted(java.util.Comparator.comparing(each -> each.serial().value()))
        .forEach(
            each ->
                lines.append(each.serial()).append(' ').append(each.row().digest()).append('\n'));
    return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  public static String key(ClaimNumber claim, int number) {
    return claim + "/" + Integer.toString(10_000 + number).substring(1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(uscc);
  }

  @Override
  public String key() {
    return key(claimNumber, number);
  }

  @Override
  public long version() {
    return 1;
  }

  /** No such submission. */
  public static final class SubmissionNotFound extends Refusal.NotFound {
    private static final long serialVersionUID = 1;

    SubmissionNotFound() {
      super("没有找到该次提交。", "There is no such submission.");
    }
  }
}
