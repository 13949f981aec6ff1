package cn.portcover.domain.guarantee;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.session.Proposal;
import cn.portcover.domain.session.Signable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 申请投保, 重新投保: under which limit, and the form. What is signed does not hold the limit's version,
 * which changes with every application of the company.
 */
public record GuaranteeToApplyFor(RecordId limitId, GuaranteeForm form) implements Proposal {
  @Override
  public List<String> statementLines() {
    return Stream.concat(Stream.of("额度申请编号：" + limitId), GuaranteeStatement.linesOf(form).stream())
        .toList();
  }

  @Override
  public void requireSignable(List<? extends Signable> concerned, Instant now) {
    List<FieldError> gaps = GuaranteeRules.gaps(form, LocalDate.ofInstant(now, Policy.ZONE));
    if (!gaps.isEmpty()) {
      throw new GuaranteeNotReady(gaps);
    }
  }
}
