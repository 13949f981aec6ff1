package cn.portcover.domain.cargo;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 货物运输预约保险协议: under which single carriages are insured. Its insurer tells of it once it is signed,
 * again when its terms change, and when it ends before its last day.
 *
 * @param id follows from insurer and number: insurers number theirs as they like
 * @param ending absent while it runs its course
 */
public record OpenCover(
    RecordId id, OpenCoverTerms terms, @Nullable Ending ending, Instant createdAt, long version)
    implements Kept {

  public static final RecordKind<OpenCover> KIND =
      new RecordKind<>("cargo/open-covers", OpenCover.class, OpenCoverNotFound::new);

  /**
   * 提前终止.
   *
   * @param on the first day on which it is not valid any more
   */
  public record Ending(LocalDate on, String reason) {}

  public static OpenCover signed(OpenCoverTerms terms, Instant now) {
    return new OpenCover(id(terms.insurer(), terms.number()), terms, null, now, 1);
  }

  public static RecordId id(CounterpartyId insurer, OpenCoverNumber number) {
    return RecordId.following(alias(insurer, number));
  }

  /** The name under which the insurer's messages find the open cover. */
  public static String alias(CounterpartyId insurer, OpenCoverNumber number) {
    return insurer + "/open-covers/" + number;
  }

  /** As the insurer tells of it again: what it then says of an end counts, and nothing before. */
  public OpenCover amend(OpenCoverTerms given) {
    return new OpenCover(id, given, null, createdAt, version + 1);
  }

  public OpenCover end(Ending given) {
    return new OpenCover(id, terms, given, createdAt, version + 1);
  }

  /** Whether a carriage that begins on that day can be insured under it. */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(terms.period().from())
        && !day.isAfter(terms.period().to())
        && (ending == null || day.isBefore(ending.on()));
  }

  public OpenCoverValidity validityOn(LocalDate day) {
    return isValidOn(day) ? OpenCoverValidity.VALID : OpenCoverValidity.INVALID;
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(terms.company().uscc());
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(terms.insurer(), terms.number()));
  }
}
