package cn.portcover.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.EvidenceNotFound;
import cn.portcover.domain.session.Proposal;
import cn.portcover.domain.signature.Verification;
import cn.portcover.domain.signing.ServiceAgreementLifecycle.Move;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("SM-4: the service agreement")
class ServiceAgreementTest {
  private static ServiceAgreement moved(ServiceAgreement agreement, Move by) {
    return switch (by) {
      case OFFER -> throw new IllegalArgumentException("a birth");
      case SIGN -> agreement.sign(SomeSigning.signing(2), "中国信保");
      case COMPLETE -> agreement.complete(SomeSigning.insurerSeal());
      case REFUSE -> agreement.refuse("印章与企业名称不符");
    };
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_SIGNED, SIGN,     SIGNING",
    "SIGNING,    COMPLETE, COMPLETED",
    "SIGNING,    REFUSE,   FAILED",
    "FAILED,     SIGN,     SIGNING"
  })
  void theManualsMovesAreTheTables(AgreementStatus from, Move by, AgreementStatus to) {
    assertThat(ServiceAgreementLifecycle.TABLE.next(from, by, ServiceAgreementNotOpen::new))
        .isEqualTo(to);
    assertThat(moved(SomeSigning.in(from), by).status()).isEqualTo(to);
    assertThat(ServiceAgreementLifecycle.TABLE.edges()).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource
  void theRecordMovesAsTheTableSaysAndRefusesTheRest(AgreementStatus from) {
    var agreement = SomeSigning.in(from);
    for (Move by : List.of(Move.SIGN, Move.COMPLETE, Move.REFUSE)) {
      if (ServiceAgreementLifecycle.TABLE.allows(from, by)) {
        assertThat(moved(agreement, by).version()).isEqualTo(agreement.version() + 1);
      } else {
        assertThatExceptionOfType(ServiceAgreementNotOpen.class)
            .isThrownBy(() -> moved(agreement, by))
            .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", from.name()))
            .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(from.label(Language.ZH)));
      }
    }
    boolean may = from == AgreementStatus.NOT_SIGNED || from == AgreementStatus.FAILED;
    assertThat(agreement.mayAgree()).isEqualTo(may);
    if (may) {
      agreement.requireMayAgree();
    } else {
      assertThatExceptionOfType(ServiceAgreementNotOpen.class)
          .isThrownBy(agreement::requireMayAgree);
    }
    assertThat(agreement.statuses()).isEqualTo(Map.of("status", from));
    assertThat(from.label(Language.EN)).isNotBlank().isNotEqualTo(from.label(Language.ZH));
  }

  @Test
  void anyWalkThroughTheRecordIsAWalkThroughTheTable() {
    for (long seed = 1; seed <= 100; seed++) {
      var random = new Random(seed);
      var agreement = SomeSigning.notSigned();
      for (int step = 0; step < 8; step++) {
        Move by = Move.values()[1 + random.nextInt(3)];
        var before = agreement;
        if (ServiceAgreementLifecycle.TABLE.allows(before.status(), by)) {
          agreement = moved(before, by);
          assertThat(agreement.status())
              .as("seed %d, step %d", seed, step)
              .isEqualTo(
                  ServiceAgreementLifecycle.TABLE.next(
                      before.status(), by, ServiceAgreementNotOpen::new));
        } else {
          assertThatExceptionOfType(ServiceAgreementNotOpen.class)
              .as("seed %d, step %d", seed, step)
              .isThrownBy(() -> moved(before, by));
        }
      }
    }
  }

  @Test
  void isOneForACompanyAndAnInsurer() {
    var offered = SomeSigning.notSigned();
    assertThat(offered.key()).isEqualTo("sinosure");
    assertThat(offered.subject()).isEqualTo("service-agreements/sinosure");
    assertThat(offered.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(offered.version()).isZero();
    assertThat(offered.createdAt()).isEqualTo(SomeSigning.NOW);
    assertThat(offered.kind().notFound().get()).isInstanceOf(ServiceAgreementNotFound.class);
  }

  @Test
  void aSigningHasANameOfItsOwnThatTheInsurerKnows() {
    var offered = SomeSigning.notSigned();
    assertThat(offered.aliases()).isEmpty();
    assertThat(offered.newAliases()).isEmpty();
    assertThat(offered.subjectInMessages()).isEqualTo(offered.subject());
    var first = SomeSigning.in(AgreementStatus.SIGNING);
    String name = "sinosure/agreements/" + SomeCompanies.id(51);
    assertThat(ServiceAgreement.alias(SomeCompanies.SINOSURE, SomeCompanies.id(51)))
        .isEqualTo(name);
    assertThat(first.aliases()).containsExactly(name);
    assertThat(first.newAliases()).containsExactly(name);
    assertThat(first.subjectInMessages()).isEqualTo("service-agreements/" + SomeCompanies.id(51));
    assertThat(first.isSignedAs(SomeCompanies.id(51))).isTrue();
    assertThat(offered.isSignedAs(SomeCompanies.id(51))).isFalse();

    var failed = first.refuse("理由");
    assertThat(failed.aliases()).containsExactly(name);
    assertThat(failed.newAliases()).isEmpty();
    var again = failed.sign(SomeSigning.signing(2), "中国信保");
    assertThat(again.newAliases()).containsExactly("sinosure/agreements/" + SomeCompanies.id(52));
    assertThat(again.isSignedAs(SomeCompanies.id(51))).isFalse();
    assertThat(again.insurerName()).isEqualTo("中国信保");
    assertThat(again.refusal()).isNull();
    assertThat(failed.refusal()).isEqualTo("理由");
  }

  @Test
  void keepsWhatBothDid() {
    var completed = SomeSigning.in(AgreementStatus.COMPLETED);
    assertThat(completed.signed()).isEqualTo(SomeSigning.signing(1));
    assertThat(completed.insurerSeal()).isEqualTo(SomeSigning.insurerSeal());
    assertThat(completed.createdAt()).isEqualTo(SomeSigning.NOW);
    assertThat(completed.insurer()).isEqualTo(SomeCompanies.SINOSURE);
    assertThat(completed.company()).isEqualTo(SomeCompanies.EXPORTER);
  }

  @Test
  void itsDocumentHasAnEditionForEachStage() {
    String id = SomeCompanies.id(51).value().toLowerCase(java.util.Locale.ROOT);
    assertThat(SomeSigning.in(AgreementStatus.NOT_SIGNED).edition())
        .isEqualTo(ServiceAgreement.TEXT_EDITION);
    assertThat(SomeSigning.in(AgreementStatus.FAILED).edition())
        .isEqualTo(ServiceAgreement.TEXT_EDITION);
    assertThat(SomeSigning.in(AgreementStatus.SIGNING).edition()).isEqualTo("signed-" + id);
    assertThat(SomeSigning.in(AgreementStatus.COMPLETED).edition()).isEqualTo("completed-" + id);
  }

  @ParameterizedTest
  @EnumSource
  void onlyACompletedOneIsGoodForAClaim(AgreementStatus status) {
    var found = Optional.of(SomeSigning.in(status));
    if (status == AgreementStatus.COMPLETED) {
      assertThat(ServiceAgreement.requireCompleted(found)).isSameAs(found.get());
    } else {
      assertThatExceptionOfType(ServiceAgreementNeeded.class)
          .isThrownBy(() -> ServiceAgreement.requireCompleted(found))
          .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", status.name()));
    }
    assertThatExceptionOfType(ServiceAgreementNeeded.class)
        .isThrownBy(() -> ServiceAgreement.requireCompleted(Optional.empty()))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "NOT_SIGNED"));
  }

  @Test
  void theStatementCoversTheTextThatWasRead() {
    var proposal = new AgreementToSign(SomeCompanies.SINOSURE, SomeCompanies.id(31), true);
    assertThat(proposal.counterparties()).containsExactly(SomeCompanies.SINOSURE);
    assertThat(proposal.coveredDocuments())
        .containsExactly(
            new Proposal.Covered(
                "service-agreements/sinosure",
                DocumentKind.SERVICE_AGREEMENT,
                ServiceAgreement.TEXT_EDITION));
    assertThat(proposal.statementLines())
        .containsExactly("所用印章：" + SomeCompanies.id(31), "确认协议条款：是");
    assertThat(
            new AgreementToSign(SomeCompanies.SINOSURE, SomeCompanies.id(31), false)
                .statementLines())
        .contains("确认协议条款：否");
  }

  @Test
  void theInsurersSignatureIsKeptWithTheCompany() {
    var evidence =
        new InsurerSealEvidence(
            SomeCompanies.id(51),
            SomeCompanies.EXPORTER.uscc(),
            SomeCompanies.SINOSURE,
            SomeSigning.PIXEL.sha256(),
            "MAA=",
            new Verification(List.of(), null, "", SomeSigning.NOW, List.of(), List.of()),
            SomeSigning.NOW,
            1);
    assertThat(evidence.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(evidence.subject()).isEqualTo("insurer-seals/" + SomeCompanies.id(51));
    assertThat(evidence.kind().notFound().get()).isInstanceOf(EvidenceNotFound.class);
  }
}
