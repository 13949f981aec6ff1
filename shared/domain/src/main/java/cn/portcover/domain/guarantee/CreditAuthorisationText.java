package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 企业征信授权书正文. The Chinese text is what is signed; its digest stands in the statement. A change of a
 * single character needs an edition of its own.
 */
public final class CreditAuthorisationText {
  public static final String EDITION = "credit-authorisation-2026-1";

  private static final List<String> CHINESE =
      List.of(
          "一、授权企业（以下称本企业）为向被授权保险机构申请关税保证保险额度、投保关税保证保险，自愿出具本授权书。",
          "二、本企业授权被授权保险机构依照《征信业管理条例》，向依法设立的征信机构、金融信用信息基础数据库以及国际贸易单一窗口查询、使用本企业的信用信息，包括基本信息、信贷信息、海关信用等级、纳税和行政处罚信息。",
          "三、上述信息仅用于关税保证保险额度的审批与追加、承保、保后管理和理赔追偿，不得用于其他用途；未经本企业另行同意，不得提供给第三方，法律、行政法规另有规定的除外。",
          "四、被授权保险机构应当按照约定用途使用信息，妥善保管查询结果，并对知悉的商业秘密承担保密义务；违反约定使用信息的，依法承担责任。",
          "五、本授权自签署之日起生效，有效期一年，截止日期载于授权书首部。本企业对同一保险机构重新签署授权书并经其接收的，以新授权书为准；授权有效期内已发生的业务，被授权保险机构为保后管理和理赔追偿可以继续使用已查询的信息。",
          "六、未获审批或者未投保的，被授权保险机构已查询的信用信息及本授权书不予退还，但应当停止使用并按规定删除或者封存。",
          "七、本企业知悉并理解本授权书全部内容，所用印章与证书由本企业持有和保管；以卡介质数字证书作出的电子签名与手写签名或者盖章具有同等的法律效力。");

  private static final List<String> ENGLISH =
      List.of(
          "1. The authorising company (the company) gives this letter of its own will, in order to"
              + " apply to the authorised insurer for a limit of customs-duty guarantee insurance"
              + " and to insure under it.",
          "2. The company authorises the insurer to query and use the company's credit information"
              + " under the Regulation on the Credit Reporting Industry, at licensed credit"
              + " agencies, the basic database of financial credit information and the"
              + " International Trade Single Window: basic information, borrowing, credit rating"
              + " by customs, taxes and administrative penalties.",
          "3. The information is used for granting and increasing limits, underwriting, management"
              + " of policies, claims and recovery alone, and for nothing else; without the"
              + " company's further consent it is given to no third party, unless a law or"
              + " administrative regulation says otherwise.",
          "4. The insurer uses the information for the agreed purpose, keeps the results safely,"
              + " and keeps business secrets that it learns of; where it uses information"
              + " otherwise it is liable under the law.",
          "5. This authorisation takes effect on the day on which it is signed and holds for a"
              + " year; its last day stands at its head. Where the company signs another for the"
              + " same insurer and the insurer receives it, the newer one counts; for business"
              + " done while this one held, the insurer may go on using what it has queried for"
              + " the management of policies, claims and recovery.",
          "6. Where no limit is granted or nothing is insured, what was queried and this letter"
              + " are not returned, but the insurer stops using them and deletes or seals them as"
              + " prescribed.",
          "7. The company knows and understands all of this letter and holds the seal and the"
              + " certificate that are used; an electronic signature made with a card's digital"
              + " certificate has the force of a handwritten signature or a seal.");

  private CreditAuthorisationText() {}

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
