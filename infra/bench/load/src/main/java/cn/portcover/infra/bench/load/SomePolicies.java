package cn.portcover.infra.bench.load;

import cn.portcover.domain.Company;
import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.Deadlines;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.policy.PolicyTerms;
import cn.portcover.domain.policy.ReceiptStatus;
import cn.portcover.domain.record.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Policies as the insurer's programme for small companies issues them (小微信保易保单). */
final class SomePolicies {
  private static final Actor PERSON =
      new Actor(Actor.Kind.COMPANY, "load", "李法定", "LEGAL_PERSON_CARD", "ab".repeat(32));

  private SomePolicies() {}

  static ManyRecords.Sample of(Company company, PolicyStatus status, ReceiptStatus receipt) {
    return (number, at) ->
        new Policy(
            terms(company, number),
            status,
            receipt,
            receipt == ReceiptStatus.ACKNOWLEDGED ? new Policy.Acknowledgement(PERSON, at) : null,
            status == PolicyStatus.CANCELLED
                ? new Policy.Cancellation(LocalDate.of(2026, 6, 30), "被保险人已注销，保险合同终止。")
                : null,
            at,
            1);
  }

  private static PolicyTerms terms(Company company, String number) {
    return new PolicyTerms(
        new PolicyNumber("S" + company.uscc() + "-" + number),
        new CounterpartyId("sinosure"),
        "中国出口信用保险公司",
        new OfferNumber("O-" + number),
        company,
        Product.SME_CREDIT,
        "信保易保单",
        new CoverPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
        new BigDecimal("80"),
        Money.of("150000.00", "USD"),
        Money.of("600000.00", "USD"),
        new Deadlines(
            Period.ofDays(10),
            Period.ofMonths(6),
            Period.ofMonths(4),
            Deadlines.Calendar.WORKING_DAYS),
        List.of(
            "承保范围：保险期间内从中华人民共和国出口的、信用期限在180天以内的货物贸易，支付方式包括信用证（L/C）、付款交单（D/P）、承兑交单（D/A）和赊销（O/A）。",
            "赔偿比例：政治风险和商业风险所致损失，赔偿比例均为80%。",
            "赔偿限额：单一买方或单一开证行15万美元；保险期间内累计60万美元。"),
        List.of("被保险人应当在每票货物出运前核对买方名称、地址与贸易合同一致。"),
        Money.of("5800.00", "CNY"));
  }
}
