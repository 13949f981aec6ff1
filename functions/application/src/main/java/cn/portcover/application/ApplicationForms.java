package cn.portcover.application;

import cn.portcover.document.RenderedPdf;
import cn.portcover.document.application.ApplicationFormPdf;
import cn.portcover.document.application.RenewalFormPdf;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.record.Actor;
import cn.portcover.operation.document.IssuedDocuments;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The application's form (投保单, 续转申请单), issued once as offered and once as applied for. */
@Singleton
final class ApplicationForms {
  private final IssuedDocuments documents;
  private final Provider<ApplicationFormPdf> form;
  private final Provider<RenewalFormPdf> renewal;

  ApplicationForms(
      IssuedDocuments documents,
      Provider<ApplicationFormPdf> form,
      Provider<RenewalFormPdf> renewal) {
    this.documents = documents;
    this.form = form;
    this.renewal = renewal;
  }

  IssuedDocument of(Application application, Actor actor, Instant now) {
    return documents.of(
        application,
        application.formKind(),
        application.formEdition(),
        actor,
        now,
        RenderedPdf.headed(
            heading ->
                application.formKind() == DocumentKind.RENEWAL_FORM
                    ? renewal.get().render(application, heading)
                    : form.get().render(application, heading)));
  }
}
