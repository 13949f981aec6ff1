package cn.portcover.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.messaging.type.PolicyAcknowledged;
import cn.portcover.messaging.type.PolicyOffered;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MessageTypeTest {
  /** The fields of each type in the order of the contract; “?” is optional. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "policy.offered|offerNumber company product programmeId? renewalOf? contact? confirmWith"
            + " confirmBy? emailRule? form",
        "policy.offer-withdrawn|offerNumber reason",
        "application.decided|offerNumber decision reasons? handler?",
        "policy.issued|policyNumber offerNumber? company product policyType effectiveFrom"
            + " effectiveTo coverRatioPercent buyerLimit maximumIndemnity? deadlines scheme"
            + " specialTerms premium",
        "policy.cancelled|policyNumber on reason",
        "application.confirmed|offerNumber company contact remark? declarations formReading"
            + " signature?",
        "policy.acknowledged|policyNumber by at",
        "claim.receipt|claimNumber receiptNumber status at items? decision? handler",
        "claim.submitted|claimNumber submissionNumber policyNumber company buyer? issuingBank"
            + " confirmingBank caseFacts financing lossCause? lossOn? lossDescription?"
            + " caseStatement? mitigation? shipmentCount invoiced received claimed"
            + " shipmentsSha256 shipments? shipmentsFile? differences? shipmentsDiffer?"
            + " shipmentReport? tradeDataChecks? tradeDataChecksFile? attachments? submittedAt"
            + " evidence",
        "claim.withdrawal-requested|claimNumber policyNumber reason by at evidence",
        "enquiry.submitted|serial company companyName address contact mobile landline email"
            + " subject otherNeed? by? submittedAt",
        "enquiry.answered|serial answer handler",
        "programme.collection-requested|collectionId programmeId company cover by? requestedAt",
        "credit-report.requested|reportId programmeId company buyer yearFrom number by?"
            + " requestedAt",
        "credit-report.answered|reportId result text rating? advisedLimit?",
        "risk-article.published|articleId module title publishedAt countries industries html"
            + " source? attachments",
        "risk-article.retracted|articleId reason",
        "payment-agreement.signed|agreementId signing company payer payee terms signedBy signedAt"
            + " evidence",
        "payment-agreement.decided|agreementId signing? result agreementNumber? reason?",
        "payment.requested|paymentId agreementId agreementNumber payer payee amount items"
            + " requestedAt executeBy evidence",
        "payment.queried|paymentId requestedAt amount attempt",
        "payment.settled|paymentId bankReference at items",
        "premium.paid|kind applicationId paymentId amount bankReference paidAt",
        "premium.refund-due|kind applicationId paymentId amount bankReference paidAt",
        "payment-statement.published|statementDate file",
        "cargo-application.submitted|applicationId submission openCoverNumber company insured"
            + " goods invoice transport insurance specialClauses estimate attachments? by?"
            + " submittedAt evidence",
        "cargo-application.withdrawal-requested|applicationId request reason by? at evidence",
        "cargo-application.reviewed|applicationId submission? result reasons? insuredAmount?"
            + " premium? payBy?",
        "cargo-policy.issued|policyNumber applicationId effectiveFrom insuredAmount premium"
            + " conditions claimsAgent?",
        "cargo-withdrawal.answered|applicationId request? accepted reason?",
        "credit-authorisation.signed|authorisationId company seal signedBy signedAt validUntil"
            + " textEdition textSha256 document evidence",
        "credit-authorisation.received|authorisationId result reason?",
        "claims-information.published|caseNumber company product policyNumber accidentOn? cause"
            + " claimed paid? status closedOn? note?"
      })
  void theFieldsOfTheContract(String name, String fields) {
    MessageType type = MessageType.named(name).orElseThrow();
    String components =
        Arrays.stream(type.data().getRecordComponents())
            .map(MessageTypeTest::written)
            .collect(Collectors.joining(" "));
    assertThat(components).isEqualTo(fields);
  }

  @ParameterizedTest
  @EnumSource(MessageType.class)
  void aTypeIsFoundByItsNameAndItsRecord(MessageType type) {
    assertThat(MessageType.named(type.wireName())).contains(type);
    assertThat(MessageType.of(type.data())).isEqualTo(type);
  }

  @Test
  void onlyItsSenderMaySendAType() {
    assertThat(MessageType.received("policy.offered", Counterparty.Kind.INSURER))
        .contains(MessageType.POLICY_OFFERED);
    assertThat(MessageType.received("policy.offered", Counterparty.Kind.BANK)).isEmpty();
    assertThat(MessageType.received("application.confirmed", Counterparty.Kind.INSURER)).isEmpty();
    assertThat(MessageType.received("policy.unheard-of", Counterparty.Kind.INSURER)).isEmpty();
  }

  @Test
  void recordsThatNoMessageCarries() {
    assertThat(MessageType.of(PolicyOffered.class).direction())
        .isEqualTo(MessageType.Direction.RECEIVED);
    assertThat(MessageType.of(PolicyAcknowledged.class).direction())
        .isEqualTo(MessageType.Direction.SENT);
    assertThatThrownBy(() -> MessageType.of(FieldError.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String written(RecordComponent component) {
    boolean optional =
        component.getAnnotatedType().getAnnotations().length > 0
            && component
                .getAnnotatedType()
                .isAnnotationPresent(org.jspecify.annotations.Nullable.class);
    return component.getName() + (optional ? "?" : "");
  }
}
