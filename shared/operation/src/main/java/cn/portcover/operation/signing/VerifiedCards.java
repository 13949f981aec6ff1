package cn.portcover.operation.signing;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.session.RevocationUnknown;
import cn.portcover.domain.session.SignatureNotAccepted;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signature.Verification;
import cn.portcover.operation.port.CardSignatures;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;

/** A card signature in a request: verified, or refused with the question that it failed. */
@Singleton
public class VerifiedCards {
  private final Provider<CardSignatures> signatures;
  private final TrustedAuthorities authorities;

  public VerifiedCards(Provider<CardSignatures> signatures, TrustedAuthorities authorities) {
    this.signatures = signatures;
    this.authorities = authorities;
  }

  /** A signature that holds, with the card that made it. */
  public record Verified(Card card, byte[] cms, Verification report) {}

  /**
   * @param cms base64 as it came
   * @param pointer where it stands in the request
   */
  public Verified require(byte[] content, String cms, String pointer, Instant now) {
    byte[] bytes = decoded(cms, pointer);
    Verification report = signatures.get().verify(content, bytes, authorities.now(), now);
    return switch (report.outcome()) {
      case PASSED -> new Verified(Objects.requireNonNull(report.card()), bytes, report);
      case UNDECIDED -> throw new RevocationUnknown();
      case FAILED -> throw new SignatureNotAccepted(report.firstOpen().orElseThrow());
    };
  }

  private static byte[] decoded(String cms, String pointer) {
    try {
      return Base64.getMimeDecoder().decode(cms);
    } catch (IllegalArgumentException e) {
      throw InvalidFields.at(pointer, new Malformed("base64-malformed"));
    }
  }
}
