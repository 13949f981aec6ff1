package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.Desk;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeEnquiries;
import cn.portcover.trial.SomeProgrammes;
import cn.portcover.trial.SomeProgrammes.Published;
import cn.portcover.trial.Trial;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * A power cut before or after any call of the store while a list is published, a policy collected,
 * a report asked for, an enquiry submitted: the old state or the new one, and once.
 */
final class ProgrammePowerCutTest {
  /** Whoever died may hold the key for 35 seconds. */
  private static final Duration KEY_HELD = Duration.ofSeconds(36);

  private final Cuts cuts = new Cuts(Trial.system().beans().getBean(Power.class));
  private final SomeCompany company = SomeCompany.fresh();

  private static void later() {
    Trial.clock().advance(KEY_HELD);
  }

  private int messages(String about) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(OutgoingMessage.KIND, Owner.company(company.uscc()), about + "/", 20)
        .size();
  }

  @Test
  void aListCountsAsAWholeOrNotAtAll() {
    Published programme = SomeProgrammes.listing(SomeProgrammes.terms(), SomeCompany.fresh());
    cuts.every(
        (call, after) -> {
          SomeCompany listed = SomeCompany.fresh();
          byte[] list = SomeProgrammes.csv(listed.uscc() + "," + listed.company().name() + "\r\n");
          Call publish =
              Call.post(programme.admin() + "/companies")
                  .bytes(list)
                  .header("idempotency-key", Trial.fresh("cut-"));

          boolean lasted = cuts.lasts(call, after, () -> Trial.admin(publish));

          assertThat(programme.seenBy(listed.member()).text("eligibility/reason"))
              .as(Cuts.told(call, after))
              .isIn("MAY_COLLECT", "NOT_ON_LIST");
          later();
          Trial.requireStatus(200, Trial.admin(publish));
          assertThat(programme.seenBy(listed.member()).text("eligibility/reason"))
              .as(Cuts.told(call, after))
              .isEqualTo("MAY_COLLECT");
          return lasted;
        });
  }

  @Test
  void aPolicyIsCollectedOnceOrNotAtAll() {
    cuts.every(
        (call, after) -> {
          Desk desk = company.member();
          Published programme = SomeProgrammes.listing(SomeProgrammes.terms(), company);
          Call collect = SomeProgrammes.collectCall(programme);

          boolean lasted = cuts.lasts(call, after, () -> desk.send(collect));

          later();
          String id = Trial.requireStatus(201, desk.send(collect)).text("id");
          assertThat(programme.seenBy(desk).text("collection/id"))
              .as(Cuts.told(call, after))
              .isEqualTo(id);
          assertThat(messages("collections/" + id)).as(Cuts.told(call, after)).isEqualTo(1);
          return lasted;
        });
  }

  @Test
  void aReportIsCountedOnceOrNotAtAll() {
    cuts.every(
        (call, after) -> {
          Desk desk = company.member();
          Published programme = SomeProgrammes.collected(company);
          Call report = SomeProgrammes.reportCall(programme, "Buyer GmbH");

          boolean lasted = cuts.lasts(call, after, () -> desk.send(report));

          later();
          String id = Trial.requireStatus(201, desk.send(report)).text("id");
          assertThat(desk.read(programme.path("credit-reports")).text("used"))
              .as(Cuts.told(call, after))
              .isEqualTo("1");
          assertThat(messages("credit-reports/" + id)).as(Cuts.told(call, after)).isEqualTo(1);
          return lasted;
        });
  }

  @Test
  void anEnquiryIsSubmittedOnceOrNotAtAll() {
    cuts.every(
        (call, after) -> {
          Desk desk = company.member();
          String serial = SomeEnquiries.draft(desk);
          Call submission =
              Call.post("/v1/enquiries/" + serial + "/submission")
                  .ifMatch(1)
                  .header("idempotency-key", Trial.fresh("cut-"));

          boolean lasted = cuts.lasts(call, after, () -> desk.send(submission));

          later();
          Trial.requireStatus(200, desk.send(submission));
          assertThat(messages("enquiries/" + serial)).as(Cuts.told(call, after)).isEqualTo(1);
          assertThat(desk.read("/v1/enquiries/" + serial + "/history").body())
              .containsOnlyOnce("\"to\":\"SUBMITTED\"");
          return lasted;
        });
  }
}
