package cn.portcover.session;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.session.Proposal;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.session.SigningRequest.Matter;
import cn.portcover.domain.session.SigningTask;
import cn.portcover.domain.session.TooManySigningTasks;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.Seal;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.signing.WaitingTasks;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Prepares something for the person whose card has to sign it. */
@Operation(
    caller = MEMBER,
    changes = SigningTask.class,
    refuses = {
      SubjectNotFound.class,
      StaleVersion.class,
      TooManySigningTasks.class,
      InvalidFields.class
    },
    reads = {
      Application.class,
      Seal.class,
      DataAuthorisation.class,
      Claim.class,
      ShipmentReport.class,
      CargoApplication.class,
      PaymentAgreement.class,
      GuaranteeApplication.class
    },
    uses = {Operation.Uses.SECRETS_KEPT, Operation.Uses.SECRETS_OPENED})
final class PrepareSigningTask {
  private final WaitingTasks tasks;
  private final Ids ids;
  private final Provider<SecretCipher> secrets;

  PrepareSigningTask(WaitingTasks tasks, Ids ids, Provider<SecretCipher> secrets) {
    this.tasks = tasks;
    this.ids = ids;
    this.secrets = secrets;
  }

  @Post("/signing-tasks")
  @Status(HttpStatus.CREATED)
  SigningTaskView prepare(@Body ToBeSigned.Wanted wanted, Caller caller, Work work, Instant now) {
    if (wanted.purpose().waitsByItself()) {
      throw new InvalidFields(List.of(FieldError.at("/purpose", "signing-task-listed-already")));
    }
    ToBeSigned matter = ToBeSigned.of(wanted, caller, work, now, ids);
    SigningTask task = task(matter, caller, work, now);
    work.keep(task);
    return SigningTaskView.of(task, SigningTaskView.NOBODY);
  }

  /** The same thing prepared again is the same task. */
  private SigningTask task(ToBeSigned what, Caller caller, Work work, Instant now) {
    Matter matter = what.matter();
    String id = SigningTask.idOf(what.purpose(), matter).value();
    Optional<SigningTask> known =
        tasks.find(what.purpose(), matter, what.proposal().orElse(null), caller, work);
    if (known.filter(SigningTask::isOpen).isEmpty()
        && WaitingTasks.of(caller, work).size() >= SigningTask.MOST_OPEN) {
      throw new TooManySigningTasks();
    }
    return known
        .map(task -> task.again(matter.version(), caller.actor(), now))
        .orElseGet(
            () ->
                SigningTask.prepared(
                    caller.company().uscc(),
                    what.purpose(),
                    matter,
                    what.proposal().map(body -> kept(what.purpose(), body, id)).orElse(null),
                    caller.actor(),
                    now));
  }

  private String kept(SigningPurpose purpose, Proposal body, String id) {
    String json = Writing.json(body);
    return purpose.isConfidential()
        ? secrets.get().seal(json, SigningTaskView.sealedUnder(id))
        : json;
  }
}
