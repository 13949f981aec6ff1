package cn.portcover.domain.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.SigningPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The least that can be paid. */
record SomeApplication(
    RecordId id,
    CounterpartyId insurer,
    State state,
    @Nullable Money premiumDue,
    @Nullable LocalDate payBy,
    @Nullable RecordId paymentId,
    long version)
    implements Payable {
  enum State implements Status {
    UNPAID,
    PAYING,
    PAYMENT_FAILED,
    PAID;

    @Override
    public String label(Language language) {
      return name();
    }
  }

  static SomeApplication unpaid(int n, String premium) {
    return new SomeApplication(
        SomeCompanies.id(n),
        SomePayments.INSURER,
        State.UNPAID,
        Money.of(premium, "CNY"),
        null,
        null,
        3);
  }

  SomeApplication with(@Nullable Money due, @Nullable LocalDate by) {
    return new SomeApplication(id, insurer, state, due, by, paymentId, version);
  }

  SomeApplication of(CounterpartyId other) {
    return new SomeApplication(id, other, state, premiumDue, payBy, paymentId, version);
  }

  private SomeApplication moved(State to, RecordId by) {
    return new SomeApplication(id, insurer, to, premiumDue, payBy, by, version + 1);
  }

  @Override
  public PremiumKind premiumKind() {
    return PremiumKind.CARGO;
  }

  @Override
  public String insurerName() {
    return "示例财产保险公司";
  }

  @Override
  public boolean isUnpaid() {
    return state == State.UNPAID || state == State.PAYMENT_FAILED;
  }

  @Override
  public SomeApplication pay(RecordId by) {
    require(isUnpaid());
    return moved(State.PAYING, by);
  }

  @Override
  public SomeApplication paid(RecordId by) {
    require(
        Objects.equals(paymentId, by) && (state == State.PAYING || state == State.PAYMENT_FAILED));
    return moved(State.PAID, by);
  }

  @Override
  public SomeApplication paymentFailed(RecordId by) {
    require(Objects.equals(paymentId, by) && state == State.PAYING);
    return moved(State.PAYMENT_FAILED, by);
  }

  private void require(boolean may) {
    if (!may) {
      throw new NotNow();
    }
  }

  static final class NotNow extends Refusal.Conflict {
    private static final long serialVersionUID = 1;

    NotNow() {
      super("现在不行。", "Not now.");
    }
  }

  @Override
  public List<String> statementLines() {
    return List.of();
  }

  @Override
  public List<Covered> coveredDocuments() {
    return List.of();
  }

  @Override
  public void requireSignable(SigningPurpose purpose, Instant now) {}

  @Override
  public RecordKind<?> kind() {
    return PremiumKind.CARGO.records();
  }

  @Override
  public Owner owner() {
    return Owner.company(SomeCompanies.EXPORTER.uscc());
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Instant createdAt() {
    return SomePayments.NOW;
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", state);
  }
}
