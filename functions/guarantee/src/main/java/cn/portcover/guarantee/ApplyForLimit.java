package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Money;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationNeeded;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitForm;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.trade.CustomsCode;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.LimitRequested;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Length;
import cn.portcover.operation.port.ReferenceTables;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 额度申请 (手册 002 §5.6): under a credit authorisation of the insurer that is in force. */
@Operation(
    caller = CARD,
    changes = Limit.class,
    refuses = {InvalidFields.class, CreditAuthorisationNeeded.class},
    keyRequired = true,
    uses = Operation.Uses.REFERENCE,
    reads = {Counterparty.class, CreditAuthorisation.class})
final class ApplyForLimit {
  private final ReferenceTables tables;
  private final Ids ids;

  ApplyForLimit(ReferenceTables tables, Ids ids) {
    this.tables = tables;
    this.ids = ids;
  }

  /**
   * @param insurerId 保险机构, one that guarantees customs duty
   */
  record Apply(
      CounterpartyId insurerId,
      LimitInput.@Nullable ApplicantInput applicant,
      CustomsCode customsCode,
      CustomsDistrict registeringCustoms,
      Money requestedAmount,
      @Nullable @Length(500) String remark) {
    LimitInput form() {
      return new LimitInput(applicant, customsCode, registeringCustoms, requestedAmount, remark);
    }
  }

  @Post("/guarantee/limits")
  @Status(HttpStatus.CREATED)
  LimitView apply(@Body Apply given, Caller caller, Work work, Instant now) {
    List<FieldError> wrong = new ArrayList<>();
    Optional<Counterparty> insurer =
        work.find(Counterparty.KIND, Owner.PLATFORM, given.insurerId().value())
            .filter(Counterparty::guaranteesDuty);
    if (insurer.isEmpty()) {
      wrong.add(FieldError.at("/insurerId", "insurer-not-of-duty-guarantee", given.insurerId()));
    }
    Optional<LimitForm> form =
        given.form().form(tables, caller.openSession(), lastApplicant(caller, work), wrong);
    if (insurer.isEmpty() || form.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    CreditAuthorisation authorisation =
        CreditAuthorisations.requireInForce(given.insurerId(), caller.owner(), work, now);

    Limit applied =
        Limit.applied(
            ids.next(now),
            caller.company(),
            insurer.get(),
            form.get(),
            authorisation.id(),
            caller.actor(),
            now);

    work.keep(applied);
    work.tell(
        applied.insurer(),
        MessageType.LIMIT_REQUESTED.wireName(),
        applied,
        LimitRequested.of(applied));
    return LimitView.of(applied, caller.language(), now);
  }

  /** Whom the company named when it applied last, whatever the insurer. */
  private static LimitForm.@Nullable Applicant lastApplicant(Caller caller, Work work) {
    return work.store().list(Limit.KIND, caller.owner(), Map.of(), 1, null).items().stream()
        .map(last -> last.form().applicant())
        .findFirst()
        .orElse(null);
  }
}
