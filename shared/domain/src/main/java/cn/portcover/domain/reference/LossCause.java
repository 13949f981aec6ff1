package cn.portcover.domain.reference;

import cn.portcover.domain.Language;

/**
 * Why a loss arose (致损原因), as export credit policies cover it: commercial risks of the buyer, of
 * the issuing bank where a letter of credit is the means of payment, and political risks.
 */
public enum LossCause {
  BUYER_INSOLVENCY(Risk.BUYER, "买方破产或无力偿付债务", "The buyer's bankruptcy or insolvency"),
  BUYER_DEFAULT(Risk.BUYER, "买方拖欠货款", "The buyer's protracted default"),
  GOODS_REFUSED(Risk.BUYER, "买方拒绝接受货物", "The buyer's refusal of the goods"),
  BANK_INSOLVENCY(
      Risk.BANK, "开证行破产、停业或被接管", "The issuing bank's bankruptcy, closure or taking over"),
  BANK_DEFAULT(Risk.BANK, "开证行拖欠", "The issuing bank's default"),
  BANK_REFUSED_ACCEPTANCE(
      Risk.BANK, "开证行拒绝承兑", "The issuing bank's refusal to accept complying documents"),
  EXCHANGE_RESTRICTION(
      Risk.POLITICAL, "禁止或限制汇兑", "Prohibition or restriction of exchange or payment"),
  IMPORT_BAN(Risk.POLITICAL, "禁止货物进口", "Import ban"),
  IMPORT_LICENCE_REVOKED(Risk.POLITICAL, "撤销进口许可证", "Revocation of the import licence"),
  WAR(Risk.POLITICAL, "战争、内战、暴动、革命", "War, civil war, riot or revolution"),
  MORATORIUM(Risk.POLITICAL, "第三国颁布延期付款令", "Moratorium of a third country"),
  OTHER_POLITICAL(Risk.POLITICAL, "其他政治事件", "Other political events");

  /** Whose risk it is. */
  public enum Risk {
    /** 商业风险, the buyer's. */
    BUYER,
    /** 商业风险, the issuing bank's. */
    BANK,
    /** 政治风险. */
    POLITICAL
  }

  private final Risk risk;
  private final String chinese;
  private final String english;

  LossCause(Risk risk, String chinese, String english) {
    this.risk = risk;
    this.chinese = chinese;
    this.english = english;
  }

  public Risk risk() {
    return risk;
  }

  /** Whether it is a cause of the issuing bank's, whose data the claim then needs. */
  public boolean needsIssuingBank() {
    return risk == Risk.BANK;
  }

  /**
   * Whether such a loss can arise from a shipment that is paid for so: a bank's where it is a
   * letter of credit, refused acceptance only where it is a usance one, a buyer's where it is none,
   * a political one always.
   */
  public boolean fits(PaymentMethod method) {
    if (this == BANK_REFUSED_ACCEPTANCE) {
      return method == PaymentMethod.LC_USANCE;
    }
    return switch (risk) {
      case BANK -> method.isLetterOfCredit();
      case BUYER -> !method.isLetterOfCredit();
      case POLITICAL -> true;
    };
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
