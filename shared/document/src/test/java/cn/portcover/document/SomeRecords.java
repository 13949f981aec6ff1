package cn.portcover.document;

import cn.portcover.domain.Company;
import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Email;
import cn.portcover.domain.EmailRule;
import cn.portcover.domain.Language;
import cn.portcover.domain.Mobile;
import cn.portcover.domain.Money;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.OrganisationCode;
import cn.portcover.domain.Phone;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.application.Confirmation;
import cn.portcover.domain.application.Contact;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.application.Offer;
import cn.portcover.domain.application.OfferForm;
import cn.portcover.domain.application.SuggestedContact;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentNumber;
import cn.portcover.domain.policy.Deadlines;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyTerms;
import cn.portcover.domain.record.Actor;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Records in the words of the business, as whole as the insurers send them. */
final class SomeRecords {
  static final String COMPANY = "北京绿桥建拓国际贸易有限公司";
  static final String INSURER = "中国出口信用保险公司";
  static final List<String> TERMS =
      List.of(
          "本保险单仅承保被保险人以自身名义签订销售合同并出口报关的货物，不承保代理出口业务。",
          "被保险人应在得知买方破产、拒收货物或拖欠货款等风险信号后及时报损，并采取一切必要措施减少损失。",
          "信用证（L/C）支付方式项下，开证行破产、停业、被接管、拖欠或拒绝承兑引起的损失属于保险责任；单证不符引起的损失除外。",
          "对同一买方的累计赔偿金额以单一买方限额为上限，有效的未出运订单损失按订单金额的20%计入。");
  static final List<String> SCHEME =
      List.of(
          "承保范围：保险期间内全部以非信用证（D/P、D/A、O/A）及信用证方式结算、信用期限不超过180天的出口。",
          "保险费由财政统一支付，被保险人无须交纳；本保险单一经签发，保险费不退。",
          "增值服务：免费买方资信报告三份，国别、行业风险信息按月推送，线上承保、报损核赔、资信和咨询服务。",
          "赔偿计算：赔款＝核定损失金额×赔偿比例，且不超过单一买方限额及最高赔偿限额。");

  private SomeRecords() {}

  static Heading heading(Language language) {
    DocumentNumber number = new DocumentNumber("PC2026-7F3K-9Q2M-0XWT-4BCD");
    URI uri = URI.create("https://portcover.example/v1/documents/" + number + "/verification");
    return new Heading(number, uri, Instant.parse("2026-06-21T02:15:30.123Z"), language);
  }

  static Offer offer(String company, List<String> specialTerms) {
    return new Offer(
        new OfferNumber("SME-2026-000318"),
        new CounterpartyId("sinosure"),
        INSURER,
        new Company(new Uscc("91110107569535667U"), company, new OrganisationCode("569535667")),
        Product.SME_CREDIT,
        "beijing-2026",
        new PolicyNumber("SCH025103-202500"),
        new SuggestedContact("王小明", "010-65307600", "13800138000", "WANG@GREENBRIDGE.CN"),
        ConfirmWith.LEGAL_PERSON_CARD,
        Instant.parse("2026-06-30T16:00:00Z"),
        new EmailRule("-_"),
        new OfferForm(
            new CoverPeriod(LocalDate.parse("2026-07-01"), LocalDate.parse("2027-06-30")),
            new BigDecimal("80"),
            Money.of("150000", "USD"),
            Money.of("600000", "USD"),
            Money.of("2800", "CNY"),
            "北京市商务局",
            List.of("古巴", "伊朗", "朝鲜", "叙利亚"),
            new OfferForm.Risks(
                List.of("买方破产或无力偿付债务", "买方拖欠货款", "买方拒绝接受货物", "开证行破产、停业或被接管"),
                List.of("禁止或限制汇兑", "进口管制或撤销进口许可证", "战争、内战、暴乱", "第三国颁布延期付款令")),
            specialTerms));
  }

  static Application toBeConfirmed() {
    return toBeConfirmed(COMPANY, TERMS);
  }

  static Application toBeConfirmed(String company, List<String> specialTerms) {
    return Application.offered(
        new RecordId("01JY7F3K9Q2M0XWT4BCD5EFGHJ"),
        offer(company, specialTerms),
        Instant.parse("2026-06-20T01:00:00Z"));
  }

  static Application submitted() {
    Actor by =
        new Actor(
            Actor.Kind.COMPANY, "91110107569535667U", "李建国", "LEGAL_PERSON_CARD", "ab".repeat(32));
    Contact contact =
        new Contact(
            "王小明",
            new Phone("010-65307600"),
            new Mobile("13800138000"),
            new Email("wang.xm@greenbridge.example.com"));
    return toBeConfirmed()
        .confirm(
            new Confirmation(
                contact,
                "出运高峰为每年九月至十一月，请优先安排资信调查。",
                new RecordId("01JY7F3K9Q2M0XWT4BCD5EFGHK"),
                Sha256.of("the form".getBytes(StandardCharsets.UTF_8)),
                Instant.parse("2026-06-21T01:59:10Z"),
                by,
                Instant.parse("2026-06-21T02:00:05Z"),
                new RecordId("01JY7F3K9Q2M0XWT4BCD5EFGHM")));
  }

  static Application rejected() {
    return submitted()
        .reject(
            new Decision(
                Instant.parse("2026-06-22T07:30:00Z"),
                List.of(
                    new Decision.Reason("E102", "上一年度出口额超过统保政策上限，请改投短期出口信用保险综合保险。"),
                    new Decision.Reason(null, "如对结果有异议，请联系客户经理。")),
                new Decision.Handler("陈晓", "95198", "chenxiao@sinosure.example.com")));
  }

  static Policy policy() {
    return policy(COMPANY, SCHEME, TERMS);
  }

  static Policy policy(String company, List<String> scheme, List<String> specialTerms) {
    return Policy.issued(
        new PolicyTerms(
            new PolicyNumber("SCH025103-202600"),
            new CounterpartyId("sinosure"),
            INSURER,
            new OfferNumber("SME-2026-000318"),
            new Company(new Uscc("91110107569535667U"), company, new OrganisationCode("569535667")),
            Product.SME_CREDIT,
            "信保易保单",
            new CoverPeriod(LocalDate.parse("2026-07-01"), LocalDate.parse("2027-06-30")),
            new BigDecimal("80.00"),
            Money.of("150000", "USD"),
            Money.of("600000", "USD"),
            new Deadlines(
                Period.ofDays(10), Period.ofMonths(6), null, Deadlines.Calendar.WORKING_DAYS),
            scheme,
            specialTerms,
            Money.of("2800", "CNY")),
        Instant.parse("2026-06-25T01:00:00Z"));
  }
}
