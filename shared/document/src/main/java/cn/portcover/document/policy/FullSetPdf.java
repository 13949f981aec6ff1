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
import java.util.List;

/**
 * 小微企业保单全套单证: all that belongs to a policy in one file, each part on a page of its own, found by
 * bookmarks.
 */
@Singleton
public final class FullSetPdf implements Printed {
  private static final List<Label> PARTS =
      List.of(
          PolicyParts.POLICY,
          PolicyParts.SCHEME,
          PolicyParts.SPECIAL_TERMS,
          PolicyParts.DECLARATION,
          PolicyParts.NOTICES);

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the policy.
   */
  public RenderedPdf render(Policy policy, Heading heading) {
    Sheet sheet = Sheet.open(title(policy), heading);
    PolicyParts parts = new PolicyParts(policy, heading.language());
    parts.frontPage(sheet);
    sheet.section(Label.of("单证目录", "Contents")).contents(PARTS);
    parts.seals(sheet, heading);
    sheet.newPage();
    parts.policy(sheet);
    parts.cover(sheet);
    parts.deadlines(sheet);
    sheet.newPage();
    parts.scheme(sheet);
    sheet.newPage();
    parts.specialTerms(sheet);
    sheet.newPage();
    parts.declaration(sheet);
    parts.notices(sheet);
    return sheet.close();
  }

  /** 小微企业保单全套单证(生效). */
  private static Label title(Policy policy) {
    return Label.of(
        DocumentKind.FULL_SET.label(Language.ZH) + "(" + policy.status().label(Language.ZH) + ")",
        DocumentKind.FULL_SET.label(Language.EN) + " (" + policy.status().label(Language.EN) + ")");
  }
}
