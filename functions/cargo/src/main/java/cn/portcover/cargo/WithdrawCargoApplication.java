package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoApplicationNotOpen;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.CargoWithdrawalRequested;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.CardSignature;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 撤销 (手册 002 §5.2.2): in the states 数据审核成功，待核保 and 核保未通过，转人工复核 the company asks to take the
 * application back; the insurer answers.
 */
@Operation(
    caller = CARD,
    changes = CargoApplication.class,
    refuses = {CargoApplicationNotFound.class, CargoApplicationNotOpen.class, StaleVersion.class},
    signature = CardSignatureNeed.ALWAYS,
    ifMatch = true)
final class WithdrawCargoApplication {
  private final SignedStatements statements;

  WithdrawCargoApplication(SignedStatements statements) {
    this.statements = statements;
  }

  record Withdraw(String reason, @Nullable CardSignature signature) {}

  @Post("/cargo/applications/{id}/withdrawal")
  CargoApplicationView withdraw(
      String id, @Body Withdraw given, Caller caller, Work work, Instant now) {
    CargoApplication application = CargoApplications.requireSeen(id, caller, work);
    application.requireSignable(SigningPurpose.WITHDRAW_CARGO_APPLICATION, now);
    SignatureEvidence evidence =
        statements.require(
            given.signature(),
            SigningPurpose.WITHDRAW_CARGO_APPLICATION,
            application,
            caller,
            work);

    CargoApplication asked =
        application.requestWithdrawal(caller.actor(), given.reason(), evidence.id(), now);

    work.keep(asked, given.reason());
    work.tell(
        asked.insurer(),
        MessageType.CARGO_APPLICATION_WITHDRAWAL_REQUESTED.wireName(),
        asked,
        CargoWithdrawalRequested.of(asked, Evidence.of(evidence)));
    return CargoApplicationView.of(asked, LocalDate.ofInstant(now, Policy.ZONE), caller.language());
  }
}
