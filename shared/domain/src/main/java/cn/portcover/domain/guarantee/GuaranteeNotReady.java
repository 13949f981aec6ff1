package cn.portcover.domain.guarantee;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/** Something is missing or does not fit before the application can be submitted; all is named. */
public final class GuaranteeNotReady extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public GuaranteeNotReady(List<FieldError> gaps) {
    super(
        gaps,
        "投保信息尚不完整或不符合要求，请按提示修改后再提交。",
        "The application is not complete or not as it must be; mend what is named and submit"
            + " again.");
  }
}
