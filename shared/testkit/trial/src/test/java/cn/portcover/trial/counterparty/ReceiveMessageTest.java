package cn.portcover.trial.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.counterparty.Insurer.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What becomes of each message of the journey, however often and in whatever order it comes. */
@BesideTheTrial
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReceiveMessageTest {
  private final Desk desk = Desk.shared();
  private final Insurer insurer = Insurer.enrolled(desk);
  private Visitor visitor = desk.visitor(DemoCompanies.CHENXING);

  private Cases offer() {
    visitor = desk.visitor(DemoCompanies.CHENXING);
    return Cases.of(DemoCompanies.CHENXING, desk.now());
  }

  @Test
  void eachMessageOfTheJourneyIsApplied() {
    Cases offer = offer();
    insurer.send(offer.offered(), "APPLIED");
    assertThat(visitor.status(offer)).isEqualTo("TO_BE_CONFIRMED");
    visitor.confirm(offer);
    Call.Reply approved = insurer.send(offer.approved(), "APPLIED");
    assertThat(approved.status()).isEqualTo(200);
    assertThat(visitor.status(offer)).isEqualTo("APPROVED");
    insurer.send(offer.issued(), "APPLIED");
    assertThat(visitor.policy(offer).text("status")).isEqualTo("EFFECTIVE");
    assertThat(visitor.policy(offer).text("receiptStatus")).isEqualTo("AWAITING");
    insurer.send(offer.cancelled(), "APPLIED");
    assertThat(visitor.policy(offer).text("status")).isEqualTo("CANCELLED");
  }

  @Test
  void refusalAndWithdrawalEndAnApplication() {
    Cases rejected = offer();
    insurer.send(rejected.offered(), "APPLIED");
    visitor.confirm(rejected);
    insurer.send(rejected.rejected(), "APPLIED");
    assertThat(visitor.status(rejected)).isEqualTo("REJECTED");
    assertThat(visitor.application(rejected).orElseThrow().text("decision/reasons/0/text"))
        .isEqualTo("超出承保范围");

    Cases withdrawn = offer();
    insurer.send(withdrawn.offered(), "APPLIED");
    insurer.send(withdrawn.withdrawn(), "APPLIED");
    assertThat(visitor.status(withdrawn)).isEqualTo("WITHDRAWN");
  }

  @Test
  void theSameIdAgainHasNoEffect() {
    Cases offer = offer();
    Message offered = offer.offered();
    insurer.send(offered, "APPLIED");
    Call.Reply again = insurer.send(offered, "DUPLICATE");
    assertThat(again.status()).isEqualTo(200);
    // Even with other data: the id names the message.
    Message other =
        new Message(offered.id(), "policy.offered", null, null, offer().offered().data());
    insurer.send(other, "DUPLICATE");
    assertThat(visitor.history("/v1/applications/" + id(offer)))
        .containsExactly("status:null>TO_BE_CONFIRMED");
  }

  @Test
  void theSameIdOfAnotherSenderIsAnotherMessage() {
    Insurer another = Insurer.enrolled(desk);
    Message offered = offer().offered();
    insurer.send(offered, "APPLIED");
    another.send(offered, "APPLIED");
  }

  @Test
  void twentyDeliveriesAtOnceHaveOneEffect() throws Exception {
    Cases offer = offer();
    Message offered = offer.offered();
    List<Call.Reply> replies = new ArrayList<>();
    List<Callable<Call.Reply>> calls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      calls.add(() -> insurer.send(offered));
    }
    try (var threads = Executors.newFixedThreadPool(20)) {
      for (Future<Call.Reply> future : threads.invokeAll(calls)) {
        replies.add(future.get());
      }
    }
    assertThat(replies)
        .allSatisfy(reply -> assertThat(reply.status()).as(reply.body()).isIn(200, 409));
    assertThat(replies.stream().filter(r -> "APPLIED".equals(r.at("state")))).hasSize(1);
    assertThat(visitor.history("/v1/applications/" + id(offer)))
        .containsExactly("status:null>TO_BE_CONFIRMED");
    insurer.send(offered, "DUPLICATE");
  }

  @Test
  void everyOrderOfMessagesEndsInTheSameState() {
    List<List<Integer>> orders = permutations(List.of(0, 1, 2));
    for (boolean byStream : List.of(true, false)) {
      for (List<Integer> order : orders) {
        for (int confirmAfter = 1; confirmAfter <= (byStream ? 3 : 1); confirmAfter++) {
          everyMessageArrives(order, confirmAfter, byStream);
        }
      }
    }
  }

  private void everyMessageArrives(List<Integer> order, int confirmAfter, boolean byStream) {
    Cases offer = offer();
    Insurer insurer = Insurer.enrolled(desk);
    List<Message> messages =
        List.of(
            offer.offered().about(offer.subject(), 1),
            offer.approved().about(offer.subject(), 2),
            offer.issued().about(offer.subject(), 3));
    String told =
        order + ", confirmed after " + confirmAfter + (byStream ? ", stream" : ", schedule");
    boolean confirmed = false;
    for (int i = 0; i < order.size(); i++) {
      Call.Reply reply = insurer.send(messages.get(order.get(i)));
      assertThat(reply.status()).as(told + " " + reply.body()).isIn(200, 202);
      settle(byStream);
      if (!confirmed && i + 1 >= confirmAfter && visitor.application(offer).isPresent()) {
        visitor.confirm(offer);
        confirmed = true;
        settle(byStream);
      }
    }
    assertThat(visitor.history("/v1/applications/" + id(offer)))
        .as(told)
        .containsExactly(
            "status:null>TO_BE_CONFIRMED",
            "status:TO_BE_CONFIRMED>SUBMITTED",
            "status:SUBMITTED>APPROVED");
    assertThat(visitor.policy(offer).text("status")).as(told).isEqualTo("EFFECTIVE");
    assertThat(insurer.waiting()).as(told).isEmpty();
  }

  private void settle(boolean byStream) {
    if (byStream) {
      desk.settle();
    } else {
      desk.loseStream();
      for (int i = 0; i < 3; i++) {
        desk.run("ReviewWaitingMessages");
      }
    }
  }

  @Test
  void whatWaitsIsAppliedWhenTheRecordMoves() {
    Cases offer = offer();
    insurer.send(offer.offered(), "APPLIED");
    Call.Reply parked = insurer.send(offer.approved(), "PARKED");
    assertThat(parked.status()).isEqualTo(202);
    assertThat(parked.at("note")).isNotNull();
    visitor.confirm(offer);
    assertThat(visitor.status(offer)).isEqualTo("SUBMITTED");
    desk.settle();
    assertThat(visitor.status(offer)).isEqualTo("APPROVED");
  }

  @Test
  void whatCannotFollowAnyMoreDoesNotBlockTheStream() {
    Cases offer = offer();
    Insurer another = Insurer.enrolled(desk);
    another.send(offer.issued(), "PARKED");
    another.send(offer.issued(), "PARKED");
    another.send(offer.offered(), "APPLIED");
    visitor.confirm(offer);
    another.send(offer.approved(), "APPLIED");
    desk.settle();
    assertThat(visitor.policy(offer).text("status")).isEqualTo("EFFECTIVE");
    assertThat(another.waiting()).as("the second policy of that number").hasSize(1);
  }

  @Test
  void anOlderMessageIsPassedOver() {
    Cases offer = offer();
    insurer.send(offer.offered().about(offer.subject(), 5), "APPLIED");
    Call.Reply older = insurer.send(offer.withdrawn().about(offer.subject(), 4), "SUPERSEDED");
    assertThat(older.status()).isEqualTo(202);
    insurer.send(offer.withdrawn().about(offer.subject(), 5), "SUPERSEDED");
    assertThat(visitor.status(offer)).isEqualTo("TO_BE_CONFIRMED");
    insurer.send(offer.withdrawn().about(offer.subject(), 6), "APPLIED");
  }

  @Test
  void anUnknownTypeIsToldAtItsPlace() {
    Call.Reply reply = insurer.send(Message.of("policy.invented", Map.of()));
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("errors/0/pointer")).isEqualTo("/type");
    assertThat(reply.text("errors/0/code")).isEqualTo("message-type-unknown");
    // What we send is not taken.
    assertThat(insurer.send(Message.of("application.confirmed", Map.of())).status()).isEqualTo(422);
  }

  @Test
  void everyWrongFieldIsToldAndNothingIsKept() {
    Cases offer = offer();
    Map<String, Object> data = new LinkedHashMap<>(offer.offered().data());
    data.put("offerNumber", "-");
    data.put("product", "NONSENSE");
    data.put("company", Map.of("uscc", "91440300MA5GH8Q27I", "name", "x"));
    data.remove("confirmWith");
    Message wrong = Message.of("policy.offered", data);
    Call.Reply reply = insurer.send(wrong);
    assertThat(reply.status()).isEqualTo(422);
    List<?> errors = (List<?>) Objects.requireNonNull(reply.at("errors"));
    assertThat(errors)
        .extracting(error -> String.valueOf(((Map<?, ?>) error).get("pointer")))
        .contains(
            "/data/offerNumber",
            "/data/product",
            "/data/company/uscc",
            "/data/company/organisationCode",
            "/data/confirmWith");
    // Nothing was kept: mended, the same id is taken.
    Message mended = new Message(wrong.id(), "policy.offered", null, null, offer.offered().data());
    insurer.send(mended, "APPLIED");
  }

  @Test
  void anotherSendersOfferIsNotFound() {
    Cases offer = offer();
    insurer.send(offer.offered(), "APPLIED");
    Insurer another = Insurer.enrolled(desk);
    another.send(offer.withdrawn(), "PARKED");
    desk.settle();
    assertThat(visitor.status(offer)).isEqualTo("TO_BE_CONFIRMED");
  }

  @Test
  void aNumberThatIsTakenIsTold() {
    Cases offer = offer();
    insurer.send(offer.offered(), "APPLIED");
    Call.Reply again = insurer.send(offer.offered());
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text("errors/0/code")).isEqualTo("offer-number-taken");
  }

  @Test
  void twoInsurersMayUseTheSamePolicyNumber() {
    Insurer another = Insurer.enrolled(desk);
    Cases offer = offer();
    for (Insurer each : List.of(insurer, another)) {
      Map<String, Object> data = new LinkedHashMap<>(offer.issued().data());
      data.remove("offerNumber");
      Call.Reply reply = each.send(Message.of("policy.issued", data));
      assertThat(reply.status())
          .as(each.id() + " " + reply.body())
          .isEqualTo(each == insurer ? 200 : 422);
    }
  }

  @Test
  void whatWaitsTooLongIsADeadLetterThatCanBeReplayed() {
    Cases offer = offer();
    Insurer another = Insurer.enrolled(desk);
    Message approved = offer.approved();
    another.send(approved, "PARKED");
    assertThat(another.waiting()).hasSize(1);
    desk.clock().advance(Duration.ofDays(7).minusMinutes(1));
    desk.run("ReviewWaitingMessages");
    assertThat(states(another)).containsExactly("PARKED");
    desk.clock().advance(Duration.ofMinutes(2));
    desk.run("ReviewWaitingMessages");
    assertThat(states(another)).containsExactly("DEAD");

    String replay = "/v1/admin/inbox/" + another.id() + "~" + approved.id() + "/replay";
    assertThat(desk.admin(Call.post(replay)).text("state")).isEqualTo("DEAD");
    visitor = desk.visitor(DemoCompanies.CHENXING);
    another.send(offer.offered(), "APPLIED");
    visitor.confirm(offer);
    desk.settle();
    assertThat(visitor.status(offer))
        .as("a dead letter waits for an administrator")
        .isEqualTo("SUBMITTED");
    assertThat(desk.admin(Call.post(replay)).text("state")).isEqualTo("APPLIED");
    assertThat(visitor.status(offer)).isEqualTo("APPROVED");
    assertThat(desk.admin(Call.post(replay)).text("state")).isEqualTo("APPLIED");
    assertThat(another.waiting()).isEmpty();
  }

  @Test
  void replayOfWhatNeverCameIsRefused() {
    for (String id : List.of("nobody", "~", insurer.id() + "~never", "UPPER~x")) {
      Call.Reply reply = desk.admin(Call.post("/v1/admin/inbox/" + id + "/replay"));
      assertThat(reply.status()).as(id + reply.body()).isBetween(400, 499);
    }
  }

  private List<String> states(Insurer of) {
    return of.waiting().stream()
        .map(item -> String.valueOf(((Map<?, ?>) item).get("state")))
        .toList();
  }

  private String id(Cases offer) {
    return visitor.application(offer).orElseThrow().text("id");
  }

  static <T> List<List<T>> permutations(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> all = new ArrayList<>();
    for (T first : items) {
      List<T> rest = new ArrayList<>(items);
      rest.remove(first);
      for (List<T> tail : permutations(rest)) {
        List<T> one = new ArrayList<>(List.of(first));
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }
}
