package cn.portcover.domain.signature;

/**
 * One question of a verification.
 *
 * @param name stable kebab-case name, {@code content-digest-matches}
 * @param clause the clause that asks it, {@code RFC 5652 §5.4}
 * @param detail what was found, in English, without personal data
 */
public record Check(String name, String clause, Outcome outcome, String detail) {
  public enum Outcome {
    PASSED,
    FAILED,
    /** Could not be answered now, for instance because no revocation list could be had. */
    UNDECIDED
  }
}
