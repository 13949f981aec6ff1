package cn.portcover.domain.cargo;

import cn.portcover.domain.Company;
import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.HsSection;
import cn.portcover.domain.reference.TransportMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What company and insurer agreed, offline, as the insurer tells it: 表头, 特殊约定, 险别, 货物类别.
 *
 * @param period 协议期间: carriages that begin on these days are covered
 * @param covers at least one, each carriage is insured for one of them
 * @param goodsClasses at least one; goods of any other section are not covered
 */
public record OpenCoverTerms(
    OpenCoverNumber number,
    CounterpartyId insurer,
    String insurerName,
    Company company,
    CargoProduct product,
    CoverPeriod period,
    Header header,
    List<SpecialClause> specialClauses,
    List<Cover> covers,
    List<GoodsClass> goodsClasses) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(1000);

  public OpenCoverTerms {
    specialClauses = List.copyOf(specialClauses);
    covers = List.copyOf(covers);
    goodsClasses = List.copyOf(goodsClasses);
    requireSome(covers, goodsClasses);
  }

  /**
   * 表头.
   *
   * @param limitPerConveyance most for one ship, aircraft or vehicle; absent where there is no
   *     limit
   * @param annualLimit most for all carriages of a year; absent where there is no limit
   * @param valuation how the insured value is found, in the insurer's words
   * @param transportModes that are covered; all where it is empty
   * @param regions that are covered, in the insurer's words; all where it is empty
   */
  public record Header(
      @Nullable Money limitPerConveyance,
      @Nullable Money annualLimit,
      String valuation,
      List<TransportMode> transportModes,
      List<String> regions) {
    public Header {
      transportModes = List.copyOf(transportModes);
      regions = List.copyOf(regions);
      requirePositive("limitPerConveyance", limitPerConveyance);
      requirePositive("annualLimit", annualLimit);
      if (limitPerConveyance != null
          && annualLimit != null
          && !limitPerConveyance.currency().equals(annualLimit.currency())) {
        throw Malformed.in("annualLimit", "currency-of-the-other-limit");
      }
    }

    public boolean allows(TransportMode mode) {
      return transportModes.isEmpty() || transportModes.contains(mode);
    }
  }

  /**
   * 险别.
   *
   * @param code as the insurer writes it, {@code ALL_RISKS}
   * @param ratePermille of the insured amount, over 0 to 1000
   * @param deductible 免赔, in the insurer's words
   */
  public record Cover(
      String code, String name, BigDecimal ratePermille, @Nullable String deductible) {
    public Cover {
      requireRate(ratePermille);
    }
  }

  /**
   * 货物类别: the goods of one section of the tariff.
   *
   * @param ratePermille where these goods have a rate of their own
   */
  public record GoodsClass(HsSection hsSection, String name, @Nullable BigDecimal ratePermille) {
    public GoodsClass {
      if (ratePermille != null) {
        requireRate(ratePermille);
      }
    }
  }

  /** The classes of goods of that section; none when such goods are not covered. */
  public List<GoodsClass> goodsClasses(HsSection section) {
    return goodsClasses.stream().filter(each -> each.hsSection().equals(section)).toList();
  }

  public Optional<Cover> cover(String code) {
    return covers.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** Passes lists of which neither is empty, and codes that each name one cover. */
  public static void requireSome(List<Cover> covers, List<GoodsClass> goodsClasses) {
    if (covers.isEmpty()) {
      throw Malformed.in("covers", "list-empty");
    }
    if (goodsClasses.isEmpty()) {
      throw Malformed.in("goodsClasses", "list-empty");
    }
    if (covers.stream().map(Cover::code).distinct().count() < covers.size()) {
      throw Malformed.in("covers", "cover-listed-twice");
    }
  }

  private static void requirePositive(String field, @Nullable Money limit) {
    if (limit != null && limit.amount().signum() <= 0) {
      throw Malformed.in(field, "money-not-positive");
    }
  }

  private static void requireRate(BigDecimal permille) {
    if (permille.signum() <= 0 || permille.compareTo(WHOLE) > 0) {
      throw Malformed.in("ratePermille", "permille-out-of-range", permille.toString());
    }
  }
}
