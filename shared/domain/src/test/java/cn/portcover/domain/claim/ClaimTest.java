package cn.portcover.domain.claim;

import static cn.portcover.domain.claim.SomeClaims.STARTED;
import static cn.portcover.domain.claim.SomeClaims.row;
import static cn.portcover.domain.claim.SomeClaims.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.reference.LossCause;
import cn.portcover.domain.reference.PaymentMethod;
import cn.portcover.domain.session.SigningPurpose;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimTest {
  private static final Instant LATER = STARTED.plusSeconds(90);

  private static Claim having(int rows) {
    return SomeClaims.draft()
        .addShipments(Collections.nCopies(rows, row("I", PaymentMethod.OA)), STARTED)
        .claim();
  }

  @Test
  void aDocumentStatesOneVersionOfAClaimThatIsNotGivenUp() {
    assertThat(SomeClaims.draft().edition()).isEqualTo("v" + SomeClaims.draft().version());
    assertThat(ClaimStatus.values())
        .filteredOn(ClaimStatus::isGivenUp)
        .containsExactly(ClaimStatus.WITHDRAWN, ClaimStatus.REMOVED);
  }

  @Test
  void numbersAndSerialsHaveTheirForm() {
    Claim claim = SomeClaims.draft();
    assertThat(claim.number().value()).isEqualTo("SP20261121004829174435");
    assertThat(claim.number()).hasToString("SP20261121004829174435");
    assertThat(ClaimNumber.of(SomeClaims.TODAY, ClaimNumber.DRAWN_BELOW - 1).value())
        .isEqualTo("SP20261121999999999999");
    assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new ClaimNumber("SP1"));
    assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new ShipmentSerial("1"));
    ShipmentSerial first = ShipmentSerial.of(SomeClaims.TODAY, claim.number(), 1);
    assertThat(first).hasToString("20261121004829100001");
    assertThat(ShipmentSerial.of(SomeClaims.TODAY, claim.number(), 99_999).value())
        .isEqualTo("20261121004829199999");
  }

  @Test
  void aClaimIsFoundByItsOwnerAndByTheInsurersName() {
    Claim claim = SomeClaims.draft();
    assertThat(claim.subject()).isEqualTo("claims/SP20261121004829174435");
    assertThat(claim.aliases()).containsExactly("sinosure/claims/SP20261121004829174435");
    assertThat(claim.owner().value()).isEqualTo("C#" + SomeCompanies.EXPORTER.uscc());
    assertThat(claim.statuses())
        .containsEntry("status", ClaimStatus.DRAFT)
        .containsEntry("notice", ClaimNotice.NONE);
    assertThat(claim.expiresAt()).isEmpty();
    assertThat(claim.remove().expiresAt()).contains(STARTED.plus(Duration.ofDays(365)));
    assertThat(claim.coveredDocuments()).isEmpty();
    assertThat(Claim.KIND.notFound().get()).isInstanceOf(ClaimNotFound.class);
  }

  @Test
  void whatIsSavedIsTheFormAsItIs() {
    Claim saved = SomeClaims.draft().save(SomeClaims.form());
    assertThat(saved.form()).isEqualTo(SomeClaims.form());
    assertThat(saved.version()).isEqualTo(2);
    assertThat(SomeClaims.draft().form()).isEqualTo(ClaimForm.EMPTY);
  }

  @Test
  void whatWasSubmittedIsReadOnly() {
    Claim claim = SomeClaims.submitted();
    Shipment shipment = shipments(1).getFirst();
    assertThatExceptionOfType(ClaimNotOpen.class).isThrownBy(() -> claim.save(SomeClaims.form()));
    assertThatExceptionOfType(ClaimNotOpen.class)
        .isThrownBy(() -> claim.addShipments(List.of(row("I", PaymentMethod.OA)), LATER));
    assertThatExceptionOfType(ClaimNotOpen.class)
        .isThrownBy(() -> claim.changeShipment(shipment, row("J", PaymentMethod.OA), LATER));
    assertThatExceptionOfType(ClaimNotOpen.class)
        .isThrownBy(() -> claim.removeShipments(List.of(shipment), LATER));
    assertThatExceptionOfType(ClaimNotOpen.class)
        .isThrownBy(() -> claim.beginImport(SomeCompanies.id(3), 5, LATER));
    assertThatExceptionOfType(ClaimNotOpen.class).isThrownBy(claim::requireOpen);
    SomeClaims.in(ClaimStatus.RETURNED).requireOpen();
  }

  private static List<Shipment> shipments(int rows) {
    return SomeClaims.draft()
        .addShipments(Collections.nCopies(rows, row("I", PaymentMethod.OA)), STARTED)
        .shipments();
  }

  @Test
  void shipmentsAreCountedSummedUpAndNumbered() {
    var added =
        SomeClaims.draft()
            .addShipments(
                List.of(row("I-1", PaymentMethod.OA), row("I-2", PaymentMethod.LC_SIGHT)), STARTED);

    assertThat(added.shipments())
        .extracting(s -> s.serial().value())
        .containsExactly("20261121004829100001", "20261121004829100002");
    assertThat(added.shipments()).extracting(Shipment::version).containsOnly(1L);
    ClaimShipments sums = added.claim().shipments();
    assertThat(sums)
        .isEqualTo(
            new ClaimShipments(
                1,
                2,
                2,
                Map.of("OA", 1, "LC_SIGHT", 1),
                usd("2000"),
                usd("400"),
                usd("1600"),
                null,
                List.of()));
    assertThat(sums.haveLetterOfCredit()).isTrue();
    assertThat(having(1).shipments().haveLetterOfCredit()).isFalse();
    assertThat(added.claim().version()).isEqualTo(2);
    var more = added.claim().addShipments(List.of(row("I-3", PaymentMethod.OA)), LATER);
    assertThat(more.shipments().getFirst().serial().value()).isEqualTo("20261121004829100003");
    assertThat(more.claim().shipments().shipmentsVersion()).isEqualTo(2);
  }

  @Test
  void aShipmentThatIsChangedChangesTheSumsAndTheVersion() {
    var added = SomeClaims.draft().addShipments(List.of(row("I-1", PaymentMethod.OA)), STARTED);
    ShipmentRow other = SomeClaims.row("I-9", PaymentMethod.TT, "50", "10", "30");

    var changed = added.claim().changeShipment(added.shipments().getFirst(), other, LATER);

    Shipment after = changed.shipments().getFirst();
    assertThat(after.row()).isEqualTo(other);
    assertThat(after.version()).isEqualTo(2);
    assertThat(after.changedAt()).isEqualTo(LATER);
    assertThat(after.createdAt()).isEqualTo(STARTED);
    assertThat(after.key()).isEqualTo("SP20261121004829174435/20261121004829100001");
    assertThat(after.owner()).isEqualTo(changed.claim().owner());
    assertThat(after.auditedIn()).isEmpty();
    assertThat(after.kind()).isEqualTo(Shipment.KIND);
    assertThat(after.expiresAt()).isEmpty();
    ClaimShipments sums = changed.claim().shipments();
    assertThat(sums.count()).isEqualTo(1);
    assertThat(sums.invoiced()).isEqualTo(usd("50"));
    assertThat(sums.received()).isEqualTo(usd("10"));
    assertThat(sums.claimed()).isEqualTo(usd("30"));
    assertThat(sums.byPaymentMethod()).isEqualTo(Map.of("TT", 1));
    assertThat(sums.by(PaymentMethod.OA)).isZero();
    assertThat(sums.shipmentsVersion()).isEqualTo(2);
  }

  @Test
  void aShipmentThatIsRemovedIsNoneAndItsSerialIsNotGivenAgain() {
    var added =
        SomeClaims.draft()
            .addShipments(
                List.of(row("I-1", PaymentMethod.OA), row("I-2", PaymentMethod.OA)), STARTED);

    var left = added.claim().removeShipments(added.shipments().subList(0, 1), LATER);

    Shipment gone = left.shipments().getFirst();
    assertThat(gone.isRemoved()).isTrue();
    assertThat(gone.version()).isEqualTo(2);
    assertThat(gone.expiresAt()).contains(LATER.plus(Duration.ofDays(365)));
    assertThat(left.claim().shows(gone)).isFalse();
    assertThat(left.claim().shows(added.shipments().getLast())).isTrue();
    assertThat(left.claim().shipments().count()).isEqualTo(1);
    assertThat(left.claim().shipments().shipmentsVersion()).isEqualTo(2);
    assertThat(
            left.claim()
                .addShipments(List.of(row("I-3", PaymentMethod.OA)), LATER)
                .shipments()
                .getFirst()
                .serial()
                .value())
        .endsWith("00003");
  }

  @Test
  void aClaimHasRoomForFiveThousandShipments() {
    Claim full = having(5_000);
    assertThat(full.shipments().count()).isEqualTo(5_000);
    assertThatExceptionOfType(TooManyShipments.class)
        .isThrownBy(() -> full.addShipments(List.of(row("I", PaymentMethod.OA)), LATER));
    assertThatExceptionOfType(TooManyShipments.class)
        .isThrownBy(() -> having(4_999).beginImport(SomeCompanies.id(3), 2, LATER));
    having(4_999).beginImport(SomeCompanies.id(3), 1, LATER);
  }

  @Test
  void serialsDoNotComeToAnEndUnnoticed() {
    Claim claim = SomeClaims.draft();
    Instant at = STARTED;
    for (int i = 0; i < 19; i++) {
      at = at.plus(ClaimShipments.Importing.PATIENCE);
      claim = claim.beginImport(SomeCompanies.id(i), 5_000, at);
    }
    assertThat(claim.shipments().made()).isEqualTo(95_000);
    Claim last = claim;
    Instant then = at.plus(ClaimShipments.Importing.PATIENCE);
    assertThat(last.beginImport(SomeCompanies.id(20), 4_999, then).shipments().made())
        .isEqualTo(99_999);
    assertThatExceptionOfType(TooManyShipments.class)
        .isThrownBy(() -> last.beginImport(SomeCompanies.id(20), 5_000, then));
  }

  @Test
  void anImportCountsAllAtOnceOrNever() {
    var id = SomeCompanies.id(3);
    var rows = List.of(row("I-1", PaymentMethod.OA), row("I-2", PaymentMethod.DP));
    Claim begun = having(1).beginImport(id, 2, LATER);
    List<Shipment> made = begun.importedShipments(id, rows, LATER);

    assertThat(begun.shipments().count()).isEqualTo(1);
    assertThat(begun.shipments().shipmentsVersion()).isEqualTo(1);
    assertThat(made)
        .extracting(s -> s.serial().value().substring(15))
        .containsExactly("00002", "00003");
    assertThat(made).noneMatch(begun::shows);
    assertThat(made.getFirst().importId()).isEqualTo(id);

    Claim done = begun.finishImport(id, rows);
    assertThat(made).allMatch(done::shows);
    assertThat(done.shipments().count()).isEqualTo(3);
    assertThat(done.shipments().importing()).isNull();
    assertThat(done.shipments().shipmentsVersion()).isEqualTo(2);
    assertThat(done.shipments().claimed()).isEqualTo(usd("2400"));
    assertThatExceptionOfType(ImportUnderWay.class).isThrownBy(() -> done.finishImport(id, rows));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> begun.importedShipments(id, rows.subList(0, 1), LATER));
  }

  @Test
  void oneImportAtATimeUntilItIsDead() {
    var first = SomeCompanies.id(3);
    var second = SomeCompanies.id(4);
    Claim begun = SomeClaims.draft().beginImport(first, 2, STARTED);
    Instant dead = STARTED.plus(ClaimShipments.Importing.PATIENCE);
    assertThatExceptionOfType(ImportUnderWay.class)
        .isThrownBy(() -> begun.beginImport(second, 2, dead.minusMillis(1)));
    assertThatExceptionOfType(ImportUnderWay.class)
        .isThrownBy(() -> begun.importedShipments(second, List.of(), STARTED));

    Claim again = begun.beginImport(second, 2, dead);

    var rows = List.of(row("I-1", PaymentMethod.OA), row("I-2", PaymentMethod.DP));
    List<Shipment> orphans = begun.importedShipments(first, rows, STARTED);
    List<Shipment> good = again.importedShipments(second, rows, dead);
    Claim done = again.finishImport(second, rows);
    assertThat(orphans).noneMatch(done::shows);
    assertThat(good).allMatch(done::shows);
    assertThat(done.shipments().abandoned()).containsExactly(first);
    assertThat(orphans)
        .extracting(Shipment::serial)
        .doesNotContainAnyElementsOf(good.stream().map(Shipment::serial).toList());
  }

  @Test
  void anImportThatIsGivenUpLeavesNothing() {
    var id = SomeCompanies.id(3);
    var rows = List.of(row("I-1", PaymentMethod.OA));
    Claim begun = having(1).beginImport(id, 1, STARTED);

    Claim given = begun.abandonImport(id);

    assertThat(begun.importedShipments(id, rows, STARTED)).noneMatch(given::shows);
    assertThat(given.shipments().count()).isEqualTo(1);
    assertThat(given.shipments().importing()).isNull();
    assertThatExceptionOfType(ImportUnderWay.class).isThrownBy(() -> given.abandonImport(id));
  }

  @Test
  void aClaimIsNotSubmittedWhileAnImportIsUnderWay() {
    Claim importing = SomeClaims.complete().beginImport(SomeCompanies.id(3), 1, STARTED);
    assertThatExceptionOfType(ImportUnderWay.class)
        .isThrownBy(() -> importing.submit(SomeCompanies.WANG_LI, SomeCompanies.id(1), LATER));
    assertThat(
            importing
                .submit(
                    SomeCompanies.WANG_LI,
                    SomeCompanies.id(1),
                    STARTED.plus(ClaimShipments.Importing.PATIENCE))
                .status())
        .isEqualTo(ClaimStatus.SUBMITTED);
  }

  @Test
  void submissionsAreNumberedAndRememberTheFirst() {
    Claim first = SomeClaims.submitted();
    assertThat(first.submission())
        .isEqualTo(
            new Claim.Submission(
                1,
                SomeClaims.SUBMITTED,
                SomeClaims.SUBMITTED,
                SomeCompanies.WANG_LI,
                SomeCompanies.id(1),
                1));
    Instant then = SomeClaims.SUBMITTED.plusSeconds(500);
    Claim second =
        first
            .receive(SomeClaims.receipt(ReviewResult.RETURNED, 2))
            .submit(SomeCompanies.WANG_LI, SomeCompanies.id(7), then);
    assertThat(second.submission())
        .isEqualTo(
            new Claim.Submission(
                2, then, SomeClaims.SUBMITTED, SomeCompanies.WANG_LI, SomeCompanies.id(7), 1));
  }

  @Test
  void theStatementSaysWhatIsClaimed() {
    assertThat(SomeClaims.complete().statementLines())
        .containsExactly(
            "索赔企业：北京港航进出口有限公司（91110107569535667U）",
            "保险机构：中国出口信用保险公司",
            "保险单号：P-1",
            "索赔申请号：SP20261121004829174435",
            "买方：Nordlicht Handels GmbH",
            "出运：1 票，第 1 版",
            "索赔金额：USD 800.00");
    assertThat(SomeClaims.draft().statementLines()).contains("买方：未填写");
  }

  @Test
  void onlyWhatMakesSenseIsSigned() {
    SomeClaims.draft().requireSignable(SigningPurpose.SUBMIT_CLAIM, STARTED);
    SomeClaims.submitted().requireSignable(SigningPurpose.WITHDRAW_CLAIM, STARTED);
    assertThatExceptionOfType(ClaimNotOpen.class)
        .isThrownBy(
            () -> SomeClaims.submitted().requireSignable(SigningPurpose.SUBMIT_CLAIM, STARTED));
    assertThatExceptionOfType(ClaimNotOpen.class)
        .isThrownBy(
            () -> SomeClaims.draft().requireSignable(SigningPurpose.WITHDRAW_CLAIM, STARTED));
    assertThat(SigningPurpose.SUBMIT_CLAIM.about()).contains(Claim.KIND);
  }

  @Test
  void aFormTellsWhatDiffersFromAnother() {
    ClaimForm before = SomeClaims.form();
    ClaimForm after =
        new ClaimForm(
            before.buyer(),
            SomeClaims.bank(),
            before.confirmingBank(),
            before.caseFacts(),
            new Financing(null, "Bank of China", usd("5")),
            LossCause.WAR,
            LocalDate.of(2026, 9, 1),
            null,
            before.caseStatement(),
            before.mitigation());
    assertThat(after.differencesTo(before))
        .containsExactlyInAnyOrder(
            new ClaimDifference("/issuingBank/swift", null, "DEUTDEFF"),
            new ClaimDifference("/issuingBank/englishName", null, "Deutsche Bank AG"),
            new ClaimDifference("/issuingBank/country", null, "DEU"),
            new ClaimDifference("/issuingBank/englishAddress", null, "Taunusanlage 12, Frankfurt"),
            new ClaimDifference("/financing/bankName", null, "Bank of China"),
            new ClaimDifference("/financing/amount", null, "USD 5.00"),
            new ClaimDifference("/lossCause", "BUYER_DEFAULT", "WAR"),
            new ClaimDifference("/lossOn", null, "2026-09-01"),
            new ClaimDifference("/lossDescription", "买方逾期未付。", null));
    assertThat(before.differencesTo(before)).isEmpty();
    assertThat(before.filled())
        .containsEntry("/buyer/code", "DE00017")
        .containsEntry("/caseFacts/collectionEntrusted", "true")
        .hasSize(12);
    assertThat(ClaimForm.EMPTY.filled()).isEmpty();
    ClaimForm banks =
        new ClaimForm(
            null,
            BankDetails.NONE,
            SomeClaims.bank(),
            CaseFacts.UNANSWERED,
            new Financing(SomeClaims.bank().swift(), null, null),
            null,
            null,
            null,
            null,
            null);
    assertThat(banks.filled().keySet())
        .containsExactly(
            "/confirmingBank/swift",
            "/confirmingBank/englishName",
            "/confirmingBank/country",
            "/confirmingBank/englishAddress",
            "/financing/swift");
  }

  @Test
  void whatCannotBeEvenInADraftIsRefused() {
    ClaimForm wrong =
        new ClaimForm(
            null,
            BankDetails.NONE,
            BankDetails.NONE,
            CaseFacts.UNANSWERED,
            new Financing(null, null, usd("0")),
            null,
            SomeClaims.TODAY.plusDays(1),
            null,
            null,
            null);
    assertThat(wrong.problems(SomeClaims.TODAY))
        .containsExactly(
            FieldError.at("/financing/amount/amount", "money-not-positive"),
            FieldError.at("/lossOn", "date-in-future", SomeClaims.TODAY.plusDays(1)));
    assertThat(wrong.problems(SomeClaims.TODAY.plusDays(1))).hasSize(1);
    assertThat(SomeClaims.form().problems(SomeClaims.TODAY)).isEmpty();
    assertThat(ClaimForm.EMPTY.problems(SomeClaims.TODAY)).isEmpty();
  }

  @Test
  void aLaterSubmissionNamesTheShipmentsThatDiffer() {
    var added =
        SomeClaims.draft()
            .addShipments(
                List.of(
                    row("I-1", PaymentMethod.OA),
                    row("I-2", PaymentMethod.OA),
                    row("I-3", PaymentMethod.OA)),
                STARTED);
    List<Shipment> old = added.shipments();
    Shipment changed =
        added
            .claim()
            .changeShipment(old.get(1), row("I-9", PaymentMethod.OA), LATER)
            .shipments()
            .getFirst();
    Shipment removed =
        added.claim().removeShipments(old.subList(2, 3), LATER).shipments().getFirst();
    Shipment fresh =
        added
            .claim()
            .addShipments(List.of(row("I-4", PaymentMethod.OA)), LATER)
            .shipments()
            .getFirst();
    Shipment freshAndGone = fresh.remove(LATER);

    var differ =
        ShipmentsDiffer.since(
            List.of(old.getFirst(), changed, removed, fresh, freshAndGone), STARTED.plusSeconds(1));

    assertThat(differ)
        .isEqualTo(
            new ShipmentsDiffer(
                1,
                List.of(fresh.serial()),
                1,
                List.of(changed.serial()),
                1,
                List.of(removed.serial())));
    assertThat(ShipmentsDiffer.since(List.of(removed), LATER.plusSeconds(1)))
        .isEqualTo(new ShipmentsDiffer(0, List.of(), 0, List.of(), 0, List.of()));
    var many = ShipmentsDiffer.since(shipments(150), STARTED.minusSeconds(1));
    assertThat(many.added()).isEqualTo(150);
    assertThat(many.addedSerials()).hasSize(100);
  }

  @Test
  void aSubmissionsDigestIsOfAllRowsInTheOrderOfTheirSerials() {
    List<Shipment> two = shipments(2);
    assertThat(ClaimSubmission.digestOf(two)).isEqualTo(ClaimSubmission.digestOf(two.reversed()));
    assertThat(ClaimSubmission.digestOf(two))
        .isNotEqualTo(ClaimSubmission.digestOf(two.subList(0, 1)));
    assertThat(ClaimSubmission.key(SomeClaims.draft().number(), 2))
        .isEqualTo("SP20261121004829174435/0002");
    ClaimSubmission one =
        new ClaimSubmission(
            SomeClaims.draft().number(),
            2,
            SomeCompanies.EXPORTER.uscc(),
            SomeClaims.form(),
            ClaimShipments.NONE,
            ClaimSubmission.digestOf(two),
            List.of(),
            null,
            SomeCompanies.WANG_LI,
            SomeCompanies.id(1),
            STARTED);
    assertThat(one.key()).isEqualTo("SP20261121004829174435/0002");
    assertThat(one.owner()).isEqualTo(SomeClaims.draft().owner());
    assertThat(one.kind()).isEqualTo(ClaimSubmission.KIND);
    assertThat(one.version()).isEqualTo(1);
    assertThat(ClaimSubmission.KIND.notFound().get().code()).isEqualTo("submission-not-found");
    assertThat(Shipment.KIND.notFound().get().code()).isEqualTo("shipment-not-found");
  }

  @Test
  void theWaitingPeriodCountsFromTheFirstSubmission() {
    var terms = SomeClaims.TERMS;
    assertThat(ClaimDeadlines.of(SomeClaims.complete(), terms).waitingPeriodEnds()).isNull();
    assertThat(ClaimDeadlines.of(terms).claimBy()).isEqualTo(LocalDate.of(2027, 12, 30));
    assertThat(ClaimDeadlines.of(SomeClaims.complete(), terms).claimBy())
        .isEqualTo(LocalDate.of(2027, 12, 30));
  }
}
