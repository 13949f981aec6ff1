package cn.portcover.insurerinbox;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationNotFound;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.messaging.type.ApplicationDecided;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** {@code application.decided}: 审核通过 or 审核不通过. */
@Singleton
final class ReceiveApplicationDecision implements Receives<ApplicationDecided> {
  @Override
  public Class<ApplicationDecided> data() {
    return ApplicationDecided.class;
  }

  @Override
  public String about(ApplicationDecided data, Counterparty sender) {
    return Application.alias(sender.id(), data.offerNumber());
  }

  @Override
  public void apply(ApplicationDecided data, Counterparty sender, Work work, Instant now) {
    Application application =
        work.named(Application.KIND, about(data, sender)).orElseThrow(ApplicationNotFound::new);
    List<Decision.Reason> reasons = data.reasons() == null ? List.of() : data.reasons();
    Decision decision = new Decision(now, reasons, data.handler());
    Application decided =
        switch (data.decision()) {
          case APPROVED -> application.approve(decision);
          case REJECTED -> application.reject(decision);
        };
    work.keep(decided, note(reasons));
    work.announce(decided, Announcements.decided(decided));
  }

  private static @org.jspecify.annotations.Nullable String note(List<Decision.Reason> reasons) {
    return reasons.isEmpty()
        ? null
        : reasons.stream().map(Decision.Reason::text).collect(Collectors.joining("；"));
  }
}
