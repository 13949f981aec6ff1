package cn.portcover.domain.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** Nobody may pull the company data for this: no authorisation that holds covers it. */
public final class DataAuthorisationNeeded extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public DataAuthorisationNeeded(DataPurpose purpose) {
    super(
        "NOT_AUTHORISED",
        "没有用于“" + purpose.label(Language.ZH) + "”的有效企业数据授权，请先授权。",
        "No data authorisation that holds covers "
            + purpose.name()
            + " for this insurer; authorise it first.");
  }
}
