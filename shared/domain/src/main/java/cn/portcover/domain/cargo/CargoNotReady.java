package cn.portcover.domain.cargo;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/** Something is missing or is not covered before the application can be submitted; all is named. */
public final class CargoNotReady extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public CargoNotReady(List<FieldError> gaps) {
    super(
        gaps,
        "投保单尚不完整或与预约保险协议不符，请按提示修改后再提交。",
        "The application is not complete, or not as the open cover has it; mend what is named and"
            + " submit again.");
  }
}
