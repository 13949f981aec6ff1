package cn.portcover.document;

import cn.portcover.document.cargo.CargoApplicationPdf;
import cn.portcover.document.cargo.CargoPolicyPdf;
import cn.portcover.domain.Company;
import cn.portcover.domain.Email;
import cn.portcover.domain.Money;
import cn.portcover.domain.OrganisationCode;
import cn.portcover.domain.Phone;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.cargo.AdditionalCover;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoForm;
import cn.portcover.domain.cargo.CargoGoods;
import cn.portcover.domain.cargo.CargoInsurance;
import cn.portcover.domain.cargo.CargoPlace;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.cargo.CargoPort;
import cn.portcover.domain.cargo.CargoReview;
import cn.portcover.domain.cargo.CargoReviewResult;
import cn.portcover.domain.cargo.CargoTransport;
import cn.portcover.domain.cargo.CargoWithdrawal;
import cn.portcover.domain.cargo.Carriage;
import cn.portcover.domain.cargo.CoverReference;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.domain.cargo.SpecialClause;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.InvoiceType;
import cn.portcover.domain.payment.PremiumInvoice;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.HsSection;
import cn.portcover.domain.reference.TransportMode;
import cn.portcover.domain.trade.BillOfLadingNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cargo applications and policies in the words of the business. */
final class SomeCargo {
  private static final Instant NOW = Instant.parse("2026-06-21T02:10:00Z");
  private static final Uscc USCC = new Uscc("91110107569535667U");
  static final Company COMPANY =
      new Company(USCC, SomeRecords.COMPANY, new OrganisationCode("569535667"));
  private static final Insured INSURED = new Insured(USCC, SomeRecords.COMPANY);
  private static final CoverReference COVER =
      new CoverReference(
          id(9),
          new OpenCoverNumber("JQ-YB/2026-00318"),
          new CounterpartyId("jinqiao-property"),
          "金桥财产保险股份有限公司");
  private static final Actor BY =
      new Actor(Actor.Kind.COMPANY, USCC.value(), "王小明", "OPERATOR_CARD", "ab".repeat(32));
  private static final Sha256 EVIDENCE = new Sha256("3f".repeat(32));
  private static final Map<String, String> NAMES =
      Map.of(
          "16", "机器、机械器具、电气设备及其零件；录音机及放声机、电视图像、声音的录制和重放设备",
          "22", "纸制或纤维板制盒/箱",
          "2", "水路运输",
          "CHN", "中国",
          "DEU", "德国");
  private static final CodeNames CODES = (table, code) -> NAMES.getOrDefault(code, code);

  private SomeCargo() {}

  private static RecordId id(int n) {
    return new RecordId("01JY7F3K9Q2M0XWT4BCD5E%04d".formatted(n));
  }

  static CargoForm form() {
    return form("N/M  LÜBECK 2026-0041", List.of(new SpecialClause("装载", "集装箱货物装于舱面视为舱内。")));
  }

  static CargoForm form(String marks, List<SpecialClause> clauses) {
    return new CargoForm(
        new CargoGoods(
            new HsSection("16"),
            "数控车床及其零件",
            "22",
            "数控车床两台，配套刀具一批，随机备件",
            "木箱 4 件，毛重 18,600 千克",
            marks),
        new PremiumInvoice(
            InvoiceType.ELECTRONIC,
            SomeRecords.COMPANY,
            USCC,
            "北京市石景山区石景山路 54 号院 2 号楼 1205 室",
            "中国银行北京石景山支行",
            "3188 5602 3471",
            new Email("wang@greenbridge.example"),
            new Phone("010-65307600")),
        new CargoTransport(
            "GB-2026-0041",
            new BillOfLadingNumber("COSU6312345670"),
            new TransportMode("2"),
            "0XR2LW1MA",
            "COSCO SHIPPING ARIES",
            Carriage.CONTAINER,
            false,
            LocalDate.parse("2026-07-03"),
            LocalDate.parse("2026-08-05"),
            new CargoPlace(new CountryCode("CHN"), "天津市", "天津市"),
            new CargoPort("天津新港", "CNTSN，五洲国际码头"),
            new CargoPlace(new CountryCode("DEU"), "Schleswig-Holstein", "Lübeck"),
            new CargoPort("Hamburg", "DEHAM, Container Terminal Tollerort"),
            "新加坡中转",
            true,
            "LC-DE-2026-77120",
            "Hamburg, Germany"),
        new CargoInsurance(
            "ALL_RISKS",
            "海洋运输货物一切险（2009 版）",
            Money.of("1280000.00", "CNY"),
            BigDecimal.TEN,
            new BigDecimal("0.80"),
            List.of(AdditionalCover.STRIKES, AdditionalCover.WAR, AdditionalCover.OTHER),
            "舱面货物扩展条款"),
        clauses);
  }

