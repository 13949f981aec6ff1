package cn.portcover.trial;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.CargoForm;
import cn.portcover.domain.cargo.CargoProgress;
import cn.portcover.domain.cargo.CargoReview;
import cn.portcover.domain.cargo.CargoReviewResult;
import cn.portcover.domain.cargo.CoverReference;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Agreements on online payment and payments, brought where tests need them by operations and
 * messages; the applications that are paid are kept as the insurer would have issued them.
 */
public final class SomePayments {
  public static final String AGREEMENTS = "/v1/payment-agreements";
  public static final String PAYMENTS = "/v1/payments";

  /** Of no other test: it is looked for in everything that is kept. */
  public static final String ACCOUNT = "6222029876543210987";

  private SomePayments() {}

  /** Begun when first asked for. */
  private static final class First {
    static final Insurer BANK = Insurer.enrolled("trial-bank", "BANK");
  }

  /** The bank of all payments that need no other. */
  public static Insurer bank() {
    return First.BANK;
  }

  /** What the legal person fills in. */
  public static Map<String, Object> agreementBody(SomeCompany company) {
    return agreementBody(company, bank().id());
  }

  public static Map<String, Object> agreementBody(SomeCompany company, String bank) {
    return Fields.of(
        "bankId",
        bank,
        "payeeInsurerId",
        SomeCovers.insurer().id(),
        "payer",
        Fields.of(
            "name",
            company.company().name(),
            "taxNumber",
            company.uscc().value(),
            "accountName",
            company.company().name(),
            "accountNumber",
            ACCOUNT,
            "openingBank",
            "试验银行西安分行",
            "contact",
            "张敏",
            "phone",
            "029-88316427"),
        "termsAccepted",
        true);
  }

  /** 签约中. */
  public static Reply signing(SomeCompany company) {
    return signing(company, agreementBody(company));
  }

  public static Reply signing(SomeCompany company, Map<String, Object> body) {
    Desk desk = company.legalPerson();
    Map<String, Object> signed = SomeSignings.signed(desk, "SIGN_PAYMENT_AGREEMENT", body);
    return Trial.requireStatus(201, desk.send(SomeSignings.keyed(AGREEMENTS, signed)));
  }

  /** What the bank says of an agreement. */
  public static Map<String, Object> decision(String agreement, String result) {
    return Fields.of(
        "agreementId",
        agreement,
        "result",
        result,
        "agreementNumber",
        "SIGNED".equals(result) ? "XY-" + agreement.substring(20) : null,
        "reason",
        "SIGNED".equals(result) ? null : "户名与账号不符");
  }

  public static Reply decide(String agreement, String result) {
    return bank()
        .send(
            "payment-agreement.decided",
            "payment-agreements/" + agreement,
            decision(agreement, result));
  }

  /** 签约成功; answers its id. */
  public static String agreement(SomeCompany company) {
    String id = signing(company).text("id");
    if (!Trial.requireStatus(200, decide(id, "SIGNED")).text("state").equals("APPLIED")) {
      throw new AssertionError("the agreement was not signed");
    }
    return id;
  }

  /** 已出单未缴费; answers its id. */
  public static String unpaid(SomeCompany company, String premium) {
    return unpaid(company, Money.of(premium, "CNY"), null, SomeCovers.insurer().id());
  }

  public static String unpaid(
      SomeCompany company, Money premium, @Nullable LocalDate payBy, String insurer) {
    var now = Trial.now();
    RecordId id = Trial.system().beans().getBean(Ids.class).next(now);
    var of =
        new Company(company.uscc(), company.company().name(), company.uscc().organisationCode());
    var actor = Actor.platform("trial");
    keep(
        new CargoApplication(
            id,
            of,
            new Insured(company.uscc(), company.company().name()),
            null,
            new CoverReference(
                id, new OpenCoverNumber("YB-1"), new CounterpartyId(insurer), "试验财产保险"),
            CargoForm.EMPTY,
            CargoApplicationStatus.ISSUED_UNPAID,
            new CargoProgress(
                new CargoProgress.Submission(1, now, actor, id, null),
                new CargoReview(CargoReviewResult.ISSUED, List.of(), premium, premium, payBy, now),
                null,
                null,
                null),
            now,
            1));
    return id.value();
  }

  /** Keeps a record as an operation would. */
  public static void keep(Kept record) {
    try {
      Trial.system()
          .beans()
          .getBean(Works.class)
          .commit(
              "Trial",
              Actor.platform("Trial"),
              Trial.now(),
              work -> {
                work.keep(record);
                return true;
              });
    } catch (Store.Raced raced) {
      throw new IllegalStateException(raced);
    }
  }

  /** The application as it is kept. */
  public static CargoApplication application(SomeCompany company, String id) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .find(CargoApplication.KIND, Owner.company(company.uscc()), id)
        .orElseThrow()
        .record();
  }

  public static Map<String, Object> payBody(String agreement, String... applications) {
    List<Map<String, Object>> items = new ArrayList<>();
    Arrays.stream(applications)
        .forEach(id -> items.add(Fields.of("kind", "CARGO", "applicationId", id)));
    return Fields.of("paymentAgreementId", agreement, "items", items);
  }

  public static Reply post(Desk desk, Map<String, Object> body) {
    return desk.send(SomeSignings.keyed(PAYMENTS, body));
  }

  /** 已受理; answers the payment. */
  public static Reply pay(Desk desk, String agreement, String... applications) {
    Map<String, Object> body = payBody(agreement, applications);
    return Trial.requireStatus(201, post(desk, SomeSignings.signed(desk, "PAY_PREMIUM", body)));
  }

  /**
   * What the bank says of a payment.
   *
   * @param outcomes application and result in turn
   */
  public static Map<String, Object> settled(
      String payment, String reference, List<String> outcomes) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i += 2) {
      boolean failed = outcomes.get(i + 1).equals("FAILED");
      items.add(
          Fields.of(
              "applicationId",
              outcomes.get(i),
              "result",
              outcomes.get(i + 1),
              "reason",
              failed ? "余额不足" : null));
    }
    return Fields.of(
        "paymentId",
        payment,
        "bankReference",
        reference,
        "at",
        Trial.now().toString(),
        "items",
        items);
  }

  /** The bank's word on a payment, under a reference that follows from it. */
  public static Reply settle(String payment, String... outcomes) {
    return tell(settled(payment, "REF-" + payment, List.of(outcomes)));
  }

  public static Reply tell(Map<String, Object> settled) {
    return bank().send("payment.settled", "payments/" + settled.get("paymentId"), settled);
  }

  /** How often the bank is instructed to pay for any of the applications. */
  public static long instructions(SomeCompany company, String... applications) {
    return told(company, "payments/").stream()
        .filter(m -> m.type().equals("payment.requested"))
        .filter(m -> Arrays.stream(applications).anyMatch(m.body()::contains))
        .count();
  }

  /** What counterparties are owed about a record of the company, in order. */
  public static List<OutgoingMessage> told(SomeCompany company, String about) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(OutgoingMessage.KIND, Owner.company(company.uscc()), about, 1_000);
  }
}
