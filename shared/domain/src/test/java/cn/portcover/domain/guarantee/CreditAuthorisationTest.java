package cn.portcover.domain.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.guarantee.CreditAuthorisationLifecycle.Move;
import cn.portcover.domain.record.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("企业征信授权书: the letter that lets an insurer ask after a company's credit")
class CreditAuthorisationTest {
  private static final Instant NOW = SomeCreditAuthorisations.NOW;

  /** Midnight in Beijing after the last day of what was signed now. */
  private static final Instant OVER = Instant.parse("2027-06-01T16:00:00Z");

  private final CreditAuthorisation signed = SomeCreditAuthorisations.signed();

  private static CreditAuthorisation moved(CreditAuthorisation authorisation, Move by) {
    return switch (by) {
      case SIGN -> throw new IllegalArgumentException("a birth");
      case RECEIVE -> authorisation.receive(NOW.plusSeconds(5), false);
      case RECEIVE_LATE -> authorisation.receive(NOW.plusSeconds(5), true);
      case FAIL_RECEIPT -> authorisation.failReceipt("系统维护");
      case REPLACE -> authorisation.replace();
      case EXPIRE -> authorisation.expire();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "SIGNED,         RECEIVE,      RECEIVED",
    "SIGNED,         RECEIVE_LATE, REPLACED",
    "SIGNED,         FAIL_RECEIPT, RECEIPT_FAILED",
    "SIGNED,         EXPIRE,       EXPIRED",
    "RECEIVED,       REPLACE,      REPLACED",
    "RECEIVED,       EXPIRE,       EXPIRED",
    "RECEIPT_FAILED, RECEIVE,      RECEIVED",
    "RECEIPT_FAILED, RECEIVE_LATE, REPLACED"
  })
  void theMovesAreTheTables(CreditAuthorisationStatus from, Move by, CreditAuthorisationStatus to) {
    assertThat(moved(SomeCreditAuthorisations.in(from), by).status()).isEqualTo(to);
    assertThat(CreditAuthorisationLifecycle.TABLE.edges()).hasSize(9);
  }

