package cn.portcover.domain.claim;

import static cn.portcover.domain.claim.SomeClaims.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.claim.ShipmentReportLifecycle.Move;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.SealImpression;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShipmentReportTest {
  private static final Sha256 ROWS = Sha256.of(new byte[] {1});
  private static final Sha256 CONTENTS = Sha256.of(new byte[] {2});
  private static final Sha256 CHECKS = Sha256.of(new byte[] {3});
  private final Claim claim = SomeClaims.complete();
  private final ShipmentReport begun = generated(claim);
  private final ShipmentReport drawn = begun.drawn(CONTENTS, CHECKS);

  private static ShipmentReport generated(Claim claim) {
    return ShipmentReport.generated(SomeCompanies.id(7), claim, SomeCompanies.id(8), ROWS, STARTED);
  }

  private ShipmentReport.Confirmation confirmation() {
    var seal = new SealImpression(SomeCompanies.id(9), 1, begun.insured(), "王操作", null);
    return new ShipmentReport.Confirmation(
        seal, SomeCompanies.WANG_LI, STARTED.plusSeconds(60), SomeCompanies.id(10));
  }

  @Test
  void isBoundToTheRowsThatItWasMadeOf() {
    assertThat(begun.status()).isEqualTo(ShipmentReportStatus.DRAWING);
    assertThat(begun.statuses()).isEqualTo(Map.of("status", ShipmentReportStatus.DRAWING));
    assertThat(begun.claimNumber()).isEqualTo(claim.number());
    assertThat(begun.insured()).isEqualTo(claim.header().insured());
    assertThat(begun.insurerName()).isEqualTo(claim.header().insurerName());
    assertThat(begun.shipments()).isEqualTo(claim.shipments().count());
    assertThat(begun.shipmentsVersion()).isEqualTo(claim.shipments().shipmentsVersion());
    assertThat(begun.rowsSha256()).isEqualTo(ROWS);
    assertThat(begun.contentsSha256()).isNull();
    assertThat(begun.checksSha256()).isNull();
    assertThat(begun.checksFile(CHECKS))
        .isEqualTo("documents/claims/" + claim.number() + "/checks-" + CHECKS + ".json");
    assertThat(begun.authorisationId()).isEqualTo(SomeCompanies.id(8));
    assertThat(begun.createdAt()).isEqualTo(STARTED);
    assertThat(begun.version()).isEqualTo(1);
    assertThat(begun.owner()).isEqualTo(claim.owner());
    assertThat(begun.kind()).isEqualTo(ShipmentReport.KIND);
    assertThat(begun.key()).isEqualTo(claim.number() + "/" + SomeCompanies.id(7));
    assertThat(begun.contentsFile())
        .isEqualTo(
            "documents/claims/" + claim.number() + "/report-" + SomeCompanies.id(7) + ".json");
  }

  @Test
  void whatItStatesHoldsOnceItIsDrawnUntilItIsStale() {
    assertThat(ShipmentReportStatus.values())
        .filteredOn(ShipmentReportStatus::isInForce)
        .containsExactly(ShipmentReportStatus.GENERATED, ShipmentReportStatus.CONFIRMED);
  }

  @Test
  void needsShipmentsAndAnOpenClaim() {
    assertThatExceptionOfType(NothingToReport.class)
        .isThrownBy(() -> generated(SomeClaims.draft()));
    assertThatExceptionOfType(ClaimNotOpen.class)
        .isThrownBy(() -> generated(SomeClaims.submitted()));
  }

  @Test
  void isDrawnConfirmedAndReplaced() {
    assertThat(drawn.status()).isEqualTo(ShipmentReportStatus.GENERATED);
    assertThat(drawn.contentsSha256()).isEqualTo(CONTENTS);
    assertThat(drawn.checksSha256()).isEqualTo(CHECKS);
    assertThat(drawn.version()).isEqualTo(2);
    assertThat(drawn.edition()).isEqualTo("unsealed");
    assertThat(drawn.first().version()).isEqualTo(1);
    assertThat(drawn.first().status()).isEqualTo(ShipmentReportStatus.GENERATED);
    assertThat(drawn.first().contentsSha256()).isEqualTo(CONTENTS);
    assertThat(drawn.first().checksSha256()).isEqualTo(CHECKS);

    ShipmentReport confirmed = drawn.confirm(confirmation());
    assertThat(confirmed.status()).isEqualTo(ShipmentReportStatus.CONFIRMED);
    assertThat(confirmed.confirmation()).isEqualTo(confirmation());
    assertThat(confirmed.contentsSha256()).isEqualTo(CONTENTS);
    assertThat(confirmed.checksSha256()).isEqualTo(CHECKS);
    assertThat(confirmed.edition()).isEqualTo("sealed");
    assertThat(confirmed.version()).isEqualTo(3);

    ShipmentReport replaced = confirmed.replaced();
    assertThat(replaced.status()).isEqualTo(ShipmentReportStatus.STALE);
    assertThat(replaced.confirmation()).isEqualTo(confirmation());
    assertThat(replaced.contentsSha256()).isEqualTo(CONTENTS);
    assertThat(replaced.checksSha256()).isEqualTo(CHECKS);
  }

  @Test
  void aChangedRowMakesItStale() {
    Claim changed =
        claim
            .addShipments(
                List.of(SomeClaims.row("INV-9", cn.portcover.domain.reference.PaymentMethod.OA)),
                STARTED)
            .claim();

    assertThat(drawn.standing(claim)).isEqualTo(ShipmentReportStatus.GENERATED);
    drawn.requireConfirmable(claim);
    assertThat(drawn.standing(changed)).isEqualTo(ShipmentReportStatus.STALE);
    assertThatExceptionOfType(ShipmentReportNotOpen.class)
        .isThrownBy(() -> drawn.requireConfirmable(changed))
        .satisfies(
            refusal -> assertThat(refusal.sentence(Language.EN)).contains("generate a new one"));
    assertThat(drawn.standing(claim.save(SomeClaims.form())))
        .as("the form is not in the report")
        .isEqualTo(ShipmentReportStatus.GENERATED);
  }

  @Test
  void onlyWhatIsThereToBeConfirmedIs() {
    assertThatExceptionOfType(ShipmentReportNotOpen.class)
        .isThrownBy(() -> begun.requireConfirmable(claim))
        .satisfies(
            refusal ->
                assertThat(refusal.sentence(Language.EN)).doesNotContain("generate a new one"));
    assertThatExceptionOfType(ShipmentReportNotOpen.class)
        .isThrownBy(() -> drawn.confirm(confirmation()).requireConfirmable(claim));
    assertThatExceptionOfType(ClaimNotOpen.class)
        .isThrownBy(() -> drawn.requireConfirmable(SomeClaims.submitted()));
    assertThatExceptionOfType(ShipmentReportNotOpen.class)
        .isThrownBy(() -> begun.requireSignable(SigningPurpose.CONFIRM_SHIPMENT_REPORT, STARTED));
    drawn.requireSignable(SigningPurpose.CONFIRM_SHIPMENT_REPORT, STARTED);
  }

  @Test
  void theStatementNamesTheReportAndItsRows() {
    assertThat(drawn.statementLines())
        .containsExactly(
            "索赔企业：" + drawn.insured().name() + "（" + drawn.insured().uscc() + "）",
            "保险机构：" + drawn.insurerName(),
            "索赔申请号：" + claim.number(),
            "出运：" + drawn.shipments() + " 票，第 " + drawn.shipmentsVersion() + " 版",
            "出运信息摘要：" + ROWS);
    assertThat(drawn.coveredDocuments())
        .containsExactly(new Signable.Covered(DocumentKind.SHIPMENT_REPORT, "unsealed"));
    assertThat(new ReportToConfirm(SomeCompanies.id(9)).statementLines())
        .containsExactly("所用印章：" + SomeCompanies.id(9));
  }

  @Test
  void fewAreDrawnAtOnce() {
    assertThat(with(ShipmentReport.DRAWN_AT_ONCE).drawsAtOnce()).isTrue();
    assertThat(with(ShipmentReport.DRAWN_AT_ONCE + 1).drawsAtOnce()).isFalse();
  }

  private ShipmentReport with(int shipments) {
    return new ShipmentReport(
        begun.id(),
        begun.claimNumber(),
        begun.insured(),
        begun.insurerName(),
        begun.status(),
        begun.authorisationId(),
        1,
        shipments,
        ROWS,
        null,
        null,
        null,
        STARTED,
        1);
  }

  @ParameterizedTest
  @EnumSource(ShipmentReportStatus.class)
  void aStaleOneGoesNowhere(ShipmentReportStatus status) {
    assertThat(status.label(Language.ZH)).isNotEqualTo(status.label(Language.EN));
    for (Move move : Move.values()) {
      assertThat(ShipmentReportLifecycle.TABLE.allows(ShipmentReportStatus.STALE, move)).isFalse();
    }
  }
}
