package cn.portcover.document.policy;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Printed;
import cn.portcover.document.layout.Sheet;
import cn.portcover.domain.policy.Policy;
import jakarta.inject.Singleton;

/** 电子保单: the policy as issued, on two pages when its clauses are few. */
@Singleton
public final class PolicyPdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the policy.
   */
  public RenderedPdf render(Policy policy, Heading heading) {
    Sheet sheet = Sheet.open(Label.of("电子保单", "Electronic policy"), heading);
    PolicyParts parts = new PolicyParts(policy, heading.language());
    parts.policy(sheet);
    parts.cover(sheet);
    parts.deadlines(sheet);
    parts.scheme(sheet);
    parts.specialTerms(sheet);
    parts.notices(sheet);
    parts.seals(sheet, heading);
    return sheet.close();
  }
}
