package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoForm;
import cn.portcover.domain.cargo.CoverReference;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.OpenCoverNotFound;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** 投保, 暂存 (手册 002 §5.2.1): a new draft under an open cover; it may be incomplete. */
@Operation(
    caller = CARD,
    changes = CargoApplication.class,
    refuses = {OpenCoverNotFound.class, InvalidFields.class},
    keyRequired = true,
    uses = Operation.Uses.REFERENCE,
    reads = OpenCover.class)
final class SaveCargoApplication {
  private final CargoCheck check;
  private final Ids ids;

  SaveCargoApplication(CargoCheck check, Ids ids) {
    this.check = check;
    this.ids = ids;
  }

  @Post("/cargo/applications")
  @Status(HttpStatus.CREATED)
  CargoApplicationView save(@Body CargoInput given, Caller caller, Work work, Instant now) {
    OpenCover cover = work.require(OpenCover.KIND, caller.owner(), given.openCoverId().value());
    CargoForm form = given.form().under(cover.terms());
    List<FieldError> problems = check.problems(form);
    if (!problems.isEmpty()) {
      throw new InvalidFields(problems);
    }
    var company = caller.company();
    CargoApplication saved =
        CargoApplication.saved(
            ids.next(now),
            company,
            Objects.requireNonNullElse(
                given.insured(), new Insured(company.uscc(), company.name())),
            CoverReference.of(cover),
            form,
            now);
    work.keep(saved);
    return CargoApplicationView.of(saved, LocalDate.ofInstant(now, Policy.ZONE), caller.language());
  }
}
