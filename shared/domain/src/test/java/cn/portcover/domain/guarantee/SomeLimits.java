package cn.portcover.domain.guarantee;

import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.trade.CustomsCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Limits that tests speak of; the insurer's figures are the manual's. */
public final class SomeLimits {
  public static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
  public static final CounterpartyId JINQIAO = new CounterpartyId("jinqiao-property");
  public static final Counterparty INSURER =
      Counterparty.enrolled(
          JINQIAO,
          Counterparty.Kind.INSURER,
          "金桥财产保险",
          "Jinqiao Property",
          List.of("DUTY_GUARANTEE"),
          "key",
          NOW);
  public static final RecordId AUTHORISATION = SomeCompanies.id(40);
  public static final RecordId APPLICATION = SomeCompanies.id(41);
  public static final LocalDate FROM = LocalDate.of(2026, 11, 1);
  public static final LocalDate TO = LocalDate.of(2027, 10, 31);
  public static final LimitTerms TERMS = terms("2.30");

  private SomeLimits() {}

  public static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }

  public static LimitTerms terms(String ratePercent) {
    return new LimitTerms(new BigDecimal(ratePercent), FROM, TO, NOW.plusSeconds(60));
  }

  public static LimitForm form(String amount) {
    return new LimitForm(
        new LimitForm.Applicant("上海远航进出口有限公司", "张敏", new Phone("021-58884321"), "陈志远"),
        new CustomsCode("3122219038"),
        new LimitForm.Customs(new CustomsDistrict("2200"), "上海海关"),
        cny(amount),
        "首次申请");
  }

  public static Limit applied() {
    return Limit.applied(
        SomeCompanies.id(30),
        SomeCompanies.EXPORTER,
        INSURER,
        form("60000000"),
        AUTHORISATION,
        SomeCompanies.WANG_LI,
        NOW);
  }

  public static Limit granted(String total) {
    return applied().grant(cny(total), TERMS, null, NOW).limit();
  }

  public static Limit asking(Limit granted) {
    return granted.askForIncrease(cny("1000000"), "旺季", AUTHORISATION, SomeCompanies.WANG_LI, NOW);
  }

  public static LimitChange.Cause entry(String reference) {
    return new LimitChange.Cause(reference, null, RecordId.following(reference));
  }

  /** One in each status, by the shortest way. */
  public static Limit in(LimitStatus status) {
    return switch (status) {
      case APPLIED -> applied();
      case GRANTED -> granted("60000000");
      case FAILED -> applied().refuse("资料不全", NOW);
      case INCREASING -> asking(granted("60000000"));
      case INCREASE_REFUSED -> asking(granted("60000000")).refuse("额度已足够", NOW);
      case EXPIRED -> {
        Limit granted = granted("60000000");
        yield granted.expire(LimitChange.Cause.of(granted), NOW).limit();
      }
    };
  }
}
