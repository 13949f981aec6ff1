package cn.portcover.domain.cargo;

import cn.portcover.domain.FieldError;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an application must say before it is submitted (手册 002 §5.2.1, the fields with a star):
 * every gap at once, each at its field, and whatever is not as its open cover has it.
 */
public final class CargoRules {
  private static final String REQUIRED = "required";

  private CargoRules() {}

  /** What is missing or does not fit; empty when the company has said all that it must. */
  public static List<FieldError> gaps(CargoForm form, OpenCover cover) {
    return Stream.of(
            theGoodsAreNamed(form.goods()),
            form.invoice().gaps("/invoice"),
            thePapersAreNamed(form.transport()),
            theCarriageIsKnown(form.transport()),
            itDoesNotArriveBeforeItDeparts(form.transport()),
            theLetterOfCreditIsNamed(form.transport()),
            theInsuranceIsKnown(form.insurance()),
            OpenCoverRules.differences(form, cover.terms()),
            OpenCoverRules.validOnDeparture(form.transport(), cover))
        .flatMap(gaps -> gaps)
        .toList();
  }

  private static Stream<FieldError> theGoodsAreNamed(CargoGoods goods) {
    return Stream.of(
            needed("/goods/section", goods.section()),
            needed("/goods/detail", goods.detail()),
            needed("/goods/packaging", goods.packaging()),
            needed("/goods/marks", goods.marks()))
        .flatMap(gaps -> gaps);
  }

  /** 发票号和提单/运单号至少填写一个. */
  private static Stream<FieldError> thePapersAreNamed(CargoTransport transport) {
    return transport.invoiceNumber() != null || transport.billOfLadingNumber() != null
        ? Stream.empty()
        : Stream.of(
            FieldError.at("/transport/invoiceNumber", "invoice-or-bill-needed"),
            FieldError.at("/transport/billOfLadingNumber", "invoice-or-bill-needed"));
  }

  private static Stream<FieldError> theCarriageIsKnown(CargoTransport transport) {
    return Stream.of(
            needed("/transport/voyage", transport.voyage()),
            needed("/transport/departureOn", transport.departureOn()),
            needed("/transport/arrivalOn", transport.arrivalOn()),
            needed("/transport/portOfLoading/name", transport.portOfLoading().name()),
            needed("/transport/portOfLoading/description", transport.portOfLoading().description()),
            needed("/transport/portOfDestination/name", transport.portOfDestination().name()),
            needed(
                "/transport/portOfDestination/description",
                transport.portOfDestination().description()),
            needed("/transport/claimPayableAt", transport.claimPayableAt()))
        .flatMap(gaps -> gaps);
  }

  private static Stream<FieldError> itDoesNotArriveBeforeItDeparts(CargoTransport transport) {
    var departure = transport.departureOn();
    var arrival = transport.arrivalOn();
    return departure == null || arrival == null || !arrival.isBefore(departure)
        ? Stream.empty()
        : Stream.of(FieldError.at("/transport/arrivalOn", "arrival-before-departure", departure));
  }

  private static Stream<FieldError> theLetterOfCreditIsNamed(CargoTransport transport) {
    return transport.letterOfCredit()
        ? needed(
            "/transport/letterOfCreditNumber",
            transport.letterOfCreditNumber(),
            "letter-of-credit-number-needed")
        : Stream.empty();
  }

  private static Stream<FieldError> theInsuranceIsKnown(CargoInsurance insurance) {
    return Stream.of(
            needed("/insurance/invoiceAmount", insurance.invoiceAmount()),
            needed("/insurance/ratePermille", insurance.ratePermille()),
            insurance.additionalCovers().contains(AdditionalCover.OTHER)
                ? needed("/insurance/otherCover", insurance.otherCover(), "other-cover-missing")
                : Stream.<FieldError>empty())
        .flatMap(gaps -> gaps);
  }

  private static Stream<FieldError> needed(String pointer, @Nullable Object value) {
    return needed(pointer, value, REQUIRED);
  }

  private static Stream<FieldError> needed(String pointer, @Nullable Object value, String code) {
    return value == null ? Stream.of(FieldError.at(pointer, code)) : Stream.empty();
  }
}
