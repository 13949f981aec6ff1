package cn.portcover.signature;

import static cn.portcover.signature.SomeCards.CONTENT;
import static cn.portcover.signature.SomeCards.FROM;
import static cn.portcover.signature.SomeCards.LISTS_UNTIL;
import static cn.portcover.signature.SomeCards.NOW;
import static cn.portcover.signature.SomeCards.RANDOM;
import static cn.portcover.signature.SomeCards.UNTIL;
import static cn.portcover.signature.SomeCards.authority;
import static cn.portcover.signature.SomeCards.card;
import static cn.portcover.signature.SomeCards.order;
import static cn.portcover.signature.SomeCards.trust;
import static cn.portcover.signature.SomeCards.trusting;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.signature.Check;
import cn.portcover.domain.signature.Check.Outcome;
import cn.portcover.domain.signature.Medium;
import cn.portcover.domain.signature.Trust;
import cn.portcover.domain.signature.Verification;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.CardOrder;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.card.KeyKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CmsCardSignaturesTest {
  private final CmsCardSignatures signatures = new CmsCardSignatures(CardProfile.ofDemoCards());

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void aCardsSignaturePassesEveryQuestion(KeyKind kind) throws Exception {
    var card = card(kind);
    var report = signatures.verify(CONTENT, card.sign(CONTENT, NOW), trust(), NOW);

    assertThat(report.outcome()).as("%s", report.checks()).isEqualTo(Outcome.PASSED);
    assertThat(report.checks())
        .extracting(Check::name)
        .doesNotHaveDuplicates()
        .hasSize(Question.values().length - 2); // one when it fails, one to other signatures
    assertThat(report.algorithm()).isEqualTo(kind.signatureAlgorithm());
    assertThat(report.chain()).hasSize(3);
    assertThat(report.revocation()).hasSize(2);
    assertThat(report.verifiedAt()).isEqualTo(NOW);
    var read = Objects.requireNonNull(report.card());
    assertThat(read.uscc()).isEqualTo(DemoCompanies.QINCHUAN.uscc());
    assertThat(read.company()).isEqualTo(DemoCompanies.QINCHUAN.name());
    assertThat(read.person()).isEqualTo(DemoCompanies.QINCHUAN.operator());
    assertThat(read.medium()).isEqualTo(Medium.OPERATOR_CARD);
    assertThat(read.serial()).isEqualTo(card.certificate().getSerialNumber().toString(16));
    assertThat(read.issuer()).startsWith("CN=Test CA Issuing " + kind);
    assertThat(read.notAfter()).isEqualTo(UNTIL);
    assertThat(read.fingerprint()).isEqualTo(Sha256.of(card.certificate().getEncoded()));
  }

  @Test
  void aLegalPersonsCardIsToldFromAnOperators() {
    var card =
        authority(KeyKind.SM2).issue(CardOrder.legalPerson(DemoCompanies.CHENXING, FROM, UNTIL));
    var report = signatures.verify(CONTENT, card.sign(CONTENT, NOW), trust(), NOW);
    assertThat(report.outcome()).isEqualTo(Outcome.PASSED);
    var read = Objects.requireNonNull(report.card());
    assertThat(read.medium()).isEqualTo(Medium.LEGAL_PERSON_CARD);
    assertThat(read.person()).isEqualTo(DemoCompanies.CHENXING.legalPerson());
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void whatDetachedCmsMakesIsAccepted(KeyKind kind) {
    var card = card(kind);
    var cms = DetachedCms.sign(CONTENT, card.key(), card.chain(), NOW);
    assertThat(signatures.verify(CONTENT, cms, trust(), NOW).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void theContentTypesOfTheNationalStandardAreAccepted() {
    var report =
        verify(
            sm2(
                draft -> {
                  draft.signedDataType = CmsDraft.GM_SIGNED_DATA;
                  draft.contentType = CmsDraft.GM_DATA;
                  draft.attributeType = CmsDraft.GM_DATA;
                }));
    assertThat(report.outcome()).isEqualTo(Outcome.PASSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.156.10197.1.301", "1.2.156.10197.1.301.1", "1.2.156.10197.1.501"})
  void everyNameOfTheSm2SignatureIsAccepted(String oid) {
    var cms = sm2(draft -> draft.signatureAlgorithm = new ASN1ObjectIdentifier(oid));
    assertThat(verify(cms).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aPlainSm2SignatureOf64BytesIsAccepted() {
    assertThat(verify(sm2(draft -> draft.plain = true)).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aSignerNamedByKeyIdentifierIsAccepted() {
    assertThat(verify(sm2(draft -> draft.byKeyId = true)).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void rsaNamedByItsKeyIsAccepted() {
    var cms =
        draft(
            card(KeyKind.RSA),
            draft -> draft.signatureAlgorithm = PKCSObjectIdentifiers.rsaEncryption);
    assertThat(verify(cms).outcome()).isEqualTo(Outcome.PASSED);
  }

  /** Deliberately: RFC 5652 allows it, and Bouncy Castle's own generator writes it. */
  @Test
  void indefiniteLengthsAreAccepted() {
    var ber = new CmsDraft(card(KeyKind.SM2), CONTENT).ber();
    assertThat(ber[1]).isEqualTo((byte) 0x80);
    assertThat(verify(ber).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void swappedContentIsRefused() {
    var cms = card(KeyKind.SM2).sign(CONTENT, NOW);
    var other = "another statement".getBytes(StandardCharsets.UTF_8);
    assertRefused(signatures.verify(other, cms, trust(), NOW), Question.CONTENT_DIGEST_MATCHES);
  }

  @Test
  void attachedContentIsRefused() {
    assertRefused(verify(sm2(draft -> draft.attached = true)), Question.CONTENT_DETACHED);
  }

  @Test
  void twoSignersAreRefused() {
    assertRefused(verify(sm2(draft -> draft.signers = 2)), Question.EXACTLY_ONE_SIGNER);
  }

  @Test
  void noSignerOnlyCertificatesIsRefused() {
    assertRefused(verify(sm2(draft -> draft.signers = 0)), Question.EXACTLY_ONE_SIGNER);
  }

  @Test
  void noCertificateIsRefused() {
    assertRefused(
        verify(sm2(draft -> draft.certificates = List.of())), Question.SIGNER_CERTIFICATE_INCLUDED);
  }

  @Test
  void anotherCardsCertificateIsRefused() {
    var other = authority(KeyKind.SM2).issue(order()).certificate();
    assertRefused(
        verify(sm2(draft -> draft.certificates = List.of(other))),
        Question.SIGNER_CERTIFICATE_INCLUDED);
  }

  @Test
  void manyCertificatesAreRefused() {
    var authority = authority(KeyKind.SM2);
    assertRefused(
        verify(
            sm2(
                draft -> {
                  for (int i = 0; i < 5; i++) {
                    draft.certificates.add(authority.issue(order()).certificate());
                  }
                })),
        Question.FEW_CERTIFICATES);
  }

  @Test
  void aSignatureWithoutSignedAttributesIsRefused() {
    assertRefused(
        verify(sm2(draft -> draft.attributes = false)), Question.SIGNED_ATTRIBUTES_PRESENT);
  }

  /** The signed attributes of a true signature, presented as content that was signed directly. */
  @Test
  void signedAttributesAreNotTakenForContent() throws Exception {
    var honest = new CmsDraft(card(KeyKind.SM2), CONTENT);
    var attributes = honest.signedAttributes().getEncoded(ASN1Encoding.DER);
    var replayed = new CmsDraft(card(KeyKind.SM2), attributes);
    replayed.attributes = false;
    assertThat(attributes[0]).isEqualTo((byte) 0x31);
    var report = signatures.verify(attributes, replayed.der(), trust(), NOW);
    assertRefused(report, Question.SIGNED_ATTRIBUTES_PRESENT);
  }

  @Test
  void anotherContentTypeInTheAttributesIsRefused() {
    assertRefused(
        verify(sm2(draft -> draft.attributeType = CmsDraft.GM_DATA)),
        Question.CONTENT_TYPE_MATCHES);
  }

  @Test
  void sha1IsRefused() {
    var cms =
        draft(
            card(KeyKind.RSA),
            draft -> {
              draft.digest = OIWObjectIdentifiers.idSHA1;
              draft.digestName = "SHA-1";
              draft.signatureName = "SHA1withRSA";
              draft.signatureAlgorithm = PKCSObjectIdentifiers.sha1WithRSAEncryption;
            });
    assertRefused(verify(cms), Question.DIGEST_ALGORITHM_ALLOWED);
  }

  @Test
  void md5IsRefused() {
    var cms =
        draft(
            card(KeyKind.RSA),
            draft -> {
              draft.digest = PKCSObjectIdentifiers.md5;
              draft.digestName = "MD5";
              draft.signatureName = "MD5withRSA";
              draft.signatureAlgorithm = PKCSObjectIdentifiers.md5WithRSAEncryption;
            });
    assertRefused(verify(cms), Question.DIGEST_ALGORITHM_ALLOWED);
  }

  @Test
  void aSignatureAlgorithmOfAnotherDigestIsRefused() {
    var cms =
        draft(
            card(KeyKind.RSA),
            draft -> draft.signatureAlgorithm = PKCSObjectIdentifiers.sha512WithRSAEncryption);
    assertRefused(verify(cms), Question.SIGNATURE_ALGORITHM_ALLOWED);
  }

  @Test
  void sm2WithAnotherDigestIsRefused() {
    var cms =
        sm2(
            draft -> {
              draft.digest = NISTObjectIdentifiers.id_sha256;
              draft.digestName = "SHA-256";
              draft.signatureName = "SHA256withSM2";
            });
    assertRefused(verify(cms), Question.SIGNATURE_ALGORITHM_ALLOWED);
  }

  @Test
  void aKeyOfAnotherFamilyIsRefused() {
    var cms =
        draft(
            card(KeyKind.ECDSA),
            draft -> draft.signatureAlgorithm = GMObjectIdentifiers.sm2sign_with_sm3);
    assertRefused(verify(cms), Question.SIGNATURE_ALGORITHM_ALLOWED);
  }

  @Test
  void rsaBelow2048BitsIsRefused() {
    var card = authority(KeyKind.RSA).issue(order().withKeys(KeyKind.rsa(1024, RANDOM)));
    assertRefused(verify(card.sign(CONTENT, NOW)), Question.KEY_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P-224", "secp256k1", "brainpoolP256r1"})
  void otherCurvesAreRefused(String curve) {
    var card = authority(KeyKind.ECDSA).issue(order().withKeys(KeyKind.onCurve(curve, RANDOM)));
    assertRefused(verify(card.sign(CONTENT, NOW)), Question.KEY_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P-384", "P-521"})
  void longerCurvesAreAccepted(String curve) {
    var card = authority(KeyKind.ECDSA).issue(order().withKeys(KeyKind.onCurve(curve, RANDOM)));
    var cms = DetachedCms.sign(CONTENT, card.key(), List.of(card.certificate()), NOW);
    var report = verify(cms);
    assertThat(report.outcome()).as("%s", report.checks()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void anotherSm2UserIdIsRefused() {
    assertRefused(verify(sm2(draft -> draft.sm2Id = "8765432187654321")), Question.SIGNATURE_VALID);
  }

  @Test
  void aSignatureOfAnotherKeyIsRefused() {
    var own = card(KeyKind.SM2);
    var thief = authority(KeyKind.SM2).issue(order());
    var forged = new CardFile(thief.key(), own.chain());
    assertRefused(verify(forged.sign(CONTENT, NOW)), Question.SIGNATURE_VALID);
  }

  @Test
  void anExpiredCardIsRefused() {
    var expired =
        authority(KeyKind.SM2).issue(order().validFrom(FROM, NOW.minus(Duration.ofDays(1))));
    assertRefused(verify(expired.sign(CONTENT, NOW)), Question.CERTIFICATES_VALID_AT_TIME);
  }

  @Test
  void aCardThatIsNotYetValidIsRefused() {
    var early = authority(KeyKind.SM2).issue(order().validFrom(NOW.plusSeconds(60), UNTIL));
    assertRefused(verify(early.sign(CONTENT, NOW)), Question.CERTIFICATES_VALID_AT_TIME);
  }

  @Test
  void aCardWhoseAuthorityExpiredIsRefused() {
    var later = UNTIL.plus(Duration.ofDays(2));
    var outlives = authority(KeyKind.SM2).issue(order().validFrom(FROM, later.plusSeconds(1)));
    var report = signatures.verify(CONTENT, outlives.sign(CONTENT, NOW), trust(), later);
    assertRefused(
        report,
        Question.CERTIFICATES_VALID_AT_TIME,
        Question.REVOCATION_LISTS_CURRENT,
        Question.NOT_REVOKED);
  }

  @Test
  void aRevokedCardIsRefused() {
    var revoked = authority(KeyKind.SM2).issue(order());
    var trust = trust(List.of(revoked.certificate()));
    assertRefused(
        signatures.verify(CONTENT, revoked.sign(CONTENT, NOW), trust, NOW), Question.NOT_REVOKED);
  }

  @Test
  void aRevokedCardIsRefusedThoughTheListIsStale() {
    var revoked = authority(KeyKind.SM2).issue(order());
    var later = LISTS_UNTIL.plus(Duration.ofDays(1));
    var trust = trust(List.of(revoked.certificate()));
    var report = signatures.verify(CONTENT, revoked.sign(CONTENT, NOW), trust, later);
    assertRefused(report, Question.NOT_REVOKED, Question.REVOCATION_LISTS_CURRENT);
  }

  @Test
  void aRevokedAuthorityIsRefused() {
    var authority = authority(KeyKind.SM2);
    var anchors = authority.anchors(FROM, LISTS_UNTIL, List.of());
    var root =
        listed(
            anchors.get(0),
            authority.rootRevocationList(FROM, LISTS_UNTIL, List.of(authority.issuing())));
    var cms = card(KeyKind.SM2).sign(CONTENT, NOW);
    var report = signatures.verify(CONTENT, cms, trusting(List.of(root, anchors.get(1))), NOW);
    assertRefused(report, Question.NOT_REVOKED);
  }

  @Test
  void aMissingListLeavesTheAnswerOpen() {
    var anchors =
        authority(KeyKind.SM2).anchors(FROM, LISTS_UNTIL, List.of()).stream()
            .map(anchor -> new Trust.Anchor(anchor.id(), anchor.certificate(), null))
            .toList();
    var cms = card(KeyKind.SM2).sign(CONTENT, NOW);
    assertOpen(signatures.verify(CONTENT, cms, trusting(anchors), NOW));
  }

  @Test
  void aStaleListLeavesTheAnswerOpen() {
    var cms = card(KeyKind.SM2).sign(CONTENT, NOW);
    var later = LISTS_UNTIL.plusSeconds(1);
    assertOpen(signatures.verify(CONTENT, cms, trust(), later));
  }

  @Test
  void aListOfTheFutureLeavesTheAnswerOpen() {
    var anchors = authority(KeyKind.SM2).anchors(NOW.plusSeconds(3600), UNTIL, List.of());
    var cms = card(KeyKind.SM2).sign(CONTENT, NOW);
    assertOpen(signatures.verify(CONTENT, cms, trusting(anchors), NOW));
  }

  @Test
  void aListThatAnotherKeySignedLeavesTheAnswerOpen() {
    var impostor = SomeCards.another("Test CA", KeyKind.SM2);
    var anchors = authority(KeyKind.SM2).anchors(FROM, LISTS_UNTIL, List.of());
    var forged = listed(anchors.get(1), impostor.revocationList(FROM, LISTS_UNTIL, List.of()));
    var cms = card(KeyKind.SM2).sign(CONTENT, NOW);
    assertOpen(signatures.verify(CONTENT, cms, trusting(List.of(anchors.get(0), forged)), NOW));
  }

  @Test
  void anUnknownAuthorityIsRefused() {
    var stranger = SomeCards.another("Unknown CA", KeyKind.SM2).issue(order());
    assertRefused(verify(stranger.sign(CONTENT, NOW)), Question.PATH_LEADS_TO_ACCEPTED_AUTHORITY);
  }

  /** The same names, other keys. */
  @Test
  void anImpostorOfTheAuthorityIsRefused() {
    var impostor = SomeCards.another("Test CA", KeyKind.SM2).issue(order());
    assertRefused(verify(impostor.sign(CONTENT, NOW)), Question.PATH_LEADS_TO_ACCEPTED_AUTHORITY);
    var withChain = DetachedCms.sign(CONTENT, impostor.key(), impostor.chain(), NOW);
    assertRefused(verify(withChain), Question.PATH_LEADS_TO_ACCEPTED_AUTHORITY);
  }

  @Test
  void nobodyIsAcceptedWhenNoAuthorityIsEnrolled() {
    var report =
        signatures.verify(CONTENT, card(KeyKind.SM2).sign(CONTENT, NOW), trusting(List.of()), NOW);
    assertRefused(report, Question.PATH_LEADS_TO_ACCEPTED_AUTHORITY);
  }

  @Test
  void anAuthorityThatCannotBeReadIsNoAuthority() {
    var broken = new Trust.Anchor("broken", "AAAA", "not base64!");
    var report =
        signatures.verify(
            CONTENT, card(KeyKind.SM2).sign(CONTENT, NOW), trusting(List.of(broken)), NOW);
    assertRefused(report, Question.PATH_LEADS_TO_ACCEPTED_AUTHORITY);
  }

  @Test
  void anIssuerInTheMessageCompletesThePath() {
    var root = authority(KeyKind.SM2).anchors(FROM, LISTS_UNTIL, List.of()).getFirst();
    var trust = trusting(List.of(root));
    var card = card(KeyKind.SM2);
    assertRefused(
        signatures.verify(CONTENT, card.sign(CONTENT, NOW), trust, NOW),
        Question.PATH_LEADS_TO_ACCEPTED_AUTHORITY);
    // Now the path is there, but whether the issuer revoked the card is not known.
    var withChain = DetachedCms.sign(CONTENT, card.key(), card.chain(), NOW);
    assertOpen(signatures.verify(CONTENT, withChain, trust, NOW));
  }

  @Test
  void anAuthoritysOwnCertificateIsRefused() {
    var report = verify(authority(KeyKind.SM2).issuingAsCard().sign(CONTENT, NOW));
    assertThat(failed(report)).contains(Question.SIGNER_IS_NOT_AN_AUTHORITY.text());
  }

  @Test
  void aCardThatCallsItselfAnAuthorityIsRefused() {
    var card = authority(KeyKind.SM2).issue(order().asAuthority());
    assertRefused(verify(card.sign(CONTENT, NOW)), Question.SIGNER_IS_NOT_AN_AUTHORITY);
  }

  @Test
  void aCardCannotCertifyAnother() {
    var authority = authority(KeyKind.SM2);
    var sub = SomeCards.another("Below", KeyKind.SM2);
    var card = sub.issue(order());
    var cms = DetachedCms.sign(CONTENT, card.key(), card.chain(), NOW);
    assertThat(authority.issuing()).isNotEqualTo(sub.issuing());
    assertRefused(verify(cms), Question.PATH_LEADS_TO_ACCEPTED_AUTHORITY);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, KeyUsage.keyEncipherment | KeyUsage.dataEncipherment})
  void anotherKeyUsageIsRefused(int usage) {
    var card = authority(KeyKind.SM2).issue(order().withKeyUsage(usage));
    assertRefused(verify(card.sign(CONTENT, NOW)), Question.KEY_USAGE_ALLOWS_SIGNING);
  }

  @Test
  void aCertificateThatSaysNoKindOfCardIsRefused() {
    var card = authority(KeyKind.SM2).issue(order().withMedium(null));
    var report = verify(card.sign(CONTENT, NOW));
    assertRefused(report, Question.CARD_IDENTITY_READABLE);
    assertThat(report.card()).isNull();
  }

  @Test
  void trailingBytesAreRefused() {
    var cms = card(KeyKind.SM2).sign(CONTENT, NOW);
    assertRefused(verify(Arrays.copyOf(cms, cms.length + 1)), Question.NO_TRAILING_BYTES);
  }

  @Test
  void aKnownCardIsStillAskedWhatItSignedAndWhen() {
    var card = authority(KeyKind.SM2).issue(order());
    var trust = trust();
    var cms = card.sign(CONTENT, NOW);
    assertThat(signatures.verify(CONTENT, cms, trust, NOW).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(signatures.verify(CONTENT, cms, trust, NOW).outcome()).isEqualTo(Outcome.PASSED);

    assertRefused(signatures.verify(new byte[1], cms, trust, NOW), Question.CONTENT_DIGEST_MATCHES);
    assertOpen(signatures.verify(CONTENT, cms, trust, LISTS_UNTIL.plusSeconds(1)));
    assertRefused(
        signatures.verify(CONTENT, cms, trust(List.of(card.certificate())), NOW),
        Question.NOT_REVOKED);
  }

  private Verification verify(byte[] cms) {
    return signatures.verify(CONTENT, cms, trust(), NOW);
  }

  private static byte[] sm2(Consumer<CmsDraft> change) {
    return draft(card(KeyKind.SM2), change);
  }

  private static byte[] draft(CardFile card, Consumer<CmsDraft> change) {
    var draft = new CmsDraft(card, CONTENT);
    change.accept(draft);
    return draft.der();
  }

  private static Trust.Anchor listed(Trust.Anchor anchor, byte[] list) {
    return new Trust.Anchor(
        anchor.id(), anchor.certificate(), Base64.getEncoder().encodeToString(list));
  }

  /** Refused for this question's sake, and no other than the named ones is open beside it. */
  private static void assertRefused(Verification report, Question question, Question... beside) {
    assertThat(report.outcome()).as("%s", report.checks()).isEqualTo(Outcome.FAILED);
    assertThat(failed(report)).as("%s", report.checks()).containsExactly(question.text());
    assertThat(undecided(report)).isSubsetOf(Arrays.stream(beside).map(Question::text).toList());
  }

  private static void assertOpen(Verification report) {
    assertThat(report.outcome()).as("%s", report.checks()).isEqualTo(Outcome.UNDECIDED);
    assertThat(undecided(report))
        .containsExactly(Question.REVOCATION_LISTS_CURRENT.text(), Question.NOT_REVOKED.text());
  }

  private static List<String> failed(Verification report) {
    return named(report, Outcome.FAILED);
  }

  private static List<String> undecided(Verification report) {
    return named(report, Outcome.UNDECIDED);
  }

  private static List<String> named(Verification report, Outcome outcome) {
    return report.checks().stream()
        .filter(check -> check.outcome() == outcome)
        .map(Check::name)
        .toList();
  }
}
