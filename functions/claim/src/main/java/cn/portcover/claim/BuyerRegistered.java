package cn.portcover.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerName;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimBuyer;
import cn.portcover.domain.claim.ClaimGaps;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.BuyerRegister;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 买方信息: taken from the insurer's register, code and name. A draft may be saved with any code, so
 * that work goes on while the register does not answer or the buyer is only proposed. Whether the
 * claim can be submitted cannot be said without the register: then both readiness and submission
 * are 503 with Retry-After, and nothing is changed. A buyer that the insurer has suspended or
 * closed since is still the buyer of the shipments.
 */
@Singleton
final class BuyerRegistered implements ClaimCondition {
  private final Provider<BuyerRegister> register;

  BuyerRegistered(Provider<BuyerRegister> register) {
    this.register = register;
  }

  @Override
  public List<FieldError> gaps(Claim claim, Work work, Instant now) {
    ClaimBuyer named = claim.form().buyer();
    if (named == null) {
      // A gap of the form itself.
      return List.of();
    }
    Optional<Buyer> buyer = register.get().find(claim.header().insurer(), named.code());
    if (buyer.isEmpty()) {
      return List.of(ClaimGaps.buyerNotRegistered(named.code(), claim));
    }
    return BuyerName.key(buyer.get().englishName()).equals(BuyerName.key(named.englishName()))
        ? List.of()
        : List.of(ClaimGaps.buyerNameDiffers(buyer.get()));
  }
}
