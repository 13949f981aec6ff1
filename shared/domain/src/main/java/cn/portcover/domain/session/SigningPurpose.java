package cn.portcover.domain.session;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ReportToConfirm;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.guarantee.AuthorisationToSign;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeToApplyFor;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementToSign;
import cn.portcover.domain.payment.PaymentToMake;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.signing.AgreementToSign;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataToAuthorise;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealToMake;
import cn.portcover.domain.signing.ServiceAgreement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a card signature is for. A signature given for one purpose is worthless for another. It is
 * about a record that exists, about the body of the request that makes one ({@link Proposal}), or
 * about both, where a record is changed by a body.
 */
public enum SigningPurpose {
  /** 确认投保. */
  CONFIRM_APPLICATION(Application.KIND, "确认投保：确认投保信息，并声明已阅读并同意投保声明及条款全部内容"),
  /** 提交索赔申请. */
  SUBMIT_CLAIM(Claim.KIND, "提交索赔申请：声明所填内容及所附单证真实、完整，并同意提交保险机构审核"),
  /** 撤回索赔申请. */
  WITHDRAW_CLAIM(Claim.KIND, "撤回索赔申请：请求保险机构同意撤回本次索赔"),
  /** 制章. */
  MAKE_SEAL(
      Seal.KIND,
      null,
      SealToMake.class,
      ConfirmWith.LEGAL_PERSON_CARD,
      "制作印章：制作本企业电子公司章，用于签署平台上的单证"),
  /** 修改印章. */
  CHANGE_SEAL(
      Seal.KIND, Seal.KIND, SealToMake.class, ConfirmWith.LEGAL_PERSON_CARD, "修改印章：以下列内容替换现有电子公司章"),
  /** 注销印章. */
  REVOKE_SEAL(Seal.KIND, Seal.KIND, null, ConfirmWith.LEGAL_PERSON_CARD, "注销印章：注销下列电子公司章，此后不得再用"),
  /** 协议签署. */
  SIGN_SERVICE_AGREEMENT(
      ServiceAgreement.KIND,
      null,
      AgreementToSign.class,
      ConfirmWith.CARD,
      "签署协议：签署《中国国际贸易单一窗口出口信用保险服务协议》，确认已阅读并同意全部条款"),
  /** 企业数据授权. */
  AUTHORISE_DATA(
      DataAuthorisation.KIND,
      null,
      DataToAuthorise.class,
      ConfirmWith.CARD,
      "企业数据授权：同意平台为下列用途调取本企业的贸易数据并提供给保险机构"),
  /** 撤销企业数据授权. */
  REVOKE_DATA_AUTHORISATION(
      DataAuthorisation.KIND,
      DataAuthorisation.KIND,
      null,
      ConfirmWith.CARD,
      "撤销企业数据授权：自本次撤销起，平台不再依据下列授权调取数据"),
  /** 同意出运数据报告. */
  CONFIRM_SHIPMENT_REPORT(
      ShipmentReport.KIND,
      ShipmentReport.KIND,
      ReportToConfirm.class,
      ConfirmWith.CARD,
      "确认出运数据报告：确认报告所列数据，同意加盖公司章并提供给保险机构作为索赔参考"),
  /** 提交货物运输险投保单. */
  SUBMIT_CARGO_APPLICATION(CargoApplication.KIND, "提交货物运输险投保单：声明所填内容及所附单证真实、完整，并同意提交保险机构审核"),
  /** 撤销货物运输险投保单. */
  WITHDRAW_CARGO_APPLICATION(CargoApplication.KIND, "撤销货物运输险投保单：请求保险机构同意撤销下列投保单"),
  /** 在线支付协议签署. */
  SIGN_PAYMENT_AGREEMENT(
      PaymentAgreement.KIND,
      null,
      PaymentAgreementToSign.class,
      ConfirmWith.LEGAL_PERSON_CARD,
      "签署在线支付协议：与下列付款银行、收款企业签署在线交费三方协议，确认已阅读并同意全部条款"),
  /** 在线支付协议重新签署. */
  SIGN_PAYMENT_AGREEMENT_AGAIN(
      PaymentAgreement.KIND,
      PaymentAgreement.KIND,
      PaymentAgreementToSign.class,
      ConfirmWith.LEGAL_PERSON_CARD,
      "重新签署在线支付协议：与下列付款银行、收款企业重新签署在线交费三方协议，确认已阅读并同意全部条款"),
  /** 在线支付, 重新支付. */
  PAY_PREMIUM(
      Payment.KIND,
      null,
      PaymentToMake.class,
      ConfirmWith.CARD,
      "在线支付：授权付款银行从下列账户向收款企业支付下列投保单的保险费"),
  /** 企业征信授权书签署. */
  SIGN_CREDIT_AUTHORISATION(
      CreditAuthorisation.KIND,
      null,
      AuthorisationToSign.class,
      ConfirmWith.CARD,
      "签署企业征信授权书：授权下列保险机构为关税保证保险查询和使用本企业的信用信息，确认已阅读并同意授权书全部内容"),
  /** 关税保证保险投保. */
  APPLY_FOR_GUARANTEE(
      GuaranteeApplication.KIND,
      null,
      GuaranteeToApplyFor.class,
      ConfirmWith.CARD,
      "申请关税保证保险：声明所填内容真实、完整，同意占用下列额度并提交保险机构审核"),
  /** 关税保证保险重新投保. */
  APPLY_FOR_GUARANTEE_AGAIN(
      GuaranteeApplication.KIND,
      GuaranteeApplication.KIND,
      GuaranteeToApplyFor.class,
      ConfirmWith.CARD,
      "重新申请关税保证保险：声明所填内容真实、完整，同意占用下列额度并提交保险机构审核");

