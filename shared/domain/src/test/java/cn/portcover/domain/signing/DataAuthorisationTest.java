package cn.portcover.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.DataAuthorisationLifecycle.Move;
import cn.portcover.domain.trade.TradeDocumentKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataAuthorisationTest {
  private static final CounterpartyId OTHER = new CounterpartyId("donghai-credit");
  private static final Instant OVER = Instant.parse("2027-06-01T16:00:00Z");
  private final DataAuthorisation granted = SomeSigning.granted();

  @Test
  void isGrantedAsItWasSigned() {
    assertThat(granted.insurer()).isEqualTo(SomeCompanies.SINOSURE);
    assertThat(granted.insurerName()).isEqualTo("中国出口信用保险公司");
    assertThat(granted.purposes()).containsExactly(DataPurpose.CLAIM);
    assertThat(granted.until()).isEqualTo(SomeSigning.NEXT_YEAR);
    assertThat(granted.by()).isEqualTo(SomeCompanies.WANG_LI);
    assertThat(granted.evidenceId()).isEqualTo(SomeCompanies.id(72));
    assertThat(granted.revocation()).isNull();
    assertThat(granted.createdAt()).isEqualTo(SomeSigning.NOW);
    assertThat(granted.version()).isEqualTo(1);
    assertThat(granted.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(granted.subject())
        .isEqualTo(DataAuthorisation.subjectOf(granted.id()))
        .isEqualTo("data-authorisations/" + granted.id());
    assertThat(granted.statuses()).isEqualTo(Map.of("status", AuthorisationStatus.GRANTED));
    assertThat(granted.edition()).isEqualTo("granted");
    assertThat(granted.coveredDocuments()).isEmpty();
    assertThat(granted.kind().notFound().get()).isInstanceOf(DataAuthorisationNotFound.class);
  }

  @Test
  void coversItsInsurerAndPurposesUntilItsLastDayIsOver() {
    Instant lastMoment = OVER.minusNanos(1);
    assertThat(granted.covers(SomeCompanies.SINOSURE, DataPurpose.CLAIM, lastMoment)).isTrue();
    assertThat(granted.covers(SomeCompanies.SINOSURE, DataPurpose.CLAIM, OVER)).isFalse();
    assertThat(granted.covers(SomeCompanies.SINOSURE, DataPurpose.UNDERWRITING, lastMoment))
        .isFalse();
    assertThat(granted.covers(OTHER, DataPurpose.CLAIM, lastMoment)).isFalse();
    assertThat(granted.isInForce(lastMoment)).isTrue();
    assertThat(granted.isInForce(OVER)).isFalse();
    assertThat(granted.hasRunOut(lastMoment)).isFalse();
    assertThat(granted.hasRunOut(OVER)).isTrue();
  }

  @Test
  void coversNothingOnceRevoked() {
    var revoked = granted.revoke(SomeSigning.revocation(SomeSigning.NOW));
    assertThat(revoked.status()).isEqualTo(AuthorisationStatus.REVOKED);
    assertThat(revoked.revocation()).isEqualTo(SomeSigning.revocation(SomeSigning.NOW));
    assertThat(revoked.version()).isEqualTo(2);
    assertThat(revoked.edition()).isEqualTo("revoked");
    assertThat(revoked.isInForce(SomeSigning.NOW)).isFalse();
    assertThat(revoked.covers(SomeCompanies.SINOSURE, DataPurpose.CLAIM, SomeSigning.NOW))
        .isFalse();
    assertThat(revoked.evidenceId()).isEqualTo(granted.evidenceId());
  }

  @Test
  void isRevokedOnceAndNotAfterItsEnd() {
    var revoked = granted.revoke(SomeSigning.revocation(SomeSigning.NOW));
    assertThatExceptionOfType(DataAuthorisationNotOpen.class)
        .isThrownBy(() -> revoked.revoke(SomeSigning.revocation(SomeSigning.NOW)))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "REVOKED"));
    assertThatExceptionOfType(DataAuthorisationNotOpen.class)
        .isThrownBy(() -> granted.revoke(SomeSigning.revocation(OVER)))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "EXPIRED"));
    assertThatExceptionOfType(DataAuthorisationNotOpen.class)
        .isThrownBy(() -> granted.requireSignable(SigningPurpose.REVOKE_DATA_AUTHORISATION, OVER));
    granted.requireSignable(SigningPurpose.REVOKE_DATA_AUTHORISATION, OVER.minusNanos(1));
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    LocalDate yesterday = SomeSigning.TODAY.minusDays(1);
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> SomeSigning.granted(SomeSigning.wanted(yesterday)))
        .satisfies(
            r ->
                assertThat(r.errors())
                    .containsExactly(
                        FieldError.at("/purposes", "required"),
                        FieldError.at("/until", "date-in-the-past", yesterday, SomeSigning.TODAY)));
  }

  @Test
  void isForThreeYearsAtMost() {
    LocalDate longest = SomeSigning.TODAY.plusYears(3);
    assertThat(SomeSigning.granted(SomeSigning.wanted(longest, DataPurpose.CLAIM)).until())
        .isEqualTo(longest);
    assertThat(
            SomeSigning.granted(SomeSigning.wanted(SomeSigning.TODAY, DataPurpose.CLAIM))
                .isInForce(SomeSigning.NOW))
        .isTrue();
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(
            () -> SomeSigning.granted(SomeSigning.wanted(longest.plusDays(1), DataPurpose.CLAIM)))
        .satisfies(
            r ->
                assertThat(r.errors())
                    .containsExactly(FieldError.at("/until", "authorisation-too-long", 3)));
  }

  @Test
  void theNewestThatCoversIsTaken() {
    var revoked = granted.revoke(SomeSigning.revocation(SomeSigning.NOW));
    var other =
        SomeSigning.granted(SomeSigning.wanted(SomeSigning.NEXT_YEAR, DataPurpose.UNDERWRITING));
    assertThat(
            DataAuthorisation.requireCovering(
                List.of(revoked, other, granted),
                SomeCompanies.SINOSURE,
                DataPurpose.CLAIM,
                SomeSigning.NOW))
        .isSameAs(granted);
    assertThatExceptionOfType(DataAuthorisationNeeded.class)
        .isThrownBy(
            () ->
                DataAuthorisation.requireCovering(
                    List.of(revoked, other),
                    SomeCompanies.SINOSURE,
                    DataPurpose.CLAIM,
                    SomeSigning.NOW))
        .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains("索赔"));
  }

  @Test
  void whatIsSignedDoesNotDependOnTheOrderOfPurposes() {
    var wanted =
        SomeSigning.wanted(
            SomeSigning.NEXT_YEAR,
            DataPurpose.UNDERWRITING,
            DataPurpose.CLAIM,
            DataPurpose.UNDERWRITING);
    assertThat(wanted.purposes()).containsExactly(DataPurpose.CLAIM, DataPurpose.UNDERWRITING);
    assertThat(wanted.counterparties()).containsExactly(SomeCompanies.SINOSURE);
    assertThat(wanted.statementLines())
        .containsExactly("用途：索赔业务办理参考、投保及续转审核参考", "授权期限：至 2027-06-01", "同意提供数据内容：是");
    assertThat(
            new DataToAuthorise(SomeCompanies.SINOSURE, List.of(), SomeSigning.NEXT_YEAR, false)
                .statementLines())
        .contains("同意提供数据内容：否");
    assertThat(granted.statementLines())
        .containsExactly("保险机构：中国出口信用保险公司", "用途：索赔业务办理参考", "授权期限：至 2027-06-01");
  }

  @Test
  void everyPullNamesWhatCoversIt() {
    var access =
        DataAccess.made(
            SomeCompanies.id(81),
            granted,
            DataPurpose.CLAIM,
            TradeDocumentKind.DECLARATION,
            "010120260000000044",
            "claims/C-1",
            SomeCompanies.WANG_LI,
            SomeSigning.NOW);
    assertThat(access.authorisationId()).isEqualTo(granted.id());
    assertThat(access.insurer()).isEqualTo(SomeCompanies.SINOSURE);
    assertThat(access.uscc()).isEqualTo(SomeCompanies.EXPORTER.uscc());
    assertThat(access.owner()).isEqualTo(granted.owner());
    assertThat(access.version()).isEqualTo(1);
    assertThat(access.usedFor()).isEqualTo("claims/C-1");
    assertThat(access.key())
        .isEqualTo(granted.id() + "/2026-06-02T07:00:00.000000000Z/" + SomeCompanies.id(81));
    assertThat(access.key())
        .isGreaterThan(DataAccess.keysFrom(granted.id()))
        .isLessThan(DataAccess.keysTo(granted.id()));
    assertThat(access.kind().notFound().get()).isInstanceOf(DataAuthorisationNotFound.class);
    assertThatExceptionOfType(DataAuthorisationNeeded.class)
        .isThrownBy(
            () ->
                DataAccess.made(
                    SomeCompanies.id(81),
                    granted,
                    DataPurpose.UNDERWRITING,
                    TradeDocumentKind.BILL_OF_LADING,
                    "B-1",
                    "claims/C-1",
                    SomeCompanies.WANG_LI,
                    SomeSigning.NOW));
  }

  @ParameterizedTest
  @EnumSource
  void theTableIsTheRecords(AuthorisationStatus from) {
    assertThat(DataAuthorisationLifecycle.TABLE.edges()).hasSize(2);
    assertThat(DataAuthorisationLifecycle.TABLE.allows(from, Move.REVOKE))
        .isEqualTo(from == AuthorisationStatus.GRANTED);
    assertThat(from.label(Language.EN)).isNotBlank().isNotEqualTo(from.label(Language.ZH));
  }

  @Test
  void everyCodeIsNamedInBothLanguages() {
    for (var purpose : DataPurpose.values()) {
      assertThat(purpose.label(Language.EN)).isNotBlank().isNotEqualTo(purpose.label(Language.ZH));
    }
    for (var document : TradeDocumentKind.values()) {
      assertThat(document.label(Language.EN))
          .isNotBlank()
          .isNotEqualTo(document.label(Language.ZH));
    }
  }
}
