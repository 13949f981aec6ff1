package cn.portcover.signature;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signature.Check;
import cn.portcover.domain.signature.Verification;
import cn.portcover.signature.KnownSigners.Known;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.jspecify.annotations.Nullable;

/**
 * One examination of one message: puts the questions in their order and keeps every answer.
 * Questions that need what an earlier one did not find are not put.
 */
final class Examination {
  /** A card, its issuer, the root, and two more. */
  private static final int MOST_CERTIFICATES = 5;

  private final @Nullable CardIdentity identity;
  private final KnownSigners known;
  private final Supplier<Authorities> authorities;
  private final String trustVersion;
  private final Instant at;

  private final List<Check> checks = new ArrayList<>(Question.values().length);
  private String algorithm = "";
  private @Nullable Card card;
  private List<String> chain = List.of();
  private List<String> lists = List.of();

  /**
   * @param identity says whose card it is; absent where a signature is not of a card
   */
  Examination(
      @Nullable CardIdentity identity,
      KnownSigners known,
      Supplier<Authorities> authorities,
      String trustVersion,
      Instant at) {
    this.identity = identity;
    this.known = known;
    this.authorities = authorities;
    this.trustVersion = trustVersion;
    this.at = at;
  }

  Verification of(byte[] content, byte[] cms) {
    try {
      examine(content, cms);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Whatever was sent, the answer is a report: the structure holds something that is not there.
      checks.add(Question.EVERY_PART_READABLE.failed("a part of the message cannot be read"));
    }
    return new Verification(checks, card, algorithm, at, chain, lists);
  }

  private void examine(byte[] content, byte[] cms) throws IOException {
    var size = CmsCardSignatures.MOST_BYTES;
    if (!holds(
        Question.SIZE_WITHIN_LIMIT, cms.length <= size, cms.length + " of " + size + " bytes")) {
      return;
    }
    var shape = EncodingShape.of(cms);
    if (!holds(Question.NESTING_WITHIN_LIMIT, shape != EncodingShape.TOO_DEEP, "bounded")
        || !holds(Question.NO_TRAILING_BYTES, shape != EncodingShape.TRAILING_BYTES, "one value")) {
      return;
    }
    if (shape == EncodingShape.BROKEN) {
      checks.add(Question.CMS_PARSABLE.failed("not BER"));
      return;
    }
    SignedMessage message;
    try {
      message = SignedMessage.parse(cms);
    } catch (IOException e) {
      checks.add(Question.CMS_PARSABLE.failed("not a SignedData"));
      return;
    }
    checks.add(Question.CMS_PARSABLE.passed("SignedData"));
    holds(
        Question.CONTENT_DETACHED,
        !message.attached(),
        "content " + (message.attached() ? "in" : "out"));
    int signers = message.signers().size();
    int certificates = message.certificates().size();
    boolean oneSigner = holds(Question.EXACTLY_ONE_SIGNER, signers == 1, signers + " signers");
    boolean few = certificates <= MOST_CERTIFICATES;
    if (holds(Question.FEW_CERTIFICATES, few, certificates + " certificates") && oneSigner) {
      examine(content, message, message.signers().getFirst());
    }
  }

  private void examine(byte[] content, SignedMessage message, SignerInfo signer)
      throws IOException {
    var digest = digestOf(signer);
    var attributes = signer.getAuthenticatedAttributes();
    if (holds(Question.SIGNED_ATTRIBUTES_PRESENT, attributes != null, "signed attributes")
        && attributes != null) {
      examineAttributes(content, message, attributes, digest);
    }
    var der = certificateOf(message, signer);
    if (der == null) {
      return;
    }
    var fingerprint = Sha256.of(der);
    var seen = known.get(fingerprint);
    var certificate = seen == null ? read(der, fingerprint) : seen.signer();
    if (certificate == null) {
      return;
    }
    examineCertificate(certificate);
    var key = certificate.key();
    if (key == null) {
      return; // nothing is computed with a key that is not allowed, nor with its path
    }
    if (digest != null && attributes != null) {
      examineSignature(signer, key, digest, attributes);
    }
    if (seen == null || !seen.path().answers(trustVersion, at)) {
      seen = new Known(certificate, find(certificate, message));
      if (seen.path().answers(trustVersion, at)) {
        known.keep(fingerprint, seen);
      }
    }
    checks.addAll(seen.path().checks());
    chain = seen.path().chain();
    lists = seen.path().lists();
  }

