package cn.portcover.infra.sandbox.counterparty;

import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How reactions speak: a message is sent until it is answered, some times. */
final class Replies {
  private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

  private final Sending sending;

  Replies(Sending sending) {
    this.sending = sending;
  }

  Instant now() {
    return sending.now();
  }

  void send(String sender, String type, Map<String, Object> data) throws InterruptedException {
    var sent = sending.sendPatiently(sending.write(Sending.Wish.of(sender, type, data)));
    if (!sent.taken()) {
      LOG.warn(
          "{} of {} was not taken: {}",
          type,
          sender,
          sent.answer().map(answer -> answer.summary()).orElse("no answer"));
    }
  }
}
