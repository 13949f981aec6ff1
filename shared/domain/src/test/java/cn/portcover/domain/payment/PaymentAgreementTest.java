package cn.portcover.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.notice.NoticeKind;
import cn.portcover.domain.notice.PaymentAnnouncements;
import cn.portcover.domain.payment.PaymentAgreementLifecycle.Move;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.SigningPurpose;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SM-7: the agreement on online payment")
class PaymentAgreementTest {
  private static final PaymentAgreement.Parties OTHERS =
      new PaymentAgreement.Parties(
          new CounterpartyId("linjiang-bank"), "临江银行", new CounterpartyId("other"), "其他保险");

  private static PaymentAgreement moved(PaymentAgreement agreement, Move by) {
    return switch (by) {
      case SIGN -> throw new IllegalArgumentException("a birth");
      case CONFIRM -> agreement.confirm("XY-2");
      case FAIL -> agreement.fail("户名不符");
      case FAIL_RECEIPT -> agreement.failReceipt("系统维护");
      case SIGN_AGAIN ->
          agreement.signAgain(
              OTHERS,
              SomePayments.payer(),
              SomeCompanies.WANG_LI,
              SomeCompanies.id(63),
              SomePayments.NOW.plusSeconds(90));
    };
  }

  @ParameterizedTest
  @CsvSource({
    "SIGNING,        CONFIRM,      SIGNED",
    "SIGNING,        FAIL,         SIGNING_FAILED",
    "SIGNING,        FAIL_RECEIPT, RECEIPT_FAILED",
    "SIGNING_FAILED, SIGN_AGAIN,   SIGNING",
    "RECEIPT_FAILED, SIGN_AGAIN,   SIGNING",
    "RECEIPT_FAILED, CONFIRM,      SIGNED"
  })
  void theManualsMovesAreTheTables(
      PaymentAgreementStatus from, Move by, PaymentAgreementStatus to) {
    assertThat(moved(SomePayments.in(from), by).status()).isEqualTo(to);
    assertThat(PaymentAgreementLifecycle.TABLE.edges()).hasSize(7);
  }

