package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoApplicationNotOpen;
import cn.portcover.domain.cargo.CargoForm;
import cn.portcover.domain.cargo.CoverReference;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.OpenCoverNotFound;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 修改 (手册 002 §5.2.2): in the states 暂存, 数据审核失败 and 拒保, all but 统一社会编码 and 企业名称. The form is as it
 * is given now.
 */
@Operation(
    caller = CARD,
    changes = CargoApplication.class,
    refuses = {
      CargoApplicationNotFound.class,
      CargoApplicationNotOpen.class,
      OpenCoverNotFound.class,
      InvalidFields.class,
      StaleVersion.class
    },
    ifMatch = true,
    uses = Operation.Uses.REFERENCE,
    reads = OpenCover.class)
final class ChangeCargoApplication {
  private final CargoCheck check;

  ChangeCargoApplication(CargoCheck check) {
    this.check = check;
  }

  @Put("/cargo/applications/{id}")
  CargoApplicationView change(
      String id, @Body CargoInput given, Caller caller, Work work, Instant now) {
    CargoApplication application = CargoApplications.requireSeen(id, caller, work);
    application.requireOpen();
    OpenCover openCover = work.require(OpenCover.KIND, caller.owner(), given.openCoverId().value());
    CoverReference cover = CoverReference.of(openCover);
    CargoForm form = given.form().under(openCover.terms());
    List<FieldError> problems = new ArrayList<>(fixed(application, given));
    if (!application.mayBeUnder(cover)) {
      problems.add(
          FieldError.at(
              "/openCoverId", "open-cover-of-another-insurer", application.insurerName()));
    }
    problems.addAll(check.problems(form));
    if (!problems.isEmpty()) {
      throw new InvalidFields(problems);
    }
    CargoApplication changed = application.change(cover, form);
    work.keep(changed);
    return CargoApplicationView.of(
        changed, LocalDate.ofInstant(now, Policy.ZONE), caller.language());
  }

  /** Given as they are, or not at all. */
  private static List<FieldError> fixed(CargoApplication application, CargoInput given) {
    List<FieldError> problems = new ArrayList<>();
    Insured insured = given.insured();
    if (insured != null) {
      if (!insured.uscc().equals(application.insured().uscc())) {
        problems.add(FieldError.at("/insured/uscc", "field-fixed", application.insured().uscc()));
      }
      if (!insured.name().equals(application.insured().name())) {
        problems.add(FieldError.at("/insured/name", "field-fixed", application.insured().name()));
      }
    }
    return problems;
  }
}
