package cn.portcover.insurerinbox;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.message.MessageNotFound;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.util.Optional;

/**
 * The highest sequence of a sender's subject that was applied: what is older is not applied any
 * more.
 */
record SubjectOrder(
    CounterpartyId sender, String about, long applied, Instant createdAt, long version)
    implements Kept {
  static final RecordKind<SubjectOrder> KIND =
      new RecordKind<>("subject-orders", SubjectOrder.class, MessageNotFound::new);

  /** Of one subject there is one. */
  static final String APPLIED = "applied";

  static Owner ownerOf(CounterpartyId sender, String about) {
    return Owner.alone("order#" + sender + "#" + about);
  }

  SubjectOrder apply(long sequence) {
    return new SubjectOrder(sender, about, sequence, createdAt, version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return ownerOf(sender, about);
  }

  @Override
  public String key() {
    return APPLIED;
  }

  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }
}
