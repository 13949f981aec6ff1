package cn.portcover.payment;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.Counterparty.Kind;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementToSign;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Banks and insurers that are enrolled. */
final class Parties {
  /** More than there are. */
  private static final int MOST = 100;

  private Parties() {}

  static List<Counterparty> banks(Work work) {
    return work
        .store()
        .list(Counterparty.KIND, Owner.PLATFORM, Map.of(), MOST, null)
        .items()
        .stream()
        .filter(each -> each.counterpartyKind() == Kind.BANK)
        .sorted(Comparator.comparing(each -> each.id().value()))
        .toList();
  }

  /** Those whom an agreement is to be signed with; refuses whoever is no bank, or no insurer. */
  static PaymentAgreement.Parties require(PaymentAgreementToSign wanted, Work work) {
    Optional<Counterparty> bank = find(wanted.bankId(), Kind.BANK, work);
    Optional<Counterparty> insurer = find(wanted.payeeInsurerId(), Kind.INSURER, work);
    List<FieldError> wrong = new ArrayList<>();
    if (bank.isEmpty()) {
      wrong.add(FieldError.at("/bankId", "not-a-bank", wanted.bankId()));
    }
    if (insurer.isEmpty()) {
      wrong.add(FieldError.at("/payeeInsurerId", "not-an-insurer", wanted.payeeInsurerId()));
    }
    if (!wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    return new PaymentAgreement.Parties(
        bank.orElseThrow().id(),
        bank.orElseThrow().chineseName(),
        insurer.orElseThrow().id(),
        insurer.orElseThrow().chineseName());
  }

  private static Optional<Counterparty> find(CounterpartyId id, Kind kind, Work work) {
    return work.find(Counterparty.KIND, Owner.PLATFORM, id.value())
        .filter(each -> each.counterpartyKind() == kind);
  }
}
