package cn.portcover.store;

import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.Text;
import cn.portcover.domain.guarantee.GuaranteeHolding;
import cn.portcover.domain.guarantee.LimitForm;
import cn.portcover.domain.guarantee.LimitLedger;
import cn.portcover.domain.guarantee.LimitRequest;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.trade.CustomsCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Records with all of their fields filled, by the types of these: examples of the kinds in which
 * the store sees nothing but fields.
 */
final class Filled {
  /** A text of each type that takes only texts of its own shape. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("ArticleId", "ab".repeat(16)),
          Map.entry("ArticleSource", "feeds/trade-news"),
          Map.entry("Bic", "DEUTDEFF"),
          Map.entry("BuyerCode", "DEU-000123"),
          Map.entry("CertificateOfOriginNumber", "C263502001230001"),
          Map.entry("ClaimNumber", "SP20261121004829174435"),
          Map.entry("CounterpartyId", SomeRecords.INSURER.value()),
          Map.entry("CountryCode", "DEU"),
          Map.entry("DeclarationNumber", "224820260491655001"),
          Map.entry("DivisionCode", "610113"),
          Map.entry("Email", "wang@example.com"),
          Map.entry("EnquirySerial", "2026000000000000585"),
          Map.entry("FeedId", "trade-news"),
          Map.entry("FileName", "合同 𠮷.pdf"),
          Map.entry("HsCode", "6109100021"),
          Map.entry("IndustryCode", "17"),
          Map.entry("Mobile", "13892840617"),
          Map.entry("OfferNumber", "TB-1"),
          Map.entry("Phone", "029-88316427"),
          Map.entry("ProgrammeId", "shenzhen-2022"),
          Map.entry("OrganisationCode", SomeRecords.USCC.organisationCode().value()),
          Map.entry("PolicyNumber", "P-2026-1"),
          Map.entry("RecordId", SomeRecords.id(30).value()),
          Map.entry("Sha256", SomeRecords.DIGEST.value()),
          Map.entry("ShipmentSerial", "20261121004829100001"),
          Map.entry("Uscc", SomeRecords.USCC.value()),
          Map.entry("UserName", "wang.xiaoyu@qm"),
          Map.entry("HsSection", "16"),
          Map.entry("OpenCoverNumber", "YB-2026/001"),
          Map.entry("TransportMode", "2"),
          Map.entry("BillOfLadingNumber", "COSU6312345678"),
          Map.entry("CaseNumber", "JQ-LP/2026-0031"),
          Map.entry("UseType", "CONSOLIDATED_TAX"),
          Map.entry("CustomsCode", "1108919038"),
          Map.entry("CustomsDistrict", "0100"));

  private static final LimitForm LIMIT_FORM =
      new LimitForm(
          new LimitForm.Applicant(
              SomeRecords.HARD, SomeRecords.HARD, new Phone("029-88316427"), SomeRecords.HARD),
          new CustomsCode("1108919038"),
          new LimitForm.Customs(new CustomsDistrict("0100"), SomeRecords.HARD),
          Money.of("50000.05", "CNY"),
          SomeRecords.HARD);

  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(String.class, SomeRecords.HARD),
          Map.entry(int.class, 7),
          Map.entry(Integer.class, 7),
          // A version too: what is kept for the first time has the first.
          Map.entry(long.class, 1L),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(BigDecimal.class, new BigDecimal("12.50")),
          Map.entry(Money.class, Money.of("50000.05", "USD")),
          Map.entry(Instant.class, SomeRecords.NOW),
          Map.entry(Duration.class, Duration.ofMinutes(30)),
          Map.entry(URI.class, URI.create("https://example.com/a?b=c")),
          Map.entry(LocalDate.class, LocalDate.of(2026, 11, 21)),
          Map.entry(Owner.class, Owner.company(SomeRecords.USCC)),
          // Its amounts are of one currency, and one of them is part of the other.
          Map.entry(
              GuaranteeHolding.class,
              new GuaranteeHolding(
                  SomeRecords.id(30),
                  Money.of("50000.05", "CNY"),
                  GuaranteeHolding.State.USED,
                  Money.of("50.05", "CNY"),
                  true)),
          Map.entry(LimitForm.class, LIMIT_FORM),
          Map.entry(
              LimitRequest.class,
              new LimitRequest(
                  2,
                  SomeRecords.id(30),
                  Money.of("50000.05", "CNY"),
                  SomeRecords.HARD,
                  Actor.platform("Filled"),
                  SomeRecords.NOW,
                  new LimitRequest.Decision(
                      Money.of("50000.05", "CNY"), SomeRecords.HARD, SomeRecords.NOW))),
          Map.entry(
              LimitLedger.class,
              new LimitLedger(
                  Money.of("100.00", "CNY"),
                  Money.of("60.01", "CNY"),
                  Money.of("39.99", "CNY"),
                  Money.of("10.00", "CNY"),
                  Money.of("50.00", "CNY"))));

  private Filled() {}

  /** A record of the kind, none of whose fields is absent. */
  static Kept of(Class<? extends Kept> kind) {
    return (Kept) value(kind);
  }

  private static Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      List<Object> inner =
          Arrays.stream(generic.getActualTypeArguments()).map(Filled::value).toList();
      return generic.getRawType() == Map.class
          ? Map.of(inner.getFirst(), inner.getLast())
          : List.of(inner.getFirst());
    }
    Class<?> plain = (Class<?>) type;
    if (VALUES.containsKey(plain)) {
      return VALUES.get(plain);
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
    }
    if (!plain.isRecord()) {
      throw new IllegalStateException("no example of " + plain);
    }
    return filled(plain);
  }

  private static Object filled(Class<?> type) {
    if (Text.class.isAssignableFrom(type)) {
      return made(type, Objects.requireNonNull(TEXTS.get(type.getSimpleName()), type::toString));
    }
    return made(
        type,
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .map(Filled::value)
            .toArray());
  }

  private static Object made(Class<?> type, Object... values) {
    try {
      Constructor<?> canonical =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no example of " + type + " from these values", e);
    }
  }
}
