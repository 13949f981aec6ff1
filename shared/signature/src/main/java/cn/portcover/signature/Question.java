package cn.portcover.signature;

import cn.portcover.domain.signature.Check;
import cn.portcover.domain.signature.Check.Outcome;

/**
 * The questions that a card signature is asked, mostly in this order. A question that cannot be put
 * because an earlier one failed is left out of the report.
 */
public enum Question {
  SIZE_WITHIN_LIMIT("size-within-limit", "OWASP ASVS 5.0 V5.2.1"),
  NESTING_WITHIN_LIMIT("nesting-within-limit", "X.690 §8.1; CWE-674"),
  NO_TRAILING_BYTES("no-trailing-bytes", "X.690 §8.1.1"),
  CMS_PARSABLE("cms-parsable", "RFC 5652 §3, §5.1; GM/T 0010-2012"),
  /** Put only when it fails: something that the message's structure promises is not there. */
  EVERY_PART_READABLE("every-part-readable", "RFC 5652 §5.3"),
  CONTENT_DETACHED("content-detached", "RFC 5652 §5.2"),
  EXACTLY_ONE_SIGNER("exactly-one-signer", "RFC 5652 §5.1"),
  FEW_CERTIFICATES("few-certificates", "RFC 5280 §6.1; CWE-400"),
  SIGNER_CERTIFICATE_INCLUDED("signer-certificate-included", "RFC 5652 §5.1, §5.3"),
  CERTIFICATE_READABLE("certificate-readable", "RFC 5280 §4.1; X.690 §10"),
  /** Without them, the signed attributes of one message verify as the content of another. */
  SIGNED_ATTRIBUTES_PRESENT("signed-attributes-present", "RFC 5652 §5.3, §5.4"),
  CONTENT_TYPE_MATCHES("content-type-matches", "RFC 5652 §11.1"),
  DIGEST_ALGORITHM_ALLOWED("digest-algorithm-allowed", "NIST SP 800-131A §9; GB/T 32905"),
  CONTENT_DIGEST_MATCHES("content-digest-matches", "RFC 5652 §5.4, §11.2"),
  KEY_ALLOWED("key-allowed", "NIST SP 800-131A §3; FIPS 186-5 §5; GB/T 32918.5"),
  SIGNATURE_ALGORITHM_ALLOWED("signature-algorithm-allowed", "RFC 8933 §3; GB/T 33560"),
  SIGNATURE_VALID("signature-valid", "RFC 5652 §5.6; GB/T 32918.2 §7; GB/T 35276"),
  SIGNER_IS_NOT_AN_AUTHORITY("signer-is-not-an-authority", "RFC 5280 §4.2.1.9, §4.2.1.3"),
  KEY_USAGE_ALLOWS_SIGNING("key-usage-allows-signing", "RFC 5280 §4.2.1.3; GB/T 20518"),
  PATH_LEADS_TO_ACCEPTED_AUTHORITY("path-leads-to-accepted-authority", "RFC 5280 §6.1"),
  PATH_ALGORITHMS_ALLOWED("path-algorithms-allowed", "NIST SP 800-131A §3, §9"),
  CERTIFICATES_VALID_AT_TIME("certificates-valid-at-time", "RFC 5280 §4.1.2.5, §6.1.3 (a)(2)"),
  REVOCATION_LISTS_CURRENT("revocation-lists-current", "RFC 5280 §5.1.2.5, §6.3.3"),
  NOT_REVOKED("not-revoked", "RFC 5280 §6.3.3; §6.1.3 (a)(3)"),
  CARD_IDENTITY_READABLE("card-identity-readable", "GB/T 20518; Portcover card profile"),
  /** Put instead of the one before to a signature that is no card's. */
  ORGANISATION_READABLE("organisation-readable", "RFC 5280 §4.1.2.6; X.520 §6.4.1");

  private final String text;
  private final String clause;

  Question(String text, String clause) {
    this.text = text;
    this.clause = clause;
  }

  /** Stable kebab-case name of the check, {@code content-digest-matches}. */
  public String text() {
    return text;
  }

  public String clause() {
    return clause;
  }

  Check passed(String detail) {
    return new Check(text, clause, Outcome.PASSED, detail);
  }

  Check failed(String detail) {
    return new Check(text, clause, Outcome.FAILED, detail);
  }

  Check undecided(String detail) {
    return new Check(text, clause, Outcome.UNDECIDED, detail);
  }

  Check answered(boolean holds, String detail) {
    return holds ? passed(detail) : failed(detail);
  }
}
