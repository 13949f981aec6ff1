package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.counterparty.BesideTheTrial;
import cn.portcover.trial.counterparty.Cases;
import cn.portcover.trial.counterparty.Desk;
import cn.portcover.trial.counterparty.Insurer;
import cn.portcover.trial.counterparty.Receiver;
import cn.portcover.trial.counterparty.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A power cut before or after any call of the store leaves the old or the new state; whoever tries
 * again has one effect, and every message of a kept change is delivered.
 */
@BesideTheTrial
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PowerCutTest {
  private final Desk desk = Desk.shared();
  private final Cuts cuts = new Cuts(desk.system().beans().getBean(Power.class));

  @Test
  void confirmingIsDoneOnceOrNotAtAll() {
    cuts.every(
        (call, after) -> {
          Insurer insurer = Insurer.enrolled(desk);
          try (Receiver receiver = new Receiver()) {
            receiver.register(desk, insurer);
            Visitor visitor = desk.visitor(DemoCompanies.CHENXING);
            Cases offer = Cases.of(DemoCompanies.CHENXING, desk.now());
            insurer.send(offer.offered(), "APPLIED");
            Call confirmation = visitor.confirmation(offer);
            String told = Cuts.told(call, after);

            boolean lasted = cuts.lasts(call, after, () -> confirmation.at(desk.system()));
            String status = visitor.status(offer);
            assertThat(status).as(told).isIn("TO_BE_CONFIRMED", "SUBMITTED");
            assertThat(owed(insurer)).as(told).isEqualTo(status.equals("SUBMITTED") ? 1 : 0);

            // Whoever died may hold the key for 35 seconds.
            desk.clock().advance(Duration.ofSeconds(36));
            Call.Reply again = confirmation.at(desk.system());
            assertThat(again.status()).as(told + again.body()).isEqualTo(200);
            assertThat(visitor.history("/v1/applications/" + again.text("application/id")))
                .as(told)
                .containsExactly("status:null>TO_BE_CONFIRMED", "status:TO_BE_CONFIRMED>SUBMITTED");
            assertThat(owed(insurer)).as(told).isEqualTo(1);
            desk.settle();
            assertThat(receiver.taken()).as(told).hasSize(1);
            return lasted;
          }
        });
  }

  @Test
  void acknowledgingIsDoneOnceOrNotAtAll() {
    cuts.every(
        (call, after) -> {
          Insurer insurer = Insurer.enrolled(desk);
          try (Receiver receiver = new Receiver()) {
            receiver.register(desk, insurer);
            Visitor visitor = desk.visitor(DemoCompanies.YUANFAN);
            Cases offer = issued(insurer, visitor);
            desk.settle();
            int before = receiver.taken().size();
            Call acknowledgement = visitor.acknowledgement(offer);
            String told = Cuts.told(call, after);

            boolean lasted = cuts.lasts(call, after, () -> acknowledgement.at(desk.system()));
            String status = visitor.policy(offer).text("receiptStatus");
            assertThat(owed(insurer) - before)
                .as(told)
                .isEqualTo(status.equals("ACKNOWLEDGED") ? 1 : 0);

            desk.clock().advance(Duration.ofSeconds(36));
            Call.Reply again = acknowledgement.at(desk.system());
            assertThat(again.status()).as(told + again.body()).isEqualTo(200);
            assertThat(visitor.history("/v1/policies/" + offer.policyNumber()))
                .as(told)
                .containsOnlyOnce("receiptStatus:AWAITING>ACKNOWLEDGED");
            desk.settle();
            assertThat(receiver.taken()).as(told).hasSize(before + 1);
            return lasted;
          }
        });
  }

  private Cases issued(Insurer insurer, Visitor visitor) {
    Cases offer = Cases.of(visitor.company(), desk.now());
    insurer.send(offer.offered(), "APPLIED");
    visitor.confirm(offer);
    insurer.send(offer.approved(), "APPLIED");
    insurer.send(offer.issued(), "APPLIED");
    return offer;
  }

  @Test
  void receivingIsDoneOnceOrNotAtAll() {
    cuts.every(
        (call, after) -> {
          Insurer insurer = Insurer.enrolled(desk);
          Visitor visitor = desk.visitor(DemoCompanies.QINCHUAN);
          Cases offer = Cases.of(DemoCompanies.QINCHUAN, desk.now());
          insurer.send(offer.offered().about(offer.subject(), 1), "APPLIED");
          visitor.confirm(offer);
          Insurer.Message approved = offer.approved().about(offer.subject(), 2);
          String told = Cuts.told(call, after);

          boolean lasted = cuts.lasts(call, after, () -> insurer.send(approved));
          String status = visitor.status(offer);
          assertThat(status).as(told).isIn("SUBMITTED", "APPROVED");
          insurer.send(approved, status.equals("APPROVED") ? "DUPLICATE" : "APPLIED");
          assertThat(
                  visitor.history(
                      "/v1/applications/" + visitor.application(offer).orElseThrow().text("id")))
              .as(told)
              .containsOnlyOnce("status:SUBMITTED>APPROVED");
          return lasted;
        });
  }

  /** Two stores: the register is written before the message's transaction (decision 8). */
  @Test
  void registeringABuyerIsDoneOnceOrNotAtAllAndTheRegisterIsRight() {
    cuts.every(
        (call, after) -> {
          Insurer insurer = Insurer.enrolled(desk);
          Visitor visitor = desk.visitor(DemoCompanies.QINCHUAN);
          String proposal =
              Call.post("/v1/buyers")
                  .bearer(visitor.token())
                  .header("idempotency-key", Desk.key())
                  .json(
                      Map.of(
                          "insurer",
                          insurer.id(),
                          "buyer",
                          Map.of(
                              "englishName", "Dockside Trading Ltd",
                              "country", "GBR",
                              "englishAddress", "1 Dock Road")))
                  .at(desk.system())
                  .text("proposalId");
          Insurer.Message registered =
              Insurer.Message.of(
                      "buyer.registered",
                      Map.of(
                          "buyerCode", "GBR-1",
                          "proposalId", proposal,
                          "englishName", "Dockside Trading Ltd",
                          "country", "GBR",
                          "status", "ACTIVE"))
                  .about("buyers/GBR-1", 1);
          String told = Cuts.told(call, after);

          boolean lasted = cuts.lasts(call, after, () -> insurer.send(registered));
          Call mine = Call.get("/v1/buyer-proposals").bearer(visitor.token());
          String status = mine.at(desk.system()).text("items/0/status");
          assertThat(status).as(told).isIn("PROPOSED", "REGISTERED");
          insurer.send(registered, status.equals("REGISTERED") ? "DUPLICATE" : "APPLIED");
          assertThat(mine.at(desk.system()).text("items/0/buyerCode")).as(told).isEqualTo("GBR-1");
          Call.Reply buyer =
              Call.get("/v1/buyers/GBR-1?insurer=" + insurer.id())
                  .bearer(visitor.token())
                  .at(desk.system());
          assertThat(buyer.text("englishName")).as(told).isEqualTo("Dockside Trading Ltd");
          return lasted;
        });
  }

  @Test
  void parkingIsDoneOnceOrNotAtAll() {
    cuts.every(
        (call, after) -> {
          Insurer insurer = Insurer.enrolled(desk);
          Visitor visitor = desk.visitor(DemoCompanies.QINCHUAN);
          Cases offer = Cases.of(DemoCompanies.QINCHUAN, desk.now());
          insurer.send(offer.offered(), "APPLIED");
          Insurer.Message approved = offer.approved();
          String told = Cuts.told(call, after);

          boolean lasted = cuts.lasts(call, after, () -> insurer.send(approved));
          Call.Reply again = insurer.send(approved);
          assertThat(again.text("state")).as(told).isIn("DUPLICATE", "PARKED");
          visitor.confirm(offer);
          desk.settle();
          assertThat(visitor.status(offer)).as(told).isEqualTo("APPROVED");
          return lasted;
        });
  }

  @Test
  void deliveryIsNeverLostAndKeepsItsOrder() {
    cuts.every(
        (call, after) -> {
          Insurer insurer = Insurer.enrolled(desk);
          try (Receiver receiver = new Receiver()) {
            receiver.register(desk, insurer);
            Visitor visitor = desk.visitor(DemoCompanies.STRANGER);
            Cases offer = Cases.of(DemoCompanies.STRANGER, desk.now());
            desk.settle();
            insurer.send(offer.offered(), "APPLIED");
            visitor.confirm(offer);
            String told = Cuts.told(call, after);

            List<Map<String, Object>> events = desk.written();
            boolean lasted = cuts.lasts(call, after, () -> events.forEach(desk.system()::handle));
            // The stream is not sent again: the schedule alone must find what was lost.
            desk.clock().advance(Duration.ofSeconds(61));
            desk.run("RetryDeliveries");
            assertThat(receiver.taken()).as(told).isNotEmpty();
            assertThat(receiver.taken().stream().map(Receiver.Got::id).distinct())
                .as(told)
                .hasSize(1);
            assertThat(deliveries(insurer))
                .as(told)
                .allSatisfy(
                    d -> assertThat(String.valueOf(d.get("status"))).isEqualTo("DELIVERED"));
            return lasted;
          }
        });
  }

  private long owed(Insurer insurer) {
    return deliveries(insurer).size();
  }

  private List<Map<?, ?>> deliveries(Insurer insurer) {
    Call.Reply reply = desk.admin(Call.get("/v1/deliveries?limit=100&receiver=" + insurer.id()));
    List<?> items = (List<?>) Objects.requireNonNull(reply.at("items"), reply.body());
    return items.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
  }
}
