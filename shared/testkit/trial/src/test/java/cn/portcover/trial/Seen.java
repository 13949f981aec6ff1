package cn.portcover.trial;

import cn.portcover.testkit.whole.Call.Reply;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which problems were met in this run, so that the last check can tell which were never tried. */
public final class Seen {
  private static final Set<String> PROBLEMS = new ConcurrentSkipListSet<>();

  private Seen() {}

  /** Notes the answer; no answer may be a fault of ours or show the inside. */
  static Reply note(Reply reply) {
    if (reply.status() >= 500 && reply.status() != 503
        || reply.body().contains("Exception")
        || reply.body().contains("\tat ")) {
      throw new AssertionError("an answer shows a fault of ours: " + reply);
    }
    if ("application/problem+json".equals(reply.headers().get("content-type"))
        && !reply.body().isEmpty()) {
      PROBLEMS.add(reply.problem());
    }
    return reply;
  }

  public static Set<String> problems() {
    return Set.copyOf(PROBLEMS);
  }
}
