package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.Language;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.OpenCoverNotFound;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.time.LocalDate;

/** 明细查看 of an open cover. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = OpenCoverNotFound.class,
    uses = Operation.Uses.REFERENCE,
    reads = OpenCover.class)
final class ViewOpenCover {
  private final TableNames names;

  ViewOpenCover(TableNames names) {
    this.names = names;
  }

  @Get("/cargo/open-covers/{id}")
  OpenCoverView view(String id, Caller caller, Work work, Instant now) {
    OpenCover cover = work.require(OpenCover.KIND, caller.owner(), id);
    Language language = caller.language();
    return OpenCoverView.of(
        cover, names.in(language), LocalDate.ofInstant(now, Policy.ZONE), language);
  }
}
