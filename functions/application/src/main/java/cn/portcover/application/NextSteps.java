package cn.portcover.application;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealStatus;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.domain.signing.SigningStep;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.DataAccesses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the company can do after this application has come so far; what is done is left out. */
final class NextSteps {
  /** More seals in use than any company has. */
  private static final int MOST = 100;

  private NextSteps() {}

  static List<String> of(Application application, Caller caller, Work work, Instant now) {
    return switch (application.status()) {
      case TO_BE_CONFIRMED ->
          application.hasPassedDeadline(now)
              ? List.of()
              : List.of("OPEN_APPLICATION_FORM", "CONFIRM_APPLICATION");
      case SUBMITTED -> withSigning("AWAIT_DECISION", application, caller, work, now);
      case APPROVED -> withSigning("VIEW_POLICIES", application, caller, work, now);
      case REJECTED, WITHDRAWN, LAPSED -> List.of();
    };
  }

  /** 制章, 协议签署, 企业数据授权 as far as they are open, then what comes anyhow. */
  private static List<String> withSigning(
      String last, Application application, Caller caller, Work work, Instant now) {
    var insurer = application.offer().insurer();
    List<String> steps = new ArrayList<>();
    SigningStep.open(
            work.find(ServiceAgreement.KIND, caller.owner(), insurer.value()),
            seals(caller, work),
            DataAccesses.granted(caller, work),
            insurer,
            now)
        .forEach(step -> steps.add(step.name()));
    steps.add(last);
    return steps;
  }

  private static List<Seal> seals(Caller caller, Work work) {
    return work.store()
        .list(Seal.KIND, caller.owner(), Map.of("status", SealStatus.IN_USE.name()), MOST, null)
        .items();
  }
}
