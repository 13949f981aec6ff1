package cn.portcover.operation.signing;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.session.Proposal;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.session.SigningRequest.Matter;
import cn.portcover.domain.session.SigningTask;
import cn.portcover.domain.session.SigningTaskStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.SecretCipher;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tasks of a company that wait for a card, and which of them is a given thing to be signed. */
@Singleton
public class WaitingTasks {
  private final Provider<SecretCipher> secrets;

  public WaitingTasks(Provider<SecretCipher> secrets) {
    this.secrets = secrets;
  }

  /** The company's tasks that wait. */
  public static List<SigningTask> of(Caller caller, Work work) {
    return work.store()
        .list(
            SigningTask.KIND,
            caller.owner(),
            Map.of("status", SigningTaskStatus.OPEN.name()),
            SigningTask.MOST_OPEN,
            null)
        .items();
  }

  /**
   * The task that was prepared for it, waiting or not. A confidential one is found while it waits
   * only: its id tells nothing of its body, so those that wait are opened and compared. Two people
   * who prepare the same confidential thing at the very same moment make two tasks of it.
   *
   * @param body that is to be signed; absent where the purpose has none
   */
  public Optional<SigningTask> find(
      SigningPurpose purpose, Matter matter, @Nullable Proposal body, Caller caller, Work work) {
    if (!purpose.isConfidential() || body == null) {
      String id = SigningTask.idOf(purpose, matter).value();
      return work.find(SigningTask.KIND, caller.owner(), id);
    }
    String json = Writing.json(body);
    return of(caller, work).stream()
        .filter(task -> task.purpose() == purpose && task.about().equals(matter.about()))
        .filter(task -> task.proposal() != null && json.equals(opened(task, task.proposal())))
        .findFirst()
        .map(Kept::key)
        .flatMap(id -> work.find(SigningTask.KIND, caller.owner(), id));
  }

  private String opened(SigningTask task, String proposal) {
    return secrets.get().open(proposal, task.subject());
  }
}
