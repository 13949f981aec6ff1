package cn.portcover.infra.bench;

import cn.portcover.domain.Company;
import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.Deadlines;
import cn.portcover.domain.policy.PolicyTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** Policies of the programme for small companies, whose document fills two pages. */
public final class SomePolicies {
  private SomePolicies() {}

  /** In force since today. */
  public static PolicyTerms of(Company company, String number, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai"));
    return new PolicyTerms(
        new PolicyNumber(number),
        new CounterpartyId("sinosure"),
        "中国出口信用保险公司",
        null,
        company,
        Product.SME_CREDIT,
        "信保易保单",
        new CoverPeriod(today, today.plusYears(1).minusDays(1)),
        new BigDecimal("80"),
        Money.of("150000.00", "USD"),
        Money.of("600000.00", "USD"),
        new Deadlines(
            Period.ofDays(10),
            Period.ofMonths(6),
            Period.ofMonths(4),
            Deadlines.Calendar.WORKING_DAYS),
        List.of(
            "承保范围：保险期间内全部以非信用证（D/P、D/A、O/A）及信用证方式结算、信用期限不超过180天的出口。",
            "保险费由财政统一支付，被保险人无须交纳；本保险单一经签发，保险费不退。",
            "增值服务：免费买方资信报告三份，国别、行业风险信息按月推送，线上承保、报损核赔、资信和咨询服务。",
            "赔偿计算：赔款＝核定损失金额×赔偿比例，且不超过单一买方限额及最高赔偿限额。"),
        List.of(
            "本保险单仅承保被保险人以自身名义签订销售合同并出口报关的货物，不承保代理出口业务。",
            "被保险人应在得知买方破产、拒收货物或拖欠货款等风险信号后及时报损，并采取一切必要措施减少损失。",
            "信用证（L/C）支付方式项下，开证行破产、停业、被接管、拖欠或拒绝承兑引起的损失属于保险责任；单证不符引起的损失除外。",
            "对同一买方的累计赔偿金额以单一买方限额为上限，有效的未出运订单损失按订单金额的20%计入。"),
        Money.of("5800.00", "CNY"));
  }
}
