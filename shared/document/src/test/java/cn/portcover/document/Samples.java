package cn.portcover.document;

import cn.portcover.document.application.ApplicationFormPdf;
import cn.portcover.document.application.RenewalFormPdf;
import cn.portcover.document.claim.ShipmentReportPdf;
import cn.portcover.document.layout.SealMark;
import cn.portcover.document.policy.FullSetPdf;
import cn.portcover.document.policy.PolicyPdf;
import cn.portcover.document.policy.SchemePdf;
import cn.portcover.document.signing.DataAuthorisationPdf;
import cn.portcover.document.signing.ServiceAgreementPdf;
import cn.portcover.domain.Language;
import cn.portcover.domain.signing.ServiceAgreement;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
    all.put("service-agreement-text", agreement(SomeAgreements.notSigned(), null));
    all.put("service-agreement-signed", agreement(SomeAgreements.signed(), SomeAgreements.DRAWN));
    all.put(
        "service-agreement-completed",
        agreement(SomeAgreements.completed(), SomeAgreements.pictured()));
    all.put("data-authorisation", new DataAuthorisationPdf().render(SomeAgreements.granted(), zh));
    all.put(
        "data-authorisation-revoked-en",
        new DataAuthorisationPdf().render(SomeAgreements.revoked(), en));
    all.put("seal-on-every-page", SomeAgreements.sealedEverywhere(zh));
    all.put("shipment-report", new ShipmentReportPdf().render(SomeShipments.report(), null, zh));
    all.put(
        "shipment-report-en",
        new ShipmentReportPdf().render(SomeShipments.report(), SomeAgreements.DRAWN, en));
    all.put("cargo-application-draft", SomeCargo.draft(zh));
    all.put("cargo-application-rejected-en", SomeCargo.rejected(en));
    all.put("cargo-application-changed", SomeCargo.changed(zh));
    all.put("cargo-application-issued", SomeCargo.issued(zh));
    all.put("cargo-policy", SomeCargo.policy(zh));
    all.put("cargo-policy-bare-en", SomeCargo.barePolicy(en));
    all.put("payment-agreement", SomePayments.agreement(SomePayments.signed(), zh));
    all.put("payment-agreement-failed-en", SomePayments.agreement(SomePayments.failed(), en));
    all.put("payment-receipt", SomePayments.receipt(SomePayments.partly(), zh));
    all.put("payment-receipt-many-en", SomePayments.receipt(SomePayments.many(), en));
    all.put("scheme", new SchemePdf().render(SomeRecords.policy(), zh));
    all.put("credit-authorisation", SomeGuarantees.letter(zh));
    all.put(
        "guarantee-application-approved",
        SomeGuarantees.application(SomeGuarantees.approved(), zh));
    all.put(
        "guarantee-application-rejected-en",
        SomeGuarantees.application(SomeGuarantees.rejected(), en));
    all.put(
        "guarantee-policy",
        SomeGuarantees.policy(SomeGuarantees.policy(SomeGuarantees.form()), zh));
    all.put(
        "guarantee-policy-every-duty-en",
        SomeGuarantees.policy(SomeGuarantees.policy(SomeGuarantees.everyDuty()), en));
    return all;
  }

  private static RenderedPdf agreement(ServiceAgreement agreement, @Nullable SealMark seal) {
    return new ServiceAgreementPdf().render(agreement, seal, SomeRecords.heading(Language.ZH));
  }

  static RenderedPdf policy() {
    return new PolicyPdf().render(SomeRecords.policy(), SomeRecords.heading(Language.ZH));
  }

  static RenderedPdf fullSet() {
    return new FullSetPdf().render(SomeRecords.policy(), SomeRecords.heading(Language.ZH));
  }
}
