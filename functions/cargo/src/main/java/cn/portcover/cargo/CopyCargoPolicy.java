package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.cargo.CargoPolicyNotFound;
import cn.portcover.domain.cargo.CargoPolicyNumberShared;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 复制 (手册 002 §5.2.4): a new draft that is filled in as the policy was, but for the dates, the
 * voyage and the numbers of its papers.
 */
@Operation(
    caller = CARD,
    changes = CargoApplication.class,
    refuses = {CargoPolicyNotFound.class, CargoPolicyNumberShared.class},
    keyRequired = true,
    reads = CargoPolicy.class)
final class CopyCargoPolicy {
  private final Ids ids;

  CopyCargoPolicy(Ids ids) {
    this.ids = ids;
  }

  @Post("/cargo/policies/{policyNumber}/copies")
  @Status(HttpStatus.CREATED)
  CargoApplicationView copy(String policyNumber, Caller caller, Work work, Instant now) {
    CargoPolicy policy = CargoPolicies.require(policyNumber, caller, work);
    CargoApplication draft = policy.copied(ids.next(now), now);
    work.keep(draft);
    return CargoApplicationView.of(draft, LocalDate.ofInstant(now, Policy.ZONE), caller.language());
  }
}
