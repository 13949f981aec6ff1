package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Sha256;
import java.time.Instant;

/**
 * The forced reading of the form (强制查看).
 *
 * @param documentSha256 of the PDF that was open
 */
public record FormReading(Sha256 documentSha256, Instant openedAt, Instant confirmedAt) {
  public FormReading {
    if (confirmedAt.isBefore(openedAt)) {
      throw new Malformed("reading-reversed", openedAt, confirmedAt);
    }
  }
}
