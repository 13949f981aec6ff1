package cn.portcover.infra.stack.cost;

import java.util.List;

/**
 * What operations take. Units are those that DynamoDB Local counted in the trial (November 2026:
 * {@code ReturnConsumedCapacity} on every call of each operation), but for lists, of which it had
 * short ones; durations are assumed until somebody deploys.
 */
final class Works {
  static final Work IDLE_SCHEDULE =
      new Work("a schedule that finds nothing", 512, 60, false, 4, 0, 0, 0, 0, 0);

  static final List<Work> ALL =
      List.of(
          read("ViewPolicy, ViewApplication", 25, 2),
          read("ViewHome", 30, 2),
          // 20 records of 2 KB from an index, 8 KB a unit, and the session.
          read("ListPolicies, a page of 20", 35, 6),
          new Work("RequestChallenge", 512, 20, true, 0, 4, 0, 0, 0, 0),
          new Work("SignInWithCard", 1024, 70, true, 2.1, 12, 1, 0, 0, 0),
          new Work("OpenApplicationForm, the first time", 1024, 150, true, 3, 15.5, 0, 0, 1, 0),
          new Work("RequestSignature", 512, 40, true, 3, 8, 0, 0, 0, 0),
          // 132 without an idempotency key; holding it and keeping the answer takes 5.
          new Work("ConfirmApplication, with a card", 1024, 120, true, 7, 137, 0, 0, 0, 0),
          new Work("AcknowledgePolicy", 512, 50, true, 2, 30, 0, 0, 0, 0),
          new Work("DownloadPolicyDocument, issued", 1024, 300, true, 3, 6, 1, 0, 1, 1),
          new Work("DownloadPolicyDocument, again", 1024, 30, true, 3, 0, 0, 0, 0, 1),
          new Work("ReceiveMessage, policy.offered", 512, 60, true, 3, 30, 0, 0.01, 0, 0),
          new Work("DeliverMessage, at the first attempt", 512, 200, false, 5.5, 16, 0, 0.01, 0, 0),
          IDLE_SCHEDULE);

  private Works() {}

  private static Work read(String name, int millis, double reads) {
    return new Work(name, 512, millis, true, reads, 0, 0, 0, 0, 0);
  }
}
