package cn.portcover.domain.cargo;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Money;
import cn.portcover.domain.reference.HsSection;
import cn.portcover.domain.reference.TransportMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of an application is not as its open cover has it; what is not filled in is not judged. */
final class OpenCoverRules {
  private OpenCoverRules() {}

  static Stream<FieldError> differences(CargoForm form, OpenCoverTerms terms) {
    return Stream.of(
            goodsAreCovered(form.goods(), terms),
            modeIsCovered(form.transport(), terms),
            coverIsKnown(form.insurance(), terms),
            amountsAreWithin(form.insurance(), terms.header().limitPerConveyance()),
            amountsAreWithin(form.insurance(), terms.header().annualLimit()),
            rateIsAgreed(form, terms))
        .flatMap(gaps -> gaps)
        .distinct();
  }

  /** Carriages are covered that begin while it is valid. */
  static Stream<FieldError> validOnDeparture(CargoTransport transport, OpenCover cover) {
    LocalDate departure = transport.departureOn();
    return departure == null || cover.isValidOn(departure)
        ? Stream.empty()
        : Stream.of(FieldError.at("/transport/departureOn", "open-cover-not-valid-on", departure));
  }

  private static Stream<FieldError> goodsAreCovered(CargoGoods goods, OpenCoverTerms terms) {
    HsSection section = goods.section();
    return section == null || !terms.goodsClasses(section).isEmpty()
        ? Stream.empty()
        : Stream.of(FieldError.at("/goods/section", "goods-not-covered", section));
  }

  private static Stream<FieldError> modeIsCovered(CargoTransport transport, OpenCoverTerms terms) {
    TransportMode mode = transport.mode();
    return mode == null || terms.header().allows(mode)
        ? Stream.empty()
        : Stream.of(FieldError.at("/transport/mode", "transport-mode-not-covered", mode));
  }

  private static Stream<FieldError> coverIsKnown(CargoInsurance insurance, OpenCoverTerms terms) {
    String pointer = "/insurance/coverCode";
    String code = insurance.coverCode();
    String codes =
        terms.covers().stream().map(OpenCoverTerms.Cover::code).collect(Collectors.joining(", "));
    if (code == null) {
      return Stream.of(FieldError.at(pointer, "cover-needed", codes));
    }
    return terms.cover(code).isPresent()
        ? Stream.empty()
        : Stream.of(FieldError.at(pointer, "cover-not-of-open-cover", code, codes));
  }

  /** The insured amount is the larger one, and stands in the invoice's currency. */
  private static Stream<FieldError> amountsAreWithin(
      CargoInsurance insurance, @Nullable Money limit) {
    Money invoiced = insurance.invoiceAmount();
    if (limit == null || invoiced == null) {
      return Stream.empty();
    }
    if (!invoiced.currency().equals(limit.currency())) {
      return Stream.of(
          FieldError.at(
              "/insurance/invoiceAmount/currency",
              "currency-of-the-open-cover",
              limit.currency().getCurrencyCode()));
    }
    Money insured = CargoPremium.insured(invoiced, insurance.markupPercent());
    return insured.amount().compareTo(limit.amount()) <= 0
        ? Stream.empty()
        : Stream.of(
            FieldError.at(
                "/insurance/invoiceAmount/amount", "amount-over-the-open-cover", insured, limit));
  }

  private static Stream<FieldError> rateIsAgreed(CargoForm form, OpenCoverTerms terms) {
    BigDecimal rate = form.insurance().ratePermille();
    List<BigDecimal> agreed = agreed(form.goods(), terms, named(form.insurance(), terms));
    return rate == null || agreed.isEmpty() || isAmong(agreed, rate)
        ? Stream.empty()
        : Stream.of(
            FieldError.at(
                "/insurance/ratePermille",
                "rate-differs-from-open-cover",
                agreed.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "))));
  }

  /**
   * The cover that is named; where none is, the only one that there is, or the only one whose rate
   * was filled in.
   */
  static Optional<OpenCoverTerms.Cover> meant(CargoForm form, OpenCoverTerms terms) {
    List<OpenCoverTerms.Cover> may = named(form.insurance(), terms);
    BigDecimal rate = form.insurance().ratePermille();
    if (may.size() > 1 && rate != null) {
      may =
          may.stream()
              .filter(cover -> isAmong(agreed(form.goods(), terms, List.of(cover)), rate))
              .toList();
    }
    return may.size() == 1 ? Optional.of(may.getFirst()) : Optional.empty();
  }

  /** All covers where none is named. */
  private static List<OpenCoverTerms.Cover> named(CargoInsurance insurance, OpenCoverTerms terms) {
    String code = insurance.coverCode();
    return code == null ? terms.covers() : terms.cover(code).stream().toList();
  }

  private static boolean isAmong(List<BigDecimal> agreed, BigDecimal rate) {
    return agreed.stream().anyMatch(each -> each.compareTo(rate) == 0);
  }

  /**
   * The rates for the goods under these covers: of each class of goods of the section its own, or
   * the covers' where it has none; the covers' alone while no section is named.
   */
  private static List<BigDecimal> agreed(
      CargoGoods goods, OpenCoverTerms terms, List<OpenCoverTerms.Cover> covers) {
    List<BigDecimal> ofCovers =
        covers.stream().map(OpenCoverTerms.Cover::ratePermille).distinct().toList();
    HsSection section = goods.section();
    if (section == null || terms.goodsClasses(section).isEmpty()) {
      return ofCovers;
    }
    return terms.goodsClasses(section).stream()
        .map(OpenCoverTerms.GoodsClass::ratePermille)
        .flatMap(own -> own == null ? ofCovers.stream() : Stream.of(own))
        .distinct()
        .toList();
  }
}
