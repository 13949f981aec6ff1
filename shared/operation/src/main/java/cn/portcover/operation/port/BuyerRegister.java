package cn.portcover.operation.port;

import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerDetails;
import cn.portcover.domain.buyer.LikelyBuyer;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.CountryCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the insurers have told us of the buyers that they know (买方名录). */
public interface BuyerRegister {
  /**
   * Which buyers are looked for.
   *
   * @param text a code or its beginning, an English name as it is remembered, a part of a Chinese
   *     one; absent for all
   */
  record Query(
      @Nullable String text,
      @Nullable CountryCode country,
      @Nullable CounterpartyId insurer,
      int limit) {}

  /** The likeliest first. */
  List<Buyer> search(Query query);

  Optional<Buyer> find(CounterpartyId insurer, BuyerCode code);

  /** The buyers of that code, which is unique with one insurer only. */
  List<Buyer> bearing(BuyerCode code);

  /** Buyers of the insurer's that are probably this one, the likeliest first, at most ten. */
  List<LikelyBuyer> like(CounterpartyId insurer, BuyerDetails details);

  /**
   * Writes what the insurer told, unless something later is there. Written before the message's own
   * transaction and any number of times: the outcome is the same.
   */
  void put(Buyer buyer, Told told);
}
