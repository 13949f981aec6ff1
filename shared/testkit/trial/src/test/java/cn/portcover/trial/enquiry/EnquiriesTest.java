package cn.portcover.trial.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeEnquiries;
import cn.portcover.trial.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the manual takes for granted: versions, pages, others' enquiries, answers that repeat. */
class EnquiriesTest {
  private final Desk desk = SomeCompany.fresh().member();

  @Test
  void aDraftThatIsNotWantedIsGone() {
    String serial = SomeEnquiries.draft(desk);
    String kept = SomeEnquiries.draft(desk);

    assertThat(SomeEnquiries.remove(desk, serial, 1).status()).isEqualTo(204);

    Refused.as(404, "enquiry-not-found", desk.get("/v1/enquiries/" + serial));
    Refused.as(404, "enquiry-not-found", desk.get("/v1/enquiries/" + serial + "/history"));
    Refused.as(404, "enquiry-not-found", SomeEnquiries.remove(desk, serial, 2));
    Refused.as(404, "enquiry-not-found", SomeEnquiries.submit(desk, serial, 2));
    assertThat(serials("/v1/enquiries")).containsExactly(kept);
  }

  @Test
  void removedOnesDoNotStandInTheWayOfPages() {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String serial = SomeEnquiries.draft(desk);
      if (i % 3 == 0) {
        SomeEnquiries.remove(desk, serial, 1);
      } else {
        kept.addFirst(serial);
      }
    }
    List<String> listed = new ArrayList<>();
    String next = "/v1/enquiries?limit=2";
    while (true) {
      Reply page = desk.read(next);
      listed.addAll(serials(next));
      if (page.at("nextCursor") == null) {
        break;
      }
      next = "/v1/enquiries?limit=2&cursor=" + page.text("nextCursor");
    }
    assertThat(listed).isEqualTo(kept);
    Refused.as(422, "cursor-not-valid", desk.get("/v1/enquiries?cursor=edited"));
  }

  private List<String> serials(String target) {
    Reply list = desk.read(target);
    List<String> serials = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      serials.add(list.text("items/" + i + "/serial"));
    }
    return serials;
  }

  @Test
  void theListIsFilteredByStatus() {
    String draft = SomeEnquiries.draft(desk);
    String submitted = SomeEnquiries.submitted(desk);
    assertThat(serials("/v1/enquiries?status=DRAFT")).containsExactly(draft);
    assertThat(serials("/v1/enquiries?status=SUBMITTED")).containsExactly(submitted);
    assertThat(serials("/v1/enquiries?status=REMOVED")).isEmpty();
    Refused.fields(desk.get("/v1/enquiries?status=LOST"), "/query/status code-unknown");
  }

  @Test
  void whoHasSeenAnOlderVersionChangesNothing() {
    String serial = SomeEnquiries.draft(desk);
    Trial.requireStatus(200, SomeEnquiries.change(desk, serial, 1, SomeEnquiries.form()));
    Refused.as(412, "stale-version", SomeEnquiries.change(desk, serial, 1, SomeEnquiries.form()));
    Refused.as(412, "stale-version", SomeEnquiries.submit(desk, serial, 1));
    Refused.as(412, "stale-version", SomeEnquiries.remove(desk, serial, 1));
    Refused.as(
        428,
        "version-missing",
        desk.send(Call.of("PUT", "/v1/enquiries/" + serial).json(SomeEnquiries.form())));
    Refused.as(
        400,
        "idempotency-key-missing",
        desk.send(Call.post("/v1/enquiries").json(SomeEnquiries.form())));
  }

  @Test
  void ofManySubmissionsAtOnceOneCounts() {
    String serial = SomeEnquiries.draft(desk);
    List<Reply> replies = AtOnce.times(6, () -> SomeEnquiries.submit(desk, serial, 1));
    assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(1);
    assertThat(desk.read("/v1/enquiries/" + serial).at("version")).hasToString("2");
  }

  @Test
  void anEnquiryIsAnsweredOnceByTheInsurerThatWasAsked() {
    String serial = SomeEnquiries.submitted(desk);
    Insurer other = Insurer.enrolled(Trial.fresh("asked-"));
    Map<String, Object> answer = SomeEnquiries.answer(serial);

    Reply notAsked = other.send("enquiry.answered", "enquiries/" + serial, answer);
    assertThat(notAsked.text("state")).isEqualTo("PARKED");
    assertThat(desk.read("/v1/enquiries/" + serial).text("status")).isEqualTo("SUBMITTED");

    Trial.insurer().tell("enquiry.answered", "enquiries/" + serial, answer);
    Reply again =
        Trial.insurer()
            .send(
                "enquiry.answered", "enquiries/" + serial, Fields.with(answer, "answer", "另一个答复"));
    Refused.fields(again, "/data/serial enquiry-answered-already");
    assertThat(desk.read("/v1/enquiries/" + serial).text("answer/text")).startsWith("建议投保");
    Refused.fields(
        Trial.insurer()
            .send("enquiry.answered", "enquiries/" + serial, Map.of("serial", "1", "answer", "")),
        "/data/serial enquiry-serial-malformed",
        "/data/answer required",
        "/data/handler required");
  }

  @Test
  void whatIsTypedIsTakenAsItIsOrNamed() {
    Map<String, Object> form = SomeEnquiries.form();
    assertThat(
            desk.send(SomeEnquiries.saveCall(Fields.with(form, "companyName", "𠮷野 <b>&\"'")))
                .text("companyName"))
        .isEqualTo("𠮷野 <b>&\"'");
    Refused.fields(
        desk.send(
            SomeEnquiries.saveCall(
                Fields.with(
                    Fields.with(
                        Fields.with(form, "companyName", "x".repeat(201)), "contact", "张\u202e敏"),
                    "mobile",
                    "１３８００１３８０００"))),
        "/companyName text-too-long",
        "/contact text-character-not-allowed",
        "/mobile mobile-malformed");
    Refused.fields(
        desk.send(
            SomeEnquiries.saveCall(
                Fields.with(form, "address", SomeEnquiries.address("61", "6101000", "６１０１１３")))),
        "/address/province division-code-malformed",
        "/address/city division-code-malformed",
        "/address/district division-code-malformed");
  }

  /** Where one insurer of export credit is enrolled, it is the one that is meant. */
  @Test
  void theOnlyInsurerNeedNotBeNamed() {
    var own = cn.portcover.trial.counterparty.Desk.open();
    try {
      var visitor = own.visitor(DemoCompanies.QINCHUAN);
      Call unnamed = SomeEnquiries.saveCall(Fields.with(SomeEnquiries.form(), "insurerId", null));
      Refused.fields(visitor.at(unnamed), "/insurerId insurer-to-choose");
      var first = cn.portcover.trial.counterparty.Insurer.enrolled(own);
      Reply saved = visitor.at(unnamed.header("idempotency-key", Trial.fresh("only-")));
      assertThat(saved.status()).as(saved.body()).isEqualTo(201);
      assertThat(saved.text("insurer/id")).isEqualTo(first.id());
      cn.portcover.trial.counterparty.Insurer.enrolled(own);
      Reply unclear = visitor.at(unnamed.header("idempotency-key", Trial.fresh("only-")));
      Refused.fields(unclear, "/insurerId insurer-to-choose");
      assertThat(unclear.body()).contains(first.id());
    } finally {
      own.close();
    }
  }
}
