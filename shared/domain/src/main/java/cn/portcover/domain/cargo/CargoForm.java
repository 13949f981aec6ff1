package cn.portcover.domain.cargo;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.payment.PremiumInvoice;
import java.util.ArrayList;
import java.util.List;

/**
 * What the company fills in of a cargo application (手册 002 §5.2.1), section by section. A draft may
 * leave out anything; what is there is well-formed. Whether it is enough is for {@link CargoRules}
 * to say.
 *
 * @param specialClauses 特殊约定信息
 */
public record CargoForm(
    CargoGoods goods,
    PremiumInvoice invoice,
    CargoTransport transport,
    CargoInsurance insurance,
    List<SpecialClause> specialClauses) {
  /** How many special clauses an application has at most. */
  public static final int MOST_CLAUSES = 20;

  public static final CargoForm EMPTY =
      new CargoForm(
          CargoGoods.EMPTY,
          PremiumInvoice.EMPTY,
          CargoTransport.EMPTY,
          CargoInsurance.EMPTY,
          List.of());

  public CargoForm {
    specialClauses = List.copyOf(specialClauses);
  }

  /** What cannot be even in a draft. */
  public List<FieldError> problems() {
    List<FieldError> problems = new ArrayList<>(insurance.problems());
    if (specialClauses.size() > MOST_CLAUSES) {
      problems.add(FieldError.at("/specialClauses", "clauses-too-many", MOST_CLAUSES));
    }
    return List.copyOf(problems);
  }

  /** As it is saved under an open cover: with the cover (险别) that is meant, by code and name. */
  public CargoForm under(OpenCoverTerms terms) {
    return new CargoForm(
        goods,
        invoice,
        transport,
        insurance.of(OpenCoverRules.meant(this, terms).orElse(null)),
        specialClauses);
  }

  /** 复制: the next carriage; without dates, voyage and the numbers of its papers. */
  public CargoForm again() {
    return new CargoForm(goods, invoice, transport.again(), insurance, specialClauses);
  }
}
