package cn.portcover.messaging;

import cn.portcover.messaging.Delivery.Reason;
import cn.portcover.messaging.Delivery.Unreachable;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks for a host's addresses once and lets through only what the rules allow. */
final class CheckedLookup {
  private final AddressRules rules;
  private final HostLookup lookup;

  CheckedLookup(AddressRules rules, HostLookup lookup) {
    this.rules = rules;
    this.lookup = lookup;
  }

  sealed interface Result {}

  /** At least one address, each of them allowed. */
  record Found(List<InetAddress> addresses) implements Result {}

  record NotFound(Unreachable why) implements Result {}

  /**
   * All addresses of a host that the rules accepted, each of them allowed. One that is not spoils
   * the rest: no honest name leads inside by half.
   */
  Result find(String host, Duration time) {
    if (AddressRules.isLiteral(host)) {
      return new Found(List.of(AddressRules.literal(host)));
    }
    var question = new FutureTask<>(() -> lookup.addressesOf(host));
    // In a thread of its own, because the system's resolver knows no time limit.
    Thread.ofPlatform().daemon().name("delivery-lookup").start(question);
    try {
      List<InetAddress> addresses = question.get(time.toMillis(), TimeUnit.MILLISECONDS);
      if (addresses.isEmpty()) {
        return notFound(Reason.UNKNOWN_HOST, "the host has no address");
      }
      return addresses.stream().allMatch(rules::allows)
          ? new Found(addresses)
          : notFound(Reason.ADDRESS_NOT_ALLOWED, "the host leads to an address that is refused");
    } catch (ExecutionException e) {
      return notFound(Reason.UNKNOWN_HOST, "the host is not known");
    } catch (TimeoutException e) {
      question.cancel(true);
      return notFound(Reason.UNKNOWN_HOST, "the name service did not answer in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return notFound(Reason.TIMED_OUT, "interrupted");
    }
  }

  private static NotFound notFound(Reason reason, String detail) {
    return new NotFound(new Unreachable(reason, detail));
  }
}
