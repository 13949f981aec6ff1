package cn.portcover.trial.payment;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.testkit.whole.StreamRecord;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;

/** The table's stream, record by record. */
public final class SomeStreams {
  private SomeStreams() {}

  /** Keeps what became of a message, and hands it on to whoever follows. */
  public static void keepAndHandOn(OutgoingMessage message) {
    SomePayments.keep(message);
    handOn(message);
  }

  /** Hands a message on as it is kept: what is due of it is delivered, of no other. */
  public static void handOn(OutgoingMessage message) {
    StreamRecord.of(message).handOnTo(Trial.system());
  }
}
