package cn.portcover.insurerinbox;

import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.operation.Work;
import java.util.Optional;

/**
 * Where a message stands among those of its subject that were applied, by the sender's numbers;
 * without a number it stands right behind them.
 */
enum SubjectPlace {
  /** A newer one was applied already. */
  OLDER,
  NEXT,
  /** Others before it have not come, or not been applied. */
  EARLY;

  static SubjectPlace of(ReceivedMessage message, Work work) {
    String about = message.about();
    Long sequence = message.sequence();
    if (about == null || sequence == null) {
      return NEXT;
    }
    Optional<SubjectOrder> order =
        work.find(
            SubjectOrder.KIND, SubjectOrder.ownerOf(message.sender(), about), SubjectOrder.APPLIED);
    long applied = order.map(SubjectOrder::applied).orElse(0L);
    if (sequence <= applied) {
      return OLDER;
    }
    return sequence == applied + 1 ? NEXT : EARLY;
  }

  boolean isOlder() {
    return this == OLDER;
  }
}
