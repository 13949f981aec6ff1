package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.cargo.CargoProduct;
import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.domain.cargo.OpenCoverTerms;
import cn.portcover.domain.cargo.SpecialClause;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.operation.json.Length;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code open-cover.signed}: an open cover (货物运输预约保险协议) that company and insurer have signed
 * offline; sent again, with a higher sequence, when its terms change.
 *
 * @param validFrom first day on which carriages may begin
 * @param validTo last such day
 * @param header 表头: limits, basis of valuation, modes of transport, regions
 * @param specialClauses 特殊约定, at most 50
 * @param covers 险别, 1 to 50
 * @param goodsClasses 货物类别, 1 to 100
 */
public record OpenCoverSigned(
    OpenCoverNumber openCoverNumber,
    Company company,
    CargoProduct product,
    LocalDate validFrom,
    LocalDate validTo,
    OpenCoverTerms.Header header,
    List<Clause> specialClauses,
    List<OpenCoverTerms.Cover> covers,
    List<OpenCoverTerms.GoodsClass> goodsClasses) {
  private static final int MOST_CLAUSES = 50;
  private static final int MOST_COVERS = 50;
  private static final int MOST_CLASSES = 100;

  /** 名称 and 内容. */
  public record Clause(@Length(200) String name, @Length(4_000) String content) {}

  public OpenCoverSigned {
    specialClauses = List.copyOf(specialClauses);
    covers = List.copyOf(covers);
    goodsClasses = List.copyOf(goodsClasses);
    if (validTo.isBefore(validFrom)) {
      throw Malformed.in("validTo", "period-reversed", validFrom, validTo);
    }
    requireAtMost(MOST_CLAUSES, "specialClauses", specialClauses);
    requireAtMost(MOST_COVERS, "covers", covers);
    requireAtMost(MOST_CLASSES, "goodsClasses", goodsClasses);
    OpenCoverTerms.requireSome(covers, goodsClasses);
  }

  /** The terms, of the insurer that sent them. */
  public OpenCoverTerms of(Counterparty insurer) {
    return new OpenCoverTerms(
        openCoverNumber,
        insurer.id(),
        insurer.chineseName(),
        company,
        product,
        new CoverPeriod(validFrom, validTo),
        header,
        specialClauses.stream().map(c -> new SpecialClause(c.name(), c.content())).toList(),
        covers,
        goodsClasses);
  }

  private static void requireAtMost(int most, String field, List<?> items) {
    if (items.size() > most) {
      throw Malformed.in(field, "list-too-long", most);
    }
  }
}
