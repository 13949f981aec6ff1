package cn.portcover.application;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationNotFound;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/** 查看待确认保单 / 查看详情. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = ApplicationNotFound.class,
    reads = {Application.class, ServiceAgreement.class, Seal.class, DataAuthorisation.class})
final class ViewApplication {
  @Get("/applications/{id}")
  ApplicationView view(String id, Caller caller, Work work, Instant now) {
    Application application = work.require(Application.KIND, caller.owner(), id);
    return ApplicationView.of(
        application, NextSteps.of(application, caller, work, now), caller.language());
  }
}
