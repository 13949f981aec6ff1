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
    String code = insurance.coverCode();
    return code == null || terms.cover(code).isPresent()
        ? Stream.empty()
        : Stream.of(
            FieldError.at(
                "/insurance/coverCode",
                "cover-not-of-open-cover",
                code,
                terms.covers().stream()
                    .map(OpenCoverTerms.Cover::code)
                    .collect(Collectors.joining(", "))));
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
    if (rate == null) {
      return Stream.empty();
    }
    List<BigDecimal> agreed = agreed(form, terms);
    return agreed.isEmpty() || agreed.stream().anyMatch(each -> each.compareTo(rate) == 0)
        ? Stream.empty()
        : Stream.of(
            FieldError.at(
                "/insurance/ratePermille",
                "rate-differs-from-open-cover",
                agreed.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "))));
  }

  /**
   * Of each class of goods of the section its own rate, or the cover's where it has none; the
   * cover's alone while no section is named; empty when that is not known.
   */
  private static List<BigDecimal> agreed(CargoForm form, OpenCoverTerms terms) {
    List<BigDecimal> ofCover =
        cover(form.insurance(), terms).map(OpenCoverTerms.Cover::ratePermille).stream().toList();
    HsSection section = form.goods().section();
    if (section == null || terms.goodsClasses(section).isEmpty()) {
      return ofCover;
    }
    return terms.goodsClasses(section).stream()
        .map(OpenCoverTerms.GoodsClass::ratePermille)
        .flatMap(own -> own == null ? ofCover.stream() : Stream.of(own))
        .distinct()
        .toList();
  }

  /** The cover that is named; the first, which every carriage has, where none is. */
  private static Optional<OpenCoverTerms.Cover> cover(
      CargoInsurance insurance, OpenCoverTerms terms) {
    String code = insurance.coverCode();
    return code == null ? Optional.of(terms.covers().getFirst()) : terms.cover(code);
  }
}
