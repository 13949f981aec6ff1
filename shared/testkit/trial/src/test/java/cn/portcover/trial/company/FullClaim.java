package cn.portcover.trial.company;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimShipments;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.trial.SomeClaims.Filed;
import cn.portcover.trial.Trial;
import java.util.List;
import java.util.Map;

/** A claim that has all the shipments that it can have, without their being written one by one. */
final class FullClaim {
  private FullClaim() {}

  static void fill(Filed claim) {
    try {
      Trial.system()
          .beans()
          .getBean(Works.class)
          .commit(
              "ImportShipments",
              Actor.platform("trial"),
              Trial.now(),
              work -> {
                Claim one =
                    work.require(Claim.KIND, Owner.company(claim.company().uscc()), claim.number());
                work.keep(full(one));
                return true;
              });
    } catch (Store.Raced raced) {
      throw new IllegalStateException(raced);
    }
  }

  private static Claim full(Claim one) {
    var none = one.shipments();
    var full =
        new ClaimShipments(
            1,
            Claim.MOST_SHIPMENTS,
            Claim.MOST_SHIPMENTS,
            Map.of("OA", Claim.MOST_SHIPMENTS),
            none.invoiced(),
            none.received(),
            none.claimed(),
            null,
            List.of());
    return new Claim(
        one.header(),
        one.status(),
        one.notice(),
        one.form(),
        full,
        one.submission(),
        one.withdrawal(),
        one.review(),
        one.createdAt(),
        one.version() + 1);
  }
}
