package cn.portcover.domain.buyer;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The register has buyers that are probably the proposed one: their names are alike, or their
 * registration number is the same. The proposer looks at them, and says so where it is none of
 * them.
 */
public final class BuyerProbablyKnown extends Refusal.Invalid {
  private static final long serialVersionUID = 1;
  private final String codes;

  /**
   * @param pointer of the proposed buyer in the input, {@code /buyer}
   */
  public BuyerProbablyKnown(String pointer, List<LikelyBuyer> likely) {
    super(
        likely.stream().map(each -> error(pointer, each)).toList(),
        "买方名录中已有相似的买方，请先核对；如确为新买方，请确认后（confirmedNew）再次保存。",
        "The register has buyers like this one; look at them, and confirm that it is new"
            + " (confirmedNew) if it is.");
    this.codes =
        likely.stream().map(each -> each.buyer().code().value()).collect(Collectors.joining(","));
  }

  private static FieldError error(String pointer, LikelyBuyer likely) {
    Buyer buyer = likely.buyer();
    return FieldError.at(
        pointer + (likely.byRegistration() ? "/registrationNumber" : "/englishName"),
        likely.byRegistration() ? "buyer-registration-known" : "buyer-name-alike",
        buyer.code(),
        buyer.englishName(),
        buyer.country());
  }

  /** The codes of the buyers, separated by commas. */
  @Override
  public Map<String, String> facts() {
    return Map.of("buyerCodes", codes);
  }
}
