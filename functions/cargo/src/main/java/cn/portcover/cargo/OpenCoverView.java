package cn.portcover.cargo;

import cn.portcover.document.CodeNames;
import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoProduct;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.domain.cargo.OpenCoverTerms;
import cn.portcover.domain.cargo.OpenCoverValidity;
import cn.portcover.domain.cargo.SpecialClause;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.HsSection;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.domain.reference.TransportMode;
import cn.portcover.operation.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open cover in full (明细查看): 表头, 特殊约定, 险别, 货物类别.
 *
 * @param status whether it is valid today
 * @param mayInsure whether an application under it can be submitted today (投保)
 * @param ending absent while it runs its course
 */
record OpenCoverView(
    RecordId id,
    OpenCoverNumber number,
    InsurerView insurer,
    Company company,
    CargoProduct product,
    String productLabel,
    LocalDate validFrom,
    LocalDate validTo,
    OpenCoverValidity status,
    String statusLabel,
    boolean mayInsure,
    HeaderView header,
    List<SpecialClause> specialClauses,
    List<OpenCoverTerms.Cover> covers,
    List<GoodsClassView> goodsClasses,
    OpenCover.@Nullable Ending ending,
    Instant createdAt,
    long version)
    implements Versioned {

  record InsurerView(CounterpartyId id, String name) {}

  /** 表头. */
  record HeaderView(
      @Nullable Money limitPerConveyance,
      @Nullable Money annualLimit,
      String valuation,
      List<ModeView> transportModes,
      List<String> regions) {}

  record ModeView(TransportMode code, String label) {}

  /**
   * @param sectionLabel 货物大类 as the tariff names it
   * @param name as the insurer names it
   */
  record GoodsClassView(
      HsSection hsSection, String sectionLabel, String name, @Nullable BigDecimal ratePermille) {}

  static OpenCoverView of(OpenCover cover, CodeNames names, LocalDate today, Language language) {
    OpenCoverTerms terms = cover.terms();
    OpenCoverValidity validity = cover.validityOn(today);
    return new OpenCoverView(
        cover.id(),
        terms.number(),
        new InsurerView(terms.insurer(), terms.insurerName()),
        terms.company(),
        terms.product(),
        terms.product().label(language),
        terms.period().from(),
        terms.period().to(),
        validity,
        validity.label(language),
        validity == OpenCoverValidity.VALID,
        header(terms.header(), names),
        terms.specialClauses(),
        terms.covers(),
        terms.goodsClasses().stream().map(each -> goodsClass(each, names)).toList(),
        cover.ending(),
        cover.createdAt(),
        cover.version());
  }

  private static HeaderView header(OpenCoverTerms.Header header, CodeNames names) {
    return new HeaderView(
        header.limitPerConveyance(),
        header.annualLimit(),
        header.valuation(),
        header.transportModes().stream()
            .map(mode -> new ModeView(mode, names.of(ReferenceTable.TRANSPORT_MODES, mode.value())))
            .toList(),
        header.regions());
  }

  private static GoodsClassView goodsClass(OpenCoverTerms.GoodsClass given, CodeNames names) {
    return new GoodsClassView(
        given.hsSection(),
        names.of(ReferenceTable.HS_SECTIONS, given.hsSection().value()),
        given.name(),
        given.ratePermille());
  }
}
