package cn.portcover.domain.cargo;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.HsSection;
import cn.portcover.domain.reference.TransportMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open covers and reservations that tests speak of. */
public final class SomeOpenCovers {
  public static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
  public static final CounterpartyId JINQIAO = new CounterpartyId("jinqiao-property");
  public static final Counterparty INSURER =
      Counterparty.enrolled(
          JINQIAO,
          Counterparty.Kind.INSURER,
          "金桥财产保险",
          "Jinqiao Property",
          List.of("CARGO"),
          "key",
          NOW);
  public static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  public static final LocalDate TO = LocalDate.of(2026, 12, 31);
  public static final OpenCover.Ending ENDING =
      new OpenCover.Ending(LocalDate.of(2026, 7, 1), "双方协商终止");
  public static final CargoReservation.Answer ANSWER =
      new CargoReservation.Answer(
          "请来签约", new Decision.Handler("周航", "021-58884321", null), NOW.plusSeconds(60));

  private SomeOpenCovers() {}

  public static OpenCover signed() {
    return OpenCover.signed(terms("YB-2026/001"), NOW);
  }

  public static OpenCoverTerms terms(String number) {
    return terms(number, List.of(cover("ALL_RISKS", "0.8")), List.of(goods("16", null)));
  }

  public static OpenCoverTerms terms(
      String number, List<OpenCoverTerms.Cover> covers, List<OpenCoverTerms.GoodsClass> goods) {
    return new OpenCoverTerms(
        new OpenCoverNumber(number),
        JINQIAO,
        "金桥财产保险",
        SomeCompanies.EXPORTER,
        CargoProduct.EXPORT,
        new CoverPeriod(FROM, TO),
        header(Money.of("20000000", "CNY"), null, List.of(new TransportMode("2"))),
        List.of(new SpecialClause("装载", "甲板货物除外")),
        covers,
        goods);
  }

  public static OpenCoverTerms.Header header(
      @Nullable Money perConveyance, @Nullable Money annual, List<TransportMode> modes) {
    return new OpenCoverTerms.Header(perConveyance, annual, "发票金额加成百分之十", modes, List.of("全球"));
  }

  public static OpenCoverTerms.Cover cover(String code, String ratePermille) {
    return new OpenCoverTerms.Cover(code, "一切险", new BigDecimal(ratePermille), null);
  }

  public static OpenCoverTerms.GoodsClass goods(String section, @Nullable String ratePermille) {
    return new OpenCoverTerms.GoodsClass(
        new HsSection(section), "机电", ratePermille == null ? null : new BigDecimal(ratePermille));
  }

  public static CargoReservation reserved() {
    return CargoReservation.sent(
        SomeCompanies.id(7),
        SomeCompanies.EXPORTER,
        INSURER,
        new CargoReservation.Wish(
            "张敏",
            new Phone("010-65307600"),
            new CargoReservation.Mode(new TransportMode("2"), "水路运输"),
            "机电产品",
            "上海—汉堡",
            Money.of("50000000", "CNY"),
            LocalDate.of(2026, 12, 1)),
        SomeCompanies.WANG_LI,
        NOW);
  }
}