  @ParameterizedTest
  @EnumSource
  void everyOtherMoveIsRefused(PaymentAgreementStatus from) {
    var agreement = SomePayments.in(from);
    for (Move by : List.of(Move.CONFIRM, Move.FAIL, Move.FAIL_RECEIPT, Move.SIGN_AGAIN)) {
      if (PaymentAgreementLifecycle.TABLE.allows(from, by)) {
        assertThat(moved(agreement, by).version()).isEqualTo(agreement.version() + 1);
      } else {
        assertThatExceptionOfType(PaymentAgreementNotOpen.class)
            .isThrownBy(() -> moved(agreement, by))
            .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", from.name()))
            .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(from.label(Language.ZH)));
      }
    }
    assertThat(agreement.statuses()).isEqualTo(Map.of("status", from));
    assertThat(from.label(Language.EN)).isNotBlank().isNotEqualTo(from.label(Language.ZH));
  }

  @ParameterizedTest
  @EnumSource
  void onlyASignedOneIsPaidUnderAndOnlyAFailedOneSignedAgain(PaymentAgreementStatus in) {
    var agreement = SomePayments.in(in);
    if (in == PaymentAgreementStatus.SIGNED) {
      assertThat(agreement.requireSigned()).isEqualTo("XY-1");
      agreement.requireSignable(SigningPurpose.PAY_PREMIUM, SomePayments.NOW);
    } else {
      assertThatExceptionOfType(PaymentAgreementNotSigned.class)
          .isThrownBy(() -> agreement.requireSignable(SigningPurpose.PAY_PREMIUM, SomePayments.NOW))
          .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", in.name()));
    }
    boolean failed =
        in == PaymentAgreementStatus.SIGNING_FAILED || in == PaymentAgreementStatus.RECEIPT_FAILED;
    assertThat(agreement.maySignAgain()).isEqualTo(failed);
    var again = SigningPurpose.SIGN_PAYMENT_AGREEMENT_AGAIN;
    if (failed) {
      agreement.requireSignable(again, SomePayments.NOW);
    } else {
      assertThatExceptionOfType(PaymentAgreementNotOpen.class)
          .isThrownBy(() -> agreement.requireSignable(again, SomePayments.NOW));
    }
    assertThat(PaymentAnnouncements.decided(agreement).kind())
        .isEqualTo(
            in == PaymentAgreementStatus.SIGNED
                ? NoticeKind.PAYMENT_AGREEMENT_SIGNED
                : NoticeKind.PAYMENT_AGREEMENT_FAILED);
  }

  @Test
  void whatWasKeptBeforeSigningsWereCountedHasOne() {
    var kept = SomePayments.in(PaymentAgreementStatus.SIGNED);
    var older =
        new PaymentAgreement(
            kept.id(),
            kept.company(),
            kept.bank(),
            kept.bankName(),
            kept.insurer(),
            kept.insurerName(),
            kept.payer(),
            kept.status(),
            kept.agreementNumber(),
            kept.reason(),
            kept.signed(),
            null,
            kept.createdAt(),
            kept.version());
    assertThat(older.signings()).containsExactly(kept.signed());
  }

  @Test
  void signedAgainItIsAnotherSigningOfTheSameAgreement() {
    var first = SomePayments.in(PaymentAgreementStatus.SIGNING_FAILED);
    var again = moved(first, Move.SIGN_AGAIN);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.signed().number()).isEqualTo(2);
    assertThat(first.signedBefore()).isEmpty();
    assertThat(again.signedBefore()).containsExactly(first.signed());
    assertThat(again.fail("户名不符").signings()).containsExactly(first.signed(), again.signed());
    assertThat(again.signed().at()).isEqualTo(SomePayments.NOW.plusSeconds(90));
    assertThat(again.signed().evidenceId()).isEqualTo(SomeCompanies.id(63));
    assertThat(again.bankName()).isEqualTo("临江银行");
    assertThat(again.insurerName()).isEqualTo("其他保险");
    assertThat(again.reason()).isNull();
    assertThat(again.createdAt()).isEqualTo(first.createdAt());
    assertThat(first.reason()).isEqualTo("户名不符");
    assertThat(SomePayments.signing().confirm("XY-9").agreementNumber()).isEqualTo("XY-9");
  }

  @Test
  void itIsFoundByItsIdWhateverTheBank() {
    var first = SomePayments.signing();
    String id = first.id().value();
    assertThat(first.subject()).isEqualTo("payment-agreements/" + id);
    assertThat(first.newAliases()).containsExactly("payment-agreements/" + id);
    assertThat(first.aliases())
        .containsExactly("payment-agreements/" + id, "huaxin-bank/payment-agreements/" + id);
    assertThat(first.fail("x").newAliases()).isEmpty();
    assertThat(first.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(first.key()).isEqualTo(id);
    assertThat(first.coveredDocuments()).isEmpty();
    assertThat(first.statementLines()).containsExactly("在线支付协议：第 1 次签署，状态 签约中");
    assertThat(first.kind().notFound().get()).isInstanceOf(PaymentAgreementNotFound.class);
  }

  @Test
  void noTextButTheStoresHoldsTheAccountNumber() {
    String digits = "6222020200112233445";
    var proposal =
        new PaymentAgreementToSign(
            SomePayments.BANK, SomePayments.INSURER, SomePayments.details(), true);
    assertThat(String.join("\n", proposal.statementLines()))
        .contains(
            "**** **** 3445",
            "91110107569535667U",
            PaymentTerms.EDITION,
            PaymentTerms.sha256().value(),
            "同意协议条款：是")
        .doesNotContain(digits);
    assertThat(proposal.toString()).doesNotContain(digits);
    assertThat(SomePayments.signing().toString()).doesNotContain(digits);
    assertThat(proposal.counterparties()).containsExactly(SomePayments.BANK, SomePayments.INSURER);
    assertThat(SomePayments.payer().sealedAccount()).isEqualTo("c2VhbGVk");
    assertThat(
            new PaymentAgreementToSign(
                    SomePayments.BANK, SomePayments.INSURER, SomePayments.details(), false)
                .statementLines())
        .contains("同意协议条款：否");
  }

  @Test
  void anAccountNumberIsDigitsAndShownByItsLastFour() {
    assertThat(AccountNumber.parse("6222 0202-0011 2233").value()).isEqualTo("6222020200112233");
    assertThat(new AccountNumber("12345678").masked()).isEqualTo("**** **** 5678");
    assertThat(new AccountNumber("1".repeat(32))).hasToString("**** **** 1111");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1234567", "123456789012345678901234567890123", "6222A2020011", "", "一二三四五六七八"})
  void whatIsNoAccountNumberIsNotRepeated(String typed) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> AccountNumber.parse(typed))
        .satisfies(m -> assertThat(m.code()).isEqualTo("account-number-malformed"))
        .satisfies(m -> assertThat(m.arguments()).isEmpty());
  }

  @Test
  void aTaxNumberWithAWrongCheckCharacterIsASlip() {
    var right = SomePayments.details();
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(
            () ->
                new PayerDetails(
                    right.name(),
                    new Uscc("91110107569535667X"),
                    right.accountName(),
                    right.accountNumber(),
                    right.openingBank(),
                    right.contact(),
                    right.phone()))
        .satisfies(m -> assertThat(m.place()).isEqualTo("/taxNumber"))
        .satisfies(m -> assertThat(m.code()).isEqualTo("uscc-check-character"));
  }

  @Test
  void theTermsAreInBothLanguages() {
    var chinese = PaymentTerms.paragraphs(Language.ZH);
    assertThat(chinese).hasSameSizeAs(PaymentTerms.paragraphs(Language.EN)).hasSize(8);
    assertThat(PaymentTerms.paragraphs(Language.EN).getFirst()).startsWith("1. This agreement");
    // Another text needs another edition: what was signed is known by both.
    assertThat(PaymentTerms.EDITION + " " + PaymentTerms.sha256().value())
        .isEqualTo(
            "payment-terms-2026-1"
                + " 8b73983a9bf8cfdbd028624003ea61c197daabb164c7588f04cc184740b84c9d");
  }
}