  private @Nullable Digest digestOf(SignerInfo signer) {
    var oid = signer.getDigestAlgorithm().getAlgorithm();
    var digest = Digest.of(oid).orElse(null);
    holds(
        Question.DIGEST_ALGORITHM_ALLOWED,
        digest != null,
        digest == null ? oid.getId() : digest.name());
    return digest;
  }

  private void examineAttributes(
      byte[] content, SignedMessage message, ASN1Set attributes, @Nullable Digest digest) {
    var type = SignedMessage.only(attributes, CMSAttributes.contentType);
    holds(
        Question.CONTENT_TYPE_MATCHES,
        type.filter(value -> message.contentType().equals(value.toASN1Primitive())).isPresent(),
        message.contentType().getId());
    if (digest == null) {
      return;
    }
    var claimed = SignedMessage.only(attributes, CMSAttributes.messageDigest);
    holds(
        Question.CONTENT_DIGEST_MATCHES,
        claimed.isPresent()
            && claimed.get().toASN1Primitive() instanceof ASN1OctetString octets
            && MessageDigest.isEqual(octets.getOctets(), digest.over(content)),
        digest.name() + " of the content");
  }

  private void examineSignature(SignerInfo signer, SignerKey key, Digest digest, ASN1Set attributes)
      throws IOException {
    var oid = signer.getDigestEncryptionAlgorithm().getAlgorithm();
    boolean allowed =
        SignatureFamily.named(oid)
            .filter(named -> named.family() == key.family() && named.allows(digest))
            .isPresent();
    if (!holds(
        Question.SIGNATURE_ALGORITHM_ALLOWED,
        allowed,
        oid + " with " + digest + " by a key of " + key.description())) {
      return;
    }
    algorithm = key.family().with(digest);
    var signed = attributes.getEncoded(ASN1Encoding.DER);
    holds(
        Question.SIGNATURE_VALID,
        key.verifies(signed, signer.getEncryptedDigest().getOctets(), digest),
        algorithm);
  }

  private void examineCertificate(SignerCertificate signer) {
    checks.add(Question.CERTIFICATE_READABLE.passed("DER"));
    checks.add(signer.keyAllowed());
    checks.add(signer.notAnAuthority());
    checks.add(signer.usageAllowsSigning());
    var readable = signer.identityReadable();
    if (readable != null) {
      checks.add(readable);
    }
    card = signer.card();
    chain = signer.alone();
  }

  private byte @Nullable [] certificateOf(SignedMessage message, SignerInfo info)
      throws IOException {
    var fitting = message.certificatesOf(info);
    return holds(
            Question.SIGNER_CERTIFICATE_INCLUDED, fitting.size() == 1, fitting.size() + " that fit")
        ? fitting.getFirst()
        : null;
  }

  private @Nullable SignerCertificate read(byte[] der, Sha256 fingerprint) {
    try {
      return SignerCertificate.read(der, fingerprint, identity);
    } catch (IOException e) {
      checks.add(Question.CERTIFICATE_READABLE.failed("not a certificate in DER"));
      return null;
    }
  }

  private CertificatePath find(SignerCertificate signer, SignedMessage message) {
    return CertificatePath.find(signer, message.steps(), authorities.get(), at);
  }

  private boolean holds(Question question, boolean holds, String detail) {
    checks.add(question.answered(holds, detail));
    return holds;
  }
}
