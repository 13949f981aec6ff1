package cn.portcover.domain.signature;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signature.Check.Outcome;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerificationTest {
  private static final Instant NOW = Instant.parse("2026-06-02T02:00:00Z");

  @Test
  void passesOnlyWhenEveryQuestionPassed() {
    assertThat(verification(Outcome.PASSED, Outcome.PASSED).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(verification(Outcome.PASSED, Outcome.PASSED).firstOpen()).isEmpty();
  }

  @Test
  void oneFailureOutweighsWhatIsOpen() {
    var report = verification(Outcome.PASSED, Outcome.UNDECIDED, Outcome.FAILED);
    assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(report.firstOpen()).contains(report.checks().get(2));
  }

  @Test
  void whatCouldNotBeAnsweredStaysOpen() {
    var report = verification(Outcome.PASSED, Outcome.UNDECIDED, Outcome.UNDECIDED);
    assertThat(report.outcome()).isEqualTo(Outcome.UNDECIDED);
    assertThat(report.firstOpen()).contains(report.checks().get(1));
  }

  @Test
  void nothingAskedIsNothingProved() {
    assertThat(verification().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verification().firstOpen()).isEmpty();
  }

  @Test
  void anAuthorityIsRefreshedAndRetired() {
    var anchor =
        new TrustAnchor(
            new Sha256("ab".repeat(32)), "Demo CA", "MIIB", null, null, null, null, NOW, 1);
    var refreshed = anchor.refreshed("crl", NOW.plusSeconds(60));
    assertThat(refreshed.revocationList()).isEqualTo("crl");
    assertThat(refreshed.revocationListNextUpdate()).isEqualTo(NOW.plusSeconds(60));
    assertThat(refreshed.retiredAt()).isNull();
    assertThat(refreshed.version()).isEqualTo(2);
    var retired = refreshed.retire(NOW);
    assertThat(retired.retiredAt()).isEqualTo(NOW);
    assertThat(retired.revocationList()).isEqualTo("crl");
    assertThat(retired.version()).isEqualTo(3);
    assertThat(anchor.owner()).isEqualTo(Owner.PLATFORM);
    assertThat(anchor.subject()).isEqualTo("trust-anchors/" + "ab".repeat(32));
    assertThat(anchor.kind().notFound().get()).isInstanceOf(TrustAnchorNotFound.class);
  }

  private static Verification verification(Outcome... outcomes) {
    List<Check> checks =
        Arrays.stream(outcomes).map(o -> new Check("question-" + o, "§1", o, "")).toList();
    return new Verification(checks, null, "", NOW, List.of(), List.of());
  }
}
