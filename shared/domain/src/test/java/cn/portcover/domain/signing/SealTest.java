package cn.portcover.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.SealLifecycle.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SealTest {
  private final Seal seal = SomeSigning.seal();

  @Test
  void isMadeOfWhatTheLegalPersonSigned() {
    assertThat(seal.company()).isEqualTo(SomeCompanies.EXPORTER);
    assertThat(seal.operatorName()).isEqualTo("王操作");
    assertThat(seal.type()).isEqualTo(SealType.COMPANY_SEAL);
    assertThat(seal.imageSha256()).isNull();
    assertThat(seal.imageFile()).isEmpty();
    assertThat(seal.validFrom()).isEqualTo(SomeSigning.TODAY);
    assertThat(seal.validUntil()).isEqualTo(SomeSigning.NEXT_YEAR);
    assertThat(seal.status()).isEqualTo(SealStatus.IN_USE);
    assertThat(seal.statuses()).isEqualTo(Map.of("status", SealStatus.IN_USE));
    assertThat(seal.evidenceId()).isEqualTo(SomeCompanies.id(41));
    assertThat(seal.by()).isEqualTo(SomeCompanies.WANG_LI);
    assertThat(seal.createdAt()).isEqualTo(SomeSigning.NOW);
    assertThat(seal.revokedAt()).isNull();
    assertThat(seal.version()).isEqualTo(1);
    assertThat(seal.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(seal.subject()).isEqualTo(Seal.subjectOf(seal.id())).isEqualTo("seals/" + seal.id());
    assertThat(seal.kind().notFound().get()).isInstanceOf(SealNotFound.class);
  }

  @ParameterizedTest
  @CsvSource({
    // The last moment before its first day in Beijing, and that day's first.
    "2026-06-01T15:59:59Z, NOT_YET_VALID",
    "2026-06-01T16:00:00Z,",
    "2027-06-01T15:59:59Z,",
    "2027-06-01T16:00:00Z, EXPIRED"
  })
  void canBeChosenFromItsFirstDayToItsLast(Instant now, WhyNotSelectable why) {
    if (why == null) {
      assertThat(seal.whyNotSelectable(now)).isEmpty();
      assertThat(seal.selectable(now)).isTrue();
      assertThat(seal.impression(now))
          .isEqualTo(new SealImpression(seal.id(), 1, SomeCompanies.EXPORTER, "王操作", null));
    } else {
      assertThat(seal.whyNotSelectable(now)).contains(why);
      assertThat(seal.selectable(now)).isFalse();
      assertThatExceptionOfType(SealNotSelectable.class)
          .isThrownBy(() -> seal.impression(now))
          .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", why.name()))
          .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(why.label(Language.ZH)));
    }
  }

  @Test
  void cannotBeChosenOnceRevokedWhateverTheDay() {
    var revoked = seal.revoke(SomeSigning.NOW.plusSeconds(5));
    assertThat(revoked.whyNotSelectable(Instant.EPOCH)).contains(WhyNotSelectable.REVOKED);
    assertThat(revoked.status()).isEqualTo(SealStatus.REVOKED);
    assertThat(revoked.revokedAt()).isEqualTo(SomeSigning.NOW.plusSeconds(5));
    assertThat(revoked.version()).isEqualTo(2);
    assertThat(revoked.evidenceId()).isEqualTo(seal.evidenceId());
  }

  @Test
  void isRevokedOnceAndNotChangedAfterwards() {
    var revoked = seal.revoke(SomeSigning.NOW);
    assertThatExceptionOfType(SealRevoked.class).isThrownBy(() -> revoked.revoke(SomeSigning.NOW));
    assertThatExceptionOfType(SealRevoked.class).isThrownBy(revoked::requireInUse);
    assertThatExceptionOfType(SealRevoked.class)
        .isThrownBy(() -> revoked.requireSignable(SigningPurpose.CHANGE_SEAL, SomeSigning.NOW));
    assertThatExceptionOfType(SealRevoked.class)
        .isThrownBy(
            () ->
                revoked.change(
                    SomeSigning.sealToMake(),
                    SomeCompanies.id(42),
                    SomeCompanies.WANG_LI,
                    SomeSigning.NOW));
    seal.requireInUse();
    seal.requireSignable(SigningPurpose.REVOKE_SEAL, SomeSigning.NOW);
  }

  @Test
  void isChangedWithoutChangingWhoseItIs() {
    var wanted =
        new SealToMake(
            "李法定",
            SealType.COMPANY_SEAL,
            SomeSigning.PIXEL,
            SomeSigning.TODAY.plusDays(1),
            SomeSigning.NEXT_YEAR.plusDays(1));
    var changed = seal.change(wanted, SomeCompanies.id(42), SomeCompanies.WANG_LI, SomeSigning.NOW);
    assertThat(changed.id()).isEqualTo(seal.id());
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.operatorName()).isEqualTo("李法定");
    assertThat(changed.imageSha256()).isEqualTo(SomeSigning.PIXEL.sha256());
    assertThat(changed.imageFile())
        .contains("documents/seals/91110107569535667U/" + SomeSigning.PIXEL.sha256() + ".png");
    assertThat(changed.validFrom()).isEqualTo(wanted.validFrom());
    assertThat(changed.validUntil()).isEqualTo(wanted.validUntil());
    assertThat(changed.evidenceId()).isEqualTo(SomeCompanies.id(42));
    assertThat(changed.createdAt()).isEqualTo(seal.createdAt());
    assertThat(changed.impression(SomeSigning.NOW.plusSeconds(86_400)).imageFile())
        .isEqualTo(changed.imageFile());
    // What was sealed before shows the seal as it was.
    assertThat(seal.impression(SomeSigning.NOW).imageFile()).isEmpty();
  }

  @Test
  void isNotMadeForDaysThatAreOver() {
    LocalDate yesterday = SomeSigning.TODAY.minusDays(1);
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> SomeSigning.seal(yesterday, yesterday))
        .satisfies(
            r ->
                assertThat(r.errors())
                    .containsExactly(
                        FieldError.at(
                            "/validUntil", "date-in-the-past", yesterday, SomeSigning.TODAY)));
    assertThat(SomeSigning.seal(yesterday, SomeSigning.TODAY).selectable(SomeSigning.NOW)).isTrue();
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(
            () ->
                seal.change(
                    new SealToMake("王操作", SealType.COMPANY_SEAL, null, yesterday, yesterday),
                    SomeCompanies.id(42),
                    SomeCompanies.WANG_LI,
                    SomeSigning.NOW));
  }

  @Test
  void itsDaysAreInOrder() {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(
            () ->
                new SealToMake(
                    "王操作",
                    SealType.COMPANY_SEAL,
                    null,
                    SomeSigning.TODAY,
                    SomeSigning.TODAY.minusDays(1)))
        .satisfies(m -> assertThat(m.code()).isEqualTo("period-reversed"));
  }

  @Test
  void theStatementsSayWhatIsSigned() {
    assertThat(SomeSigning.sealToMake().statementLines())
        .containsExactly("印章类型：公司章", "操作员姓名：王操作", "有效期：2026-06-02 至 2027-06-01", "印章图样：由平台按企业名称绘制");
    assertThat(
            new SealToMake(
                    "王操作",
                    SealType.COMPANY_SEAL,
                    SomeSigning.PIXEL,
                    SomeSigning.TODAY,
                    SomeSigning.TODAY)
                .statementLines())
        .contains("印章图样：PNG，SHA-256 " + SomeSigning.PIXEL.sha256());
    assertThat(SomeSigning.sealToMake().counterparties()).isEmpty();
    assertThat(SomeSigning.sealToMake().coveredDocuments()).isEmpty();
    assertThat(seal.statementLines())
        .containsExactly(
            "印章类型：公司章",
            "印章企业：北京港航进出口有限公司（91110107569535667U）",
            "现操作员姓名：王操作",
            "现有效期：2026-06-02 至 2027-06-01");
    assertThat(seal.coveredDocuments()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theTableIsTheRecords(SealStatus from) {
    assertThat(SealLifecycle.TABLE.edges()).hasSize(2);
    assertThat(SealLifecycle.TABLE.allows(from, Move.REVOKE)).isEqualTo(from == SealStatus.IN_USE);
    assertThat(SealLifecycle.TABLE.allows(from, Move.MAKE)).isFalse();
    assertThat(from.label(Language.EN)).isNotBlank().isNotEqualTo(from.label(Language.ZH));
  }

  @Test
  void everyCodeIsNamedInBothLanguages() {
    for (var why : WhyNotSelectable.values()) {
      assertThat(List.of(why.label(Language.ZH), why.label(Language.EN))).doesNotHaveDuplicates();
    }
    assertThat(SealType.COMPANY_SEAL.label(Language.ZH)).isEqualTo("公司章");
    assertThat(SealType.COMPANY_SEAL.label(Language.EN)).isEqualTo("Company seal");
  }
}
