package cn.portcover.domain.signing;

import static cn.portcover.domain.signing.SigningStep.AUTHORISE_DATA;
import static cn.portcover.domain.signing.SigningStep.MAKE_SEAL;
import static cn.portcover.domain.signing.SigningStep.SIGN_SERVICE_AGREEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SigningStepTest {
  private static final Instant NOW = SomeSigning.NOW;

  private static List<SigningStep> open(
      AgreementStatus status, List<Seal> seals, List<DataAuthorisation> authorisations) {
    Optional<ServiceAgreement> agreement =
        status == AgreementStatus.NOT_SIGNED
            ? Optional.empty()
            : Optional.of(SomeSigning.in(status));
    return SigningStep.open(agreement, seals, authorisations, SomeCompanies.SINOSURE, NOW);
  }

  @Test
  void allAreOpenTheFirstTimeAndInTheirOrder() {
    assertThat(open(AgreementStatus.NOT_SIGNED, List.of(), List.of()))
        .containsExactly(MAKE_SEAL, SIGN_SERVICE_AGREEMENT, AUTHORISE_DATA);
  }

  @Test
  void whatIsDoneIsSkipped() {
    var seals = List.of(SomeSigning.seal());
    assertThat(open(AgreementStatus.NOT_SIGNED, seals, List.of()))
        .containsExactly(SIGN_SERVICE_AGREEMENT, AUTHORISE_DATA);
    assertThat(open(AgreementStatus.FAILED, seals, List.of(SomeSigning.granted())))
        .containsExactly(SIGN_SERVICE_AGREEMENT);
    assertThat(open(AgreementStatus.SIGNING, seals, List.of())).containsExactly(AUTHORISE_DATA);
    assertThat(open(AgreementStatus.COMPLETED, List.of(), List.of(SomeSigning.granted())))
        .isEmpty();
  }

  @Test
  void whatHasEndedIsOpenAgain() {
    var expired = SomeSigning.seal().revoke(NOW);
    assertThat(open(AgreementStatus.FAILED, List.of(expired), List.of(SomeSigning.granted())))
        .containsExactly(MAKE_SEAL, SIGN_SERVICE_AGREEMENT);
    var revoked = SomeSigning.granted().revoke(SomeSigning.revocation(NOW));
    assertThat(open(AgreementStatus.COMPLETED, List.of(), List.of(revoked)))
        .containsExactly(AUTHORISE_DATA);
  }

  @Test
  void anAuthorisationForAnotherInsurerIsNone() {
    assertThat(
            SigningStep.open(
                Optional.of(SomeSigning.in(AgreementStatus.COMPLETED)),
                List.of(),
                List.of(SomeSigning.granted()),
                new CounterpartyId("donghai-credit"),
                NOW))
        .containsExactly(AUTHORISE_DATA);
  }
}
