package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeHolding;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange.Cause;
import cn.portcover.domain.guarantee.LimitEntryOutOfOrder;
import cn.portcover.domain.guarantee.LimitLedger;
import cn.portcover.domain.guarantee.LimitMove;
import cn.portcover.domain.guarantee.OutsideHolding;
import cn.portcover.messaging.type.LimitChanged;
import cn.portcover.operation.Work;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who takes up what an entry of the insurer's ledger is about: the application that its reference
 * names, by its own number or its policy's, or nobody that we know.
 *
 * @param application absent where it is nobody of ours
 * @param outside what else the entries have said of the reference
 */
record LimitHolder(@Nullable GuaranteeApplication application, OutsideHolding outside) {
  private static final String REFERENCE = "/data/entry/reference";
  private static final String AMOUNT = "/data/entry/amount";

  static LimitHolder of(LimitChanged.Entry entry, Limit limit, Work work) {
    String reference = entry.reference();
    if (!entry.kind().hasAmount()) {
      return new LimitHolder(null, OutsideHolding.none(limit, reference, work.now()));
    }
    Optional<GuaranteeApplication> found =
        applied(reference, limit.insurer(), work)
            .or(() -> insured(reference, limit.insurer(), work));
    found.ifPresent(application -> requireUnder(limit, application));
    return new LimitHolder(
        found.orElse(null),
        work.find(OutsideHolding.KIND, limit.owner(), OutsideHolding.key(limit.id(), reference))
            .orElseGet(() -> OutsideHolding.none(limit, reference, work.now())));
  }

  private static Optional<GuaranteeApplication> applied(
      String reference, CounterpartyId insurer, Work work) {
    try {
      RecordId id = new RecordId(reference);
      return work.named(GuaranteeApplication.KIND, GuaranteeApplication.alias(insurer, id));
    } catch (Malformed noId) {
      return Optional.empty();
    }
  }

  private static Optional<GuaranteeApplication> insured(
      String reference, CounterpartyId insurer, Work work) {
    try {
      PolicyNumber number = new PolicyNumber(reference);
      return work.named(GuaranteePolicy.KIND, GuaranteePolicy.alias(insurer, number))
          .map(
              policy ->
                  work.require(
                      GuaranteeApplication.KIND, policy.owner(), policy.applicationId().value()));
    } catch (Malformed noNumber) {
      return Optional.empty();
    }
  }

  private static void requireUnder(Limit limit, GuaranteeApplication application) {
    if (!application.holding().limitId().equals(limit.id())) {
      throw new InvalidFields(List.of(FieldError.at(REFERENCE, "limit-of-another-reference")));
    }
  }

  @Nullable RecordId applicationId() {
    return application == null ? null : application.id();
  }

  /**
   * 使用. Of one of ours it is what was reserved; where its policy had used it before, the ledger now
   * tells of it; told again, nothing happens.
   */
  Optional<LimitMove> use(Money amount, Limit limit, Cause cause, Instant now) {
    if (application == null) {
      return Optional.of(useOutside(amount, limit, cause, now));
    }
    GuaranteeHolding held = application.holding();
    if (!amount.equals(held.amount())) {
      throw new InvalidFields(
          List.of(FieldError.at(AMOUNT, "limit-holding-differs", held.amount())));
    }
    return switch (held.state()) {
      case RESERVED -> {
        application.requirePaid();
        yield Optional.of(limit.use(amount, cause, true, now));
      }
      case USED -> held.told() ? Optional.empty() : Optional.of(limit.tell(amount));
      case RELEASED -> Optional.empty();
      // It came to nothing; may it be applied for again, and be paid.
      case CANCELLED -> throw new LimitEntryOutOfOrder(limit.status());
    };
  }

  /** What an application has reserved may be this: then its policy is still to come. */
  private static LimitMove useOutside(Money amount, Limit limit, Cause cause, Instant now) {
    LimitLedger there = limit.ledger();
    if (!there.fits(amount) && there.fitsWithoutReserved(amount)) {
      throw new LimitEntryOutOfOrder(limit.status());
    }
    return limit.useOutside(amount, cause, now);
  }

  /** 解除, in part or whole; no more than the reference has taken up, as far as that is known. */
  LimitMove release(Money amount, Limit limit, Cause cause, Instant now) {
    if (application == null) {
      if (outside.isShortOf(amount)) {
        throw new InvalidFields(List.of(FieldError.at(AMOUNT, "limit-used-less", outside.open())));
      }
      return limit.release(amount, cause, now);
    }
    GuaranteeHolding held = application.holding();
    if (held.isReserved()) {
      // Its policy, or the entry of its use, is still to come.
      throw new LimitEntryOutOfOrder(limit.status());
    }
    if (amount.amount().compareTo(held.open().amount()) > 0) {
      throw new InvalidFields(List.of(FieldError.at(AMOUNT, "limit-used-less", held.open())));
    }
    return held.told()
        ? limit.release(amount, cause, now)
        : limit.tell(held.amount()).then(told -> told.release(amount, cause, now));
  }

  /** What the reference holds after the entry, and its policy where nothing is left. */
  void keep(LimitChanged.Entry entry, Work work) {
    if (application == null) {
      keepOutside(entry, work);
      return;
    }
    GuaranteeHolding then = after(application.holding(), entry);
    work.keep(application.held(then));
    PolicyNumber number = application.policyNumber();
    if (then.state() == GuaranteeHolding.State.RELEASED && number != null) {
      work.find(
              GuaranteePolicy.KIND,
              application.owner(),
              GuaranteePolicy.id(application.insurer(), number))
          .filter(GuaranteePolicy::mayBeReleased)
          .ifPresent(policy -> work.keep(policy.release()));
    }
  }

  private void keepOutside(LimitChanged.Entry entry, Work work) {
    switch (entry.kind()) {
      case USE -> work.keep(outside.use(entry.stated()));
      case RELEASE -> work.keep(outside.release(entry.stated()));
      case TOTAL, EXPIRE -> {
        // Of the limit itself.
      }
    }
  }

  private static GuaranteeHolding after(GuaranteeHolding held, LimitChanged.Entry entry) {
    if (entry.kind() == LimitChanged.Kind.RELEASE) {
      return held.release(entry.stated());
    }
    return held.isReserved() ? held.use(true) : held.tell();
  }
}
