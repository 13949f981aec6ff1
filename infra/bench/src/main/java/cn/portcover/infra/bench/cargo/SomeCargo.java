package cn.portcover.infra.bench.cargo;

import cn.portcover.domain.Company;
import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.CargoForm;
import cn.portcover.domain.cargo.CargoProduct;
import cn.portcover.domain.cargo.CargoProgress;
import cn.portcover.domain.cargo.CoverReference;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.domain.cargo.OpenCoverTerms;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.reference.HsSection;
import cn.portcover.infra.bench.SignedInCompany;
import cn.portcover.operation.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A company with an open cover, and what it fills in and keeps under it. */
final class SomeCargo {
  private static final CounterpartyId INSURER = new CounterpartyId("jinqiao-property");
  private static final String INSURER_NAME = "金桥财产保险股份有限公司";
  private static final String RARE = "YB-2026/002";

  private final SignedInCompany company;
  private final Ids ids;
  private final OpenCover cover;

  SomeCargo(SignedInCompany company) {
    this.company = company;
    this.ids = company.system().beans().getBean(Ids.class);
    Instant now = now();
    company
        .records()
        .keep(
            "EnrolCounterparty",
            Counterparty.enrolled(
                INSURER,
                Counterparty.Kind.INSURER,
                INSURER_NAME,
                "Jinqiao Property Insurance",
                List.of(),
                "key",
                now),
            now);
    this.cover = OpenCover.signed(terms(), now);
    company.records().keep("ReceiveOpenCover", cover, now);
  }

  private OpenCoverTerms terms() {
    return new OpenCoverTerms(
        new OpenCoverNumber("YB-2026/001"),
        INSURER,
        INSURER_NAME,
        SignedInCompany.company(),
        CargoProduct.EXPORT,
        new CoverPeriod(today().minusDays(30), today().plusDays(300)),
        new OpenCoverTerms.Header(
            Money.of("5000000.00", "CNY"), null, "发票金额加成 10%", List.of(), List.of()),
        List.of(),
        List.of(new OpenCoverTerms.Cover("ALL_RISKS", "一切险", new BigDecimal("0.8"), null)),
        List.of(new OpenCoverTerms.GoodsClass(new HsSection("16"), "机电产品", null)));
  }

  /** All that the company fills in, nothing missing. */
  Map<String, Object> form() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("openCoverId", cover.id().value());
    form.put(
        "goods", Map.of("section", "16", "detail", "笔记本电脑", "packaging", "22", "marks", "N/M"));
    form.put("invoice", Map.of("type", "NOT_NEEDED"));
    Map<String, Object> transport = new LinkedHashMap<>();
    transport.put("invoiceNumber", "INV-2026-0117");
    transport.put("mode", "2");
    transport.put("voyage", "V.083W");
    transport.put("departureOn", today().plusDays(10).toString());
    transport.put("arrivalOn", today().plusDays(40).toString());
    transport.put("from", Map.of("country", "CHN", "province", "上海市", "city", "上海市"));
    transport.put("portOfLoading", Map.of("name", "上海洋山港", "description", "洋山四期"));
    transport.put("to", Map.of("country", "DEU", "city", "Hamburg"));
    transport.put("portOfDestination", Map.of("name", "Hamburg", "description", "CTA 码头"));
    transport.put("claimPayableAt", "Hamburg");
    form.put("transport", transport);
    form.put(
        "insurance",
        Map.of(
            "coverCode",
            "ALL_RISKS",
            "invoiceAmount",
            Map.of("amount", "500000.00"),
            "ratePermille",
            "0.8"));
    return form;
  }

  /**
   * Keeps a submitted application.
   *
   * @param rare under the open cover that few are under, and declined, which few are
   */
  void kept(boolean rare) {
    Instant now = now();
    Company applicant = SignedInCompany.company();
    var actor = new Actor(Actor.Kind.COMPANY, applicant.uscc().value(), "王晓雨", null, null);
    var application =
        new CargoApplication(
            ids.next(now),
            applicant,
            new Insured(applicant.uscc(), applicant.name()),
            null,
            new CoverReference(
                cover.id(),
                rare ? new OpenCoverNumber(RARE) : cover.terms().number(),
                INSURER,
                INSURER_NAME),
            CargoForm.EMPTY,
            rare ? CargoApplicationStatus.DECLINED : CargoApplicationStatus.AWAITING_UNDERWRITING,
            new CargoProgress(
                new CargoProgress.Submission(1, now, actor, ids.next(now), null),
                null,
                null,
                null,
                null),
            now,
            1);
    company.records().keep("SubmitCargoApplication", application, now);
  }

  /** The filter by the open cover that few are under. */
  static String rareCover() {
    return "openCoverNumber=" + RARE;
  }

  private Instant now() {
    return company.system().clock().instant();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now(), Policy.ZONE);
  }
}
