package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.type.CargoApplicationSubmitted;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoForms;
import cn.portcover.trial.SomeCargoMessages;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.Trial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 提交 (手册 002 §5.2.1, §5.2.2): what is asked for, what the insurer is told. */
class SubmitCargoApplicationTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private List<OutgoingMessage> told(Filed filed) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(OutgoingMessage.KIND, Owner.company(company.uscc()), filed.subject() + "/", 20);
  }

  /** The data of the message, read as an insurer reads it. */
  private static CargoApplicationSubmitted read(OutgoingMessage message) {
    Object data = Objects.requireNonNull(Json.readOwn(message.body()).get("data"));
    return Reading.strictly(CargoApplicationSubmitted.class, data);
  }

  private Filed draftUnder(String cover) {
    return SomeCargo.draft(company, desk, cover, SomeCargoForms.form(cover));
  }

  @Test
  void theWholeApplicationGoesToTheInsurer() {
    Filed filed = SomeCargo.draft(company, desk);
    Reply file =
        SomeAttachments.added(
            desk, filed.path(), "提单.pdf", "application/pdf", SomeAttachments.pdf());

    Reply submitted = Trial.requireStatus(200, SomeCargo.submit(filed, 1));

    assertThat(submitted.text("status")).isEqualTo("SUBMITTED");
    assertThat(submitted.text("statusLabel")).isEqualTo("已提交");
    assertThat(submitted.at("mayEdit")).isEqualTo(false);
    assertThat(submitted.text("submission/number")).isEqualTo("1");
    assertThat(submitted.text("submission/by")).isEqualTo("王操作");
    assertThat(submitted.headers()).containsEntry("etag", "\"2\"");
    OutgoingMessage message = told(filed).getFirst();
    assertThat(told(filed)).hasSize(1);
    assertThat(message.type()).isEqualTo("cargo-application.submitted");
    assertThat(message.receiver().value()).isEqualTo(SomeCovers.insurer().id());
    CargoApplicationSubmitted data = read(message);
    assertThat(data.applicationId().value()).isEqualTo(filed.id());
    assertThat(data.submission()).isEqualTo(1);
    assertThat(data.company().uscc()).isEqualTo(company.uscc());
    assertThat(data.goods().detail()).isEqualTo("笔记本电脑");
    assertThat(data.estimate().premium()).hasToString("CNY 440.00");
    assertThat(Objects.requireNonNull(data.attachments()).getFirst().sha256().value())
        .isEqualTo(file.text("sha256"));
    assertThat(data.evidence().statement()).contains("提交货物运输险投保单", filed.id(), "CNY 500000.00");
    assertThat(desk.read(filed.path("history")).text("items/1/to")).isEqualTo("SUBMITTED");
  }

  @Test
  void everyGapIsToldAtOnce() {
    String cover = SomeCovers.signed(company, desk);
    Filed empty = SomeCargo.draft(company, desk, cover, Fields.of("openCoverId", cover));

    Reply refused =
        Refused.as(422, "cargo-not-ready", desk.send(SomeCargo.submitCall(empty, 1, null)));

    assertThat(Refused.errors(refused))
        .hasSize(22)
        .contains(
            "/goods/section required",
            "/invoice/type required",
            "/transport/invoiceNumber invoice-or-bill-needed",
            "/transport/billOfLadingNumber invoice-or-bill-needed",
            "/insurance/ratePermille required");
    assertThat(empty.status()).isEqualTo("DRAFT");
    assertThat(told(empty)).isEmpty();
  }

  @Test
  void whatIsNotAsTheOpenCoverHasItIsTold() {
    String cover = SomeCovers.signed(company, desk);
    Map<String, Object> transport =
        Fields.with(
            Fields.with(SomeCargoForms.transport(), "letterOfCreditNumber", null),
            "arrivalOn",
            SomeCovers.today().plusDays(9).toString());
    Map<String, Object> form =
        Fields.with(
            Fields.with(
                Fields.with(
                    SomeCargoForms.form(cover),
                    "goods",
                    Fields.with(SomeCargoForms.goods(), "section", "12")),
                "transport",
                Fields.with(transport, "mode", "4")),
            "insurance",
            Fields.of(
                "coverCode",
                "FPA",
                "invoiceAmount",
                Fields.of("amount", "1000", "currency", "JPY"),
                "ratePermille",
                "0.8",
                "additionalCovers",
                List.of("OTHER")));
    Filed unfit = SomeCargo.draft(company, desk, cover, form);

    assertThat(
            Refused.errors(
                Refused.as(
                    422, "cargo-not-ready", desk.send(SomeCargo.submitCall(unfit, 1, null)))))
        .containsExactlyInAnyOrder(
            "/transport/arrivalOn arrival-before-departure",
            "/transport/letterOfCreditNumber letter-of-credit-number-needed",
            "/insurance/otherCover other-cover-missing",
            "/goods/section goods-not-covered",
            "/transport/mode transport-mode-not-covered",
            "/insurance/coverCode cover-not-of-open-cover",
            "/insurance/invoiceAmount/currency currency-of-the-open-cover");
    Map<String, Object> tooMuch =
        Fields.with(
            SomeCargoForms.form(cover),
            "insurance",
            Fields.of("invoiceAmount", Fields.of("amount", "18181818.19"), "ratePermille", "0.6"));
    Trial.requireStatus(200, SomeCargo.change(unfit, 1, tooMuch));
    assertThat(
            Refused.errors(
                Refused.as(
                    422, "cargo-not-ready", desk.send(SomeCargo.submitCall(unfit, 2, null)))))
        .containsExactlyInAnyOrder(
            "/insurance/invoiceAmount/amount amount-over-the-open-cover",
            "/insurance/ratePermille rate-differs-from-open-cover");
  }

  @Test
  void underAnOpenCoverThatIsNotValidNothingIsSubmitted() {
    LocalDate today = SomeCovers.today();
    String expired =
        SomeCovers.signed(
            desk,
            SomeCovers.cover(
                company, Trial.fresh("YB-"), today.minusDays(400), today.minusDays(1)));
    String number = Trial.fresh("YB-");
    String ended = SomeCovers.signed(desk, SomeCovers.cover(company, number));
    Filed first = draftUnder(expired);
    Filed second = draftUnder(ended);
    SomeCovers.insurer()
        .tell(
            "open-cover.ended",
            "open-covers/" + number,
            Fields.of("openCoverNumber", number, "on", today.toString(), "reason", "双方协商终止"));

    Reply refused =
        Refused.as(409, "open-cover-not-valid", desk.send(SomeCargo.submitCall(first, 1, null)));
    assertThat(refused.text("validTo")).isEqualTo(today.minusDays(1).toString());
    assertThat(refused.at("endedOn")).isNull();
    refused =
        Refused.as(409, "open-cover-not-valid", desk.send(SomeCargo.submitCall(second, 1, null)));
    assertThat(refused.text("endedOn")).isEqualTo(today.toString());
    String last =
        SomeCovers.signed(
            desk, SomeCovers.cover(company, Trial.fresh("YB-"), today, today.plusDays(9)));
    Filed third = draftUnder(last);
    assertThat(
            Refused.errors(
                Refused.as(
                    422, "cargo-not-ready", desk.send(SomeCargo.submitCall(third, 1, null)))))
        .containsExactly("/transport/departureOn open-cover-not-valid-on");
  }

  @Test
  void theCardSignsThisVersionForThisPurpose() {
    Filed filed = SomeCargo.draft(company, desk);

    Refused.as(403, "signature-required", desk.send(SomeCargo.submitCall(filed, 1, null)));
    Refused.as(403, "card-needed", company.member().send(SomeCargo.submitCall(filed, 1, null)));
    Refused.as(
        409,
        "cargo-application-not-open",
        SomeCargo.requestSignature(filed, "WITHDRAW_CARGO_APPLICATION", 1));
    Map<String, Object> signature = SomeCargo.signed(filed, "SUBMIT_CARGO_APPLICATION", 1);
    Refused.as(412, "stale-version", desk.send(SomeCargo.submitCall(filed, 2, signature)));
    Trial.requireStatus(200, SomeCargo.change(filed, 1, SomeCargoForms.form(filed.cover())));
    Refused.as(
        403, "signing-request-not-valid", desk.send(SomeCargo.submitCall(filed, 2, signature)));
    Map<String, Object> byAnother =
        desk.signature(
            SomeCargo.requestSignature(filed, "SUBMIT_CARGO_APPLICATION", 2),
            company.operatorCard(KeyKind.ECDSA));
    Refused.as(403, "card-of-another-person", desk.send(SomeCargo.submitCall(filed, 2, byAnother)));
    Trial.requireStatus(200, SomeCargo.submit(filed, 2));
  }

  @Test
  void submittedAtTheSameMomentItIsSubmittedOnce() {
    Filed filed = SomeCargo.draft(company, desk);
    List<Map<String, Object>> signatures =
        List.of(
            SomeCargo.signed(filed, "SUBMIT_CARGO_APPLICATION", 1),
            SomeCargo.signed(filed, "SUBMIT_CARGO_APPLICATION", 1));
    var turn = new AtomicInteger();

    List<Reply> replies =
        AtOnce.times(
            6,
            () ->
                desk.send(
                    SomeCargo.submitCall(filed, 1, signatures.get(turn.getAndIncrement() % 2))));

    assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(1);
    assertThat(replies.stream().filter(r -> r.status() != 200).map(Reply::problem).distinct())
        .isSubsetOf("stale-version", "lost-race", "signing-request-not-valid");
    assertThat(told(filed)).hasSize(1);
  }

  @Test
  void anAttachmentThatWasBegunIsThereOrTakenOut() {
    Filed filed = SomeCargo.draft(company, desk);
    byte[] content = SomeAttachments.pdf();
    Reply reserved =
        SomeAttachments.request(
            desk, filed.path(), SomeAttachments.wanted("发票.pdf", "application/pdf", content));

    assertThat(
            Refused.errors(
                Refused.as(
                    422, "cargo-not-ready", desk.send(SomeCargo.submitCall(filed, 1, null)))))
        .containsExactly("/attachments attachments-unchecked");
    SomeAttachments.upload(reserved, content);
    Trial.requireStatus(
        200, SomeAttachments.complete(desk, filed.path(), reserved.text("attachment/id")));
    Trial.requireStatus(200, SomeCargo.submit(filed, 1));
  }

  @ParameterizedTest
  @EnumSource(names = {"DATA_REJECTED", "DECLINED"})
  void whatCameBackIsChangedAndSubmittedAgain(CargoApplicationStatus from) {
    Filed filed = SomeCargo.in(from, company, desk);
    Reply back = filed.view();
    assertThat(back.at("mayEdit")).isEqualTo(true);
    assertThat(back.text("review/reasons/0/pointer")).isEqualTo("/goods/marks");
    assertThat(back.at("submission/differs")).isEqualTo(false);
    int version = filed.version();

    Map<String, Object> form = SomeCargoForms.form(filed.cover());
    Reply same = Trial.requireStatus(200, SomeCargo.change(filed, version, form));
    assertThat(same.at("submission/differs")).as("saved as it was").isEqualTo(false);
    Reply mended =
        Trial.requireStatus(
            200,
            SomeCargo.change(
                filed,
                version + 1,
                Fields.with(
                    form, "goods", Fields.with(SomeCargoForms.goods(), "marks", "HAMBURG 1-200"))));
    assertThat(mended.at("submission/differs")).isEqualTo(true);
    Reply again = Trial.requireStatus(200, SomeCargo.submit(filed, version + 2));

    assertThat(again.text("submission/number")).isEqualTo("2");
    assertThat(again.at("submission/differs")).isEqualTo(false);
    assertThat(again.at("review")).isNull();
    assertThat(read(told(filed).getLast()).submission()).isEqualTo(2);
    SomeCargoMessages.told(filed, "DATA_ACCEPTED", "ISSUED");
    assertThat(filed.status()).isEqualTo("ISSUED_UNPAID");
  }
}
