package cn.portcover.domain.guarantee;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.payment.PremiumInvoice;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.trade.CustomsCode;
import cn.portcover.domain.trade.DeclarationNumber;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company fills in of a guarantee application (手册 002 关税险投保: basic and invoice
 * information). Whether it is enough is for {@link GuaranteeRules} to say.
 *
 * @param customsCode 海关十位编码 of the importer
 * @param customsDistrict 关区, a code of the table {@code customs-districts}
 * @param useType 使用类型, a code of the table {@code use-types}
 * @param declarationNumber 报关单号, of an import; this or the contract's number
 * @param contractNumber 合同号
 * @param duties 税款, at most {@value #MOST_DUTIES}, each kind once
 * @param period 保证期间, both days included
 * @param contact 联系人
 * @param phone 联系电话
 * @param invoice 发票信息, as for cargo
 */
public record GuaranteeForm(
    CustomsCode customsCode,
    CustomsDistrict customsDistrict,
    UseType useType,
    @Nullable DeclarationNumber declarationNumber,
    @Nullable String contractNumber,
    List<Duty> duties,
    CoverPeriod period,
    String contact,
    Phone phone,
    PremiumInvoice invoice) {
  /** Each kind once. */
  public static final int MOST_DUTIES = 8;

  public GuaranteeForm {
    duties = List.copyOf(duties);
  }

  /** 保证金额, all duties together; {@link GuaranteeRules} were asked before. */
  public Money guaranteedAmount() {
    BigDecimal sum =
        duties.stream()
            .map(duty -> duty.amount().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Cny.of(sum);
  }
}
