package cn.portcover.domain.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 在线支付三方服务协议条款. The Chinese text is what is signed; its digest stands in the statement. A change of
 * a single character needs an edition of its own.
 */
public final class PaymentTerms {
  public static final String EDITION = "payment-terms-2026-1";

  private static final List<String> CHINESE =
      List.of(
          "一、本协议由付款企业（以下称甲方）、付款银行（以下称乙方）与收款保险机构（以下称丙方）通过国际贸易单一窗口平台签订，用于甲方在线支付丙方应收的保险费。",
          "二、甲方授权乙方依据甲方在平台上以电子签名确认的支付指令，从甲方指定的付款账户将款项划付至丙方的收款账户。每一笔支付指令均须由甲方另行签名，平台不得自行发起。",
          "三、甲方保证所填企业税号、付款账号等信息真实、准确，账户为甲方所有。信息变更的，甲方应当重新签署本协议。",
          "四、乙方对同一支付指令只执行一次；收到重复指令的，不再执行。乙方超过指令所载执行截止时间仍未执行的，不得再执行，并应将结果告知平台。",
          "五、一笔支付包含多份投保单的，乙方应当逐份告知支付结果；支付失败的，应当告知原因。甲方可以在支付失败后重新支付。",
          "六、乙方按日向平台提供对账单。支付结果以乙方的对账单为准；因迟到的支付结果造成重复付款的，丙方应当将多付的款项退还甲方。",
          "七、平台对付款账号加密保存，仅向乙方提供完整账号，页面与单证只显示账号末四位。",
          "八、本协议自乙方确认签约成功、给出协议编号时生效。甲方的电子签名与手写签名或者盖章具有同等的法律效力。");

  private static final List<String> ENGLISH =
      List.of(
          "1. This agreement is made by the paying company (party A), the paying bank (party B) and"
              + " the insurer that is paid (party C) on the platform of the International Trade"
              + " Single Window, so that party A can pay premiums owed to party C online.",
          "2. Party A authorises party B to transfer money from the account that party A has named"
              + " to the account of party C, on instructions that party A has confirmed on the"
              + " platform by electronic signature. Each instruction is signed on its own; the"
              + " platform makes none by itself.",
          "3. Party A warrants that the tax number, account number and other details are true and"
              + " correct and that the account is its own. When they change, party A signs this"
              + " agreement again.",
          "4. Party B carries out an instruction once, however often it comes. What it has not"
              + " carried out by the time that the instruction names it may no longer carry out,"
              + " and tells the platform so.",
          "5. Where a payment is for several applications, party B tells the outcome of each; of"
              + " one that failed, why. Party A may pay again after a failure.",
          "6. Party B gives the platform a statement each day, which decides what was paid. Where"
              + " an outcome that came late has led to a second payment, party C returns what was"
              + " paid too much.",
          "7. The platform keeps the account number encrypted and gives it to party B alone; pages"
              + " and documents show its last four digits.",
          "8. This agreement takes effect when party B confirms it and gives it a number. Party A's"
              + " electronic signature has the force of a handwritten signature or a seal.");

  private PaymentTerms() {}

  public static List<String> paragraphs(Language language) {
    return language == Language.ZH ? CHINESE : ENGLISH;
  }

  /** The Chinese paragraphs, a line each: what is signed. */
  public static String signedText() {
    return String.join("\n", CHINESE);
  }

  /** Of {@link #signedText}, UTF-8. */
  public static Sha256 sha256() {
    return Sha256.of(signedText().getBytes(StandardCharsets.UTF_8));
  }
}
