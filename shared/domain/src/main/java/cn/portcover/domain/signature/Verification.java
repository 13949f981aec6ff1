package cn.portcover.domain.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole report of one verification of a card signature: never an exception, whatever the bytes.
 *
 * @param card who signed; absent when the certificate could not be read as a card's
 * @param algorithm signature algorithm, {@code SM3withSM2}, {@code SHA256withRSA}, {@code
 *     SHA256withECDSA}; empty when unknown
 * @param chain DER certificates, the signer's first, the trust anchor's last, base64
 * @param revocation DER revocation lists that were consulted, base64
 */
public record Verification(
    List<Check> checks,
    @Nullable Card card,
    String algorithm,
    Instant verifiedAt,
    List<String> chain,
    List<String> revocation) {

  public Verification {
    checks = List.copyOf(checks);
    chain = List.copyOf(chain);
    revocation = List.copyOf(revocation);
  }

  /** FAILED if any question failed, else UNDECIDED if any is open, else PASSED. */
  public Check.Outcome outcome() {
    if (checks.isEmpty()) {
      return Check.Outcome.FAILED;
    }
    return has(Check.Outcome.FAILED)
        ? Check.Outcome.FAILED
        : has(Check.Outcome.UNDECIDED) ? Check.Outcome.UNDECIDED : Check.Outcome.PASSED;
  }

  /** The first question that did not pass. */
  public Optional<Check> firstOpen() {
    return checks.stream()
        .filter(c -> c.outcome() == outcome() && outcome() != Check.Outcome.PASSED)
        .findFirst();
  }

  private boolean has(Check.Outcome outcome) {
    return checks.stream().anyMatch(c -> c.outcome() == outcome);
  }
}
