package cn.portcover.document.policy;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Printed;
import cn.portcover.document.layout.Sheet;
import cn.portcover.domain.Language;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.policy.Policy;
import jakarta.inject.Singleton;

/** 投保方案: how the cover of a policy is arranged. */
@Singleton
public final class SchemePdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the policy.
   */
  public RenderedPdf render(Policy policy, Heading heading) {
    Label title =
        Label.of(DocumentKind.SCHEME.label(Language.ZH), DocumentKind.SCHEME.label(Language.EN));
    Sheet sheet = Sheet.open(title, heading);
    PolicyParts parts = new PolicyParts(policy, heading.language());
    parts.policy(sheet);
    parts.cover(sheet);
    parts.scheme(sheet);
    parts.seals(sheet, heading);
    return sheet.close();
  }
}
