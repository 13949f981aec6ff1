package cn.portcover.document;

import cn.portcover.document.application.ApplicationFormPdf;
import cn.portcover.document.application.RenewalFormPdf;
import cn.portcover.document.policy.FullSetPdf;
import cn.portcover.document.policy.PolicyPdf;
import cn.portcover.document.policy.SchemePdf;
import cn.portcover.domain.Language;
import java.util.Map;
import java.util.TreeMap;

/** One of each document, by the name of its golden file. */
final class Samples {
  private Samples() {}

  static Map<String, RenderedPdf> all() {
    Heading zh = SomeRecords.heading(Language.ZH);
    Heading en = SomeRecords.heading(Language.EN);
    Map<String, RenderedPdf> all = new TreeMap<>();
    all.put(
        "application-form-to-be-confirmed",
        new ApplicationFormPdf().render(SomeRecords.toBeConfirmed(), zh));
    all.put(
        "application-form-submitted", new ApplicationFormPdf().render(SomeRecords.submitted(), zh));
    all.put(
        "application-form-rejected-en",
        new ApplicationFormPdf().render(SomeRecords.rejected(), en));
    all.put("renewal-form", new RenewalFormPdf().render(SomeRecords.toBeConfirmed(), zh));
    all.put("policy", policy());
    all.put("policy-en", new PolicyPdf().render(SomeRecords.policy(), en));
    all.put("full-set", fullSet());
    all.put("scheme", new SchemePdf().render(SomeRecords.policy(), zh));
    return all;
  }

  static RenderedPdf policy() {
    return new PolicyPdf().render(SomeRecords.policy(), SomeRecords.heading(Language.ZH));
  }

  static RenderedPdf fullSet() {
    return new FullSetPdf().render(SomeRecords.policy(), SomeRecords.heading(Language.ZH));
  }
}
