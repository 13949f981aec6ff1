package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Money;
import cn.portcover.domain.policy.Policy;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not paid: together, now, by that signature, or by that company. */
class PayPremiumRefusedTest {
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
}
