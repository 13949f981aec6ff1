package cn.portcover.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signature.Check;
import cn.portcover.domain.signature.Verification;
import cn.portcover.domain.signing.SomeSigning;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningRequestTest {
  private static final Instant MADE = Instant.parse("2026-06-02T02:10:00Z");
  private static final String ABOUT = "applications/01JD7Z5K3M8Q4R6T9V0WXY0001";
  private static final RecordId SESSION = SomeSessions.ofTheLegalPerson().id();

  private final SigningRequest request =
      SigningRequest.made(
          SomeCompanies.id(7),
          SomeSessions.ofTheLegalPerson(),
          SigningPurpose.CONFIRM_APPLICATION,
          new SigningRequest.Matter(ABOUT, 3, null),
          "{\"offerNumber\":\"O-1\"}",
          "确认投保\n投保单号：O-1",
          "bm9uY2U",
          MADE);

  @Test
  void isSpentOnExactlyWhatItWasMadeFor() {
    var spent = used(request, SESSION, ABOUT, 3, MADE.plusSeconds(300).minusNanos(1));
    assertThat(spent.used()).isTrue();
    assertThat(spent.version()).isEqualTo(2);
    assertThat(spent.statement()).isEqualTo(request.statement());
    assertThat(spent.contents()).isEqualTo(request.contents());
  }

  @Test
  void isSpentOnce() {
    var spent = used(request, SESSION, ABOUT, 3, MADE);
    refused(spent, SESSION, ABOUT, 3, MADE);
  }

  @Test
  void isTooOldAfterFiveMinutes() {
    refused(request, SESSION, ABOUT, 3, MADE.plusSeconds(300));
    assertThat(request.validUntil()).isEqualTo(MADE.plusSeconds(300));
    assertThat(request.expiresAt()).contains(MADE.plusSeconds(300 + 86_400));
  }

  @Test
  void isWorthNothingInAnotherSession() {
    refused(request, SomeCompanies.id(6), ABOUT, 3, MADE);
  }

  @Test
  void isWorthNothingForAnotherPurpose() {
    assertThatExceptionOfType(SigningRequestNotValid.class)
        .isThrownBy(
            () ->
                request.use(
                    SESSION,
                    SigningPurpose.REVOKE_SEAL,
                    new SigningRequest.Matter(ABOUT, 3, null),
                    MADE));
  }

  @Test
  void isWorthNothingForABodyThatWasNotSigned() {
    var signed = new SigningRequest.Matter("seals", 0, Sha256.of(new byte[] {1}));
    var made =
        SigningRequest.made(
            SomeCompanies.id(8),
            SomeSessions.ofTheLegalPerson(),
            SigningPurpose.MAKE_SEAL,
            signed,
            "{}",
            "制作印章",
            "bm9uY2U",
            MADE);
    assertThat(made.use(SESSION, SigningPurpose.MAKE_SEAL, signed, MADE).used()).isTrue();
    assertThat(made.use(SESSION, SigningPurpose.MAKE_SEAL, signed, MADE).proposal())
        .isEqualTo(signed.proposal());
    for (Sha256 other : new Sha256[] {Sha256.of(new byte[] {2}), null}) {
      assertThatExceptionOfType(SigningRequestNotValid.class)
          .isThrownBy(
              () ->
                  made.use(
                      SESSION,
                      SigningPurpose.MAKE_SEAL,
                      new SigningRequest.Matter("seals", 0, other),
                      MADE));
    }
  }

  @Test
  void aMatterIsARecordABodyOrBoth() {
    var seal = SomeSigning.seal();
    var digest = Sha256.of(new byte[] {1});
    assertThat(SigningRequest.Matter.of(seal))
        .isEqualTo(new SigningRequest.Matter(seal.subject(), 1, null));
    assertThat(SigningRequest.Matter.of(seal, digest))
        .isEqualTo(new SigningRequest.Matter(seal.subject(), 1, digest));
    assertThat(SigningRequest.Matter.toBeMade(SigningPurpose.SIGN_SERVICE_AGREEMENT, digest))
        .isEqualTo(new SigningRequest.Matter("service-agreements", 0, digest));
  }

  @Test
  void isWorthNothingForAnotherRecord() {
    refused(request, SESSION, "applications/01JD7Z5K3M8Q4R6T9V0WXY0002", 3, MADE);
  }

  @Test
  void isWorthNothingForAnotherVersionThanThePersonHasSeen() {
    refused(request, SESSION, ABOUT, 4, MADE);
    refused(request, SESSION, ABOUT, 2, MADE);
  }

  @Test
  void exactlyTheStatementAndTheNonceAreSigned() {
    assertThat(new String(request.bytesToSign(), StandardCharsets.UTF_8))
        .isEqualTo("确认投保\n投保单号：O-1\n随机数 nonce: bm9uY2U\n");
  }

  @Test
  void isAMeansAndNotAudited() {
    assertThat(request.auditedIn()).isEmpty();
    assertThat(request.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(request.subject()).isEqualTo("signing-requests/" + SomeCompanies.id(7));
    assertThat(request.kind().notFound().get()).isInstanceOf(SigningRequestNotValid.class);
  }

  @Test
  void theEvidenceHoldsAllThatAProofNeeds() {
    byte[] cms = {0x30, 0x03, 1, 2, 3};
    var verification =
        new Verification(
            List.of(new Check("content-digest-matches", "RFC 5652 §5.4", Check.Outcome.PASSED, "")),
            null,
            "SM3withSM2",
            MADE,
            List.of(),
            List.of());
    var evidence = SignatureEvidence.of(request, cms, verification, MADE.plusSeconds(30));
    assertThat(Base64.getDecoder().decode(evidence.bytesSigned())).isEqualTo(request.bytesToSign());
    assertThat(evidence.contents()).isEqualTo("{\"offerNumber\":\"O-1\"}");
    assertThat(evidence.signedBytesSha256()).isEqualTo(Sha256.of(request.bytesToSign()));
    assertThat(Base64.getDecoder().decode(evidence.cms())).isEqualTo(cms);
    assertThat(evidence.verification()).isEqualTo(verification);
    assertThat(evidence.createdAt()).isEqualTo(MADE.plusSeconds(30));
    assertThat(evidence.owner()).isEqualTo(request.owner());
    assertThat(evidence.subject()).isEqualTo("evidence/" + SomeCompanies.id(7));
    assertThat(evidence.expiresAt()).isEmpty();
    assertThat(evidence.kind().notFound().get()).isInstanceOf(EvidenceNotFound.class);
    assertThat(evidence.about()).isEqualTo(ABOUT);
    assertThat(SignatureEvidence.of(request, "seals/1", cms, verification, MADE).about())
        .isEqualTo("seals/1");
  }

  @Test
  void aRefusedSignatureNamesTheQuestionThatFailed() {
    var failed =
        new Check(
            "signer-not-expired", "RFC 5280 §4.1.2.5", Check.Outcome.FAILED, "expired in 2025");
    var refusal = new SignatureNotAccepted(failed);
    assertThat(refusal.failed()).isEqualTo(failed);
    assertThat(refusal.getMessage())
        .contains("signer-not-expired", "RFC 5280 §4.1.2.5", "expired in 2025");
  }

  private static SigningRequest used(
      SigningRequest request, RecordId session, String about, long version, Instant now) {
    return request.use(
        session,
        SigningPurpose.CONFIRM_APPLICATION,
        new SigningRequest.Matter(about, version, null),
        now);
  }

  private static void refused(
      SigningRequest request, RecordId session, String about, long version, Instant now) {
    assertThatExceptionOfType(SigningRequestNotValid.class)
        .isThrownBy(() -> used(request, session, about, version, now));
  }
}