  @ParameterizedTest
  @EnumSource
  void everyOtherMoveIsRefused(CreditAuthorisationStatus from) {
    var authorisation = SomeCreditAuthorisations.in(from);
    for (Move by :
        List.of(Move.RECEIVE, Move.RECEIVE_LATE, Move.FAIL_RECEIPT, Move.REPLACE, Move.EXPIRE)) {
      if (CreditAuthorisationLifecycle.TABLE.allows(from, by)) {
        assertThat(moved(authorisation, by).version()).isEqualTo(authorisation.version() + 1);
      } else {
        assertThatExceptionOfType(CreditAuthorisationNotOpen.class)
            .isThrownBy(() -> moved(authorisation, by))
            .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", from.name()))
            .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(from.label(Language.ZH)))
            .satisfies(r -> assertThat(r.sentence(Language.EN)).contains(from.name()));
      }
    }
    assertThat(authorisation.statuses()).isEqualTo(Map.of("status", from));
    assertThat(from.label(Language.EN)).isNotBlank().isNotEqualTo(from.label(Language.ZH));
  }

  @Test
  void isSignedForAYearAndFoundByItsInsurer() {
    String id = signed.id().value();
    assertThat(signed.status()).isEqualTo(CreditAuthorisationStatus.SIGNED);
    assertThat(signed.validUntil()).isEqualTo("2027-06-01");
    assertThat(signed.insurer()).isEqualTo(SomeCreditAuthorisations.JINQIAO);
    assertThat(signed.insurerName()).isEqualTo("金桥财产保险");
    assertThat(signed.signed().evidenceId()).isEqualTo(SomeCompanies.id(81));
    assertThat(signed.receivedAt()).isNull();
    assertThat(signed.reason()).isNull();
    assertThat(signed.createdAt()).isEqualTo(NOW);
    assertThat(signed.version()).isEqualTo(1);
    assertThat(signed.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(signed.key()).isEqualTo(id);
    assertThat(signed.kind()).isEqualTo(CreditAuthorisation.KIND);
    assertThat(signed.subject()).isEqualTo("guarantee/credit-authorisations/" + id);
    assertThat(CreditAuthorisation.subjectOf(signed.id())).isEqualTo(signed.subject());
    assertThat(signed.aliases()).containsExactly("jinqiao-property/credit-authorisations/" + id);
    assertThat(signed.newAliases()).isEqualTo(signed.aliases());
    assertThat(signed.failReceipt("x").newAliases()).isEmpty();
    assertThat(signed.kind().notFound().get()).isInstanceOf(CreditAuthorisationNotFound.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-02T15:59:59Z, 2027-06-01",
    "2026-06-02T16:00:00Z, 2027-06-02",
    "2028-02-29T02:00:00Z, 2029-02-27"
  })
  void theYearIsCountedInBeijing(Instant signedAt, LocalDate last) {
    assertThat(CreditAuthorisation.lastDay(signedAt)).isEqualTo(last);
  }

  @ParameterizedTest
  @EnumSource
  void isInForceUntilItsLastDayIsOver(CreditAuthorisationStatus in) {
    var authorisation = SomeCreditAuthorisations.in(in);
    boolean open =
        in == CreditAuthorisationStatus.SIGNED || in == CreditAuthorisationStatus.RECEIVED;
    assertThat(authorisation.isInForce(NOW)).isEqualTo(open);
    assertThat(authorisation.isInForce(OVER.minusMillis(1))).isEqualTo(open);
    assertThat(authorisation.isInForce(OVER)).isFalse();
    assertThat(authorisation.hasRunOut(OVER.minusMillis(1))).isFalse();
    assertThat(authorisation.hasRunOut(OVER)).isTrue();
    if (open) {
      assertThat(authorisation.dueAt()).contains(OVER);
    } else {
      assertThat(authorisation.dueAt()).isEmpty();
    }
  }

  @Test
  void whatWasSaidOfItStays() {
    var received = signed.receive(NOW.plusSeconds(60), false);
    assertThat(received.receivedAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(received.signed()).isEqualTo(signed.signed());
    assertThat(received.replace().receivedAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(received.expire().receivedAt()).isEqualTo(NOW.plusSeconds(60));
    var failed = signed.failReceipt("系统维护");
    assertThat(failed.reason()).isEqualTo("系统维护");
    assertThat(failed.receivedAt()).isNull();
    var after = failed.receive(NOW.plusSeconds(9), true);
    assertThat(after.reason()).isNull();
    assertThat(after.receivedAt()).isEqualTo(NOW.plusSeconds(9));
    assertThat(signed.expire().receivedAt()).isNull();
  }

  @Test
  void theNewestOfTheInsurerCounts() {
    var older = signed.receive(NOW, false);
    var newer =
        SomeCreditAuthorisations.signed(84, SomeCreditAuthorisations.JINQIAO, NOW.plusSeconds(60));
    var others =
        SomeCreditAuthorisations.signed(86, SomeCreditAuthorisations.OTHER, NOW.plusSeconds(90));
    assertThat(required(NOW, older, newer, others)).isEqualTo(newer);
    assertThat(required(NOW, newer.failReceipt("无法识别"), older)).isEqualTo(older);
    for (List<CreditAuthorisation> none :
        List.of(List.<CreditAuthorisation>of(), List.of(others), List.of(older.replace()))) {
      assertThatExceptionOfType(CreditAuthorisationNeeded.class)
          .isThrownBy(
              () -> CreditAuthorisation.requireInForce(none, SomeCreditAuthorisations.JINQIAO, NOW))
          .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "NOT_AUTHORISED"));
    }
    assertThatExceptionOfType(CreditAuthorisationNeeded.class)
        .isThrownBy(() -> required(OVER, older));
  }

  private static CreditAuthorisation required(Instant now, CreditAuthorisation... all) {
    return CreditAuthorisation.requireInForce(List.of(all), SomeCreditAuthorisations.JINQIAO, now);
  }

  @Test
  void whichWasReceivedLastIsOneRecordOfCompanyAndInsurer() {
    var newer =
        SomeCreditAuthorisations.signed(84, SomeCreditAuthorisations.JINQIAO, NOW.plusSeconds(60));
    var last = ReceivedAuthorisation.first(signed, NOW.plusSeconds(5));
    assertThat(last.authorisationId()).isEqualTo(signed.id());
    assertThat(last.owner()).isEqualTo(signed.owner());
    assertThat(last.key()).isEqualTo("jinqiao-property");
    assertThat(last.kind()).isEqualTo(ReceivedAuthorisation.KIND);
    assertThat(last.kind().notFound().get()).isInstanceOf(CreditAuthorisationNotFound.class);
    assertThat(last.version()).isEqualTo(1);
    assertThat(last.isNewerThan(newer)).isFalse();
    assertThat(last.isNewerThan(signed)).isFalse();
    var then = last.then(newer);
    assertThat(then.authorisationId()).isEqualTo(newer.id());
    assertThat(then.isNewerThan(signed)).isTrue();
    assertThat(then.createdAt()).isEqualTo(NOW.plusSeconds(5));
    assertThat(then.company()).isEqualTo(SomeCompanies.EXPORTER.uscc());
    assertThat(then.version()).isEqualTo(2);
  }

  @Test
  void theStatementNamesSealTextAndPeriod() {
    var toSign =
        new AuthorisationToSign(SomeCreditAuthorisations.JINQIAO, SomeCompanies.id(31), true);
    assertThat(toSign.statementLines())
        .containsExactly(
            "所用印章：" + SomeCompanies.id(31),
            "授权书：版本 "
                + CreditAuthorisationText.EDITION
                + "，SHA-256 "
                + CreditAuthorisationText.sha256(),
            "授权期限：自签署之日起一年",
            "同意授权书全部内容：是");
    assertThat(toSign.counterparties()).containsExactly(SomeCreditAuthorisations.JINQIAO);
    assertThat(
            new AuthorisationToSign(SomeCreditAuthorisations.JINQIAO, SomeCompanies.id(31), false)
                .statementLines())
        .contains("同意授权书全部内容：否");
  }

  @Test
  void theTextIsInBothLanguages() {
    var chinese = CreditAuthorisationText.paragraphs(Language.ZH);
    assertThat(chinese)
        .hasSameSizeAs(CreditAuthorisationText.paragraphs(Language.EN))
        .hasSize(7)
        .allSatisfy(paragraph -> assertThat(paragraph).endsWith("。"));
    assertThat(CreditAuthorisationText.paragraphs(Language.EN).getFirst())
        .startsWith("1. The authorising company");
    // Another text needs another edition: what was signed is known by both.
    assertThat(CreditAuthorisationText.EDITION + " " + CreditAuthorisationText.sha256().value())
        .isEqualTo(
            "credit-authorisation-2026-1"
                + " 7b4db6b19a002b77b107c4f7ec3ccdc315f5276ce854b53ebfa4c83a21fe1438");
  }
}
