package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Money;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.message.DeliveryStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.policy.Policy;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 在线支付, 重新支付, 合并支付: what is instructed, and what is not. */
class PayPremiumTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final String agreement = SomePayments.agreement(company);
  private final Desk desk = company.operator();

  private Map<String, Object> signed(Map<String, Object> body) {
    return SomeSignings.signed(desk, "PAY_PREMIUM", body);
  }

  private long instructions(String... applications) {
    return SomePayments.told(company, "payments/").stream()
        .filter(m -> m.type().equals("payment.requested"))
        .filter(m -> List.of(applications).stream().anyMatch(m.body()::contains))
        .count();
  }

  @Test
  void theStatementSaysWhatIsPaidFromWhereToWhom() {
    String one = SomePayments.unpaid(company, "1200.00");
    String two = SomePayments.unpaid(company, "34.50");
    Reply request =
        Trial.requireStatus(
            201,
            SomeSignings.request(desk, "PAY_PREMIUM", SomePayments.payBody(agreement, one, two)));
    assertThat(request.text("statement"))
        .contains(
            "在线支付",
            "协议编号 XY-",
            "**** **** 0987",
            SomeCovers.insurer().id(),
            "投保单 " + one + "，版本 1",
            "CNY 1200.00",
            "投保单 " + two,
            "CNY 34.50",
            "支付总额：CNY 1234.50");
  }

  @Test
  void severalArePaidByOneInstruction() {
    String one = SomePayments.unpaid(company, "1200.00");
    String two = SomePayments.unpaid(company, "34.50");

    Reply payment = SomePayments.pay(desk, agreement, one, two);

    assertThat(payment.text("status")).isEqualTo("REQUESTED");
    assertThat(payment.text("total/amount")).isEqualTo("1234.50");
    assertThat(payment.text("items/0/outcome")).isEqualTo("PENDING");
    assertThat(payment.text("items/1/link")).isEqualTo("/v1/cargo/applications/" + two);
    assertThat(payment.text("payer/accountNumber")).isEqualTo("**** **** 0987");
    for (String id : List.of(one, two)) {
      var application = SomePayments.application(company, id);
      assertThat(application.status()).isEqualTo(CargoApplicationStatus.PAYING);
      assertThat(String.valueOf(application.paymentId())).isEqualTo(payment.text("id"));
    }
    assertThat(instructions(one, two)).isEqualTo(1);
    assertThat(SomePayments.told(company, "payments/" + payment.text("id")))
        .singleElement()
        .satisfies(
            m ->
                assertThat(m.body())
                    .contains("\"executeBy\"", "\"agreementNumber\":\"XY-", "certificateChain"));
    assertThat(desk.read("/v1/payments/" + payment.text("id") + "/history").text("items/0/toLabel"))
        .isEqualTo("已受理");
  }

  @Test
  void asManyAsOnePaymentTakesAreSettledAtOnce() {
    String[] all =
        IntStream.range(0, 15)
            .mapToObj(i -> SomePayments.unpaid(company, "10.00"))
            .toArray(String[]::new);
    String payment = SomePayments.pay(desk, agreement, all).text("id");
    List<String> outcomes = new ArrayList<>();
    for (String id : all) {
      outcomes.addAll(List.of(id, "SUCCEEDED"));
    }
    Trial.requireStatus(200, SomePayments.tell(SomePayments.settled(payment, "REF-15", outcomes)));
    assertThat(desk.read("/v1/payments/" + payment).text("status")).isEqualTo("SUCCEEDED");
    assertThat(
            SomePayments.told(company, "cargo/applications/").stream()
                .filter(m -> m.type().equals("premium.paid")))
        .hasSize(15);
    String[] more = new String[16];
    java.util.Arrays.fill(more, all[0]);
    Refused.fields(
        SomePayments.post(desk, SomePayments.payBody(agreement, more)), "/items list-too-long");
    Refused.fields(SomePayments.post(desk, SomePayments.payBody(agreement)), "/items required");
    Refused.fields(
        SomePayments.post(desk, SomePayments.payBody(agreement, all[0], all[0])),
        "/items/1/applicationId application-listed-twice");
  }

  @Test
  void aPaymentThatFailedIsPaidAgain() {
    String one = SomePayments.unpaid(company, "100.00");
    String first = SomePayments.pay(desk, agreement, one).text("id");
    Trial.requireStatus(200, SomePayments.settle(first, one, "FAILED"));
    Reply failed = desk.read("/v1/payments/" + first);
    assertThat(failed.text("statusLabel")).isEqualTo("支付失败");
    assertThat(failed.text("items/0/reason")).isEqualTo("余额不足");
    assertThat(SomePayments.application(company, one).status())
        .isEqualTo(CargoApplicationStatus.PAYMENT_FAILED);

    String second = SomePayments.pay(desk, agreement, one).text("id");

    assertThat(second).isNotEqualTo(first);
    Trial.requireStatus(200, SomePayments.settle(second, one, "SUCCEEDED"));
    assertThat(SomePayments.application(company, one).status())
        .isEqualTo(CargoApplicationStatus.PAID);
    assertThat(
            Refused.as(
                    409,
                    "application-not-payable",
                    SomePayments.post(desk, SomePayments.payBody(agreement, one)))
                .text("currentStatus"))
        .isEqualTo("PAID");
  }

  @Test
  void aDoubleClickIsOnePayment() {
    String one = SomePayments.unpaid(company, "100.00");
    Call call = SomeSignings.keyed("/v1/payments", signed(SomePayments.payBody(agreement, one)));
    List<Reply> replies = AtOnce.times(6, () -> desk.send(call));
    Reply again = desk.send(call);

    assertThat(replies).allSatisfy(r -> assertThat(r.status()).isIn(201, 409));
    assertThat(replies.stream().filter(r -> r.status() == 201).map(r -> r.text("id")).distinct())
        .containsExactly(again.text("id"));
    assertThat(instructions(one)).isEqualTo(1);
  }

  @Test
  void ofTwoPeopleAtTheSameMomentOnePays() {
    String one = SomePayments.unpaid(company, "100.00");
    String two = SomePayments.unpaid(company, "100.00");
    Desk legalPerson = company.legalPerson();
    var mine = signed(SomePayments.payBody(agreement, one, two));
    var theirs =
        SomeSignings.signed(legalPerson, "PAY_PREMIUM", SomePayments.payBody(agreement, two));
    Iterator<Call> calls =
        List.of(
                SomeSignings.keyed("/v1/payments", mine).bearer(desk.token()),
                SomeSignings.keyed("/v1/payments", theirs).bearer(legalPerson.token()))
            .iterator();

    List<Reply> replies =
        AtOnce.times(
            2,
            () -> {
              Call call;
              synchronized (calls) {
                call = calls.next();
              }
              return Trial.send(call);
            });

    assertThat(replies.stream().filter(r -> r.status() == 201)).hasSize(1);
    assertThat(replies.stream().filter(r -> r.status() != 201))
        .allSatisfy(r -> assertThat(r.problem()).isIn(LOST));
    assertThat(instructions(two)).isEqualTo(1);
    // All or nothing: the other of the two is paid with it, or not at all.
    boolean both = replies.stream().anyMatch(r -> r.status() == 201 && r.at("items/1") != null);
    assertThat(SomePayments.application(company, one).status())
        .isEqualTo(both ? CargoApplicationStatus.PAYING : CargoApplicationStatus.ISSUED_UNPAID);
  }

  private static final List<String> LOST =
      List.of("lost-race", "application-not-payable", "signing-request-not-valid");

  @Test
  void ofAThousandAttemptsAtTheSameMomentOneInstructsTheBank() {
    String one = SomePayments.unpaid(company, "100.00");
    var body = SomePayments.payBody(agreement, one);
    Desk legalPerson = company.legalPerson();
    List<Call> attempts = new ArrayList<>();
    // Each signature is tried twenty times, as one that was stolen would be; half are another
    // person's.
    for (int i = 0; i < 50; i++) {
      Desk by = i % 2 == 0 ? desk : legalPerson;
      var signed = SomeSignings.signed(by, "PAY_PREMIUM", body);
      for (int n = 0; n < 20; n++) {
        attempts.add(SomeSignings.keyed("/v1/payments", signed).bearer(by.token()));
      }
    }
    Iterator<Call> calls = attempts.iterator();
    // As many as the store of this one machine answers before its callers give up.
    Semaphore inFlight = new Semaphore(64);

    List<Reply> replies =
        AtOnce.times(
            attempts.size(),
            () -> {
              inFlight.acquire();
              try {
                Call call;
                synchronized (calls) {
                  call = calls.next();
                }
                return Trial.send(call);
              } finally {
                inFlight.release();
              }
            });

    assertThat(replies).hasSize(1_000);
    // An attempt that was told to try later may have been the one.
    assertThat(replies.stream().filter(r -> r.status() == 201))
        .as("%s", outcomes(replies))
        .hasSizeLessThanOrEqualTo(1);
    assertThat(replies.stream().filter(r -> r.status() != 201))
        .allSatisfy(
            r -> assertThat(r.status() == 503 || LOST.contains(r.problem())).as("%s", r).isTrue());
    // Whoever tries once more when it is quiet pays if none of them has, and not otherwise.
    if (instructions(one) == 0) {
      SomePayments.pay(desk, agreement, one);
    } else {
      Refused.as(409, "application-not-payable", SomePayments.post(desk, body));
    }
    assertThat(instructions(one)).isEqualTo(1);
  }

  private static Map<String, Long> outcomes(List<Reply> replies) {
    return replies.stream()
        .collect(
            Collectors.groupingBy(
                r -> r.status() == 201 ? "201" : r.problem(), Collectors.counting()));
  }

  @Test
  void aSignatureIsWorthNothingOnceThePremiumHasChanged() {
    String one = SomePayments.unpaid(company, "100.00");
    var signed = signed(SomePayments.payBody(agreement, one));
    var application = SomePayments.application(company, one);
    SomePayments.keep(
        new cn.portcover.domain.cargo.CargoApplication(
            application.id(),
            application.applicant(),
            application.insured(),
            null,
            application.cover(),
            application.form(),
            application.status(),
            application.progress(),
            application.createdAt(),
            2));

    Refused.as(403, "signing-request-not-valid", SomePayments.post(desk, signed));

    assertThat(instructions(one)).isZero();
    var other = SomePayments.unpaid(company, "5.00");
    var two = signed(SomePayments.payBody(agreement, one));
    Refused.as(
        403,
        "signing-request-not-valid",
        SomePayments.post(
            desk, Fields.with(two, "items", SomePayments.payBody(agreement, other).get("items"))));
    Refused.as(
        403, "signature-required", SomePayments.post(desk, SomePayments.payBody(agreement, one)));
  }

  @Test
  void whatCannotBePaidTogetherOrNowIsRefused() {
    String one = SomePayments.unpaid(company, "100.00");
    String dollars =
        SomePayments.unpaid(company, Money.of("20.00", "USD"), null, SomeCovers.insurer().id());
    String others =
        SomePayments.unpaid(company, Money.of("20.00", "CNY"), null, "trial-other-insurer");
    LocalDate today = LocalDate.ofInstant(Trial.now(), Policy.ZONE);
    String late =
        SomePayments.unpaid(
            company, Money.of("20.00", "CNY"), today.minusDays(1), SomeCovers.insurer().id());
    String nothing =
        SomePayments.unpaid(company, Money.of("0.00", "CNY"), null, SomeCovers.insurer().id());

    assertThat(Refused.errors(Refused.as(422, "currencies-differ", pay(one, dollars))))
        .containsExactly("/items/1/applicationId currency-differs");
    assertThat(Refused.errors(Refused.as(422, "application-of-another-insurer", pay(others))))
        .containsExactly("/items/0/applicationId insurer-is-not-the-payee");
    assertThat(Refused.as(409, "pay-by-date-passed", pay(late)).text("payBy"))
        .isEqualTo(today.minusDays(1).toString());
    Refused.as(409, "nothing-due", pay(nothing));
    Refused.as(404, "cargo-application-not-found", pay("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
    assertThat(instructions(one, dollars, others, late, nothing)).isZero();
  }

  private Reply pay(String... applications) {
    return SomePayments.post(desk, SomePayments.payBody(agreement, applications));
  }

  @Test
  void onlyUnderASignedAgreementOfTheCompanyItself() {
    String one = SomePayments.unpaid(company, "100.00");
    String unsigned = SomePayments.signing(company).text("id");
    assertThat(
            Refused.as(
                    409,
                    "payment-agreement-not-signed",
                    SomePayments.post(desk, SomePayments.payBody(unsigned, one)))
                .text("currentStatus"))
        .isEqualTo("SIGNING");
    Refused.as(
        409,
        "payment-agreement-not-signed",
        SomeSignings.request(desk, "PAY_PREMIUM", SomePayments.payBody(unsigned, one)));

    SomeCompany other = SomeCompany.fresh();
    Desk stranger = other.operator();
    Refused.as(
        404,
        "payment-agreement-not-found",
        SomePayments.post(stranger, SomePayments.payBody(agreement, one)));
    String theirs = SomePayments.agreement(other);
    Refused.as(
        404,
        "cargo-application-not-found",
        SomePayments.post(stranger, SomePayments.payBody(theirs, one)));
    Refused.as(
        404,
        "cargo-application-not-found",
        SomeSignings.request(stranger, "PAY_PREMIUM", SomePayments.payBody(theirs, one)));
  }

  @Test
  void recordsAreFilteredAndShowNoneOfAnothers() {
    String one = SomePayments.unpaid(company, "100.00");
    String two = SomePayments.unpaid(company, "100.00");
    String paid = SomePayments.pay(desk, agreement, one).text("id");
    SomePayments.settle(paid, one, "SUCCEEDED");
    String open = SomePayments.pay(desk, agreement, two).text("id");
    LocalDate today = LocalDate.ofInstant(Trial.now(), Policy.ZONE);
    String days = "from=" + today + "&to=" + today;
    assertThat(desk.read("/v1/payments").text("items/0/id")).isEqualTo(open);
    assertThat(desk.read("/v1/payments").text("items/1/id")).isEqualTo(paid);
    for (String filter :
        List.of(
            "status=SUCCEEDED",
            "status=SUCCEEDED&" + days,
            "status=SUCCEEDED&bankId=" + SomePayments.bank().id(),
            "status=SUCCEEDED&insurerId=" + SomeCovers.insurer().id())) {
      Reply list = desk.read("/v1/payments?" + filter);
      assertThat(list.text("items/0/id")).as(filter).isEqualTo(paid);
      assertThat(list.at("items/1")).as(filter).isNull();
    }
    for (String none :
        List.of("bankId=nobody", "insurerId=nobody", "to=" + today.minusDays(1), "status=FAILED")) {
      assertThat(desk.read("/v1/payments?" + none).at("items/0")).as(none).isNull();
    }
    Refused.as(422, "cursor-not-valid", desk.get("/v1/payments?cursor=zzz"));
    Desk stranger = SomeCompany.fresh().operator();
    Refused.as(404, "payment-not-found", stranger.get("/v1/payments/" + paid));
    Refused.as(404, "payment-not-found", stranger.get("/v1/payments/" + paid + "/history"));
    assertThat(stranger.read("/v1/payments").at("items/0")).isNull();
  }

  @Test
  void anInstructionThatCameTooLateIsNeverSent() {
    String application = SomePayments.unpaid(company, "100.00");
    SomePayments.pay(desk, agreement, application);
    Trial.clock().advance(Payment.VALIDITY.plusSeconds(1));

    // What other tests owe is due before it.
    for (int i = 0; i < 50 && instruction().status() == DeliveryStatus.PENDING; i++) {
      Trial.run("RetryDeliveries");
    }

    assertThat(instruction().status()).isEqualTo(DeliveryStatus.DEAD);
    Refused.as(
        409,
        "message-out-of-date",
        Trial.admin(Call.post("/v1/deliveries/" + instruction().id() + "/redelivery")));
  }

  private OutgoingMessage instruction() {
    return SomePayments.told(company, "payments/").stream()
        .filter(m -> m.type().equals("payment.requested"))
        .findFirst()
        .orElseThrow();
  }
}
