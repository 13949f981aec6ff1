package cn.portcover.infra.bench.payment;

import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.CargoForm;
import cn.portcover.domain.cargo.CargoProgress;
import cn.portcover.domain.cargo.CargoReview;
import cn.portcover.domain.cargo.CargoReviewResult;
import cn.portcover.domain.cargo.CoverReference;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.Payer;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.record.Actor;
import cn.portcover.infra.bench.SignedInCompany;
import cn.portcover.operation.Ids;
import cn.portcover.operation.port.SecretCipher;
import java.time.Instant;
import java.util.List;

/** A company with a signed agreement, and applications whose premiums are due. */
final class SomePayments {
  static final CounterpartyId BANK = new CounterpartyId("huaxin-bank");
  private static final CounterpartyId INSURER = new CounterpartyId("jinqiao-property");
  private static final String INSURER_NAME = "金桥财产保险股份有限公司";
  private static final String BANK_NAME = "华信贸易银行股份有限公司";
  private static final Money PREMIUM = Money.of("1234.50", "CNY");
  private static final Money INSURED_AMOUNT = Money.of("1100000.00", "CNY");

  private final SignedInCompany company;
  private final Ids ids;
  private final Actor actor;
  private final PaymentAgreement agreement;

  /** Signs an agreement in the company's name. */
  SomePayments(SignedInCompany company) {
    this.company = company;
    this.ids = company.system().beans().getBean(Ids.class);
    Uscc uscc = SignedInCompany.company().uscc();
    this.actor = new Actor(Actor.Kind.COMPANY, uscc.value(), "王晓雨", null, null);
    Instant now = now();
    company
        .records()
        .keep(
            "EnrolCounterparty",
            Counterparty.enrolled(
                BANK,
                Counterparty.Kind.BANK,
                BANK_NAME,
                "Huaxin Trade Bank",
                List.of(),
                "key",
                now),
            now);
    PaymentAgreement signing = signing(uscc, now);
    this.agreement = signing.confirm("HX-2026-0001");
    company.records().keep("SignPaymentAgreement", signing, now);
    company.records().keep("ReceivePaymentAgreementDecision", agreement, now);
  }

  private PaymentAgreement signing(Uscc uscc, Instant now) {
    RecordId id = ids.next(now);
    String account =
        company
            .system()
            .beans()
            .getBean(SecretCipher.class)
            .seal("6222021001116245702", PaymentAgreement.subjectOf(id));
    String name = SignedInCompany.company().name();
    var payer =
        new Payer(
            name,
            uscc,
            name,
            account,
            "**** **** 5702",
            "华信贸易银行西安分行",
            "王晓雨",
            new Phone("029-88316427"));
    var parties = new PaymentAgreement.Parties(BANK, BANK_NAME, INSURER, INSURER_NAME);
    return PaymentAgreement.signed(
        id, SignedInCompany.company(), parties, payer, actor, ids.next(now), now);
  }

  RecordId agreementId() {
    return agreement.id();
  }

  /** An application that is issued and unpaid, kept. */
  CargoApplication unpaid() {
    Instant now = now();
    var insured = new Insured(SignedInCompany.company().uscc(), SignedInCompany.company().name());
    var progress =
        new CargoProgress(
            new CargoProgress.Submission(1, now, actor, ids.next(now), null),
            new CargoReview(
                CargoReviewResult.ISSUED, List.of(), INSURED_AMOUNT, PREMIUM, null, now),
            null,
            null,
            null);
    var application =
        new CargoApplication(
            ids.next(now),
            SignedInCompany.company(),
            insured,
            null,
            new CoverReference(
                ids.next(now), new OpenCoverNumber("YB-2026/001"), INSURER, INSURER_NAME),
            CargoForm.EMPTY,
            CargoApplicationStatus.ISSUED_UNPAID,
            progress,
            now,
            1);
    company.records().keep("ReceiveCargoReview", application, now);
    return application;
  }

  /** A payment of one application, kept, of which the bank has not said anything. */
  Payment requested() {
    Instant now = now();
    CargoApplication application = unpaid();
    Payment payment =
        Payment.requested(
            ids.next(now), agreement, List.of(application), actor, ids.next(now), now);
    company.records().keep("PayPremium", payment, now);
    company.records().keep("PayPremium", application.pay(payment.id()), now);
    return payment;
  }

  private Instant now() {
    return company.system().clock().instant();
  }
}
