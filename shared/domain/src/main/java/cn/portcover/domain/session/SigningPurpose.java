package cn.portcover.domain.session;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.record.RecordKind;

/** What a card signature is for. A signature given for one purpose is worthless for another. */
public enum SigningPurpose {
  /** 确认投保. */
  CONFIRM_APPLICATION(Application.KIND, "确认投保：确认投保信息，并声明已阅读并同意投保声明及条款全部内容"),
  /** 提交索赔申请. */
  SUBMIT_CLAIM(Claim.KIND, "提交索赔申请：声明所填内容及所附单证真实、完整，并同意提交保险机构审核"),
  /** 撤回索赔申请. */
  WITHDRAW_CLAIM(Claim.KIND, "撤回索赔申请：请求保险机构同意撤回本次索赔");

  private final RecordKind<? extends Signable> about;
  private final String act;

  SigningPurpose(RecordKind<? extends Signable> about, String act) {
    this.about = about;
    this.act = act;
  }

  /** The kind of record that it is about. */
  public RecordKind<? extends Signable> about() {
    return about;
  }

  /** What is agreed to, in Chinese: the text that the person reads before signing. */
  public String act() {
    return act;
  }
}
