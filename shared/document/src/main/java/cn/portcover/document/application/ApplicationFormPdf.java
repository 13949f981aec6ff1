package cn.portcover.document.application;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Printed;
import cn.portcover.document.layout.Sheet;
import cn.portcover.domain.Language;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.document.DocumentKind;
import jakarta.inject.Singleton;

/** 小微企业投保单, (待确认) as offered and (申请) once the company has confirmed it (手册 001 §4.1.6). */
@Singleton
public final class ApplicationFormPdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the
   * application.
   */
  public RenderedPdf render(Application application, Heading heading) {
    Sheet sheet = Sheet.open(title(application), heading);
    ApplicationParts parts = new ApplicationParts(application, heading.language());
    parts.company(sheet);
    parts.contact(sheet);
    parts.cover(sheet, Label.of("投保内容", "Cover applied for"));
    parts.risks(sheet);
    parts.specialTerms(sheet);
    parts.declaration(sheet, Label.of("投保声明", "Declaration"), "");
    parts.decision(sheet);
    return sheet.close();
  }

  private static Label title(Application application) {
    Label state =
        switch (application.status()) {
          case TO_BE_CONFIRMED -> Label.of("待确认", "to be confirmed");
          case SUBMITTED, APPROVED, REJECTED -> Label.of("申请", "submitted");
          case WITHDRAWN -> Label.of("已撤回", "withdrawn");
          case LAPSED -> Label.of("已失效", "lapsed");
        };
    return Label.of(
        DocumentKind.APPLICATION_FORM.label(Language.ZH) + "(" + state.chinese() + ")",
        DocumentKind.APPLICATION_FORM.label(Language.EN) + " (" + state.english() + ")");
  }
}
