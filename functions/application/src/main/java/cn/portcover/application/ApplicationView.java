package cn.portcover.application;

import cn.portcover.domain.Company;
import cn.portcover.domain.EmailRule;
import cn.portcover.domain.Language;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.application.Confirmation;
import cn.portcover.domain.application.Contact;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.application.OfferForm;
import cn.portcover.domain.application.SuggestedContact;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application in full.
 *
 * @param nextSteps what the company can do now; steps that are done are absent
 */
record ApplicationView(
    RecordId id,
    OfferNumber offerNumber,
    ApplicationSummary.InsurerView insurer,
    Product product,
    String productLabel,
    Company company,
    @Nullable String programmeId,
    @Nullable PolicyNumber renewalOf,
    ApplicationStatus status,
    String statusLabel,
    ConfirmWith confirmWith,
    @Nullable Instant confirmBy,
    @Nullable SuggestedContact suggestedContact,
    EmailRule emailRule,
    OfferForm form,
    List<String> declaration,
    @Nullable ConfirmationView confirmation,
    @Nullable Decision decision,
    List<DocumentLink> documents,
    List<String> nextSteps,
    Instant createdAt,
    long version)
    implements Versioned {

  /** What the company confirmed. */
  record ConfirmationView(
      Contact contact, @Nullable String remark, String by, Instant at, boolean signedWithCard) {
    static @Nullable ConfirmationView of(@Nullable Confirmation given) {
      return given == null
          ? null
          : new ConfirmationView(
              given.contact(),
              given.remark(),
              String.valueOf(given.by().name()),
              given.at(),
              given.signingRequestId() != null);
    }
  }

  /** 单证列表. */
  record DocumentLink(String kind, String label, String link) {}

  static ApplicationView of(Application application, List<String> nextSteps, Language language) {
    var offer = application.offer();
    return new ApplicationView(
        application.id(),
        offer.offerNumber(),
        ApplicationSummary.InsurerView.of(application),
        offer.product(),
        offer.product().label(language),
        offer.company(),
        offer.programmeId(),
        offer.renewalOf(),
        application.status(),
        application.status().label(language),
        offer.confirmWith(),
        offer.confirmBy(),
        offer.contact(),
        offer.emailRule(),
        offer.form(),
        Declaration.TEXT.stream().map(Declaration.Point::text).toList(),
        ConfirmationView.of(application.confirmation()),
        application.decision(),
        List.of(
            new DocumentLink(
                application.formKind().slug(),
                application.formKind().label(language)
                    + "("
                    + application.status().label(language)
                    + ")",
                "/v1/" + application.subject() + "/documents/" + application.formKind().slug())),
        nextSteps,
        application.createdAt(),
        application.version());
  }
}