  private final RecordKind<? extends Kept> concerns;
  private final @Nullable RecordKind<? extends Signable> about;
  private final @Nullable Class<? extends Proposal> proposal;
  private final ConfirmWith cardNeeded;
  private final String act;

  /** About a record that exists, signed with any card unless the record says more. */
  SigningPurpose(RecordKind<? extends Signable> about, String act) {
    this(about, about, null, ConfirmWith.CARD, act);
  }

  /**
   * @param concerns the kind of record that is made or changed
   * @param about the same where such a record exists already
   * @param proposal the body that is signed, where there is one
   */
  SigningPurpose(
      RecordKind<? extends Kept> concerns,
      @Nullable RecordKind<? extends Signable> about,
      @Nullable Class<? extends Proposal> proposal,
      ConfirmWith cardNeeded,
      String act) {
    this.concerns = concerns;
    this.about = about;
    this.proposal = proposal;
    this.cardNeeded = cardNeeded;
    this.act = act;
  }

  /** The kind of record that is made or changed. */
  public RecordKind<? extends Kept> concerns() {
    return concerns;
  }

  /** The kind of existing record that it is about; empty where a record is made. */
  public Optional<RecordKind<? extends Signable>> about() {
    return Optional.ofNullable(about);
  }

  /** The body that is signed; empty where nothing but the record is. */
  public Optional<Class<? extends Proposal>> proposal() {
    return Optional.ofNullable(proposal);
  }

  /** Which card must sign; an application's offer may ask for more. */
  public ConfirmWith cardNeeded() {
    return cardNeeded;
  }

  /** Whether what waits to be signed is listed without having been prepared. */
  public boolean waitsByItself() {
    return this == CONFIRM_APPLICATION;
  }

  /**
   * Whether the body that is signed is kept sealed, and shown to nobody but whoever may sign it: it
   * holds an account number.
   */
  public boolean isConfidential() {
    return this == SIGN_PAYMENT_AGREEMENT || this == SIGN_PAYMENT_AGREEMENT_AGAIN;
  }

  /** What is agreed to, in Chinese: the text that the person reads before signing. */
  public String act() {
    return act;
  }
}
