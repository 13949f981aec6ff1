package cn.portcover.insurerinbox;

import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.OpenCoverNotFound;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.messaging.type.OpenCoverEnded;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;

/** {@code open-cover.ended}: nothing that begins from that day on is insured under it. */
@Singleton
final class ReceiveOpenCoverEnd implements Receives<OpenCoverEnded> {
  @Override
  public Class<OpenCoverEnded> data() {
    return OpenCoverEnded.class;
  }

  @Override
  public String about(OpenCoverEnded data, Counterparty sender) {
    return OpenCover.alias(sender.id(), data.openCoverNumber());
  }

  @Override
  public void apply(OpenCoverEnded data, Counterparty sender, Work work, Instant now) {
    OpenCover cover =
        work.named(OpenCover.KIND, about(data, sender)).orElseThrow(OpenCoverNotFound::new);
    OpenCover.Ending ending = new OpenCover.Ending(data.on(), data.reason());
    OpenCover ended = cover.end(ending);
    work.keep(ended, data.reason());
    work.announce(ended, Announcements.ended(ended, ending));
  }
}
