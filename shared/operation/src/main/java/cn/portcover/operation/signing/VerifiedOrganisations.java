package cn.portcover.operation.signing;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.session.RevocationUnknown;
import cn.portcover.domain.signature.Verification;
import cn.portcover.operation.port.OrganisationSignatures;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** An organisation's signature in a message: verified, or refused at its field. */
@Singleton
public class VerifiedOrganisations {
  private final Provider<OrganisationSignatures> signatures;
  private final TrustedAuthorities authorities;

  public VerifiedOrganisations(
      Provider<OrganisationSignatures> signatures, TrustedAuthorities authorities) {
    this.signatures = signatures;
    this.authorities = authorities;
  }

  /** A signature that holds, with whose it is. */
  public record Verified(OrganisationSignatures.Signer signer, Verification report) {}

  /**
   * Refuses with {@link InvalidFields} a signature that does not hold, or that is not of this
   * organisation's certificate; with {@link RevocationUnknown} one that cannot be judged now.
   *
   * @param cms base64 as it came
   * @param organisation whose certificate it has to be, as in its subject O
   * @param pointer where the signature stands in the message
   */
  public Verified require(
      byte[] content, String cms, String organisation, String pointer, Instant now) {
    var examined = signatures.get().verify(content, decoded(cms, pointer), authorities.now(), now);
    Verification report = examined.report();
    return switch (report.outcome()) {
      case UNDECIDED -> throw new RevocationUnknown();
      case FAILED ->
          throw wrong(pointer, "signature-does-not-hold", report.firstOpen().orElseThrow().name());
      case PASSED -> {
        var signer = examined.signer().orElseThrow();
        if (!signer.organisation().equals(organisation)) {
          throw wrong(pointer, "certificate-of-another-organisation", organisation);
        }
        yield new Verified(signer, report);
      }
    };
  }

  private static InvalidFields wrong(String pointer, String code, String argument) {
    return new InvalidFields(List.of(FieldError.at(pointer, code, argument)));
  }

  private static byte[] decoded(String cms, String pointer) {
    try {
      return Base64.getMimeDecoder().decode(cms);
    } catch (IllegalArgumentException e) {
      throw InvalidFields.at(pointer, new Malformed("base64-malformed"));
    }
  }
}
