package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Double clicks, two people, a thousand attempts: one of them instructs the bank. */
class PayPremiumAtOnceTest {
  private static final List<String> LOST =
      List.of("lost-race", "application-not-payable", "signing-request-not-valid");

  private final SomeCompany company = SomeCompany.fresh();
  private final String agreement = SomePayments.agreement(company);
  private final Desk desk = company.operator();

  private Map<String, Object> signed(Map<String, Object> body) {
    return SomeSignings.signed(desk, "PAY_PREMIUM", body);
  }

  private long instructions(String... applications) {
    return SomePayments.instructions(company, applications);
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
}