  private static CargoApplication saved(CargoForm form) {
    return CargoApplication.saved(id(1), COMPANY, INSURED, COVER, form, NOW);
  }

  /** Of which hardly anything is filled in. */
  static RenderedPdf draft(Heading heading) {
    return rendered(saved(CargoForm.EMPTY), null, heading);
  }

  static CargoApplication submitted() {
    return saved(form()).submit(BY, id(2), NOW.plusSeconds(600));
  }

  static RenderedPdf rejected(Heading heading) {
    return rendered(rejected(), EVIDENCE, heading);
  }

  private static CargoApplication rejected() {
    CargoReview review =
        new CargoReview(
            CargoReviewResult.DATA_REJECTED,
            List.of(
                new CargoReview.Reason("/transport/billOfLadingNumber", "D-03", "提单号与船公司数据不符"),
                new CargoReview.Reason(null, "D-11", "请补充装箱单")),
            null,
            null,
            null,
            NOW.plusSeconds(900));
    return submitted().review(review);
  }

  /** What was rejected, changed and not submitted again. */
  static RenderedPdf changed(Heading heading) {
    CargoApplication rejected = rejected();
    CargoForm mended = form("N/M  HAMBURG 2026-0041", List.of());
    return rendered(rejected.change(COVER, mended), EVIDENCE, heading);
  }

  /** 已出单未缴费, after a withdrawal that the insurer refused. */
  static RenderedPdf issued(Heading heading) {
    CargoReview accepted =
        new CargoReview(
            CargoReviewResult.DATA_ACCEPTED, List.of(), null, null, null, NOW.plusSeconds(700));
    CargoReview issued =
        new CargoReview(
            CargoReviewResult.ISSUED,
            List.of(),
            Money.of("1408000.00", "CNY"),
            Money.of("1126.40", "CNY"),
            LocalDate.parse("2026-07-02"),
            NOW.plusSeconds(900));
    CargoApplication application =
        submitted()
            .review(accepted)
            .requestWithdrawal(BY, "船期延误，拟改投下一航次", id(3), NOW.plusSeconds(750))
            .answerWithdrawal(
                new CargoWithdrawal.Answer(false, "已进入核保，请先核保后再撤单", NOW.plusSeconds(800)))
            .review(issued);
    return rendered(application, EVIDENCE, heading);
  }

  static RenderedPdf rendered(
      CargoApplication application, @Nullable Sha256 evidence, Heading heading) {
    return new CargoApplicationPdf().render(application, evidence, CODES, heading);
  }

  static RenderedPdf policy(Heading heading) {
    return policy(
        form(),
        List.of(
            "承保险别：海洋运输货物一切险（2009 版），附加罢工险、战争险。",
            "免赔：每次事故绝对免赔额 CNY 1,000 或损失金额的 5%，两者以高者为准。",
            "保险责任自货物运离起运地仓库时开始，至运抵目的地收货人仓库时终止（仓至仓）。"),
        "Hanse Survey & Average Agents GmbH, Hamburg, +49 40 3786210",
        heading);
  }

  /** Of which nothing is said that may be left out. */
  static RenderedPdf barePolicy(Heading heading) {
    return policy(CargoForm.EMPTY, List.of(), null, heading);
  }

  static RenderedPdf policy(
      CargoForm form, List<String> conditions, @Nullable String claimsAgent, Heading heading) {
    CargoPolicy policy =
        CargoPolicy.issued(
            saved(form),
            new CargoPolicy.Terms(
                new PolicyNumber("JQCG2026110000318"),
                LocalDate.parse("2026-07-03"),
                Money.of("1408000.00", "CNY"),
                Money.of("1126.40", "CNY"),
                conditions,
                claimsAgent),
            NOW);
    return new CargoPolicyPdf().render(policy, CODES, heading);
  }

  /** As many special clauses as an application may have, each as long as it may be. */
  static CargoForm longForm(String unit) {
    return form(
        unit.repeat(200 / unit.length()),
        IntStream.rangeClosed(1, CargoForm.MOST_CLAUSES)
            .mapToObj(i -> new SpecialClause("约定" + i, "第" + i + "项：" + unit.repeat(500)))
            .toList());
  }
}
