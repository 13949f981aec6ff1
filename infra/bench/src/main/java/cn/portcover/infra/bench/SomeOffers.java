package cn.portcover.infra.bench;

import cn.portcover.domain.Company;
import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.EmailRule;
import cn.portcover.domain.Money;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.application.Offer;
import cn.portcover.domain.application.OfferForm;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Offers as the insurer's programme for small companies makes them (小微信保易). */
final class SomeOffers {
  private SomeOffers() {}

  static Offer to(Company company, String number, ConfirmWith confirmWith, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai"));
    var form =
        new OfferForm(
            new CoverPeriod(today, today.plusYears(1).minusDays(1)),
            new BigDecimal("80"),
            Money.of("150000.00", "USD"),
            Money.of("600000.00", "USD"),
            Money.of("5800.00", "CNY"),
            "统保平台财政资金全额承担",
            List.of("古巴", "叙利亚", "朝鲜"),
            new OfferForm.Risks(
                List.of("买方破产或无力偿付债务", "买方拖欠货款"), List.of("禁止或限制汇兑", "战争、内战、叛乱、革命或暴动")),
            List.of("被保险人应当在每票货物出运前核对买方名称、地址与贸易合同一致。"));
    return new Offer(
        new OfferNumber(number),
        new CounterpartyId("sinosure"),
        "中国出口信用保险公司",
        company,
        Product.SME_CREDIT,
        null,
        null,
        null,
        confirmWith,
        now.plus(Duration.ofDays(30)),
        new EmailRule("-_"),
        form);
  }
}
